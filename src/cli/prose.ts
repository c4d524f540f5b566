import { charge, nothingBorne, total } from '../engine/ledger.ts';
import { packages } from '../engine/packages.ts';
import { type Cost, costKinds, type Ledger, SYSTEM, type Turn } from '../engine/types.ts';
import { zone } from '../engine/zone.ts';
import { bearerName, kindPhrase } from '../explain/cost.ts';
import { type Speaker, speaker } from '../explain/speaker.ts';
import { story } from '../explain/story.ts';
import { packagesSentence, verdict } from '../explain/verdict.ts';
import type { Line } from './line.ts';
import { whyNot } from './report.ts';

/**
 * A line as somebody reads it: what each move did, why, what it cost whom, unless something else is
 * to be told of them; then how things stand.
 */
export function proseOf(line: Line, moves?: readonly string[]): string {
  const words = speaker(line.scenario, 'en');
  const { scenario, turns, changes } = line;
  const opening = scenario.openings.find(({ id }) => id === line.opening);
  return [
    words.text(scenario.title),
    `From: ${words.text(opening?.label)} (edition ${scenario.edition}). ${words.text(scenario.disclaimer)}`,
    ...Object.entries(changes).map(([name, value]) => `Assumed: ${name} = ${value}`),
    ...(moves ?? turns.map((turn, i) => move(words, turn, i + 1))),
    standing(words, line),
    borne(words, line),
  ]
    .map((paragraph) => `${paragraph}\n`)
    .join('\n');
}

function move(words: Speaker, turn: Turn, number: number): string {
  const { step, costs, obstacles } = turn;
  const title = `${number}. ${words.words(step.actor).label}: ${words.text(words.step(step.id).title)} (${step.id})`;
  if (obstacles.length > 0) return lines(title, [whyNot(words, turn)]);
  const told = story(words, turn, 'did').map(({ parts }) => parts.map(({ text }) => text).join(''));
  const nothing = words.t('headline.nothing', words.as('mover', step.actor));
  return lines(title, [...(told.length > 0 ? told : [nothing]), costLine(words, costs)]);
}

/** `Costs: EU 2.1 (standing), 1 (economy); US 0.5 (alliance).` */
function costLine(words: Speaker, costs: readonly Cost[]): string {
  const bearers = bills(words, charge(nothingBorne, costs));
  if (bearers.length === 0) return 'It costs nobody anything.';
  return `Costs: ${bearers.map(({ name, bill }) => `${name} ${bill}`).join('; ')}.`;
}

function standing(words: Speaker, { scenario, assumed, state }: Line): string {
  const core = scenario.issues.filter((issue) => issue.core).map(({ id }) => id);
  const issues = zone(assumed, state).map((found) => {
    const { title, detail } = verdict(words, found);
    return `${words.text(words.issue(found.issue).label)}: ${title}, ${detail}.`;
  });
  return lines('Where a deal is possible', [
    ...issues,
    packagesSentence(words, packages(assumed, state, core)),
  ]);
}

function borne(words: Speaker, { state, assumed }: Line): string {
  const { plain } = words.figures;
  const rows = bills(words, state.borne).map(({ bearer, name, bill }) => {
    const budget = assumed.actors.find(({ id }) => id === bearer)?.budget.value;
    const of = budget === undefined ? '' : ` of the ${plain(budget)} it can carry`;
    return `${name}: ${plain(total(state.borne, bearer))}${of}: ${bill}.`;
  });
  return lines('What it has cost whom', rows.length > 0 ? rows : ['Nothing yet.']);
}

/** What each bearer pays, by kind; amounts that would read as 0 are left out. */
function bills(words: Speaker, ledger: Ledger) {
  const bearers = [...words.scenario.actors.map(({ id }) => id), SYSTEM];
  return bearers.flatMap((bearer) => {
    const kinds = costKinds.filter((kind) => (ledger[bearer]?.[kind] ?? 0) >= 0.05);
    const bill = kinds
      .map((kind) => [words.figures.plain(ledger[bearer]?.[kind] ?? 0), kindPhrase(words, kind)])
      .map(([amount, phrase]) => `${amount} (${phrase})`);
    return bill.length > 0
      ? [{ bearer, name: bearerName(words, bearer), bill: bill.join(', ') }]
      : [];
  });
}

const lines = (title: string, below: readonly string[]): string =>
  [title, ...below.map((line) => `   ${line}`)].join('\n');

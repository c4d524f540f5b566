import { grow, pathOf } from '../engine/tree.ts';
import type { ActorId, Scenario } from '../engine/types.ts';
import { choiceSentence, temperMeaning, temperName } from '../explain/seat.ts';
import { type Speaker, speaker } from '../explain/speaker.ts';
import { playOn } from '../lesson/playOn.ts';
import type { Choice } from '../lesson/seat.ts';
import { tempers } from '../lesson/temper.ts';
import { quote } from '../scenario/quote.ts';
import { usualView } from '../share/view.ts';
import { addressFor, baseOf } from './address.ts';
import { lineTo, settingOf } from './line.ts';
import { known } from './names.ts';
import { lastOf, listed, options } from './options.ts';
import { complain, type Outcome, said } from './outcome.ts';
import { proseOf } from './prose.ts';
import { scenarioAt } from './scenarios.ts';
import { asJson, told } from './told.ts';
import { changeOf, movesOf, seedOf } from './typedNumbers.ts';

type Temper = (typeof tempers)[number];

/**
 * `play SCENARIO [--opening ID] [--moves N] [--seed N] [--temper NAME|ACTOR=NAME,…]`: the engine
 * plays all seats. `--link` prints the line as `link encode` does, `--json` as `run` does.
 */
export function play(typed: readonly string[]): Outcome {
  const { values, flags, others } = options(typed, {
    values: ['opening', 'moves', 'seed', 'temper', 'assume', 'base'],
    flags: ['link', 'json'],
  });
  const [place, ...more] = others;
  if (place === undefined) complain('Which scenario? Say: parley play SCENARIO --link');
  if (more.length > 0) complain(`One scenario at a time: what is ${quote(more.join(' '))}?`);
  if (flags.size > 1) complain('Say --link or --json, not both.');
  const base = baseOf(lastOf(values.base));
  const moves = movesOf(lastOf(values.moves));
  const setting = settingOf(scenarioAt(place), {
    opening: lastOf(values.opening),
    changes: listed(values.assume).map(changeOf),
    seed: seedOf(lastOf(values.seed)),
  });
  const { scenario, assumed, rates, replay } = setting;
  const seats = seatsOf(scenario, listed(values.temper));
  const { steps, choices } = playOn(assumed, rates, replay.state(''), { seats, moves });

  const path = pathOf(scenario, steps);
  if (flags.has('link')) {
    const shown = { tree: grow([], path), place: path, view: usualView(scenario) };
    return said(`${addressFor(base, scenario, { ...setting, ...shown }, replay)}\n`);
  }
  const line = lineTo(setting, path);
  if (flags.has('json')) return told(line, asJson(line));
  const words = speaker(scenario, 'en');
  const ended = steps.length < moves ? ['Nobody has a step left that is worth its cost.'] : [];
  return told(line, proseOf(line, [seatsLine(words, seats), ...played(words, choices), ...ended]));
}

/** `pressing` is for all seats, `RU=pressing` for one; the first temper where nothing is said. */
function seatsOf(
  { actors }: Scenario,
  typed: readonly string[],
): { actor: ActorId; temper: Temper }[] {
  const asked = new Map<ActorId | undefined, Temper>();
  for (const written of typed) {
    const [, actor, name] = /^(?:([^=]*)=)?(.*)$/s.exec(written) as unknown as [
      string,
      string?,
      string?,
    ];
    const seat = actor === undefined ? undefined : knownActor(actor.trim(), actors);
    if (asked.has(seat)) complain(`${seat ?? 'Everybody'} is given two tempers.`);
    asked.set(seat, temperOf((name as string).trim()));
  }
  const usual = asked.get(undefined) ?? tempers[0];
  return actors.map(({ id }) => ({ actor: id, temper: asked.get(id) ?? usual }));
}

const knownActor = (actor: string, actors: Scenario['actors']): ActorId =>
  known(
    'actor',
    actor,
    actors.map(({ id }) => id),
    ' in this scenario',
  );

function temperOf(name: string): Temper {
  const id = known(
    'temper',
    name,
    tempers.map((temper) => temper.id),
  );
  return tempers.find((temper) => temper.id === id) as Temper;
}

/** `Played by the engine. Patient: RU, UA. Weighs …` */
function seatsLine(words: Speaker, seats: readonly { actor: ActorId; temper: Temper }[]): string {
  const each = tempers.flatMap(({ id }) => {
    const actors = seats
      .filter(({ temper }) => temper.id === id)
      .map(({ actor }) => words.words(actor).label);
    if (actors.length === 0) return [];
    const who = actors.length === seats.length ? 'all' : actors.join(', ');
    return [`   ${temperName(words, id)}: ${who}. ${temperMeaning(words, id)}`];
  });
  return ['Who is played, and how', ...each].join('\n');
}

/** Numbered moves, each with those who wait after it; who has no possible step is passed over. */
function played(words: Speaker, choices: readonly Choice[]): string[] {
  const told: string[] = [];
  let number = 0;
  for (const choice of choices.filter(({ options: { length } }) => length > 0)) {
    const sentence = choiceSentence(words, choice);
    if (choice.step !== undefined) told.push(`${++number}. ${sentence} (${choice.step})`);
    else told.push(`${told.pop() ?? ''}\n   ${sentence}`);
  }
  return told;
}

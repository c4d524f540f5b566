import { allAssumptions, type Changes } from '../engine/assumptions.ts';
import type { Path } from '../engine/path.ts';
import { revision } from '../engine/play.ts';
import { codeFor, endOf, has, type Tree } from '../engine/tree.ts';
import { type OpeningId, type StepId, SYSTEM } from '../engine/types.ts';
import { didYouMean } from '../scenario/nearest.ts';
import { within } from '../scenario/parsed.ts';
import { quote } from '../scenario/quote.ts';
import type { ScenarioFile } from '../scenario/types.ts';
import { changeProblem } from './changes.ts';
import { cells } from './drift.ts';
import { editionOf } from './edition.ts';
import { textAt, treeFrom } from './filedLines.ts';
import type { LineFile } from './lineSchema.ts';
import type { Opened } from './link.ts';
import type { Remarks } from './remarks.ts';
import { usualView, type View } from './view.ts';

/** Notes that something is wrong: where, and a sentence. */
export type Say = (place: string, sentence: string) => void;

/** The id if there is one; else that is said, with the nearest. */
export type Find = (
  kind: string,
  place: string,
  id: string,
  among: readonly { id: string }[],
) => string | undefined;

/** A well-formed file in the words of its scenario. It is whole only where nothing was said. */
export function opened(file: LineFile, scenario: ScenarioFile, say: Say): Opened {
  const find: Find = (kind, place, id, among) => {
    if (among.some((one) => one.id === id)) return id;
    const ids = among.map((one) => one.id);
    say(place, `no ${kind} ${quote(id)}${didYouMean(id, ids)}`);
    return undefined;
  };
  const { seed, place, against, more, end } = file;
  const opening = find('opening', 'opening', file.opening, scenario.openings);
  const { tree, remarks: spoken } = treeFrom(scenario, file.lines, find, say);
  const remarks = withOpening(file, spoken, say);
  const isSaid = Object.values(remarks).some((said) => Object.keys(said).length > 0);
  const placed = (name: string, steps: readonly StepId[]) =>
    placeIn(tree, scenario, name, steps, find, say);
  const ends = endsFrom(scenario, end.positions, find);
  const other = otherIn(file, scenario, say);
  return {
    scenario,
    opening: opening ?? '',
    seed,
    changes: opening === undefined ? {} : changesFrom(scenario, opening, file.changes, say),
    tree,
    place: place ? placed('place', place) : endOf(tree, ''),
    ...(against && { against: placed('against', against) }),
    ...(more && more.length > 0 && { more: more.map((at, i) => placed(`more[${i}]`, at)) }),
    ...(isSaid && { remarks }),
    ...(file.debrief && { debrief: file.debrief }),
    ...(file.lesson !== undefined && { lesson: file.lesson }),
    ...(ends && { ends }),
    view: viewFrom(scenario, file.view, find, say),
    end: end.digest ?? '',
    ...(other && { other }),
  };
}

/** What it was played with that is not so here. */
function otherIn(file: LineFile, scenario: ScenarioFile, say: Say): Opened['other'] {
  const { edition, revision: made = revision } = file;
  if (made > revision) {
    say('revision', `is ${made}: this line was played by a newer Parley; this one has ${revision}`);
  }
  if (edition !== undefined && edition !== editionOf(scenario)) return 'edition';
  return made < revision ? 'engine' : undefined;
}

function withOpening({ mainName, openingNote }: LineFile, said: Remarks, say: Say): Remarks {
  const { names, notes } = said;
  return {
    ...said,
    names:
      mainName === undefined ? names : { ...names, '': textAt('mainName', mainName, 'names', say) },
    notes:
      openingNote === undefined
        ? notes
        : { ...notes, '': textAt('openingNote', openingNote, 'notes', say) },
  };
}

/** What changes nothing is left out, as in links. */
function changesFrom(
  scenario: ScenarioFile,
  opening: OpeningId,
  changes: Changes,
  say: Say,
): Changes {
  const known = new Map(allAssumptions(scenario, opening).map((one) => [one.name, one]));
  for (const [name, value] of Object.entries(changes)) {
    const place = within('changes', name);
    const assumption = known.get(name);
    if (!assumption) {
      say(place, `no assumption ${quote(name)}${didYouMean(name, known.keys())}`);
      continue;
    }
    const problem = changeProblem(assumption, value);
    if (!problem) continue;
    const [low, high] = assumption.bounds;
    const wish =
      problem.kind === 'bounds'
        ? `lie between ${low} and ${high}`
        : 'lie on the steps of its slider';
    say(place, `is ${value}, must ${wish}; the nearest is ${problem.nearest.join(' or ')}`);
  }
  return Object.fromEntries(
    Object.entries(changes)
      .filter(([name, value]) => known.get(name)?.value !== value)
      // −0 would be another number to the last bit.
      .map(([name, value]) => [name, value + 0]),
  );
}

function placeIn(
  tree: Tree,
  scenario: ScenarioFile,
  name: string,
  steps: readonly StepId[],
  find: Find,
  say: Say,
): Path {
  const known = steps.map((step, i) => find('step', `${name}[${i}]`, step, scenario.steps));
  if (known.some((step) => step === undefined)) return '';
  const path = known.map((step) => codeFor(scenario, step as StepId)).join('');
  if (!has(tree, path)) say(name, 'is no place on any of these lines');
  return path;
}

function viewFrom(scenario: ScenarioFile, view: LineFile['view'], find: Find, say: Say): View {
  const { actors, issues } = scenario;
  const usual = usualView(scenario);
  const { actor = usual.actor, panel = usual.panel, cell, model, others = [] } = view;
  const shown = view.issues ?? usual.issues;
  find('actor', 'view.actor', actor, actors);
  for (const [i, id] of shown.entries()) find('issue', `view.issues[${i}]`, id, issues);
  for (const [i, id] of others.entries()) {
    find('actor', `view.others[${i}]`, id, actors);
    if (actors.some((one) => one.id === id && one.core)) {
      say(`view.others[${i}]`, `is ${quote(id)}, who is shown anyway`);
    }
  }
  if (cell?.of === 'position') find('actor', 'view.cell.actor', cell.actor, actors);
  if (cell && cell.of !== 'cost') find('issue', 'view.cell.issue', cell.issue, issues);
  if (cell?.of === 'cost') {
    find('bearer', 'view.cell.bearer', cell.bearer, [...actors, { id: SYSTEM }]);
  }
  return {
    actor,
    issues: issues.filter(({ id }) => shown.includes(id)).map(({ id }) => id),
    others: actors.filter(({ id }) => others.includes(id)).map(({ id }) => id),
    panel,
    ...(cell && { cell }),
    ...(model && { model }),
  };
}

/** Nothing where not all of them are told. */
function endsFrom(
  scenario: ScenarioFile,
  positions: LineFile['end']['positions'] = {},
  find: Find,
): number[] | undefined {
  const told = new Map<string, number>();
  for (const [actor, row] of Object.entries(positions)) {
    const place = within('end.positions', actor);
    find('actor', place, actor, scenario.actors);
    for (const [issue, position] of Object.entries(row)) {
      find('issue', within(place, issue), issue, scenario.issues);
      told.set(`${actor} ${issue}`, Math.round(position));
    }
  }
  const ends = cells(scenario).flatMap(({ actor, issue }) => told.get(`${actor} ${issue}`) ?? []);
  return ends.length > 0 && ends.length === cells(scenario).length ? ends : undefined;
}

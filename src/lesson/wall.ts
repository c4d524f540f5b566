import { total } from '../engine/ledger.ts';
import { sum } from '../engine/numeric.ts';
import { answers } from '../engine/prediction.ts';
import { stanceRow } from '../engine/table.ts';
import { type ActorId, type Bearer, type IssueId, SYSTEM } from '../engine/types.ts';
import type { ScenarioFile } from '../scenario/types.ts';
import { cells } from '../share/drift.ts';
import type { Opened } from '../share/link.ts';
import { finished } from './finished.ts';
import type { At, Found } from './gather.ts';
import { type Kinds, kindsOf, type Likeness } from './kinds.ts';
import { type Branch, merged } from './merged.ts';
import { type Played, type Predicted, playedLines, settingOf } from './played.ts';
import { type Sifted, type Sifting, sift } from './sift.ts';
import { middleHalf, type Spread, spreadOf } from './spread.ts';

/**
 * What a class handed in, beside each other. Nothing in it depends on the order of the links but
 * the numbers of the lines, and which of two that are the same is counted.
 */
export interface Wall extends Omit<Sifted, 'lines'> {
  lines: readonly Line[];
  /** The lines as one tree. */
  tree: readonly Branch[];
  /** What was expected, and what happened, of all lines: how often. */
  predictions: readonly (Predicted & { count: number })[];
  /** Where they end, actor by actor and issue by issue; empty without lines, as all that follows. */
  ends: readonly Ending[];
  /** How far they differ: the middle half of the ends, on average over the core actors. Most first. */
  issues: readonly { issue: IssueId; points: number; most: ActorId }[];
  costs: readonly { bearer: Bearer; spread: Spread }[];
  moves: Spread | undefined;
  kinds: readonly Kind[];
  odd: readonly Odd[];
}

/** A line that is counted. */
export interface Line extends Played {
  /** Among the lines, from 1. */
  number: number;
  at: At;
  name?: string;
  format: number;
  payload: string;
  link: Opened;
  /** All that it cost each bearer, in the order of actors, then `SYSTEM`. */
  costs: readonly number[];
}

/** Where the lines leave an actor on an issue. */
export interface Ending {
  actor: ActorId;
  issue: IssueId;
  spread: Spread;
}

/** Lines that are alike: see kinds.ts. */
export interface Kind {
  /** Their numbers; the first is nearest to all the others. */
  lines: readonly number[];
  /** How far two of them are apart, on average. */
  within: number;
  /** What they did first, as one tree. */
  tree: readonly Branch[];
}

/** A line that is like no other, and how. */
export interface Odd {
  line: number;
  /** From all others, on average. */
  apart: number;
  /** Where it is farthest from the middle one of the class. */
  position: { actor: ActorId; issue: IssueId; is: number; median: number } | undefined;
  cost: { bearer: Bearer; is: number; median: number } | undefined;
  /** How many lines begin like it, itself among them; 0 if it makes no move. */
  alike: number;
}

/** `known`: the scenarios that are here. Words in links are packed: `loadPacking` first. */
export function wall(
  found: readonly Found[],
  known: readonly ScenarioFile[],
  sifting: Sifting = {},
): Wall {
  return finished(wallInSlices(found, known, sifting));
}

/** The same with a pause after every link and every move; yields how many lines are done. */
export function* wallInSlices(
  found: readonly Found[],
  known: readonly ScenarioFile[],
  sifting: Sifting = {},
): Generator<number, Wall> {
  const sifted = yield* sift(found, known, sifting);
  const { scenario } = sifted;
  const played = yield* playedLines(sifted.lines.map(({ link }) => link));
  const lines = sifted.lines.map(({ found: { at, name, format, payload }, link }, row): Line => {
    const line = played[row] as Played;
    const costs = bearersIn(link.scenario).map((bearer) => total(line.borne, bearer));
    const said = { at, ...(name !== undefined && { name }), format, payload, link };
    return { ...line, ...said, number: row + 1, costs };
  });
  const kinds = yield* kindsOf(lines.map(likeness));
  const counts = scenario ? yield* counted(scenario, lines, kinds) : uncounted;
  return { ...sifted, lines, ...counts };
}

type Counted = Omit<Wall, keyof Sifted>;

function* counted(
  scenario: ScenarioFile,
  lines: readonly Line[],
  { kinds, odd }: Kinds,
): Generator<number, Counted> {
  const { actors, issues } = scenario;
  const ends: Ending[] = [];
  for (const { id: actor } of actors) {
    for (const { id: issue } of issues) {
      const spread = spreadOf(endsOf(scenario, lines, actor, issue));
      if (spread) ends.push({ actor, issue, spread });
    }
    yield lines.length;
  }
  const costs = bearersIn(scenario).flatMap((bearer) => {
    const spread = spreadOf(costsOf(scenario, lines, bearer));
    return spread ? [{ bearer, spread }] : [];
  });
  const treeOf = (some: readonly Line[]) =>
    merged(
      scenario,
      some.map(({ path }) => path),
    );
  const tree = treeOf(lines);
  yield lines.length;
  const told: Kind[] = [];
  for (const { rows, within } of kinds) {
    const own = rows.map((row) => lines[row] as Line);
    told.push({ lines: own.map(({ number }) => number), within, tree: treeOf(own) });
    yield lines.length;
  }
  return {
    ...{ tree, ends, costs, kinds: told },
    predictions: predicted(scenario, lines),
    issues: issueSpreads(scenario, ends),
    moves: spreadOf(lines.map(({ steps }) => steps.length)),
    odd: odd.map(({ row, apart }) =>
      oddOf(scenario, lines[row] as Line, apart, { ends, costs, tree }),
    ),
  };
}

const uncounted: Counted = {
  ...{ tree: [], predictions: [], ends: [], issues: [], costs: [], kinds: [], odd: [] },
  moves: undefined,
};

/** One number a line, in their order. */
export const endsOf = (
  scenario: ScenarioFile,
  lines: readonly Line[],
  actor: ActorId,
  issue: IssueId,
): number[] => {
  const row = stanceRow(scenario, actor, issue);
  return lines.map(({ positions }) => positions[row] as number);
};

/** One number a line, in their order. */
export const costsOf = (
  scenario: ScenarioFile,
  lines: readonly Line[],
  bearer: Bearer,
): number[] => {
  const row = bearersIn(scenario).indexOf(bearer);
  return lines.map(({ costs }) => costs[row] as number);
};

export const bearersIn = ({ actors }: ScenarioFile): Bearer[] => [
  ...actors.map(({ id }) => id),
  SYSTEM,
];

function likeness({ link, path, positions }: Line): Likeness {
  const { scenario } = link;
  return {
    setting: settingOf(link),
    path,
    ends: cells(scenario).map(
      ({ actor, issue }) => positions[stanceRow(scenario, actor, issue)] as number,
    ),
  };
}

/** In the order of steps, actors, issues and answers. */
function predicted(
  { steps, actors, issues }: ScenarioFile,
  lines: readonly Line[],
): Wall['predictions'] {
  const counts = new Map<string, Predicted & { count: number }>();
  for (const prediction of lines.flatMap(({ predictions }) => predictions)) {
    const { step, actor, issue, expected, happened } = prediction;
    const key = [
      steps.findIndex(({ id }) => id === step),
      actors.findIndex(({ id }) => id === actor),
      issues.findIndex(({ id }) => id === issue),
      answers.indexOf(expected),
      answers.indexOf(happened),
    ]
      .map((row) => `${row}`.padStart(5))
      .join();
    counts.set(key, { ...prediction, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, counted]) => counted);
}

function issueSpreads({ actors, issues }: ScenarioFile, ends: Wall['ends']): Wall['issues'] {
  const core = new Set(actors.flatMap(({ id, core }) => (core ? [id] : [])));
  return issues
    .flatMap(({ id: issue }) => {
      const here = ends.filter((end) => end.issue === issue && core.has(end.actor));
      const [most] = here.toSorted((a, b) => middleHalf(b.spread) - middleHalf(a.spread));
      if (!most) return [];
      const points = sum(here.map(({ spread }) => middleHalf(spread))) / here.length;
      return [{ issue, points, most: most.actor }];
    })
    .sort((a, b) => b.points - a.points);
}

function oddOf(
  scenario: ScenarioFile,
  line: Line,
  apart: number,
  { ends, costs, tree }: Pick<Wall, 'ends' | 'costs' | 'tree'>,
): Odd {
  const farthest = <M extends { is: number; median: number }>(measures: M[]): M | undefined =>
    measures.sort((a, b) => Math.abs(b.is - b.median) - Math.abs(a.is - a.median))[0];
  const core = cells(scenario).map(({ actor, issue }) => `${actor} ${issue}`);
  const positions = ends.flatMap(({ actor, issue, spread }, row) =>
    core.includes(`${actor} ${issue}`)
      ? [{ actor, issue, is: line.positions[row] as number, median: spread.median }]
      : [],
  );
  const borne = costs.map(({ bearer, spread }, row) => {
    return { bearer, is: line.costs[row] as number, median: spread.median };
  });
  const alike = tree.find(({ step }) => step === line.steps[0])?.count ?? 0;
  return {
    ...{ line: line.number, apart, alike },
    ...{ position: farthest(positions), cost: farthest(borne) },
  };
}

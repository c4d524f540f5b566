import {
  type ActorId,
  type Bearer,
  type CostKind,
  costKinds,
  type IssueId,
  type Scenario,
  SYSTEM,
} from '../engine/types.ts';
import { malformed, reader, writer } from './codec.ts';

/** What stands open beside the board. New ones go to the end: links count along this list. */
export const panels = [
  'board',
  'number',
  'assumptions',
  'opinions',
  'model',
  'debrief',
  'present',
] as const;
export type Panel = (typeof panels)[number];

/** Pages about the engine and about published models. New ones go to the end: links count along this list. */
export const pages = [
  'engine',
  'median',
  'compromise',
  'expected-utility',
  'spatial',
  'exchange',
  'friedkin-johnsen',
  'nash',
  'kalai-smorodinsky',
  'egalitarian',
  'utilitarian',
  'zeuthen',
  'rubinstein',
  'additive',
  'talmud',
  'adjusted-winner',
  'graph',
  'bargaining-range',
  'ultimatum',
  'commitment-problem',
  'lock-in',
  'guarantee-credibility',
  'prospect-theory',
] as const;
export type Page = (typeof pages)[number];

/** A number that is opened to its sum, its rule and its source. */
export type Cell =
  | { of: 'position'; actor: ActorId; issue: IssueId }
  | { of: 'limits'; issue: IssueId }
  | { of: 'cost'; bearer: Bearer; kind: CostKind };

/** What a reader looks at; travels with a line but is no part of it. */
export interface View {
  /** Whose moves are offered. */
  actor: ActorId;
  /** Issues shown, in the scenario's order. */
  issues: readonly IssueId[];
  /** Actors shown besides the core ones, in the scenario's order. */
  others: readonly ActorId[];
  panel: Panel;
  cell?: Cell | undefined;
  /** The page that is open, of `pages`. */
  model?: Page | undefined;
}

export const usualView = ({ actors, issues }: Scenario): View => ({
  actor: actors[0]?.id ?? '',
  issues: issues.filter(({ core }) => core).map(({ id }) => id),
  others: [],
  panel: 'board',
});

/**
 * What differs from the usual view. Zeros at the end are left out, so the usual view is no byte
 * at all; whatever a view has to say later goes to the end, and 0 must mean what was shown before.
 */
export function viewBytes(scenario: Scenario, view: View): Uint8Array {
  const { actors, issues } = scenario;
  const out = writer();
  out.varint(rowOf(actors, view.actor));
  out.varint(panels.indexOf(view.panel));
  out.varint(view.cell ? 1 + cells(scenario).findIndex(same(view.cell)) : 0);
  for (const switched of [
    issues.map(({ id, core }) => core !== view.issues.includes(id)),
    actors.map(({ id, core }) => !core && view.others.includes(id)),
  ]) {
    const rows = [...switched.keys()].filter((row) => switched[row]);
    out.varint(rows.length);
    rows.forEach((row, i) => {
      out.varint(row - (rows[i - 1] ?? -1) - 1);
    });
  }
  out.varint(view.model ? 1 + pages.indexOf(view.model) : 0);
  const bytes = out.done();
  return bytes.subarray(0, bytes.findLastIndex((byte) => byte !== 0) + 1);
}

/** Nothing where the bytes say more than is known here. */
export function viewOf(scenario: Scenario, bytes: Uint8Array): View | undefined {
  const { actors, issues } = scenario;
  if (bytes.at(-1) === 0) malformed('zeros that are left out');
  const from = reader(bytes);
  const next = () => (from.left() > 0 ? from.varint() : 0);
  const at = <T>(list: readonly T[], row: number): T => list[row] ?? malformed('no such row');
  const switched = (list: readonly unknown[]): Set<number> => {
    const rows = new Set<number>();
    let row = -1;
    for (let left = next(); left > 0; left--) {
      row += 1 + next();
      if (row >= list.length) malformed('no such row');
      rows.add(row);
    }
    return rows;
  };

  const actor = at(actors, next()).id;
  const panel = panels[next()];
  const opened = next();
  const cell = cells(scenario)[opened - 1];
  const turned = switched(issues);
  const added = switched(actors);
  const page = next();
  const model = pages[page - 1];
  if ([...added].some((row) => at(actors, row).core)) malformed('a core actor, added');
  if (!panel || (opened > 0 && !cell) || (page > 0 && !model) || from.left() > 0) return undefined;
  return {
    actor,
    issues: issues.filter(({ core }, row) => core !== turned.has(row)).map(({ id }) => id),
    others: actors.filter((_, row) => added.has(row)).map(({ id }) => id),
    panel,
    ...(cell && { cell }),
    ...(model && { model }),
  };
}

function rowOf(list: readonly { id: string }[], id: string): number {
  const row = list.findIndex((candidate) => candidate.id === id);
  if (row < 0) throw new Error(`not in this scenario: ${id}`);
  return row;
}

/** Every number that can be opened. Links count along this list: new kinds go to the end. */
const cells = ({ actors, issues }: Scenario): Cell[] => [
  ...actors.flatMap(({ id: actor }) =>
    issues.map(({ id: issue }): Cell => ({ of: 'position', actor, issue })),
  ),
  ...issues.map(({ id: issue }): Cell => ({ of: 'limits', issue })),
  ...[...actors.map(({ id }) => id), SYSTEM].flatMap((bearer) =>
    costKinds.map((kind): Cell => ({ of: 'cost', bearer, kind })),
  ),
];

const same = (cell: Cell) => {
  const wanted = nameOf(cell);
  return (other: Cell) => nameOf(other) === wanted;
};

const nameOf = (cell: Cell): string =>
  cell.of === 'position'
    ? `position ${cell.actor} ${cell.issue}`
    : cell.of === 'limits'
      ? `limits ${cell.issue}`
      : `cost ${cell.bearer} ${cell.kind}`;

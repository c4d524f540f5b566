import { clamp } from './numeric.ts';
import { pairCell, stanceRow } from './table.ts';
import type { Quantity, Reason, Scenario, Stance, State } from './types.ts';

/** Where each quantity ends. An anchor may lie outside the scale: it is inferred, not stated. */
const ends: Record<Quantity, readonly [number, number]> = {
  position: [0, 100],
  anchor: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  limit: [0, 100],
  influence: [0, 100],
  commitment: [0, 1],
  trust: [-1, 1],
  alignment: [-1, 1],
};

const quantities = Object.keys(ends) as Quantity[];

export interface Settled {
  state: State;
  /** The reasons given, and one `edge` reason for each quantity held at the end of its scale. */
  reasons: readonly Reason[];
}

/** Adds reasons up, in the order given. Nothing else changes a number of the state. */
export function settle(scenario: Scenario, state: State, reasons: readonly Reason[]): Settled {
  if (reasons.length === 0) return { state, reasons: [] };
  // A step has hundreds of reasons; a flat array of sums is a third faster than a map of them.
  const sums = new Float64Array(places(state) * quantities.length).fill(Number.NaN);
  const touched: { reason: Reason; place: number; key: number }[] = [];
  for (const reason of reasons) {
    const { of, amount } = reason;
    const place = placeOf(scenario, reason);
    const key = place * quantities.length + quantities.indexOf(of);
    const sum = sums[key] as number;
    if (Number.isNaN(sum)) {
      touched.push({ reason, place, key });
      sums[key] = numberAt(state, of, place) + amount;
    } else sums[key] = sum + amount;
  }

  const stances = state.stances.slice();
  const pairs = { trust: state.trust.slice(), alignment: state.alignment.slice() };
  const edges: Reason[] = [];
  for (const { reason, place, key } of touched) {
    const { of } = reason;
    const value = sums[key] as number;
    const [low, high] = ends[of];
    const held = clamp(value, low, high);
    if (held !== value) edges.push(edge(reason, held - value));
    if (of === 'trust' || of === 'alignment') pairs[of][place] = held;
    else stances[place] = { ...(stances[place] as Stance), [of]: held };
    if (of === 'alignment') pairs[of][mirrored(scenario, place)] = held;
  }
  const given = edges.length === 0 ? reasons : [...reasons, ...edges];
  return { state: { ...state, stances, ...pairs }, reasons: given };
}

/** Rows of stances or cells of pairs, whichever are more. */
const places = ({ stances, trust }: State): number => Math.max(stances.length, trust.length);

/** Row of the stance or cell of the pair; an alignment has the same for both actors. */
function placeOf(scenario: Scenario, { of, actor, issue, toward }: Reason): number {
  if (issue !== undefined) return stanceRow(scenario, actor, issue);
  const cell = pairCell(scenario, actor, toward as string);
  return of === 'alignment' ? Math.min(cell, mirrored(scenario, cell)) : cell;
}

const mirrored = ({ actors: { length } }: Scenario, cell: number): number =>
  (cell % length) * length + Math.floor(cell / length);

const numberAt = (state: State, of: Quantity, place: number): number =>
  of === 'trust' || of === 'alignment'
    ? (state[of][place] as number)
    : ((state.stances[place] as Stance)[of] as number);

function edge({ of, actor, issue, toward }: Reason, amount: number): Reason {
  const place = issue === undefined ? { toward: toward as string } : { issue };
  return { of, actor, ...place, kind: 'edge', amount };
}

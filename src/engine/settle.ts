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

const rank = Object.fromEntries(quantities.map((of, i) => [of, i])) as Record<Quantity, number>;

export interface Settled {
  state: State;
  /** The reasons given, and one `edge` reason for each quantity held at the end of its scale. */
  reasons: readonly Reason[];
}

/** What has been added up for one quantity, of which a reason says whose and on what. */
interface Sum {
  reason: Reason;
  place: number;
  value: number;
}

/** Adds reasons up, in the order given. Nothing else changes a number of the state. */
export function settle(scenario: Scenario, state: State, reasons: readonly Reason[]): Settled {
  if (reasons.length === 0) return { state, reasons: [] };
  const sums = new Map<number, Sum>();
  const sumOf = (reason: Reason): Sum => {
    const place = placeOf(scenario, reason);
    const key = place * quantities.length + rank[reason.of];
    const begun = sums.get(key);
    if (begun) return begun;
    const sum = { reason, place, value: numberAt(state, reason.of, place) };
    sums.set(key, sum);
    return sum;
  };
  // A step has hundreds of reasons, many in a row about the same quantity.
  let sum: Sum | undefined;
  for (const reason of reasons) {
    if (!sum || !isSame(sum.reason, reason)) sum = sumOf(reason);
    sum.value += reason.amount;
  }

  const stances = state.stances.slice();
  const pairs = { trust: state.trust.slice(), alignment: state.alignment.slice() };
  const edges: Reason[] = [];
  for (const { reason, place, value } of sums.values()) {
    const { of } = reason;
    const [low, high] = ends[of];
    const held = clamp(value, low, high);
    if (held !== value) edges.push(edge(reason, held - value));
    if (of === 'trust' || of === 'alignment') pairs[of][place] = held;
    else {
      const stance = { ...(stances[place] as Stance) };
      stance[of] = held;
      stances[place] = stance;
    }
    if (of === 'alignment') pairs[of][mirrored(scenario, place)] = held;
  }
  const given = edges.length === 0 ? reasons : [...reasons, ...edges];
  return { state: { ...state, stances, ...pairs }, reasons: given };
}

/** Whether two reasons say in the same words which quantity they are about. */
const isSame = (a: Reason, b: Reason): boolean =>
  a.of === b.of && a.actor === b.actor && a.issue === b.issue && a.toward === b.toward;

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

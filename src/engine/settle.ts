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
  // A step has hundreds of reasons; a flat array of where each sum stands, counted
  // from 1, is faster than a map.
  const known = new Uint32Array(places(state) * quantities.length);
  const sums: Sum[] = [];
  for (const reason of reasons) {
    const { of, amount } = reason;
    const place = placeOf(scenario, reason);
    const key = place * quantities.length + rank[of];
    const at = known[key] as number;
    if (at > 0) (sums[at - 1] as Sum).value += amount;
    else known[key] = sums.push({ reason, place, value: numberAt(state, of, place) + amount });
  }

  const stances = state.stances.slice();
  const pairs = { trust: state.trust.slice(), alignment: state.alignment.slice() };
  const edges: Reason[] = [];
  for (const { reason, place, value } of sums) {
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

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

export interface Settled {
  state: State;
  /** The reasons given, and one `edge` reason for each quantity held at the end of its scale. */
  reasons: Reason[];
}

/** Adds reasons up, in the order given. Nothing else changes a number of the state. */
export function settle(scenario: Scenario, state: State, reasons: readonly Reason[]): Settled {
  if (reasons.length === 0) return { state, reasons: [] };
  const stances = state.stances.slice();
  const trust = state.trust.slice();
  const alignment = state.alignment.slice();
  const touched = new Map<string, Reason>();

  const read = (reason: Reason): number => {
    if (reason.of === 'trust' || reason.of === 'alignment') {
      const cell = pairCell(scenario, reason.actor, reason.toward as string);
      return (reason.of === 'trust' ? trust : alignment)[cell] as number;
    }
    const stance = stances[stanceRow(scenario, reason.actor, reason.issue as string)] as Stance;
    return stance[field(reason.of)] as number;
  };
  const write = (reason: Reason, value: number): void => {
    if (reason.of === 'trust') {
      trust[pairCell(scenario, reason.actor, reason.toward as string)] = value;
    } else if (reason.of === 'alignment') {
      alignment[pairCell(scenario, reason.actor, reason.toward as string)] = value;
      alignment[pairCell(scenario, reason.toward as string, reason.actor)] = value;
    } else {
      const row = stanceRow(scenario, reason.actor, reason.issue as string);
      stances[row] = { ...(stances[row] as Stance), [field(reason.of)]: value };
    }
  };

  for (const reason of reasons) {
    write(reason, read(reason) + reason.amount);
    touched.set(`${reason.of} ${reason.actor} ${reason.issue ?? reason.toward}`, reason);
  }
  const edges: Reason[] = [];
  for (const reason of touched.values()) {
    const value = read(reason);
    const held = clamp(value, ...ends[reason.of]);
    if (held === value) continue;
    write(reason, held);
    edges.push(edge(reason, held - value));
  }
  return { state: { ...state, stances, trust, alignment }, reasons: [...reasons, ...edges] };
}

const field = (of: Exclude<Quantity, 'trust' | 'alignment'>) => of satisfies keyof Stance;

function edge({ of, actor, issue, toward }: Reason, amount: number): Reason {
  const place = issue === undefined ? { toward: toward as string } : { issue };
  return { of, actor, ...place, kind: 'edge', amount };
}

import { openness, opennessAssumption } from '../openness.ts';
import { stanceRow } from '../table.ts';
import type { Mechanism, Reason } from '../types.ts';
import { followsSomebody } from './influence.ts';

type Names = 'openness' | 'retention';

/**
 * Whoever moves takes its own line along: by m/(1 − Λ) for a decision, which is then at rest, and
 * by `retention` of that for what pressure, incentives, reassurance, provocation, signals and
 * answers gained: words without deeds fade. Who follows nobody has Λ = 0 here: its line is all its own.
 */
export const anchor: Mechanism<Names> = {
  id: 'anchor',
  cites: [],
  assumptions: {
    ...opennessAssumption,
    retention: { value: 0.5, low: 0.2, high: 0.8, grain: 100, bounds: [0, 1] },
  },

  reasons({ scenario, now, reasons, step }, assumed) {
    const moves = new Map<number, Reason>();
    for (const { of, actor, issue, kind, amount } of reasons) {
      if (of !== 'position') continue;
      const own = kind === 'decision' || (kind === 'edge' && actor === step.actor);
      const open = followsSomebody(scenario, now, actor, issue as string)
        ? openness(scenario, actor, assumed)
        : 0;
      const kept = (amount * (own ? 1 : assumed.retention)) / (1 - open);
      const row = stanceRow(scenario, actor, issue as string);
      const sofar = moves.get(row)?.amount ?? 0;
      moves.set(row, {
        of: 'anchor',
        actor,
        issue: issue as string,
        kind: 'taken along',
        amount: sofar + kept,
      });
    }
    return [...moves.values()].filter(({ amount }) => amount !== 0);
  },
};

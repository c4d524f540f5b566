import { type Block, type Package, packages } from '../engine/packages.ts';
import { revision } from '../engine/play.ts';
import { actorRow, stanceOf } from '../engine/table.ts';
import { type Bearer, type CostKind, costKinds, SYSTEM, type Turn } from '../engine/types.ts';
import { zone } from '../engine/zone.ts';
import { shifts } from '../explain/change.ts';
import { obstacleSentence } from '../explain/obstacle.ts';
import { type Speaker, speaker } from '../explain/speaker.ts';
import { digest } from '../share/digest.ts';
import type { Line } from './line.ts';

/**
 * What `run --json` prints. Others script against it: keys are added, never renamed or dropped.
 */
export interface Report {
  scenario: string;
  edition: string;
  opening: string;
  engine: number;
  seed: number;
  /** Changed assumptions by name. */
  changes: Readonly<Record<string, number>>;
  moves: readonly ReportedMove[];
  /** Weeks since the opening. */
  week: number;
  positions: ByActor<number>;
  /** Limits as they stand now, where there is one. */
  limits: ByActor<number>;
  trust: ByActor<number>;
  ledger: Readonly<Record<Bearer, Readonly<Record<CostKind, number>>>>;
  zone: {
    issues: Readonly<Record<string, ReportedZone>>;
    /** Over the core issues. */
    packages: { share: number; closest: { points: Package; blocks: readonly Block[] } | null };
  };
  digest: string;
}

export interface ReportedMove {
  step: string;
  actor: string;
  legal: boolean;
  why?: string;
  week: number;
  shifts: readonly {
    actor: string;
    issue: string;
    from: number;
    to: number;
    reasons: readonly { kind: string; by?: string; amount: number }[];
  }[];
  costs: readonly {
    bearer: Bearer;
    kind: CostKind;
    amount: number;
    low: number;
    high: number;
    mechanism: string;
    issue?: string;
    with?: string;
  }[];
}

interface ReportedZone {
  open: boolean;
  low?: number;
  high?: number;
  gap?: number;
  between?: readonly string[];
  /** Between the positions, whatever the limits. */
  apart: { points: number; between: readonly string[] };
}

type ByActor<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;

/** What every report begins with: what was played, and with which numbers. */
export const headOf = ({
  scenario,
  opening,
  seed,
  changes,
}: Pick<Line, 'scenario' | 'opening' | 'seed' | 'changes'>) => ({
  scenario: scenario.id,
  edition: scenario.edition,
  opening,
  engine: revision,
  seed,
  changes,
});

export function reportOf({
  scenario,
  assumed,
  opening,
  seed,
  changes,
  turns,
  state,
}: Line): Report {
  const actors = scenario.actors.map(({ id }) => id);
  const issues = scenario.issues.map(({ id }) => id);
  const core = scenario.issues.filter((issue) => issue.core).map(({ id }) => id);
  const { share, closest } = packages(assumed, state, core);
  const byIssue = (actor: string, of: 'position' | 'limit') =>
    issues.flatMap((issue) => {
      const value = stanceOf(assumed, state, actor, issue)[of];
      return value === undefined ? [] : [[issue, value] as const];
    });

  return {
    ...headOf({ scenario, opening, seed, changes }),
    moves: turns.map((turn) => moveOf(speaker(scenario, 'en'), turn)),
    week: state.week,
    positions: record(actors, (actor) => Object.fromEntries(byIssue(actor, 'position'))),
    limits: record(actors, (actor) => Object.fromEntries(byIssue(actor, 'limit'))),
    trust: record(actors, (actor) =>
      record(
        actors.filter((other) => other !== actor),
        (other) =>
          state.trust[
            actorRow(scenario, actor) * actors.length + actorRow(scenario, other)
          ] as number,
      ),
    ),
    ledger: record([...actors, SYSTEM], (bearer) =>
      record(costKinds, (kind) => state.borne[bearer]?.[kind] ?? 0),
    ),
    zone: {
      issues: Object.fromEntries(
        zone(assumed, state).map(({ issue, open, low, high, gap, positions }) => [
          issue,
          {
            open,
            ...(open && { low, high }),
            ...(gap && { gap: gap.points, between: gap.between }),
            apart: positions,
          },
        ]),
      ),
      packages: { share, closest: closest ?? null },
    },
    digest: digest(turns),
  };
}

function moveOf(words: Speaker, turn: Turn): ReportedMove {
  const { step, state, obstacles, costs } = turn;
  return {
    step: step.id,
    actor: step.actor,
    legal: obstacles.length === 0,
    ...(obstacles.length > 0 && { why: whyNot(words, turn) }),
    week: state.week,
    shifts: shifts(words.scenario, turn).map(({ actor, issue, from, to, reasons }) => ({
      actor,
      issue,
      from,
      to,
      reasons: reasons.map(({ kind, by, amount }) => ({ kind, ...(by && { by }), amount })),
    })),
    costs: costs.map(({ terms: _, ...cost }) => cost),
  };
}

/** Everything that stands in the way of a step. */
export const whyNot = (words: Speaker, { obstacles }: Turn): string =>
  obstacles.map((obstacle) => obstacleSentence(words, obstacle)).join(' ');

const record = <K extends string, T>(keys: readonly K[], value: (key: K) => T): Record<K, T> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, T>;

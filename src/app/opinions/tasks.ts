import type { ActorId, IssueId, Scenario, State } from '../../engine/types.ts';
import { coalitionsFit, solveCoalitions } from '../../models/graph/coalitions.ts';
import { type Conflict, graphOf } from '../../models/graph/conflict.ts';
import { single, wayTo } from '../../models/graph/paths.ts';
import type { SanctionRule } from '../../models/graph/sanctions.ts';
import { concepts, marked, solve } from '../../models/graph/stability.ts';
import { forecasters } from '../../models/index.ts';
import { type Forecast, presets, type Settings } from '../../models/model.ts';
import { packagesFor, type Solutions, type Within } from '../../models/packages.ts';
import type { Table } from '../../models/table.ts';

/*
 * What models are asked for by the page, as data in and data out: counted in a worker, so that the
 * page never waits. Each task gives its parts as it finds them.
 */

export interface Tasks {
  forecasts: { input: ForecastsAsked; part: ForecastPart };
  packages: { input: PackagesAsked; part: PackagesPart };
  stability: { input: StabilityAsked; part: StabilityPart };
}

/** Every forecaster on one table, or one of them. */
export interface ForecastsAsked {
  table: Table;
  only?: string | undefined;
  /** Where they are not as usual, by model. */
  settings: Readonly<Record<string, Settings>>;
}

export type ForecastPart =
  | { kind: 'began' | 'failed'; model: string }
  | { kind: 'found'; model: string; forecast: Forecast };

export interface PackagesAsked {
  scenario: Scenario;
  state: State;
  pair: readonly [ActorId, ActorId];
  issues: readonly IssueId[];
}

/** Packages as two actors see them, 0–1 each; rows count packages. */
export interface PackagesPart {
  count: number;
  step: number;
  thinned: boolean;
  met: readonly [Float64Array, Float64Array];
  disagreement: readonly [number, number];
  hard: number;
  soft: number;
  /** Which packages the rules were asked of, their rows, and those that none of them beats. */
  answering: Within;
  holds: Uint8Array;
  frontier: Int32Array;
  /** By rule, all that are tied; the points of each issue. */
  solutions: Readonly<Record<keyof Solutions, readonly Picked[]>> | undefined;
}

export interface Picked {
  row: number;
  points: Readonly<Record<IssueId, number>>;
}

export interface StabilityAsked {
  conflict: Conflict;
  rule: SanctionRule;
}

export interface StabilityPart {
  /** States of the conflict that are possible, by number. */
  states: readonly number[];
  /** [row of `states`][concept]: nobody leaves. */
  holds: readonly (readonly boolean[])[];
  /** [row of `states`]: decision makers who can improve on their own. */
  leaves: readonly (readonly number[])[];
  /** From state 0 by improvements, each by one decision maker. */
  way: { states: readonly number[]; by: readonly (readonly number[])[] } | undefined;
  /** States that hold for each alone, and that a group would leave; nothing where there are too many to tell. */
  groups: readonly number[] | undefined;
}

type Run = {
  [Name in keyof Tasks]: (input: Tasks[Name]['input']) => Iterable<Tasks[Name]['part']>;
};

export const tasks: Run = {
  *forecasts({ table, only, settings }) {
    for (const model of forecasters) {
      if (only !== undefined && model.id !== only) continue;
      yield { kind: 'began', model: model.id };
      try {
        const forecast = model.forecast(table, settings[model.id] ?? presets(model));
        yield { kind: 'found', model: model.id, forecast };
      } catch {
        // One model that cannot be counted must not take the others with it.
        yield { kind: 'failed', model: model.id };
      }
    }
  },

  *packages({ scenario, state, pair, issues }) {
    const found = packagesFor(scenario, state, { pair, issues });
    if (!found) return;
    const { count, step, thinned, met, disagreement, subsets, answering, packageAt } = found;
    const { holds, frontier, solutions } = subsets[answering];
    const picked = (rows: readonly number[]) =>
      rows.map((row) => ({ row, points: packageAt(row) }));
    yield {
      ...{ count, step, thinned, disagreement, answering, holds, frontier },
      met: pair.map((actor) => met.get(actor)) as [Float64Array, Float64Array],
      hard: subsets.hard.count,
      soft: subsets.soft.count,
      solutions:
        solutions &&
        (Object.fromEntries(
          Object.entries(solutions).map(([rule, rows]) => [rule, picked(rows)]),
        ) as Record<keyof Solutions, Picked[]>),
    };
  },

  *stability({ conflict, rule }) {
    const { graph, shown } = graphOf(conflict);
    const { byDm, equilibria } = solve(graph, rule);
    const present = shown.indexOf(0);
    const way = present < 0 ? undefined : wayTo(equilibria.nash, present, single(graph));
    const together = coalitionsFit(graph) ? solveCoalitions(graph, rule).stable.nash : undefined;
    const name = (node: number) => shown[node] as number;
    yield {
      states: shown,
      holds: shown.map((_, node) => concepts.map((concept) => equilibria[concept]?.[node] === 1)),
      leaves: shown.map((_, node) =>
        conflict.dms.flatMap((_, dm) => (byDm[dm]?.nash[node] === 1 ? [] : [dm])),
      ),
      way: way && { states: way.states.map(name), by: way.by },
      groups:
        together &&
        marked(equilibria.nash)
          .filter((node) => together[node] !== 1)
          .map(name),
    };
  },
};

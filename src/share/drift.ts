import { type Waiting, waiting } from '../engine/edit.ts';
import type { Path } from '../engine/path.ts';
import { stanceOf } from '../engine/table.ts';
import { endOf, type Replay, type Tree } from '../engine/tree.ts';
import type { ActorId, IssueId, Scenario, State } from '../engine/types.ts';
import { digest } from './digest.ts';

/** Where the core actors stand on the core issues, actor by actor, in the scenario's order. */
export const endsOf = (scenario: Scenario, state: State): number[] =>
  cells(scenario).map(({ actor, issue }) => stanceOf(scenario, state, actor, issue).position);

/** How a line comes out here, where its sender saw other numbers. */
export interface Drift {
  /** Positions at its end that are no longer the same, in whole points. */
  positions: { actor: ActorId; issue: IssueId; was: number; is: number }[];
  /** Moves that are against the rules here. */
  stopped: Waiting[];
}

/** What a link says of the end of its line. */
interface Sent {
  tree: Tree;
  place: Path;
  end: string;
  ends?: readonly number[] | undefined;
}

/** Nothing where the line comes out to the last bit as it did for its sender. */
export function driftOf(scenario: Scenario, replay: Replay, sent: Sent): Drift | undefined {
  const whole = endOf(sent.tree, sent.place);
  if (digest(replay.line(whole)).startsWith(sent.end)) return undefined;
  const state = replay.state(whole);
  const positions = cells(scenario).flatMap(({ actor, issue }, row) => {
    const was = Math.round(sent.ends?.[row] ?? Number.NaN);
    const is = Math.round(stanceOf(scenario, state, actor, issue).position);
    return Number.isNaN(was) || was === is ? [] : [{ actor, issue, was, is }];
  });
  return { positions, stopped: waiting(replay, whole) };
}

interface Cell {
  actor: ActorId;
  issue: IssueId;
}

/** Whose positions `endsOf` tells, in its order. */
export const cells = ({ actors, issues }: Scenario): Cell[] =>
  actors
    .filter(({ core }) => core)
    .flatMap(({ id: actor }) =>
      issues.filter(({ core }) => core).map(({ id: issue }) => ({ actor, issue })),
    );

import { common, first, type Path, size } from './path.ts';
import type { Replay } from './tree.ts';
import {
  type ActorId,
  type Bearer,
  type CostKind,
  costKinds,
  type IssueId,
  type Scenario,
  type Stance,
  type State,
  type StepId,
  SYSTEM,
  type Turn,
} from './types.ts';

/** The move of either line that made most of a difference. */
export interface Maker {
  line: 'a' | 'b';
  place: Path;
  step: StepId;
  /** Points it moved the position in its own line. */
  points: number;
}

/** Where the two lines left a position. */
export interface Difference {
  actor: ActorId;
  issue: IssueId;
  a: number;
  b: number;
  /** b − a, in points. */
  points: number;
  maker: Maker | undefined;
}

/** What each line cost a bearer, of one kind, from the opening on. */
export interface CostDifference {
  bearer: Bearer;
  kind: CostKind;
  a: number;
  b: number;
  /** b − a, in cost points; 0 where both cost the same. */
  points: number;
}

export interface Comparison {
  /** The last place both lines go through. */
  fork: Path;
  /** What was done after it. A move that waits, because it is not allowed there, was not done. */
  done: { a: StepId[]; b: StepId[] };
  /** Positions that differ, largest difference first. */
  positions: Difference[];
  /** By bearer and kind; what neither line cost is left out. */
  costs: CostDifference[];
}

/** What was done differently on two lines of a tree, and what came out differently. */
export function compare(scenario: Scenario, replay: Replay, a: Path, b: Path): Comparison {
  const fork = common(a, b);
  const [inA, inB] = [replay.state(a), replay.state(b)];
  const ofA = playedAfter(replay, fork, a, 'a');
  const ofB = playedAfter(replay, fork, b, 'b');
  const played = [...ofA, ...ofB].sort(byPlace);

  const positions = inA.stances
    .flatMap(({ actor, issue, position }, row): Difference[] => {
      const other = positionAt(inB, row);
      const points = difference(position, other);
      if (points === 0) return [];
      const maker = makerOf(played, row, points);
      return [{ actor, issue, a: position, b: other, points, maker }];
    })
    .sort((x, y) => Math.abs(y.points) - Math.abs(x.points));
  return {
    fork,
    done: { a: steps(ofA), b: steps(ofB) },
    positions,
    costs: costs(scenario, inA, inB),
  };
}

/** A move that was really made on one of the lines after they parted. */
interface Played {
  line: 'a' | 'b';
  place: Path;
  turn: Turn;
}

const playedAfter = (replay: Replay, fork: Path, end: Path, line: 'a' | 'b'): Played[] =>
  replay
    .line(end)
    .map((turn, i): Played => ({ line, place: first(end, i + 1), turn }))
    .filter(({ place, turn }) => size(place) > size(fork) && turn.obstacles.length === 0);

/** Early moves first; nothing depends on which of the lines is called a. */
const byPlace = (x: Played, y: Played) =>
  size(x.place) - size(y.place) || (x.place < y.place ? -1 : 1);

/**
 * The step that did most towards a difference: what it moved in b, less what it moved in a, so
 * that what both lines did alike made nothing of it; and of its moves the one that did most.
 * Ours, rather than the largest shift: that may be on both lines, or lead the other way.
 */
function makerOf(played: readonly Played[], row: number, points: number): Maker | undefined {
  const makers = played.map(({ line, place, turn }): Maker => {
    const moved = positionAt(turn.state, row) - positionAt(turn.before, row);
    return { line, place, step: turn.step.id, points: moved };
  });
  const share = (maker: Maker) =>
    (maker.line === 'b') === points > 0 ? maker.points : -maker.points;
  const shares = new Map<StepId, number>();
  for (const maker of makers) {
    shares.set(maker.step, (shares.get(maker.step) ?? 0) + share(maker));
  }
  const [step] = [...shares].sort(([, x], [, y]) => y - x)[0] ?? [];
  return makers.filter((maker) => maker.step === step).sort((x, y) => share(y) - share(x))[0];
}

const costs = (scenario: Scenario, inA: State, inB: State): CostDifference[] =>
  [...scenario.actors.map(({ id }) => id), SYSTEM].flatMap((bearer) =>
    costKinds.flatMap((kind): CostDifference[] => {
      const [a, b] = [inA, inB].map(({ borne }) => borne[bearer]?.[kind] ?? 0) as [number, number];
      return a === 0 && b === 0 ? [] : [{ bearer, kind, a, b, points: difference(a, b) }];
    }),
  );

/** The same moves in another order add up to the same, but for how sums are rounded. */
const rounding = 1e-9;

const difference = (a: number, b: number): number => (Math.abs(b - a) < rounding ? 0 : b - a);

const positionAt = ({ stances }: State, row: number): number => (stances[row] as Stance).position;

const steps = (played: readonly Played[]): StepId[] => played.map(({ turn }) => turn.step.id);

import { total } from '../engine/ledger.ts';
import { isLegal } from '../engine/legality.ts';
import type { Path } from '../engine/path.ts';
import { play } from '../engine/play.ts';
import { happened, type Prediction } from '../engine/prediction.ts';
import { checkpointAt, type OffRecord, offRecord } from '../engine/record.ts';
import { stanceOf } from '../engine/table.ts';
import type { Replay } from '../engine/tree.ts';
import type {
  ActorId,
  Bearer,
  Cost,
  IssueId,
  OpeningId,
  Rates,
  Scenario,
  State,
  Step,
  Turn,
} from '../engine/types.ts';
import { type IssueZone, zone } from '../engine/zone.ts';

/** What a line came to, read from its moves alone: the words are in explain/, the questions in the lesson. */
export interface Debrief {
  turns: readonly Turn[];
  start: State;
  end: State;
  /** Issue by issue: where limits meet, at the start and at the end. */
  zones: readonly { issue: IssueId; before: IssueZone; after: IssueZone }[];
  /** Up to three, in the order in which they were played. */
  turningPoints: readonly TurningPoint[];
  predictions: readonly Outcome[];
  /** The step that cost one bearer most, with all its costs. */
  dearest: { turn: Turn; bearer: Bearer; points: number } | undefined;
  paid: readonly { actor: ActorId; spent: number; budget: number }[];
  notTaken: NotTaken | undefined;
  record: { date: string; off: OffRecord } | undefined;
}

/** A step after which limits, or what somebody had to bear, were most different. */
export type TurningPoint = {
  turn: Turn;
  /** Moves before it. */
  at: number;
  /** The issue on which it moved somebody most; where nobody, the one whose limits it moved. */
  picture: PointPicture | undefined;
} & (
  | {
      by: 'limits';
      /** On which the room between the limits changed most. */
      issue: IssueId;
      /** Points of room that they left before and after; below 0 what was missing. */
      before: number;
      after: number;
    }
  | { by: 'cost'; points: number }
);

/** Who moved there, or had a limit that moved, largest first. */
export interface PointPicture {
  issue: IssueId;
  rows: readonly {
    actor: ActorId;
    from: number;
    to: number;
    /** Where its limit was and is, if that moved. */
    limit: { from: number; to: number } | undefined;
  }[];
}

/** What was expected of a step, and what came. */
export interface Outcome extends Prediction {
  turn: Turn;
  happened: Prediction['answer'];
}

/** A step that was open, and was not taken. */
export interface NotTaken {
  /** Moves before it would have been played. */
  at: number;
  instead: Step;
  turn: Turn;
  /** It is what is on record there. */
  onRecord: boolean;
}

const turningPointsTold = 3;

/** Points by which limits have to come nearer or apart to be spoken of: war wears them all the time. */
const worthTelling = 1;

/** Points by which a mark has to have moved to be drawn, and how many are. */
const worthDrawing = 0.5;
const rowsDrawn = 3;

/** What is on the board, and so is told. */
export interface Told {
  issues: readonly IssueId[];
  actors: readonly ActorId[];
}

export function debrief(
  {
    scenario,
    rates,
    replay,
    opening,
  }: { scenario: Scenario; rates: Rates; replay: Replay; opening: OpeningId },
  place: Path,
  predictions: Readonly<Record<Path, Prediction>>,
  { issues, actors }: Told,
): Debrief {
  const turns = replay.line(place).filter(({ obstacles }) => obstacles.length === 0);
  const start = replay.state('');
  const end = replay.state(place);
  const points = turningPoints(scenario, turns, { issues, actors });
  const checkpoint = checkpointAt(scenario, opening, place) ?? lastCheckpoint(scenario, opening);
  const dear = turns.map((turn) => ({ turn, ...dearestCost(turn) }));
  const dearest = dear.reduce<(typeof dear)[number] | undefined>(
    (most, one) => (one.points > (most?.points ?? 0) ? one : most),
    undefined,
  );
  return {
    ...{ turns, start, end, dearest },
    zones: between(scenario, start, end, issues),
    turningPoints: points,
    predictions: Object.entries(predictions)
      .filter(([path]) => place.startsWith(path))
      .sort(([a], [b]) => a.length - b.length)
      .flatMap(([path, prediction]): Outcome[] => {
        const turn = replay.turn(path);
        if (!turn || turn.obstacles.length > 0) return [];
        return [{ ...prediction, turn, happened: happened(scenario, turn, prediction) }];
      }),
    paid: scenario.actors.map(({ id, budget }) => {
      return { actor: id, spent: total(end.borne, id), budget: budget.value };
    }),
    notTaken: notTaken({ scenario, rates, opening }, turns, points, issues),
    record: checkpoint && {
      date: checkpoint.date,
      off: offRecord(scenario, end, checkpoint),
    },
  };
}

/**
 * A step counts by how much it changed the distance between the nearest limits, over the issues of
 * the lesson, and by what it cost the bearer it cost most; each against the largest of the line, so
 * that points of a scale and points of cost need not be the same.
 */
function turningPoints(scenario: Scenario, turns: readonly Turn[], shown: Told): TurningPoint[] {
  const measured = turns.map((turn, at) => {
    const changes = between(scenario, turn.before, turn.state, shown.issues).map(
      ({ issue, before, after }) => ({ issue, before: room(before), after: room(after) }),
    );
    const stirred = changes.reduce((sum, one) => sum + changeOf(one), 0);
    const limits = stirred >= worthTelling ? stirred : 0;
    const [widest] = changes.toSorted((a, b) => changeOf(b) - changeOf(a));
    return { turn, at, limits, widest, cost: dearestCost(turn).points };
  });
  const most = (of: (one: (typeof measured)[number]) => number) =>
    Math.max(0, ...measured.map(of)) || 1;
  const [mostLimits, mostCost] = [most(({ limits }) => limits), most(({ cost }) => cost)];
  return measured
    .map(({ turn, at, limits, widest, cost }) => {
      const [byLimits, byCost] = [limits / mostLimits, cost / mostCost];
      const known =
        widest && byLimits >= byCost && limits > 0
          ? { by: 'limits' as const, ...widest }
          : { by: 'cost' as const, points: cost };
      const picture = pictureOf(scenario, turn, shown);
      return { score: Math.max(byLimits, byCost), point: { turn, at, picture, ...known } };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.point.at - b.point.at)
    .slice(0, turningPointsTold)
    .map(({ point }) => point)
    .sort((a, b) => a.at - b.at);
}

function between(scenario: Scenario, from: State, to: State, issues: readonly IssueId[]) {
  const [before, after] = [zone(scenario, from), zone(scenario, to)];
  return scenario.issues.flatMap(({ id }, row) =>
    issues.includes(id)
      ? [{ issue: id, before: before[row] as IssueZone, after: after[row] as IssueZone }]
      : [],
  );
}

/** The issue on which somebody moved most; where nobody did, the one on which a limit did. */
function pictureOf(
  scenario: Scenario,
  { before, state }: Turn,
  { issues, actors }: Told,
): PointPicture | undefined {
  const pictures = issues.map((issue) => {
    const rows = actors.map((actor) => {
      const was = stanceOf(scenario, before, actor, issue);
      const is = stanceOf(scenario, state, actor, issue);
      const moved = Math.abs(is.position - was.position);
      const limit =
        was.limit === undefined || is.limit === undefined
          ? undefined
          : { from: was.limit, to: is.limit };
      const worn = limit ? Math.abs(limit.to - limit.from) : 0;
      const shown = worn >= worthDrawing ? limit : undefined;
      const row = { actor, from: was.position, to: is.position, limit: shown };
      return { row, moved, size: Math.max(moved, worn) };
    });
    const drawn = rows
      .filter(({ size }) => size >= worthDrawing)
      .sort((a, b) => b.size - a.size)
      .slice(0, rowsDrawn);
    const most = (of: (row: (typeof rows)[number]) => number) => Math.max(0, ...drawn.map(of));
    return {
      moved: most(({ moved }) => moved),
      size: most(({ size }) => size),
      picture: { issue, rows: drawn.map(({ row }) => row) },
    };
  });
  const isMoved = pictures.some(({ moved }) => moved >= worthDrawing);
  const [first] = pictures.toSorted((a, b) => (isMoved ? b.moved - a.moved : b.size - a.size));
  return first && first.picture.rows.length > 0 ? first.picture : undefined;
}

const changeOf = ({ before, after }: { before: number; after: number }): number =>
  Math.abs(after - before);

/** Points that limits leave; below 0 what is missing. */
const room = ({ low, high }: IssueZone): number => high - low;

/** What a step cost the bearer it cost most. */
function dearestCost({ costs }: Pick<Turn, 'costs'>): { bearer: Bearer; points: number } {
  const sums = new Map<Bearer, number>();
  for (const { bearer, amount } of costs) sums.set(bearer, (sums.get(bearer) ?? 0) + amount);
  return [...sums].reduce(
    (most, [bearer, points]) => (points > most.points ? { bearer, points } : most),
    {
      bearer: '',
      points: 0,
    },
  );
}

/**
 * Where the line left the record, what is on record there; else, at the first turning point, the
 * step of the same actor that was open and would have moved others most.
 */
function notTaken(
  { scenario, rates, opening }: { scenario: Scenario; rates: Rates; opening: OpeningId },
  turns: readonly Turn[],
  points: readonly TurningPoint[],
  issues: readonly IssueId[],
): NotTaken | undefined {
  const from = scenario.openings.find(({ id }) => id === opening)?.record.first ?? 0;
  const recorded = scenario.record.moves.slice(from).map(({ step }) => step);
  const left = turns.findIndex(({ step }, at) => step.id !== recorded[at]);
  const there = left < 0 ? undefined : scenario.steps.find(({ id }) => id === recorded[left]);
  const leaving = turns[left];
  if (leaving && there && isLegal(scenario, leaving.before, there.id)) {
    const turn = play(scenario, rates, leaving.before, there.id);
    return { at: left, instead: there, turn, onRecord: true };
  }
  const [point] = points;
  if (!point) return undefined;
  const { before, step } = point.turn;
  const stir = ({ before: then, state }: Turn) =>
    state.stances.reduce((sum, { issue, position, actor }) => {
      const was = stanceOf(scenario, then, actor, issue).position;
      return issues.includes(issue) ? sum + Math.abs(position - was) : sum;
    }, 0);
  const others = scenario.steps
    .filter(({ id, actor }) => actor === step.actor && id !== step.id)
    .filter(({ id }) => isLegal(scenario, before, id))
    .map((instead) => ({ instead, turn: play(scenario, rates, before, instead.id) }))
    .sort((a, b) => stir(b.turn) - stir(a.turn));
  const [best] = others;
  return best && { at: point.at, ...best, onRecord: false };
}

/** The last date of this opening's main line for which the record says where everybody stood. */
function lastCheckpoint(scenario: Scenario, opening: OpeningId) {
  const day = scenario.openings.find(({ id }) => id === opening);
  const last = day && scenario.record.moves[Math.max(day.record.first, day.record.last - 1)]?.date;
  return scenario.record.checkpoints.findLast(
    ({ date }) => last !== undefined && date <= last && date > (day?.date ?? ''),
  );
}

/** Costs of one step, bearer by bearer, largest first. */
export const costsOf = ({ costs }: Pick<Turn, 'costs'>): { bearer: Bearer; costs: Cost[] }[] => {
  const bearers = [...new Set(costs.map(({ bearer }) => bearer))];
  const sum = (list: readonly Cost[]) => list.reduce((all, { amount }) => all + amount, 0);
  return bearers
    .map((bearer) => ({ bearer, costs: costs.filter((cost) => cost.bearer === bearer) }))
    .sort((a, b) => sum(b.costs) - sum(a.costs));
};

/**
 * The words of the engine. A scenario is what an author wrote; a state is the table as it stands
 * after some moves; a turn is one step played, with every reason and every cost that made it.
 *
 * Units: positions, ideals and limits in points 0–100 on the issue's scale; influence and salience
 * 0–100; trust and alignment −1…1; commitment 0–1; costs in cost points; time in weeks.
 */

export type ActorId = string;
export type IssueId = string;
export type StepId = string;
export type OpeningId = string;

/** Bears the costs to rules and precedent; not an actor, has no budget. */
export const SYSTEM = 'SYSTEM';
export type Bearer = ActorId | typeof SYSTEM;

export const costKinds = [
  'domestic',
  'credibility',
  'cohesion',
  'military',
  'economic',
  'norms',
] as const;
export type CostKind = (typeof costKinds)[number];

/** How a step reaches a position: the mover decides its own, everybody else is acted upon. */
export const vias = [
  'decision',
  'pressure',
  'incentive',
  'reassurance',
  'provocation',
  'signal',
] as const;
export type Via = (typeof vias)[number];

export const statuses = ['taken', 'claimed', 'floated', 'possible'] as const;
export type Status = (typeof statuses)[number];

/** An authored number: `value` is played, `low…high` is how far the author would be argued away. */
export interface Range {
  value: number;
  low: number;
  high: number;
}

export interface Limit extends Range {
  /** `min`: accepts nothing below; `max`: nothing above. */
  bound: 'min' | 'max';
  /** The limit never wears beyond this point, whatever the war costs. */
  hardest?: number | undefined;
}

export interface Actor {
  id: ActorId;
  /** Core actors are on the board at once, the others on demand. */
  core: boolean;
  /** No agreement without this actor: its limits bind a package. */
  consents: boolean;
  /** Cost points this government can carry in the exercise. */
  budget: Range;
  /** Share of another's concession that is answered; below 0 a concession is read as weakness. */
  reciprocity: Range;
  /** Own openness to others; the engine's assumption where absent. */
  openness?: Range | undefined;
  /** What a week of war costs, in cost points. */
  delay: { military?: Range | undefined; economic?: Range | undefined };
}

export interface Issue {
  id: IssueId;
  core: boolean;
  marks: readonly { value: number }[];
}

/** A date on which the exercise can begin. */
export interface Opening {
  id: OpeningId;
  date: string;
  /** Steps already taken before this date: they satisfy `requires`, and exclude. */
  standing: readonly StepId[];
  /** The part of the record that is this opening's main line, `first` up to but not `last`. */
  record: { first: number; last: number; at: number };
}

/** What one actor wants on one issue. */
export interface Entry {
  actor: ActorId;
  issue: IssueId;
  position: Readonly<Record<OpeningId, Range>>;
  /** What the actor would most like; absent: the opening position. */
  ideal?: Range | undefined;
  limit?: Limit | undefined;
  salience: Range;
  influence: Range;
}

export interface Relation {
  between: readonly [ActorId, ActorId];
  alignment: Readonly<Record<OpeningId, Range>>;
  /** Each side's trust in the other's word, keyed by who trusts. */
  trust: Readonly<Record<ActorId, Range>>;
}

/**
 * A limit that depends on what is credibly on offer elsewhere: `actor`'s limit on `issue` loosens
 * by up to `by` points as what the guarantors stand for on `offer` goes from `from` to `to`, times
 * the trust of `actor` in the guarantor it trusts least.
 */
export interface Linkage {
  id: string;
  actor: ActorId;
  issue: IssueId;
  offer: IssueId;
  guarantors: readonly ActorId[];
  from: number;
  to: number;
  by: Range;
}

export interface Condition {
  actor: ActorId;
  issue: IssueId;
  atLeast?: number | undefined;
  atMost?: number | undefined;
}

export interface AuthoredCost extends Range {
  bearer: Bearer;
  kind: CostKind;
}

export interface Step {
  id: StepId;
  actor: ActorId;
  targets: readonly ActorId[];
  status: Status;
  weeks: number;
  requires: readonly StepId[];
  /** The other step stands in the way: for `weeks` after it was taken, or for good. */
  excludes: readonly { step: StepId; weeks?: number | undefined }[];
  /** Positions that must be reached before the step makes sense. */
  when: readonly Condition[];
  effects: readonly { on: ActorId; issue: IssueId; by: Range; via: Via }[];
  relations: readonly { between: readonly [ActorId, ActorId]; alignment: Range }[];
  trust: readonly { of: ActorId; in: ActorId; by: Range }[];
  influence: readonly { on: ActorId; issue: IssueId; by: Range }[];
  commits: readonly { issue: IssueId; by: Range }[];
  limits: readonly { on: ActorId; issue: IssueId; by: Range }[];
  costs: readonly AuthoredCost[];
}

/** What really happened: steps of the catalogue with their dates, and where positions stood. */
export interface Course {
  moves: readonly { date: string; step: StepId }[];
  checkpoints: readonly {
    date: string;
    halfWidth: number;
    positions: Readonly<Record<ActorId, Readonly<Record<IssueId, number>>>>;
  }[];
}

export interface Scenario {
  id: string;
  edition: string;
  actors: readonly Actor[];
  issues: readonly Issue[];
  openings: readonly Opening[];
  entries: readonly Entry[];
  relations: readonly Relation[];
  linkages: readonly Linkage[];
  steps: readonly Step[];
  record: Course;
}

/** One row of the table: an actor on an issue. */
export interface Stance {
  actor: ActorId;
  issue: IssueId;
  /** Public position at the opening. */
  initial: number;
  position: number;
  /** The line an actor falls back to; inferred so that the opening is at rest. May leave 0–100. */
  anchor: number;
  ideal: number;
  limit: number | undefined;
  bound: 'min' | 'max' | undefined;
  salience: number;
  influence: number;
  commitment: number;
}

/** What the opening was; every later turn is measured against it. */
export interface Start {
  opening: OpeningId;
  stances: readonly Stance[];
  trust: readonly number[];
  /** Pull of each actor on each other at the opening, per issue; see mechanisms/influence.ts. */
  pulls: readonly Float64Array[];
}

/**
 * The table after some moves. Rows are actor by actor, within an actor issue by issue, in the
 * scenario's order. `trust` and `alignment` are square, row-major: entry a·n + b is a towards b.
 */
export interface State {
  seed: number;
  week: number;
  stances: readonly Stance[];
  trust: readonly number[];
  alignment: readonly number[];
  /** How often and when (week) each step was taken; standing steps count as taken 0 times. */
  taken: Readonly<Record<StepId, { times: number; week: number }>>;
  /** Cost points borne so far. */
  borne: Ledger;
  start: Start;
}

export type Ledger = Readonly<Record<Bearer, Readonly<Record<CostKind, number>>>>;

/** A factor of an amount, so that a number can be opened to its sum. */
export interface Term {
  name: string;
  value: number;
}

/** What a reason changes. */
export type Quantity =
  | 'position'
  | 'anchor'
  | 'limit'
  | 'commitment'
  | 'influence'
  | 'trust'
  | 'alignment';

/** A signed, named amount. Nothing but reasons changes a number. */
export interface Reason {
  of: Quantity;
  actor: ActorId;
  /** For quantities of a stance. */
  issue?: IssueId;
  /** For trust and alignment. */
  toward?: ActorId;
  kind: string;
  by?: ActorId;
  amount: number;
  terms?: readonly Term[];
}

/** One cost of one step to one bearer. Never negative. */
export interface Cost {
  bearer: Bearer;
  kind: CostKind;
  amount: number;
  low: number;
  high: number;
  mechanism: string;
  issue?: IssueId;
  /** The ally, where two pay for a rift. */
  with?: ActorId;
  terms?: readonly Term[];
}

/** Why a step is not allowed now. */
export type Obstacle =
  | { kind: 'requires'; step: StepId }
  | { kind: 'excluded'; by: StepId; weeksLeft: number | undefined }
  | { kind: 'position'; condition: Condition; now: number };

/** One step played (or, with obstacles, not played: the state is then unchanged). */
export interface Turn {
  step: Step;
  before: State;
  state: State;
  reasons: readonly Reason[];
  costs: readonly Cost[];
  obstacles: readonly Obstacle[];
}

/** Values of the engine-wide assumptions, by name. */
export type Rates = Readonly<Record<string, number>>;

/** A declared assumption of the engine. */
export interface Assumption extends Range {
  /** Smallest step of the slider and of the link: 1/`grain`. */
  grain: number;
  /** What a change may not leave. */
  bounds: readonly [number, number];
}

/** The situation a mechanism looks at: before the step, and as settled by the mechanisms before it. */
export interface Play {
  scenario: Scenario;
  before: State;
  now: State;
  step: Step;
  /** How often the step was played before. */
  times: number;
  /** Reasons settled so far in this step. */
  reasons: readonly Reason[];
  /** Costs of this step; empty until they are known. */
  costs: readonly Cost[];
}

export interface Mechanism<Names extends string = string> {
  id: string;
  cites: readonly string[];
  assumptions: Readonly<Record<Names, Assumption>>;
  reasons(play: Play, assumed: Readonly<Record<Names, number>>): Reason[];
}

/** Fills in a cost where the author was silent for that bearer and kind. */
export interface CostMechanism<Names extends string = string> {
  id: string;
  cites: readonly string[];
  assumptions: Readonly<Record<Names, Assumption>>;
  costs(play: Play, assumed: Readonly<Record<Names, number>>): Cost[];
}

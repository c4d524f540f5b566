import type {
  Actor,
  ActorId,
  AuthoredCost,
  Condition,
  Entry,
  IssueId,
  Limit,
  Linkage,
  Opening,
  OpeningId,
  Range,
  Relation,
  Scenario,
  Step,
  StepId,
  Via,
} from '../../src/engine/types.ts';

/**
 * A small scenario for hand-computed examples. A bare number is a number without doubt
 * (`low = value = high`); what an example does not need is left out and stands at its default:
 * salience and influence 50, budget 20, and 0 for reciprocity, alignment, trust and delay.
 *
 *     const scenario = scenarioOf({
 *       table: {
 *         North: { land: { position: 20, limit: atMost(40), salience: 100 } },
 *         South: { land: { position: 80, limit: atLeast(55), influence: 25 } },
 *       },
 *       alignment: { 'North South': 0.5 },
 *       trust: { 'South North': -0.2 },
 *       steps: [step({ id: 'offer', actor: 'North', effects: [{ on: 'North', issue: 'land', by: 10 }] })],
 *     });
 */
export function scenarioOf({
  table,
  actors = {},
  issues = {},
  openings = [{}],
  alignment = {},
  trust = {},
  linkages = [],
  steps = [],
  record = { moves: [], checkpoints: [] },
}: {
  /** What each actor wants, by actor and issue; every actor names every issue. */
  table: Record<ActorId, Record<IssueId, Wish>>;
  actors?: Record<ActorId, Government>;
  issues?: Record<IssueId, { core?: boolean }>;
  openings?: readonly Partial<Opening>[];
  /** By pair, in either order: `{ 'North South': 0.5 }`. */
  alignment?: Record<string, Numeric>;
  /** Of the first in the word of the second: `{ 'North South': 0.5 }`. */
  trust?: Record<string, Numeric>;
  linkages?: readonly LinkageDraft[];
  steps?: readonly Step[];
  record?: Scenario['record'];
}): Scenario {
  const names = Object.keys(table);
  const topics = Object.keys(table[names[0] as string] ?? {});
  const dates = openings.map(
    (opening, i): Opening => ({
      id: i === 0 ? 'start' : `start${i + 1}`,
      date: '2025-08-01',
      standing: [],
      record: { first: 0, last: record.moves.length, at: 0 },
      ...opening,
    }),
  );
  const atOpenings = (range: Range) => Object.fromEntries(dates.map(({ id }) => [id, range]));

  return {
    id: 'example',
    edition: '1',
    actors: names.map((id): Actor => {
      const {
        core = true,
        consents = true,
        budget = 20,
        reciprocity = 0,
        openness,
        delay = {},
      } = actors[id] ?? {};
      return {
        id,
        core,
        consents,
        budget: rangeOf(budget),
        reciprocity: rangeOf(reciprocity),
        ...(openness !== undefined && { openness: rangeOf(openness) }),
        delay: {
          ...(delay.military !== undefined && { military: rangeOf(delay.military) }),
          ...(delay.economic !== undefined && { economic: rangeOf(delay.economic) }),
        },
      };
    }),
    issues: topics.map((id) => ({
      id,
      core: issues[id]?.core ?? true,
      marks: [{ value: 0 }, { value: 100 }],
    })),
    openings: dates,
    entries: names.flatMap((actor) =>
      Object.entries(table[actor] ?? {}).map(([issue, wish]): Entry => {
        const { position, ideal, limit, salience = 50, influence = 50 } = wish;
        return {
          actor,
          issue,
          position: isNumeric(position) ? atOpenings(rangeOf(position)) : rangesOf(position),
          ...(ideal !== undefined && { ideal: rangeOf(ideal) }),
          ...(limit && { limit }),
          salience: rangeOf(salience),
          influence: rangeOf(influence),
        };
      }),
    ),
    relations: names.flatMap((a, i) =>
      names.slice(i + 1).map(
        (b): Relation => ({
          between: [a, b],
          alignment: atOpenings(rangeOf(alignment[`${a} ${b}`] ?? alignment[`${b} ${a}`] ?? 0)),
          trust: {
            [a]: rangeOf(trust[`${a} ${b}`] ?? 0),
            [b]: rangeOf(trust[`${b} ${a}`] ?? 0),
          },
        }),
      ),
    ),
    linkages: linkages.map(({ by, ...linkage }) => ({ ...linkage, by: rangeOf(by) })),
    steps,
    record,
  };
}

/**
 * A step of which only what matters is said. `via` is `decision` on the mover's own position and
 * `pressure` on anybody else's; a step takes no time, because then nobody is influenced meanwhile.
 */
export function step({
  id,
  actor,
  weeks = 0,
  effects = [],
  relations = [],
  trust = [],
  influence = [],
  commits = [],
  limits = [],
  costs = [],
  excludes = [],
  ...rest
}: StepDraft): Step {
  return {
    id,
    actor,
    weeks,
    targets: [],
    status: 'possible',
    requires: [],
    when: [],
    ...rest,
    excludes: excludes.map((other) => (typeof other === 'string' ? { step: other } : other)),
    effects: effects.map(({ on, issue, by, via = on === actor ? 'decision' : 'pressure' }) => ({
      on,
      issue,
      by: rangeOf(by),
      via,
    })),
    relations: relations.map(({ between, alignment }) => ({
      between,
      alignment: rangeOf(alignment),
    })),
    trust: trust.map(({ by, ...who }) => ({ ...who, by: rangeOf(by) })),
    influence: influence.map(({ by, ...where }) => ({ ...where, by: rangeOf(by) })),
    commits: commits.map(({ by, ...where }) => ({ ...where, by: rangeOf(by) })),
    limits: limits.map(({ by, ...where }) => ({ ...where, by: rangeOf(by) })),
    costs: costs.map(({ low, high, ...cost }) => ({
      ...cost,
      low: low ?? cost.value,
      high: high ?? cost.value,
    })),
  };
}

/** A limit above which nothing is accepted. */
export const atMost = (value: Numeric, hardest?: number): Limit => ({
  ...rangeOf(value),
  bound: 'max',
  ...(hardest !== undefined && { hardest }),
});

/** A limit below which nothing is accepted. */
export const atLeast = (value: Numeric, hardest?: number): Limit => ({
  ...rangeOf(value),
  bound: 'min',
  ...(hardest !== undefined && { hardest }),
});

export type Numeric = number | Range;

export interface Wish {
  /** One number for all openings, or one for each. */
  position: Numeric | Record<OpeningId, Numeric>;
  ideal?: Numeric;
  limit?: Limit;
  salience?: Numeric;
  influence?: Numeric;
}

export interface Government {
  core?: boolean;
  consents?: boolean;
  budget?: Numeric;
  reciprocity?: Numeric;
  openness?: Numeric;
  delay?: { military?: Numeric; economic?: Numeric };
}

export type LinkageDraft = Omit<Linkage, 'by'> & { by: Numeric };

export interface StepDraft {
  id: StepId;
  actor: ActorId;
  targets?: readonly ActorId[];
  status?: Step['status'];
  weeks?: number;
  requires?: readonly StepId[];
  excludes?: readonly (StepId | { step: StepId; weeks?: number })[];
  when?: readonly Condition[];
  effects?: readonly { on: ActorId; issue: IssueId; by: Numeric; via?: Via }[];
  relations?: readonly { between: readonly [ActorId, ActorId]; alignment: Numeric }[];
  trust?: readonly { of: ActorId; in: ActorId; by: Numeric }[];
  influence?: readonly { on: ActorId; issue: IssueId; by: Numeric }[];
  commits?: readonly { issue: IssueId; by: Numeric }[];
  limits?: readonly { on: ActorId; issue: IssueId; by: Numeric }[];
  costs?: readonly (Pick<AuthoredCost, 'bearer' | 'kind' | 'value'> & Partial<Range>)[];
}

const isNumeric = (position: Wish['position']): position is Numeric =>
  typeof position === 'number' || typeof position['value'] === 'number';

const rangeOf = (numeric: Numeric): Range =>
  typeof numeric === 'number' ? { value: numeric, low: numeric, high: numeric } : numeric;

const rangesOf = (numerics: Record<string, Numeric>): Record<string, Range> =>
  Object.fromEntries(Object.entries(numerics).map(([key, numeric]) => [key, rangeOf(numeric)]));

import fc from 'fast-check';
import {
  type Actor,
  type Entry,
  type Limit,
  type Linkage,
  type Opening,
  type Range,
  type Relation,
  type Scenario,
  type Step,
  SYSTEM,
} from '../../src/engine/types.ts';
import { languages, type ScenarioFile } from '../../src/scenario/types.ts';
import { anyDraft, type Drawn, most } from './anyDraft.ts';
import { fileOf } from './fileOf.ts';

/** A small scenario that the engine can play, of every kind a file may describe. */
export const anyScenario: fc.Arbitrary<Scenario> = anyDraft.map(scenarioFrom);

/** The same as a file: with texts, sources and everything else `load` asks for. */
export const anyScenarioFile: fc.Arbitrary<ScenarioFile> = fc
  .record({
    scenario: anyScenario,
    spoken: fc.subarray([...languages], { minLength: 1 }),
    phrase: fc.constantFrom('plain', 'größer als <b>fett</b>', '{count, plural}', '"quoted"', '🕊'),
  })
  .map(({ scenario, spoken, phrase }) => fileOf(scenario, spoken, phrase));

function scenarioFrom(drawn: Drawn<typeof anyDraft>): Scenario {
  const actors = drawn.actors.map((_, i) => `A${i}`);
  const issues = drawn.issues.map((_, i) => `issue${i}`);
  const steps = drawn.steps.map((_, i) => `step${i}`);
  const openings = drawn.openings.map((_, i) => `t${i}`);
  const atOpenings = (ranges: readonly Range[]) =>
    Object.fromEntries(openings.map((id, i) => [id, ranges[i] as Range]));
  const pairs = actors.flatMap((a, i) => actors.slice(i + 1).map((b) => [a, b] as const));

  return {
    id: 'any',
    edition: '1',
    actors: drawn.actors.map((actor, i): Actor => ({ id: actors[i] as string, ...actor })),
    issues: drawn.issues.map((issue, i) => ({ id: issues[i] as string, ...issue })),
    openings: drawn.openings.map(({ standing, places }, i): Opening => {
      const [first = 0, at = 0, last = 0] = places
        .map((place) => place % (drawn.moves.length + 1))
        .sort((a, b) => a - b);
      return {
        id: openings[i] as string,
        date: '2025-08-01',
        standing: unique(standing.map((n) => pick(steps, n))),
        record: { first, at, last },
      };
    }),
    entries: actors.flatMap((actor, a) =>
      issues.map((issue, i): Entry => {
        const draft = drawn.entries[a * issues.length + i] as (typeof drawn.entries)[number];
        const { positions, limit, ideal, ...weights } = draft;
        const position = atOpenings(positions);
        // An ideal that is left out is the opening position, so it has to be acceptable too.
        const needed = openings.some((id) => !accepts(limit, position[id]?.value as number));
        return {
          actor,
          issue,
          position,
          ...(limit && { limit }),
          ...((needed || ideal) && { ideal: acceptable(limit, ideal ?? exact(limit?.value ?? 0)) }),
          ...weights,
        };
      }),
    ),
    relations: pairs.map(([a, b], i): Relation => {
      const draft = drawn.relations[i] as (typeof drawn.relations)[number];
      const { alignments, ofFirst, ofSecond } = draft;
      return {
        between: [a, b],
        alignment: atOpenings(alignments),
        trust: { [a]: ofFirst, [b]: ofSecond },
      };
    }),
    linkages:
      issues.length < 2
        ? []
        : uniqueBy(
            drawn.linkages.map(({ who, what, guarantors, ...size }, i): Linkage => {
              const actor = pick(actors, who);
              const issue = pick(issues, what[0]);
              const rest = issues.filter((other) => other !== issue);
              return {
                id: `link${i}`,
                actor,
                issue,
                offer: pick(rest, what[1]),
                guarantors: others(actors, actor, guarantors),
                ...size,
              };
            }),
            // Two of one actor between the same issues could be a circle.
            ({ actor, issue, offer }) => [actor, ...[issue, offer].sort()].join(' '),
          ),
    steps: drawn.steps.map((draft, i): Step => {
      const actor = pick(actors, draft.actor);
      const where = ([a, b]: readonly [number, number]) => ({
        on: pick(actors, a),
        issue: pick(issues, b),
      });
      const pair = ([a, b]: readonly [number, number]) => pick(pairs, a * most.actors + b);
      const requires = unique(i > 0 ? draft.requires.map((n) => pick(steps.slice(0, i), n)) : []);
      return {
        id: steps[i] as string,
        actor,
        targets: others(actors, actor, draft.targets),
        status: draft.status,
        weeks: draft.weeks,
        requires,
        excludes: uniqueBy(
          draft.excludes.map(({ step, weeks }) => ({
            step: pick(steps, step),
            ...(weeks !== undefined && { weeks }),
          })),
          ({ step }) => step,
        ).filter(({ step, weeks }) => weeks !== undefined || !requires.includes(step)),
        when: draft.when.map(({ at, bound, value }) => {
          const { on, issue } = where(at);
          return { actor: on, issue, [bound]: value };
        }),
        effects: uniqueBy(
          draft.effects.map(({ at, by, via }) => {
            const { on, issue } = where(at);
            return { on, issue, by, via: on === actor ? ('decision' as const) : via };
          }),
          ({ on, issue }) => `${on} ${issue}`,
        ),
        relations: uniqueBy(
          draft.relations.map(({ at, by }) => ({ between: pair(at), alignment: by })),
          ({ between }) => between.join(' '),
        ),
        trust: uniqueBy(
          draft.trust.map(({ at, turned, by }) => {
            const [a, b] = pair(at);
            return turned ? { of: b, in: a, by } : { of: a, in: b, by };
          }),
          (change) => `${change.of} ${change.in}`,
        ),
        influence: uniqueBy(
          draft.influence.map(({ at, by }) => ({ ...where(at), by })),
          ({ on, issue }) => `${on} ${issue}`,
        ),
        commits: uniqueBy(
          draft.commits.map(({ at, by }) => ({ issue: where(at).issue, by })),
          ({ issue }) => issue,
        ),
        limits: uniqueBy(
          draft.limits.map(({ at, by }) => ({ ...where(at), by })),
          ({ on, issue }) => `${on} ${issue}`,
        ),
        costs: uniqueBy(
          draft.costs.map(({ bearer, kind, amount }) => ({
            bearer: bearer % (actors.length + 1) === 0 ? SYSTEM : pick(actors, bearer),
            kind,
            ...amount,
          })),
          ({ bearer, kind }) => `${bearer} ${kind}`,
        ),
      };
    }),
    record: {
      moves: drawn.moves.map((n, i) => ({ date: `2025-08-1${i}`, step: pick(steps, n) })),
      checkpoints:
        drawn.checkpoint === undefined
          ? []
          : [
              {
                date: '2025-09-01',
                halfWidth: 10,
                positions: Object.fromEntries(
                  actors.map((actor) => [
                    actor,
                    Object.fromEntries(issues.map((issue) => [issue, drawn.checkpoint as number])),
                  ]),
                ),
              },
            ],
    },
  };
}

const exact = (value: number): Range => ({ value, low: value, high: value });

const accepts = (limit: Limit | undefined, value: number): boolean =>
  !limit || (limit.bound === 'max' ? value <= limit.value : value >= limit.value);

/** The ideal, or the limit itself where the ideal drawn would not be accepted. */
const acceptable = (limit: Limit | undefined, ideal: Range): Range =>
  limit && !accepts(limit, ideal.value) ? exact(limit.value) : ideal;

const pick = <T>(from: readonly T[], n: number): T => from[n % from.length] as T;

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

const uniqueBy = <T>(items: readonly T[], key: (item: T) => string): T[] => [
  ...new Map(items.map((item) => [key(item), item])).values(),
];

const others = (actors: readonly string[], actor: string, numbers: readonly number[]): string[] => {
  const rest = actors.filter((other) => other !== actor);
  return unique(numbers.map((n) => pick(rest, n)));
};

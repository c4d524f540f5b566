import fc from 'fast-check';
import { costKinds, type Limit, type Range, statuses, vias } from '../../src/engine/types.ts';

/*
 * The parts of a scenario before they have names: who and what is a number, taken modulo how many
 * there are. Everything is drawn at its largest size and used as far as needed, because what is
 * drawn without `chain` shrinks to something small.
 */

export const most = { actors: 5, issues: 4, openings: 2, steps: 8 };

/** Tenths: few of them are exact in binary, so sums that depend on their order show. */
const number = (min: number, max: number): fc.Arbitrary<number> => tenths(min, max).map(fromTenths);

const range = (min: number, max: number): fc.Arbitrary<Range> =>
  fc.tuple(tenths(min, max), tenths(min, max), tenths(min, max)).map((three) => {
    const [low = 0, value = 0, high = 0] = three.sort((a, b) => a - b).map(fromTenths);
    return { value, low, high };
  });

const tenths = (min: number, max: number) => fc.integer({ min: min * 10, max: max * 10 });
const fromTenths = (n: number) => n / 10;

const anyPoint = number(0, 100);
const anyPoints = range(0, 100);
const anyShare = range(-1, 1);
const anyChange = range(-30, 30);
const anyPlace = fc.tuple(fc.nat(most.actors - 1), fc.nat(most.actors - 1));
const some = <T>(what: fc.Arbitrary<T>) => fc.array(what, { maxLength: 2 });
const rarely = <T>(what: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant<T[]>([]) }, { weight: 1, arbitrary: some(what) });
const exactly = <T>(length: number, what: fc.Arbitrary<T>) =>
  fc.array(what, { minLength: length, maxLength: length });
const perhaps = <Name extends string, T>(name: Name, what: fc.Arbitrary<T>) =>
  fc
    .option(what, { nil: undefined })
    .map((value) => (value === undefined ? {} : { [name]: value })) as fc.Arbitrary<{
    [Key in Name]?: T;
  }>;

const anyActor = fc
  .record({
    core: fc.boolean(),
    consents: fc.boolean(),
    budget: range(0, 60),
    reciprocity: range(-1, 1),
    openness: perhaps('openness', range(0, 0.9)),
    military: perhaps('military', range(0, 3)),
    economic: perhaps('economic', range(0, 3)),
  })
  .map(({ openness, military, economic, ...actor }) => ({
    ...actor,
    ...openness,
    delay: { ...military, ...economic },
  }));

const anyMarks = fc
  .record({
    core: fc.boolean(),
    between: fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 3 }),
  })
  .map(({ core, between }) => ({
    core,
    marks: [0, ...between.sort((a, b) => a - b), 100].map((value) => ({ value })),
  }));

const anyOpening = fc.record({
  standing: rarely(fc.nat()),
  places: exactly(3, fc.nat()),
});

const anyLimit: fc.Arbitrary<Limit> = fc
  .record({ bound: fc.constantFrom('min', 'max'), range: anyPoints, hardest: fc.option(anyPoint) })
  .map(({ bound, range: { value, low, high }, hardest }) => ({
    bound,
    value,
    low,
    high,
    ...(hardest !== null && {
      hardest: bound === 'max' ? Math.max(hardest, value) : Math.min(hardest, value),
    }),
  }));

const anyEntry = fc.record({
  positions: exactly(most.openings, anyPoints),
  ideal: fc.option(anyPoints, { nil: undefined }),
  limit: fc.option(anyLimit, { nil: undefined }),
  salience: anyPoints,
  influence: anyPoints,
});

const anyRelation = fc.record({
  alignments: exactly(most.openings, anyShare),
  ofFirst: anyShare,
  ofSecond: anyShare,
});

const anyLinkage = fc
  .record({
    who: fc.nat(),
    what: fc.tuple(fc.nat(), fc.nat()),
    guarantors: fc.array(fc.nat(), { minLength: 1, maxLength: 2 }),
    from: anyPoint,
    to: anyPoint,
    by: range(0, 20),
  })
  .map(({ from, to, ...linkage }) => ({
    ...linkage,
    ...(from === to ? { from: 0, to: 100 } : { from, to }),
  }));

const anyStep = fc.record({
  actor: fc.nat(),
  targets: some(fc.nat()),
  status: fc.constantFrom(...statuses),
  weeks: fc.nat(4),
  requires: rarely(fc.nat()),
  excludes: rarely(
    fc.record({
      step: fc.nat(),
      weeks: fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }),
    }),
  ),
  when: rarely(
    fc.record({ at: anyPlace, bound: fc.constantFrom('atLeast', 'atMost'), value: anyPoint }),
  ),
  effects: fc.array(
    fc.record({
      at: anyPlace,
      by: anyChange,
      via: fc.constantFrom(...vias.filter((via) => via !== 'decision')),
    }),
    { maxLength: 4 },
  ),
  relations: some(fc.record({ at: anyPlace, by: range(-1, 1) })),
  trust: some(fc.record({ at: anyPlace, turned: fc.boolean(), by: range(-1, 1) })),
  influence: rarely(fc.record({ at: anyPlace, by: anyChange })),
  commits: some(fc.record({ at: anyPlace, by: range(0, 1) })),
  limits: rarely(fc.record({ at: anyPlace, by: anyChange })),
  costs: some(
    fc.record({ bearer: fc.nat(), kind: fc.constantFrom(...costKinds), amount: range(0, 15) }),
  ),
});

export const anyDraft = fc.record({
  actors: fc.array(anyActor, { minLength: 2, maxLength: most.actors }),
  issues: fc.array(anyMarks, { minLength: 1, maxLength: most.issues }),
  openings: fc.array(anyOpening, { minLength: 1, maxLength: most.openings }),
  entries: exactly(most.actors * most.issues, anyEntry),
  relations: exactly((most.actors * (most.actors - 1)) / 2, anyRelation),
  linkages: fc.array(anyLinkage, { maxLength: 2 }),
  steps: fc.array(anyStep, { minLength: 1, maxLength: most.steps }),
  moves: fc.array(fc.nat(), { maxLength: 4 }),
  checkpoint: fc.option(anyPoint, { nil: undefined }),
});

/** What an arbitrary makes. */
export type Drawn<T> = T extends fc.Arbitrary<infer Value> ? Value : never;

import { costMechanisms } from './costs/list.ts';
import { consequences, movements } from './mechanisms/list.ts';
import { opennessAssumption } from './openness.ts';
import type { Assumption, OpeningId, Range, Rates, Scenario } from './types.ts';

/** Changed assumptions by name, e.g. `{ pace: 0.3, 'limit.UA.territory': 40 }`. */
export type Changes = Readonly<Record<string, number>>;

export type Group =
  | 'engine'
  | 'openness'
  | 'reciprocity'
  | 'budget'
  | 'delay'
  | 'position'
  | 'ideal'
  | 'limit'
  | 'salience'
  | 'influence'
  | 'alignment'
  | 'trust'
  | 'linkage'
  | 'effect'
  | 'relation'
  | 'word'
  | 'shift'
  | 'commit'
  | 'bound'
  | 'cost';

/** An assumption with its name: `limit.UA.territory` is of group `limit`, about UA, territory. */
export interface Named extends Assumption {
  name: string;
  group: Group;
  about: readonly string[];
}

/** Where a scenario's number stands, from the top of the scenario. */
interface Placed extends Named {
  place: readonly (string | number)[];
}

/**
 * The engine's own assumptions, each declared by the mechanism that uses it. Links count along
 * this list: new mechanisms go to the end of theirs, and a golden test tells if it moved.
 */
export const engineAssumptions: readonly Named[] = Object.entries(
  Object.assign(
    {},
    ...[...movements, ...costMechanisms, ...consequences].map((m) => m.assumptions),
  ),
).map(([name, assumption]) => {
  return { ...(assumption as Assumption), name, group: 'engine', about: [] };
});

const defaults: Rates = Object.fromEntries(
  engineAssumptions.map(({ name, value }) => [name, value]),
);

const placedIn = new WeakMap<Scenario, Map<OpeningId, readonly Placed[]>>();

/** Every number an author wrote for a line from this opening, in a fixed order. */
export function authoredAssumptions(scenario: Scenario, opening: OpeningId): readonly Named[] {
  return placed(scenario, opening);
}

export function allAssumptions(scenario: Scenario, opening: OpeningId): readonly Named[] {
  return [...engineAssumptions, ...authoredAssumptions(scenario, opening)];
}

/** The scenario and rates with changes applied. Names must exist: see `changeProblem`. */
export function assume<S extends Scenario>(
  scenario: S,
  opening: OpeningId,
  changes: Changes,
): { scenario: S; rates: Rates } {
  const rates = { ...defaults };
  if (Object.keys(changes).length === 0) return { scenario, rates };
  let changed = scenario;
  const numbers = new Map(placed(scenario, opening).map((number) => [number.name, number]));
  for (const [name, value] of Object.entries(changes)) {
    const number = numbers.get(name);
    if (number) {
      const { low, high } = number;
      changed = replaced(changed, number.place, { value, low, high });
    } else if (Object.hasOwn(defaults, name)) {
      rates[name as keyof typeof rates] = value;
    } else {
      throw new Error(`no assumption ${name}`);
    }
  }
  return { scenario: changed, rates };
}

/** The nearest value the assumption's slider and links can hold. */
export const rounded = ({ grain }: Assumption, value: number): number =>
  Math.round(value * grain) / grain;

function placed(scenario: Scenario, opening: OpeningId): readonly Placed[] {
  const byOpening = placedIn.get(scenario) ?? new Map<OpeningId, readonly Placed[]>();
  placedIn.set(scenario, byOpening);
  const numbers = byOpening.get(opening) ?? list(scenario, opening);
  byOpening.set(opening, numbers);
  return numbers;
}

const units = {
  points: { grain: 2, bounds: [0, 100] },
  shift: { grain: 2, bounds: [-100, 100] },
  cost: { grain: 10, bounds: [0, 100] },
  budget: { grain: 1, bounds: [0, 1000] },
  share: { grain: 100, bounds: [0, 1] },
  signed: { grain: 100, bounds: [-1, 1] },
  openness: {
    grain: opennessAssumption.openness.grain,
    bounds: opennessAssumption.openness.bounds,
  },
} as const;

function list(scenario: Scenario, opening: OpeningId): Placed[] {
  const numbers: Placed[] = [];
  const add = (
    group: Group,
    about: readonly string[],
    unit: keyof typeof units,
    range: Range | undefined,
    ...place: (string | number)[]
  ) => {
    if (!range) return;
    const { value, low, high } = range;
    const name = [group, ...about].join('.');
    numbers.push({ name, group, about, value, low, high, ...units[unit], place });
  };

  scenario.actors.forEach((actor, i) => {
    const at = ['actors', i];
    const open = actor.openness ?? opennessAssumption.openness;
    add('openness', [actor.id], 'openness', open, ...at, 'openness');
    add('reciprocity', [actor.id], 'signed', actor.reciprocity, ...at, 'reciprocity');
    add('budget', [actor.id], 'budget', actor.budget, ...at, 'budget');
    for (const kind of ['military', 'economic'] as const) {
      add('delay', [actor.id, kind], 'cost', actor.delay[kind], ...at, 'delay', kind);
    }
  });
  scenario.entries.forEach((entry, i) => {
    const about = [entry.actor, entry.issue];
    const at = ['entries', i];
    add('position', about, 'points', entry.position[opening], ...at, 'position', opening);
    for (const field of ['ideal', 'limit', 'salience', 'influence'] as const) {
      add(field, about, 'points', entry[field], ...at, field);
    }
  });
  scenario.relations.forEach(({ between, alignment, trust }, i) => {
    add('alignment', between, 'signed', alignment[opening], 'relations', i, 'alignment', opening);
    const [a, b] = between;
    add('trust', [a, b], 'signed', trust[a], 'relations', i, 'trust', a);
    add('trust', [b, a], 'signed', trust[b], 'relations', i, 'trust', b);
  });
  scenario.linkages.forEach(({ id, by }, i) => {
    add('linkage', [id], 'points', by, 'linkages', i, 'by');
  });
  scenario.steps.forEach((step, s) => {
    const at = ['steps', s];
    step.effects.forEach(({ on, issue, by }, i) => {
      add('effect', [step.id, on, issue], 'shift', by, ...at, 'effects', i, 'by');
    });
    step.relations.forEach(({ between, alignment }, i) => {
      const about = [step.id, ...between];
      add('relation', about, 'signed', alignment, ...at, 'relations', i, 'alignment');
    });
    step.trust.forEach(({ of, in: toward, by }, i) => {
      add('word', [step.id, of, toward], 'signed', by, ...at, 'trust', i, 'by');
    });
    step.influence.forEach(({ on, issue, by }, i) => {
      add('shift', [step.id, on, issue], 'shift', by, ...at, 'influence', i, 'by');
    });
    step.commits.forEach(({ issue, by }, i) => {
      add('commit', [step.id, issue], 'share', by, ...at, 'commits', i, 'by');
    });
    step.limits.forEach(({ on, issue, by }, i) => {
      add('bound', [step.id, on, issue], 'shift', by, ...at, 'limits', i, 'by');
    });
    step.costs.forEach((cost, i) => {
      add('cost', [step.id, cost.bearer, cost.kind], 'cost', cost, ...at, 'costs', i);
    });
  });
  return numbers;
}

/** A copy in which the range at `place` has other numbers and keeps the rest (bound, words). */
function replaced<T>(whole: T, [key, ...rest]: readonly (string | number)[], range: Range): T {
  if (key === undefined) return { ...whole, ...range };
  const part = (whole as Record<string | number, unknown>)[key];
  const copy = (Array.isArray(whole) ? whole.slice() : { ...whole }) as Record<
    string | number,
    unknown
  >;
  copy[key] = replaced(part, rest, range);
  return copy as T;
}

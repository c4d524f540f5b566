import { type State, SYSTEM, type Turn } from '../../src/engine/types.ts';
import type { Sight } from '../../src/lesson/seen.ts';
import type { EntryFile, ScenarioFile } from '../../src/scenario/types.ts';

/**
 * The same table with everything else in what others than `role` keep to themselves: limits, aims,
 * weights, budgets, costs, briefs and reports, how they answer and follow, what their steps and the
 * role's do to them. What stays is what is public: who moved when, and where positions stood.
 */
export function scrambled(sight: Sight, role: string, seed: number): Sight {
  const next = numbers(seed);
  const points = () => Math.floor(next() * 201) / 2;
  const range = (value: number) => ({ value, low: value, high: value });
  const others = (actor: string) => actor !== role;
  const word = () => `secret ${Math.floor(next() * 1e9)}`;

  const entry = (one: EntryFile): EntryFile => {
    if (!others(one.actor)) return one;
    const { limit: _, ...rest } = one;
    const limit = { ...range(points()), bound: next() < 0.5 ? ('min' as const) : ('max' as const) };
    return {
      ...rest,
      ...(next() < 0.7 && { limit: next() < 0.5 ? limit : { ...limit, hardest: points() } }),
      ...{ ideal: range(points()), salience: range(points()), influence: range(points()) },
      ...{ why: { en: word(), de: word() }, limitWhy: { en: word(), de: word() } },
      reported: { t1: { ...range(points()), confidence: 'low', sources: ['book'] } },
    } as EntryFile;
  };

  const scenario: ScenarioFile = {
    ...sight.scenario,
    actors: sight.scenario.actors.map((actor) => {
      if (!others(actor.id)) return actor;
      const because = { en: word(), de: word() };
      const judged = (value: number) => ({ ...range(value), because });
      const text = { en: word(), de: word() };
      return {
        ...actor,
        ...{ budget: judged(points()), reciprocity: judged(next() * 2 - 1) },
        ...{ openness: range(next() * 0.9), consents: next() < 0.5 },
        delay: { military: judged(points()), ...(next() < 0.5 && { economic: judged(points()) }) },
        brief: { who: text, wants: text, refuses: text, mayOffer: text, sources: [] },
      };
    }),
    entries: sight.scenario.entries.map(entry),
    linkages: sight.scenario.linkages.map((link) =>
      others(link.actor) ? { ...link, by: range(points()) } : link,
    ),
    steps: sight.scenario.steps.map((step) => ({
      ...step,
      effects: step.effects.map((effect) =>
        others(effect.on) ? { ...effect, by: range(points() - 50) } : effect,
      ),
      limits: step.limits.map((limit) =>
        others(limit.on) ? { ...limit, by: range(points() - 50) } : limit,
      ),
      costs: step.costs.map((cost) =>
        others(cost.bearer) ? { ...cost, ...range(points()) } : cost,
      ),
    })),
  };

  const state = (one: State): State => {
    const stances = (list: State['stances']) =>
      list.map((stance) =>
        others(stance.actor)
          ? {
              ...stance,
              ...{ ideal: points(), anchor: points(), commitment: next() },
              ...{ salience: points(), influence: points() },
              limit: next() < 0.7 ? points() : undefined,
              bound: next() < 0.5 ? ('min' as const) : ('max' as const),
            }
          : stance,
      );
    const n = scenario.actors.length;
    const trust = (list: readonly number[]) =>
      list.map((value, cell) =>
        others(scenario.actors[Math.floor(cell / n)]?.id ?? '') ? next() * 2 - 1 : value,
      );
    const kinds = { domestic: 0, credibility: 0, cohesion: 0, military: 0, economic: 0, norms: 0 };
    const borne = Object.fromEntries(
      [...scenario.actors.map(({ id }) => id), SYSTEM].map((bearer) => [
        bearer,
        others(bearer) ? { ...kinds, domestic: points() } : (one.borne[bearer] ?? kinds),
      ]),
    );
    return {
      ...one,
      ...{ stances: stances(one.stances), trust: trust(one.trust), borne },
      start: { ...one.start, stances: stances(one.start.stances), trust: trust(one.start.trust) },
    };
  };

  const turn = (one: Turn): Turn => ({
    ...one,
    ...{ before: state(one.before), state: state(one.state) },
    reasons: one.reasons.map((reason) => ({
      ...reason,
      amount: points(),
      terms: [{ name: 'room', value: next() }],
    })),
    costs: one.costs.map((cost) => {
      if (!others(cost.bearer)) return cost;
      return { ...cost, amount: points(), terms: [{ name: 'beyond', value: points() }] };
    }),
  });

  return {
    ...{ scenario, rates: sight.rates },
    ...{ state: state(sight.state), turns: sight.turns.map(turn) },
  };
}

/** The same ones for the same seed. */
function numbers(seed: number): () => number {
  let at = (seed % 2147483646) + 1;
  return () => {
    at = (at * 48271) % 2147483647;
    return at / 2147483647;
  };
}

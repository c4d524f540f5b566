import * as z from 'zod/mini';
import { mean } from '../models/compromise.ts';
import { middle } from '../models/median.ts';
import { denominators } from '../models/pressure/contest.ts';
import { capitulations, choices } from '../models/pressure/offer.ts';
import { type Rules, round, rounds, spread } from '../models/pressure/round.ts';
import { strongestSender } from '../models/pressure/strongestSender.ts';
import { type Family, refused, solved } from './family.ts';

const unit = z.number().check(z.minimum(0), z.maximum(1));

const actor = z.object({
  name: z.string().check(z.minLength(1)),
  capability: z.number().check(z.minimum(0)),
  salience: unit,
  position: z.number(),
});
type Actor = z.output<typeof actor>;

const input = z.object({
  actors: z.array(actor).check(z.minLength(1), z.maxLength(100)),
  Q: z.optional(unit),
  T: z.optional(unit),
  /** The ends of the scale; without it, the two actors who stand farthest apart. */
  position_range: z.optional(z.tuple([z.number(), z.number()])),
  rounds: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
  /** A variant of one's own: printed under `chosen`. */
  options: z.optional(
    z.object({
      denominator: z._default(z.enum(denominators), denominators[0]),
      choice: z._default(z.enum(choices), choices[0]),
      capitulation: z._default(z.enum(capitulations), capitulations[0]),
    }),
  ),
});

const program = { denominator: 'all-pairs', choice: 'lowest', capitulation: 'never' } as const;
const text = { denominator: 'this-pair', choice: 'nearest', capitulation: 'as-written' } as const;

export const bdmCases: Family<typeof input> = {
  id: 'bdm',
  input,
  solve(given) {
    const { actors, Q = 1, T = 1, rounds: most = 10 } = given;
    const twice = actors.findIndex(({ name }, i) => actors.findIndex((a) => a.name === name) < i);
    if (twice >= 0) return refused(`actors[${twice}].name`, 'is the name of another actor, too');
    if (!middle(actors)) {
      return refused('actors', 'need somebody with capability and salience above 0');
    }
    const [low, high] = given.position_range ?? [0, 0];
    if (given.position_range) {
      const outside = actors.findIndex(({ position }) => position < low || position > high);
      if (outside >= 0) {
        return refused(`actors[${outside}].position`, `must be from ${low} to ${high}`);
      }
    }
    const range = given.position_range ? high - low : spread(actors);
    const unchallenged = { stays: Q, favour: T };
    const play = (options: Omit<Rules, keyof typeof unchallenged>) => {
      return { rounds: told(actors, range, { ...options, ...unchallenged }, most) };
    };
    const average = mean(actors);
    const median = middle(actors)?.position;
    const first = round(actors, range, { ...program, ...unchallenged });
    return solved(
      { Q, T, rounds: most, range, ...given.options },
      {
        static: { weighted_mean: average, weighted_median: median },
        variant_scholz_code: {
          description:
            'as the program: chance of success over all pairs, lowest compromise, no capitulation',
          ...play(program),
        },
        variant_literal: {
          description: 'as the text: chance of success in the one contest, smallest move first',
          ...play(text),
        },
        variant_masad_round1: {
          description: 'as D. Masad reads the text: only the strongest challenger is answered',
          ...masad(actors, range, unchallenged),
        },
        weighted_median: median,
        weighted_mean: average,
        rounds_without_any_offer: quiet(actors, range, { ...program, ...unchallenged }),
        risk_exponent_round1: first.exponents,
        offers_round1: offersOf(actors, first.taken),
        ...(given.options && { chosen: play(given.options) }),
      },
    );
  },
};

/** Round 0 is the table itself. */
function told(actors: readonly Actor[], range: number, rules: Rules, most: number) {
  const at = (number: number, positions: readonly number[]) => {
    const standing = actors.map((one, i) => ({ ...one, position: positions[i] as number }));
    return {
      round: number,
      positions,
      weighted_median: middle(standing)?.position,
      weighted_mean: mean(standing),
    };
  };
  return [
    at(
      0,
      actors.map(({ position }) => position),
    ),
    ...rounds(actors, range, rules, most).map((played, i) => ({
      ...at(i + 1, played.positions),
      risk_R: played.attitudes,
      risk_exponent: played.exponents,
      danger: played.dangers,
      offers: offersOf(actors, played.taken),
    })),
  ];
}

type Taken = ReturnType<typeof round>['taken'];

const offersOf = (actors: readonly Actor[], taken: Taken) =>
  taken.map(({ actor: row, by, kind, mine, theirs, to }) => ({
    actor: actors[row]?.name,
    type: kind,
    by: actors[by]?.name,
    eu_ij: mine,
    eu_ji: theirs,
    new_position: to,
  }));

/** Of the first four rounds, as many as were looked at in the case that asks. */
function quiet(actors: readonly Actor[], range: number, rules: Rules): number {
  const looked = 4;
  const moving = rounds(actors, range, rules, looked).filter(({ taken }) => taken.length > 0);
  return looked - moving.length;
}

/** What its own output says, in its own words. */
const verbs = {
  confrontation: 'loses confrontation to',
  compromise: 'compromises with',
  capitulation: 'capitulates to',
};

function masad(
  actors: readonly Actor[],
  range: number,
  unchallenged: { stays: number; favour: number },
) {
  const sent = strongestSender(actors, range, unchallenged);
  const after = actors.map((one, i) => ({ ...one, position: sent.positions[i] as number }));
  // The case asks for one actor by its name; whoever has another table asks for another one.
  const utilities = actors.map(({ name }, i) => [
    `expected_utilities_${name.toLowerCase().replaceAll(/\s+/g, '_')}_round1`,
    Object.fromEntries(
      actors.flatMap((other, j) => (i === j ? [] : [[other.name, sent.utilities[i]?.[j]]])),
    ),
  ]);
  return {
    initial_vote: middle(actors)?.position,
    initial_mean: mean(actors),
    risk_exponent_round1: sent.exponents,
    actions_round1: sent.taken.map(
      ({ actor: row, by, kind }) => `${actors[row]?.name} ${verbs[kind]} ${actors[by]?.name}`,
    ),
    mean_after_round1: mean(after),
    ...Object.fromEntries(utilities),
  };
}

import * as z from 'zod/mini';
import { choices, type Rules, usualRules } from '../models/spatial/rules.ts';
import { spatialTurns, type Turn } from '../models/spatial/turns.ts';
import { type Family, refused, solved } from './family.ts';

const actor = z.object({
  name: z.optional(z.string()),
  /** On any scale; KTAB's own files use 0–200. */
  capability: z.number().check(z.maximum(1e100)),
  position: z.array(z.number()).check(z.minLength(1)),
  salience: z.array(z.number()),
});

/** By KTAB's names, and as KTAB has it where a file says nothing. */
const options = z.object({
  VotingRule: z._default(z.enum(choices.votingRule), usualRules.votingRule),
  VictoryProbModel: z._default(z.enum(choices.victory), usualRules.victory),
  PCEModel: z._default(z.enum(choices.election), usualRules.election),
  StateTransitions: z._default(z.enum(choices.transition), usualRules.transition),
  BigRRange: z._default(z.enum(choices.riskRange), usualRules.riskRange),
  BigRAdjust: z._default(z.enum([...choices.riskEstimate, 'Full']), usualRules.riskEstimate),
  ThirdPartyCommit: z._default(z.enum(choices.commitment), usualRules.commitment),
  InterVecBrgn: z._default(z.enum(choices.interpolation), usualRules.interpolation),
  /** KTAB's own names mean what KTAB computes, with its mistakes. */
  BargnModel: z._default(
    z.enum([...choices.bargain, 'InitRcvrInterp', 'PWCompInterp']),
    usualRules.bargain,
  ),
  min_iterations: z._default(z.int().check(z.minimum(1), z.maximum(1000)), usualRules.minTurns),
  max_iterations: z._default(z.int().check(z.minimum(1), z.maximum(1000)), usualRules.maxTurns),
  stop_ratio: z._default(z.number().check(z.minimum(0)), usualRules.stopRatio),
  min_sig_delta: z._default(z.number().check(z.gt(0)), usualRules.leastMove),
  pos_tol: z._default(z.number().check(z.minimum(0)), usualRules.nearness),
  min_significant_edu: z._default(z.number().check(z.minimum(0)), usualRules.leastGain),
});

const input = z.object({
  actors: z.array(actor),
  /** What positions and saliences go up to, in words (`0..100`) or as a number; 100 without. */
  scale: z.optional(z.union([z.string(), z.number().check(z.gt(0))])),
  options: z.prefault(options, {}),
  /** Row i: how far the ideal of actor i follows whose positions. */
  accommodation: z.optional(z.array(z.array(z.number().check(z.minimum(0))))),
  /** For Stochastic: the same seed, the same run. */
  seed: z._default(z.int(), usualRules.seed),
});

type Input = z.output<typeof input>;

export const ktabSmpCases: Family<typeof input> = {
  id: 'ktab-smp',
  input,
  solve(given) {
    const scale = scaleOf(given.scale);
    if (scale === undefined) {
      return refused('scale', 'must say how far it goes, as in "0..100" or "0..1"');
    }
    const wrong = wrongActors(given.actors, scale) ?? wrongAccommodation(given);
    if (wrong) return wrong;
    const { BigRAdjust } = given.options;
    if (BigRAdjust === 'Full') {
      return refused(
        'options.BigRAdjust',
        'cannot be Full: KTAB stops there, as nobody would misjudge anybody; use TwoThirds, Half, OneThird or None',
      );
    }
    const rules = rulesOf({ ...given.options, BigRAdjust }, given.seed);
    const described = given.actors.map(({ capability, position, salience }) => ({
      capability,
      position: position.map((x) => x / scale),
      salience: salience.map((s) => s / scale),
    }));
    const turns: Turn[] = [];
    for (const progress of spatialTurns(described, rules, given.accommodation)) {
      if (progress.kind === 'turn') turns.push(progress.turn);
    }
    return solved(
      { ...given.options, seed: given.seed },
      {
        n_states: turns.length,
        positions_by_turn: turns.map(({ positions }) =>
          positions.map((position) => position.map((x) => x * scale)),
        ),
        win_probability_by_turn: turns.map(({ chance }) => chance),
        risk_attitude_by_turn: turns.map(({ risk }) => risk),
        best_targets_turn0: (turns[1] as Turn).challenges.flatMap((challenge, i) =>
          challenge
            ? {
                i,
                j: challenge.target,
                p_i_est_by_i: challenge.probability,
                expected_delta_utility: challenge.gain,
              }
            : [],
        ),
      },
    );
  },
};

type Valid = Input['options'] & { BigRAdjust: Rules['riskEstimate'] };

const rulesOf = (valid: Valid, seed: number): Rules => ({
  votingRule: valid.VotingRule,
  victory: valid.VictoryProbModel,
  election: valid.PCEModel,
  transition: valid.StateTransitions,
  riskRange: valid.BigRRange,
  riskEstimate: valid.BigRAdjust,
  commitment: valid.ThirdPartyCommit,
  interpolation: valid.InterVecBrgn,
  bargain:
    valid.BargnModel === 'InitRcvrInterp' || valid.BargnModel === 'PWCompInterp'
      ? `${valid.BargnModel}-KTAB`
      : valid.BargnModel,
  minTurns: valid.min_iterations,
  maxTurns: valid.max_iterations,
  stopRatio: valid.stop_ratio,
  leastMove: valid.min_sig_delta,
  nearness: valid.pos_tol,
  leastGain: valid.min_significant_edu,
  seed,
});

/** The upper end of a scale, as a number or the first range in a text. */
function scaleOf(scale: Input['scale']): number | undefined {
  if (scale === undefined) return 100;
  if (typeof scale === 'number') return scale;
  const top = Number(/\b0\s*(?:\.\.\.?|[,–-]|to)\s*(\d+(?:\.\d+)?)/.exec(scale)?.[1]);
  return top > 0 ? top : undefined;
}

/** Saliences are shares of a whole; so much more than 1 is how they were rounded. */
const slack = 1e-9;

function wrongActors(actors: Input['actors'], scale: number) {
  if (actors.length < 1) return refused('actors', 'is empty; there must be at least 1 actor');
  if (actors.length > 200) {
    return refused('actors', `has ${actors.length} actors; there may be at most 200`);
  }
  const dimensions = actors[0]?.position.length as number;
  for (const [i, actor] of actors.entries()) {
    const wrong = wrongActor(`actors[${i}]`, actor, dimensions, scale);
    if (wrong) return wrong;
  }
  if (!actors.some(({ capability }) => capability > 0)) {
    return refused('actors', 'have no capability at all; at least one must have more than 0');
  }
  return undefined;
}

function wrongActor(place: string, actor: Input['actors'][0], dimensions: number, scale: number) {
  const { name, capability, salience } = actor;
  const who = name === undefined ? '' : ` for ${name}`;
  if (capability < 0) {
    return refused(`${place}.capability`, `is ${capability}${who}, must not be negative`);
  }
  for (const key of ['position', 'salience'] as const) {
    const { length } = actor[key];
    if (length !== dimensions) {
      return refused(
        `${place}.${key}`,
        `has ${length} numbers${who}, must have ${dimensions}, as many as the first actor has positions`,
      );
    }
    const off = actor[key].findIndex((value) => value < 0 || value > scale);
    if (off >= 0) {
      const value = actor[key][off];
      return refused(`${place}.${key}[${off}]`, `is ${value}${who}, must be from 0 to ${scale}`);
    }
  }
  const whole = salience.reduce((sum, s) => sum + s / scale, 0);
  if (whole > 1 + slack) {
    const sum = Number((whole * scale).toPrecision(12));
    return refused(
      `${place}.salience`,
      `adds up to ${sum}${who}, may be at most ${scale} over all dimensions`,
    );
  }
  return undefined;
}

function wrongAccommodation({ actors, accommodation }: Input) {
  if (!accommodation) return undefined;
  const n = actors.length;
  if (accommodation.length !== n) {
    return refused(
      'accommodation',
      `has ${accommodation.length} rows, must have ${n}, one an actor`,
    );
  }
  for (const [i, row] of accommodation.entries()) {
    const place = `accommodation[${i}]`;
    if (row.length !== n) {
      return refused(place, `has ${row.length} numbers, must have ${n}, one an actor`);
    }
    const whole = row.reduce((sum, a) => sum + a, 0);
    if (whole > 1 + slack) return refused(place, `adds up to ${whole}, may be at most 1`);
  }
  return undefined;
}

import { clamp } from '../engine/numeric.ts';

/**
 * The probabilistic Condorcet election [Wise2015]: every option meets every other in a vote by weight,
 * and instead of the one option that beats all others, which need not exist, each gets a chance.
 *
 *     v(a,b)   what an actor with weight w puts behind a against b, for utilities u(a), u(b)
 *     c(a:b) = ε + Σ positive votes        c(b:a) = ε − Σ negative votes        ε = 1e-8
 *     V(a,b) = f(c(a:b)) / (f(c(a:b)) + f(c(b:a))),  V(a,a) = ½
 *     P      from V, in one of three ways (`electionModels`)
 *
 * Matrices are flat, row by row. Sums run in the order of KTAB, the authors' program, so that what is
 * equal there to the last bit is equal here.
 */
export const votingRules = ['Prop', 'Binary', 'PropBin', 'PropCbc', 'Cubic', 'ASymProsp'] as const;
export type VotingRule = (typeof votingRules)[number];

export const victoryModels = ['Linear', 'Square', 'Quartic', 'Octic', 'Binary'] as const;
export type VictoryModel = (typeof victoryModels)[number];

export const electionModels = ['Conditional', 'MarkovUniform', 'MarkovIncentive'] as const;
export type ElectionModel = (typeof electionModels)[number];

export interface ElectionRules {
  votingRule: VotingRule;
  victory: VictoryModel;
  election: ElectionModel;
}

/**
 * v(a,b) = w · r(u(a) − u(b)). Only `ASymProsp` is not the same from both sides: a loss counts whole,
 * a gain two thirds of it, so that it matters which of two options is called a.
 */
export function vote(rule: VotingRule, weight: number, a: number, b: number): number {
  const gain = a - b;
  switch (rule) {
    case 'Prop':
      return weight * gain;
    case 'Binary':
      return weight * side(gain);
    case 'PropBin':
      return weight * (0.8 * gain + 0.2 * side(gain));
    case 'PropCbc':
      return weight * (0.5 * gain + 0.5 * (gain * gain * gain));
    case 'Cubic':
      return weight * (gain * gain * gain);
    case 'ASymProsp':
      return gain < 0 ? weight * gain : (2 * weight * gain) / 3;
  }
}

/** −1 or 1; between them only where the difference is hardly more than rounding. */
const side = (gain: number): number => clamp(gain / 1e-8, -1, 1);

/** How each option does among all: chances that add up to 1. */
export const chances = (
  { votingRule, victory, election }: ElectionRules,
  weights: Float64Array,
  options: readonly Float64Array[],
): Float64Array => elect(election, victory, coalitions(votingRule, weights, options));

/** ε: what stands behind an option that nobody prefers. */
const least = 1e-8;

/**
 * c, k × k, of k options; `options[a][i]` is the utility of a to actor i. Of two options the later one
 * is a (only `ASymProsp` feels it).
 */
export function coalitions(
  rule: VotingRule,
  weights: Float64Array,
  options: readonly Float64Array[],
): Float64Array {
  const k = options.length;
  const strength = new Float64Array(k * k).fill(least);
  for (let a = 1; a < k; a++) {
    for (let b = 0; b < a; b++) {
      const first = options[a] as Float64Array;
      const second = options[b] as Float64Array;
      let behind = least;
      let against = least;
      for (let i = 0; i < weights.length; i++) {
        const votes = vote(rule, weights[i] as number, first[i] as number, second[i] as number);
        behind += Math.max(votes, 0);
        against -= Math.min(votes, 0);
      }
      strength[a * k + b] = behind;
      strength[b * k + a] = against;
    }
  }
  return strength;
}

/** V, k × k, from the coalitions behind each of k options against each other. */
export function victories(model: VictoryModel, strength: Float64Array): Float64Array {
  const k = Math.sqrt(strength.length);
  const wins = new Float64Array(k * k).fill(0.5);
  for (let a = 1; a < k; a++) {
    for (let b = 0; b < a; b++) {
      const behind = strength[a * k + b] as number;
      const against = strength[b * k + a] as number;
      wins[a * k + b] = victory(model, behind, against);
      wins[b * k + a] = victory(model, against, behind);
    }
  }
  return wins;
}

/** The chance that a coalition of one strength defeats another; not both are 0. */
export function victory(model: VictoryModel, behind: number, against: number): number {
  if (model === 'Binary') return decided(behind, against);
  const larger = Math.max(behind, against);
  // Ours: eighth powers of numbers beyond these would be none any more. Only the ratio counts.
  const unit = larger > 1e30 || larger < 1e-30 ? larger : 1;
  const f = force(model, behind / unit);
  return f / (f + force(model, against / unit));
}

function force(model: Exclude<VictoryModel, 'Binary'>, strength: number): number {
  if (model === 'Linear') return strength;
  const square = strength * strength;
  if (model === 'Square') return square;
  return model === 'Quartic' ? square * square : square * square * (square * square);
}

/** A tenth more is as good as certain; between even and that the chance rises in a straight line. */
function decided(behind: number, against: number): number {
  const enough = 1.1;
  const upset = 1e-6;
  if (behind >= enough * against) return 1 / (1 + upset);
  if (against >= enough * behind) return upset / (1 + upset);
  const share = behind / (behind + against);
  return clamp((share * (enough + 1) - 1) / (enough - 1), 0, 1);
}

/** P of each of k options. */
export function elect(
  model: ElectionModel,
  victoryModel: VictoryModel,
  strength: Float64Array,
): Float64Array {
  const wins = victories(victoryModel, strength);
  if (model === 'Conditional') return conditional(wins);
  if (model === 'MarkovUniform') return markovUniform(wins);
  return markovIncentive(strength, wins);
}

/** P(a) = Π V(a,b) / Σ: that a beats every other, given that one option does. */
function conditional(wins: Float64Array): Float64Array {
  const k = Math.sqrt(wins.length);
  const product = new Float64Array(k);
  const shifts = new Int32Array(k);
  for (let a = 0; a < k; a++) {
    let chance = 1;
    for (let b = 0; b < k; b++) {
      chance *= wins[a * k + b] as number;
      // Ours: where nobody beats all, products of many are too small for a number. Powers of two
      // move them without rounding.
      if (chance < tiny && chance > 0) {
        chance /= tiny;
        shifts[a] = (shifts[a] as number) + 1;
      }
    }
    product[a] = chance;
  }
  const possible = shifts.filter((_, a) => (product[a] as number) > 0);
  const fewest = possible.reduce((low, shift) => Math.min(low, shift), possible[0] ?? 0);
  for (let a = 0; a < k; a++) {
    for (let shift = shifts[a] as number; shift > fewest; shift--) {
      product[a] = (product[a] as number) * tiny;
    }
  }
  return shared(product);
}

/** 2⁻⁵⁰⁰ */
const tiny = 3.054936363499605e-151;

/** Divided by their sum. Ours: equal where that is 0, when each is sure to lose to some other. */
function shared(parts: Float64Array): Float64Array {
  const whole = parts.reduce((all, part) => all + part, 0);
  return parts.map((part) => (whole > 0 ? part / whole : 1 / parts.length));
}

/**
 * The favourite is challenged by any option with the same chance, round after round:
 * q(a) = (1/k) Σ V(a,b) (P(a) + P(b)), and P moves half-way to q.
 */
function markovUniform(wins: Float64Array): Float64Array {
  const k = Math.sqrt(wins.length);
  return settled(k, 1e-6, (chance, a) => {
    let next = 0;
    for (let b = 0; b < k; b++) {
      next += (wins[a * k + b] as number) * ((chance[a] as number) + (chance[b] as number));
    }
    return next / k;
  });
}

/**
 * The favourite b is challenged by a the more, the more a's side has to gain: T(a,b) = n(a,b) / Σ n(·,b)
 * with n(a,b) = c(a:b) V(a,b). Then C(a,b) = P(a) T(b,a) and q(a) = Σ V(a,b) (C(a,b) + C(b,a)).
 */
function markovIncentive(strength: Float64Array, wins: Float64Array): Float64Array {
  const k = Math.sqrt(wins.length);
  const incentive = strength.map((behind, cell) => behind * (wins[cell] as number));
  // Nobody has anything to gain from putting an option in its own place.
  for (let a = 0; a < k; a++) incentive[a * k + a] = least / 2 + 1e-10;
  const challenged = new Float64Array(k * k);
  for (let b = 0; b < k; b++) {
    let all = 0;
    for (let a = 0; a < k; a++) all += incentive[a * k + b] as number;
    for (let a = 0; a < k; a++) challenged[a * k + b] = (incentive[a * k + b] as number) / all;
  }
  return settled(k, 1e-8, (chance, a) => {
    const own = chance[a] as number;
    let next = 0;
    for (let b = 0; b < k; b++) {
      const meeting =
        own * (challenged[b * k + a] as number) +
        (chance[b] as number) * (challenged[a * k + b] as number);
      next += (wins[a * k + b] as number) * meeting;
    }
    return next;
  });
}

/** P from equal chances on, half-way to q each time, until no q is further from P than `near`. */
function settled(
  k: number,
  near: number,
  next: (chance: Float64Array, a: number) => number,
): Float64Array {
  let chance = new Float64Array(k).fill(1 / k);
  const q = new Float64Array(k);
  // KTAB gives up after a thousand rounds; we take what there is then.
  for (let round = 0, change = 1; change > near && round < 1000; round++) {
    change = 0;
    for (let a = 0; a < k; a++) {
      q[a] = next(chance, a);
      change = Math.max(change, Math.abs((q[a] as number) - (chance[a] as number)));
    }
    chance = chance.map((p, a) => (p + (q[a] as number)) / 2);
  }
  return chance;
}

/** ζ(a) = Σ w u(a): the support of each option; the central position is where it is largest. */
export const support = (weights: Float64Array, options: readonly Float64Array[]): Float64Array =>
  Float64Array.from(options, (utilities) =>
    utilities.reduce((sum, utility, i) => sum + (weights[i] as number) * utility, 0),
  );

import * as z from 'zod/mini';
import { usualPersuasion } from '../models/exchange/nextRound.ts';
import type { Stake } from '../models/exchange/topic.ts';
import type { Parsed } from '../scenario/parsed.ts';
import { refused } from './family.ts';

const stake = z.object({ position: z.number(), salience: z.number(), capability: z.number() });
const share = z.number().check(z.minimum(0), z.maximum(1));

const settings = {
  /** 2016 or 2020; also as `variant`. */
  rule: z.optional(z.union([z.string(), z.number()])),
  variant: z.optional(z.union([z.string(), z.number()])),
  rounds: z.optional(z.int().check(z.minimum(1), z.maximum(50))),
  salience_weight: z.optional(share),
  fixed_weight: z.optional(share),
  /** From where a shortened move is measured: models/exchange/withoutOvershoot.ts. */
  stop_from: z.optional(z.enum(['first learnt', 'here'])),
};

export const exchangeInput = z.object({
  actors: z.array(z.string()).check(z.minLength(1)),
  issues: z.array(z.string()).check(z.minLength(1)),
  /** Issue by issue, actor by actor; whoever is missing takes no part. */
  data: z.record(z.string(), z.record(z.string(), stake)),
  ...settings,
  /** The same settings, one level down. */
  options: z.optional(z.object(settings)),
});

export type ExchangeInput = z.output<typeof exchangeInput>;

export interface ExchangeOptions {
  rule: '2016' | '2020';
  rounds: number;
  salience_weight: number;
  fixed_weight: number;
  stop_from: 'first learnt' | 'here';
}

/** Of the file before those of the command line; nothing where the rule is not one of the two. */
export function optionsOf(
  given: ExchangeInput,
  asked: Readonly<Record<string, string>>,
): ExchangeOptions | undefined {
  const said = { ...given.options, ...given };
  const rule = ruleOf(String(said.rule ?? said.variant ?? asked['rule'] ?? '2020'));
  return (
    rule && {
      rule,
      rounds: said.rounds ?? (rule === '2016' ? 1 : 5),
      salience_weight: said.salience_weight ?? usualPersuasion.salienceWeight,
      fixed_weight: said.fixed_weight ?? usualPersuasion.fixedWeight,
      stop_from: said.stop_from ?? 'first learnt',
    }
  );
}

/** By its year, whatever else is said: `R 2016`, `2020 (no overshoot)`. */
function ruleOf(text: string): '2016' | '2020' | undefined {
  const years = (['2016', '2020'] as const).filter((year) => text.includes(year));
  return years.length === 1 ? years[0] : undefined;
}

export const stakeOf = (
  bench: Readonly<Record<string, Stake>>,
  actor: string,
): Stake | undefined => (Object.hasOwn(bench, actor) ? bench[actor] : undefined);

/** The first thing that keeps a table from being reckoned. */
export const wrongIn = (
  given: ExchangeInput,
  options: ExchangeOptions,
): Parsed<never> | undefined =>
  wrongSize(given) ?? wrongNames(given) ?? wrongNumbers(given, options);

const mostActors = 200;
const mostPairs = 1_000_000;

function wrongSize({ actors, issues }: ExchangeInput): Parsed<never> | undefined {
  if (actors.length > mostActors) {
    return refused('actors', `has ${actors.length} names; at most ${mostActors} can trade at once`);
  }
  const pairs = pairsOf(actors.length) * pairsOf(issues.length);
  if (pairs <= mostPairs) return undefined;
  return refused(
    'issues',
    `has ${issues.length} names; with ${actors.length} actors that makes ${pairs} possible exchanges, and at most ${mostPairs} can be looked at`,
  );
}

const pairsOf = (n: number): number => (n * (n - 1)) / 2;

function wrongNames({ actors, issues, data }: ExchangeInput): Parsed<never> | undefined {
  for (const [place, names] of [['actors', actors] as const, ['issues', issues] as const]) {
    const twice = names.find((name, at) => names.indexOf(name) < at);
    if (twice !== undefined) return refused(place, `names “${twice}” twice`);
  }
  const missing = issues.find((issue) => !Object.hasOwn(data, issue));
  if (missing !== undefined) return refused('data', `says nothing of the issue “${missing}”`);
  for (const [issue, bench] of Object.entries(data)) {
    if (!issues.includes(issue)) {
      return refused(`data.${issue}`, 'is not in the list of issues; add it there or take it out');
    }
    const unknown = Object.keys(bench).find((actor) => !actors.includes(actor));
    if (unknown !== undefined) {
      const where = `data.${issue}.${unknown}`;
      return refused(where, 'is not in the list of actors; add the name there or correct it');
    }
  }
  return undefined;
}

function wrongNumbers(
  { data }: ExchangeInput,
  options: ExchangeOptions,
): Parsed<never> | undefined {
  if (options.salience_weight + options.fixed_weight > 1) {
    return refused('salience_weight', 'and fixed_weight must not add up to more than 1');
  }
  for (const [issue, bench] of Object.entries(data)) {
    for (const [actor, stake] of Object.entries(bench)) {
      const wrong = wrongStake(stake, options);
      if (wrong) return refused(`data.${issue}.${actor}.${wrong[0]}`, wrong[1]);
    }
    if (!Object.values(bench).some(({ capability, salience }) => capability * salience > 0)) {
      return refused(
        `data.${issue}`,
        'has no outcome: capability times salience adds up to 0; give somebody both, or leave the issue out',
      );
    }
  }
  return undefined;
}

/** Larger ones would cost the digits that are compared. */
const most = 1e9;

function wrongStake(
  { position, salience, capability }: Stake,
  { rule }: ExchangeOptions,
): readonly [field: keyof Stake, sentence: string] | undefined {
  if (salience < 0 || salience > 1) {
    return [
      'salience',
      `is ${salience}, but goes from 0 to 1; divide it by 100 if it is out of 100`,
    ];
  }
  if (capability < 0 || capability > most) {
    return ['capability', `is ${capability}, but goes from 0 to ${most}`];
  }
  if (rule === '2020' && (position < 0 || position > 100)) {
    return [
      'position',
      `is ${position}, but the rule of 2020 judges moves on a scale from 0 to 100; rescale the issue, or ask for the rule of 2016`,
    ];
  }
  if (Math.abs(position) > most) {
    return ['position', `is ${position}, but must lie between −${most} and ${most}`];
  }
  return undefined;
}

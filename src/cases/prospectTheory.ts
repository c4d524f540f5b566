import * as z from 'zod/mini';
import {
  type Attitude,
  certainEquivalent,
  prospectTheory,
  prospectValue,
  value,
  weighting,
} from '../models/war/prospectTheory.ts';
import { type Family, refused, solved } from './family.ts';

const unit = z.number().check(z.minimum(0), z.maximum(1));
/** Below, what is certain grows beyond what can be written. */
const power = z.number().check(z.minimum(0.05), z.maximum(5));
const median = (name: keyof Attitude) => prospectTheory.parameters[name].preset;

const input = z.object({
  params: z._default(
    z.object({
      alpha: z._default(power, median('gainPower')),
      beta: z._default(power, median('lossPower')),
      lambda_: z._default(z.number().check(z.positive()), median('lossAversion')),
      gamma: z._default(power, median('gainWeighting')),
      delta: z._default(power, median('lossWeighting')),
    }),
    {
      ...{ alpha: median('gainPower'), beta: median('lossPower') },
      lambda_: median('lossAversion'),
      ...{ gamma: median('gainWeighting'), delta: median('lossWeighting') },
    },
  ),
  /** Outcomes with their chances. */
  prospects: z.array(z.array(z.tuple([z.number(), unit])).check(z.minLength(1))),
  /** What `value` and the weights are told of. */
  amounts: z._default(z.array(z.number()), [1, 10, 50, 100, -1, -10, -50, -100]),
  chances: z._default(z.array(unit), [0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99]),
});

export const prospectTheoryCases: Family<typeof input> = {
  id: 'prospect-theory',
  input,
  solve({ params, prospects, amounts, chances }) {
    const uneven = prospects.findIndex(
      (prospect) => Math.abs(prospect.reduce((sum, [, chance]) => sum + chance, 0) - 1) > 1e-6,
    );
    if (uneven >= 0) return refused(`prospects[${uneven}]`, 'has chances that do not add up to 1');
    const attitude = {
      ...{ gainPower: params.alpha, lossPower: params.beta, lossAversion: params.lambda_ },
      ...{ gainWeighting: params.gamma, lossWeighting: params.delta },
    };
    const told = (numbers: readonly number[], of: (number: number) => number) =>
      Object.fromEntries(numbers.map((number) => [String(number), of(number)]));
    return solved(
      { params, amounts, chances },
      {
        value: told(amounts, (amount) => value(amount, attitude)),
        weight_gain: told(chances, (chance) => weighting(chance, params.gamma)),
        weight_loss: told(chances, (chance) => weighting(chance, params.delta)),
        prospects: prospects.map((outcomes) => {
          const cpt = prospectValue(outcomes, attitude);
          return { outcomes, cpt, certainty_equivalent: certainEquivalent(cpt, attitude) };
        }),
      },
    );
  },
};

import * as z from 'zod/mini';
import {
  chances,
  electionModels,
  support,
  victoryModels,
  votingRules,
} from '../models/condorcetElection.ts';
import { type Family, refused, solved } from './family.ts';

const input = z.object({
  weights: z
    .array(z.number().check(z.minimum(0), z.maximum(1e100)))
    .check(z.minLength(1), z.maxLength(200)),
  /** Row by row: what each option is worth to an actor, from 0 to 1. */
  utilities: z.array(z.array(z.number().check(z.minimum(0), z.maximum(1)))),
  VotingRule: z.optional(z.enum(votingRules)),
  VictoryProbModel: z.optional(z.enum(victoryModels)),
  PCEModel: z.optional(z.enum(electionModels)),
});

export const ktabPmatrixCases: Family<typeof input> = {
  id: 'ktab-pmatrix',
  input,
  solve({ weights, utilities, ...rules }) {
    const n = weights.length;
    if (utilities.length !== n) {
      return refused('utilities', `has ${utilities.length} rows, must have ${n}, one an actor`);
    }
    const k = utilities[0]?.length ?? 0;
    if (k < 1 || k > 200) return refused('utilities[0]', `has ${k} options, must have 1 to 200`);
    const ragged = utilities.findIndex((row) => row.length !== k);
    if (ragged >= 0) {
      const { length } = utilities[ragged] as number[];
      return refused(
        `utilities[${ragged}]`,
        `has ${length} numbers, must have ${k}, one an option`,
      );
    }
    const used = {
      VotingRule: rules.VotingRule ?? 'Prop',
      VictoryProbModel: rules.VictoryProbModel ?? 'Linear',
      PCEModel: rules.PCEModel ?? 'MarkovIncentive',
    } as const;
    const power = Float64Array.from(weights);
    const options = (utilities[0] as number[]).map((_, option) =>
      Float64Array.from(utilities, (row) => row[option] as number),
    );
    const elected = chances(
      { votingRule: used.VotingRule, victory: used.VictoryProbModel, election: used.PCEModel },
      power,
      options,
    );
    const zeta = support(power, options);
    return solved(used, {
      pce_printed: [...elected],
      zeta_printed: [...zeta],
      central_position: zeta.indexOf(Math.max(...zeta)),
      pce_from_printed_inputs: [...elected],
    });
  },
};

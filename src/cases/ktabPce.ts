import * as z from 'zod/mini';
import {
  elect,
  electionModels,
  type VictoryModel,
  victories,
  victory,
  victoryModels,
  vote,
  votingRules,
} from '../models/condorcetElection.ts';
import { type Family, refused, solved } from './family.ts';

/** Row a, column b: the strength behind a against b. */
const coalitions = z.array(z.array(z.number().check(z.minimum(0), z.maximum(1e100))));

const input = z.object({
  coalitions_2: coalitions,
  coalitions_3: coalitions,
  VictoryProbModel: z.optional(z.enum(victoryModels)),
});

export const ktabPceCases: Family<typeof input> = {
  id: 'ktab-pce',
  input,
  solve({ coalitions_2: two, coalitions_3: three, VictoryProbModel: model = 'Linear' }) {
    const wrong = wrongCoalitions('coalitions_2', two) ?? wrongCoalitions('coalitions_3', three);
    if (wrong) return wrong;
    const k = three.length;
    const strength = Float64Array.from(three.flat());
    const wins = victories(model, strength);
    const elected = Object.fromEntries(
      electionModels.map((election) => [election, [...elect(election, model, strength)]]),
    );
    return solved(
      { VictoryProbModel: model },
      {
        two_options: [...elect('Conditional', model, Float64Array.from(two.flat()))],
        victory_matrix: three.map((_, a) => [...wins.subarray(a * k, (a + 1) * k)]),
        ...elected,
        high_precision: elected,
        victory_two_to_one: byModel(2, 1),
        victory_three_to_one: byModel(3, 1),
        victory_eleven_to_ten: byModel(11, 10),
        votes_weight10_utilities: Object.fromEntries(
          pairs.map(([a, b]) => [`${a},${b}`, byRule(10, a, b)]),
        ),
      },
    );
  },
};

/** The pairs of utilities the file of 2019 asks about; the last tells how hardly more is taken. */
const pairs = [
  [0.8, 0.3],
  [0.3, 0.8],
  [0.5, 0.5],
  [0.5000000001, 0.5],
] as const;

const byRule = (weight: number, a: number, b: number) =>
  Object.fromEntries(votingRules.map((rule) => [rule, vote(rule, weight, a, b)]));

const byModel = (behind: number, against: number) =>
  Object.fromEntries(
    victoryModels.map((model: VictoryModel) => [model, victory(model, behind, against)]),
  );

function wrongCoalitions(place: string, rows: readonly (readonly number[])[]) {
  const k = rows.length;
  if (k < 1 || k > 200) return refused(place, `has ${k} options, must have 1 to 200`);
  for (const [a, row] of rows.entries()) {
    if (row.length !== k) {
      return refused(`${place}[${a}]`, `has ${row.length} numbers, must have ${k}, one an option`);
    }
    const empty = row.findIndex((behind, b) => a !== b && behind === 0 && rows[b]?.[a] === 0);
    if (empty >= 0) {
      return refused(
        `${place}[${a}][${empty}]`,
        `is 0, and so is [${empty}][${a}]: of two options one must have somebody behind it`,
      );
    }
  }
  return undefined;
}

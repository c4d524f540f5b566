import { bdmCases } from '../../src/cases/bdm.ts';
import type { Family } from '../../src/cases/family.ts';
import { type Case, type Check, outputOf } from './reference.ts';

export const bdm: readonly Case[] = [
  {
    id: 'bdm-emission-standards',
    kept: 'published',
    models: ['expected-utility'],
    title: 'Emission standards for cars, ten states',
    source: 'Bueno de Mesquita 1994, p. 78, reprinted in Scholz et al. 2011, table 1',
    obtained: ['printed', 'run', 're-derived', 'recalled'],
    recalled: 'the forecast and the outcome of 1994, which are not compared with',
    checks(file) {
      const { expected } = file;
      const ours = outputOf(bdmCases as Family, file);
      const masad = { ours: ours.variant_masad_round1, theirs: expected.variant_masad_round1 };
      return [
        { what: 'mean and median of the table', ours: ours.static, theirs: expected.static },
        ...everyRound('program', ours.variant_scholz_code, expected.variant_scholz_code),
        ...everyRound('text', ours.variant_literal, expected.variant_literal),
        ...Object.keys(masad.theirs).map((key) => ({
          what: `Masad’s reading, ${key.replaceAll('_', ' ')}`,
          ours: masad.ours[key],
          theirs: masad.theirs[key],
        })),
      ];
    },
  },
  {
    id: 'bdm-sultan-oil-price',
    kept: 'repositories',
    models: ['expected-utility'],
    title: 'A price of oil, seventeen actors, where nobody moves',
    source: 'jmckib/bdm-scholz-expected-utility-model 55f63e9, Sultan.csv',
    obtained: ['run', 're-derived'],
    checks(file) {
      const ours = outputOf(bdmCases as Family, file);
      const { offers_round1: offers, ...numbers } = file.expected;
      return [
        ...Object.entries(numbers).map(([key, theirs]) => {
          return { what: key.replaceAll('_', ' '), ours: ours[key], theirs };
        }),
        {
          what: 'how many offers in round 1',
          ours: ours.offers_round1.length,
          theirs: offers.length,
        },
        // Nothing to compare one by one where there are none.
        ...(offers.length > 0
          ? [{ what: 'offers in round 1', ours: ours.offers_round1, theirs: offers }]
          : []),
      ];
    },
  },
];

interface Rounds {
  rounds: readonly Readonly<Record<string, unknown>>[];
}

/** One check for everything a round tells, over all rounds that tell it. */
function everyRound(variant: string, ours: Rounds, theirs: Rounds): Check[] {
  const keys = new Set(theirs.rounds.flatMap(Object.keys));
  return [...keys].map((key) => {
    const telling = theirs.rounds.flatMap((round, i) => (key in round ? [i] : []));
    return {
      what: `as the ${variant}, ${key.replaceAll('_', ' ')}`,
      ours: telling.map((i) => ours.rounds[i]?.[key]),
      theirs: telling.map((i) => theirs.rounds[i]?.[key]),
    };
  });
}

import type { ModelWords } from '../words.ts';

export const egalitarian: ModelWords = {
  name: 'Egalitarian: equal gains',
  short: 'equal gains',
  question: 'Which package gives the side that gains less as much as possible?',
  idea: 'Look at the side that gains less from a package. The best package is the one at which that gain is largest; where two are level, the other side’s gain decides.',
  inputs: [
    'what each package is worth to both, on one common scale: how far their aims are met',
    'what both have without a package',
  ],
  formulas: ['the smallest gain is as large as possible'],
  parameters: {},
  options: {
    rule: {
      name: 'what is made equal',
      meaning: 'two programs mean different things by the same name',
      values: {
        'max-min': 'the smaller gain is as large as possible',
        gap: 'what both end with differs as little as possible, whatever they had before (GENIUS)',
      },
    },
  },
  columns: {},
  open: [
    {
      text: 'The program GENIUS calls the smallest difference by the name of Kalai, who wrote of gains.',
      option: 'rule',
    },
  ],
  ours: ['What a package is worth, and what both have without one, is chosen as for Nash.'],
  cannot: [
    'It makes sense only if one side’s points can be compared with the other’s. Nobody has measured that.',
    'It does not say how anybody gets there, or when.',
  ],
};

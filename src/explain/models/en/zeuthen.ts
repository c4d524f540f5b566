import type { ModelWords } from '../words.ts';

export const zeuthen: ModelWords = {
  name: 'Zeuthen: who gives way next',
  short: 'giving way',
  question: 'Who of two has more to lose from a breakdown, and gives way next?',
  idea: 'Both have an offer on the table. Each asks how likely a breakdown would have to be before giving in is better than insisting. The side that can bear less risk moves, just far enough that the other now has more to lose. It ends where the product of gains is largest, at the point of Nash.',
  inputs: [
    'what each package is worth to both: how far their aims are met',
    'what both have without a package',
  ],
  formulas: [
    'the risk a side can bear: what it would lose by giving in, in proportion to what it would lose by a breakdown',
  ],
  parameters: {},
  options: {},
  columns: {},
  open: [
    {
      text: 'How small a step may be is open. On a list of packages the next one that is enough is taken.',
    },
    { text: 'Where both can bear the same risk, the first side moves, and it is said.' },
  ],
  ours: ['Both begin with what is best for them.'],
  cannot: [
    'Both would have to know what everything is worth to the other.',
    'It says who gives way, not how long they take.',
  ],
};

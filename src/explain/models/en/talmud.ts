import type { ModelWords } from '../words.ts';

export const talmud: ModelWords = {
  name: 'Talmud: dividing too little',
  short: 'Talmud',
  question: 'How is something divided when the claims on it add up to more than there is?',
  idea: 'As long as there is less than half of all claims, everybody gets the same, but never more than half of what it claims. Beyond that everybody loses the same, but never more than half. Any two of them then share what they got as two would who hold one garment: what only one of them claims goes to that one, the rest in halves.',
  inputs: ['what everybody claims', 'what there is to divide'],
  formulas: [
    'Talmud: equal awards up to half of a claim, then equal losses up to half of a claim',
    'in proportion: to everybody the same part of its claim',
    'equal awards: to everybody the same, nobody more than claimed',
    'equal losses: everybody short by the same, nobody below nothing',
  ],
  parameters: {},
  options: {
    rule: {
      name: 'rule',
      meaning: 'each has its own idea of what is made equal',
      values: {
        talmud: 'Talmud',
        proportional: 'in proportion',
        'equal-awards': 'equal awards',
        'equal-losses': 'equal losses',
      },
    },
  },
  columns: {},
  open: [
    {
      text: 'Who may claim how much is settled before; the rules begin after that.',
      option: 'rule',
    },
  ],
  ours: ['If there is enough for all, everybody gets its claim and the rest stays undivided.'],
  cannot: ['It divides one thing, such as money, land by area or posts, and not a package.'],
};

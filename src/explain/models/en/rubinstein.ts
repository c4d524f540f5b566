import type { ModelWords } from '../words.ts';

export const rubinstein: ModelWords = {
  name: 'Rubinstein: offers in turn',
  short: 'in turn',
  question: 'How do two divide something if they make offers in turn and waiting costs them?',
  idea: 'One makes an offer; the other accepts or makes one in the next round, when everything is worth a little less to both. Both can think ahead, so the first offer is just good enough to be accepted. Whoever can wait better gets more, and beginning helps.',
  inputs: ['how much of its value each side keeps from one round to the next'],
  formulas: [
    'the share of the side that begins: what the other loses by waiting, in proportion to what both together lose',
    'with a last round: reckoned back from it, where whoever offers gets everything',
    'with very short rounds: the share goes by impatience, and beginning no longer helps',
  ],
  parameters: {
    delta1: {
      name: 'patience of the first',
      meaning: 'what a share is worth to it one round later; near 1 waiting costs next to nothing',
    },
    delta2: {
      name: 'patience of the second',
      meaning: 'what a share is worth to it one round later; near 1 waiting costs next to nothing',
    },
  },
  options: {},
  columns: {},
  open: [
    {
      text: 'With a fixed cost a round instead, the side with the smaller cost gets nearly all; at equal costs almost any division is possible.',
    },
    {
      text: 'An offer from elsewhere counts only if it is better than waiting. Then the other side gets exactly that much.',
    },
  ],
  ours: ['Patience cannot be read off the table: both numbers are yours to set.'],
  cannot: [
    'Both know everything about each other here, so nobody ever waits. Real delay has other reasons.',
    'It divides one thing. It does not say what a package is made of.',
  ],
};

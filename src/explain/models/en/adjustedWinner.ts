import type { ModelWords } from '../words.ts';

export const adjustedWinner: ModelWords = {
  name: 'Adjusted Winner: points on each issue',
  short: 'points',
  question: 'How do two share several issues so that neither would rather have the other’s part?',
  idea: 'Both put points on every issue. First each issue goes to whoever put more on it. Then the side that is ahead hands issues over, those first that cost it least for what they bring the other, until both have the same points. At most one issue has to be split.',
  inputs: ['the points that both put on each issue, usually 100 in all'],
  formulas: ['issues change hands, the cheapest exchange first, until both have the same points'],
  parameters: {},
  options: {},
  columns: {},
  open: [
    { text: 'Somebody who knows the other’s points can gain by false ones.' },
    { text: 'What it means to win an issue has to be agreed before.' },
  ],
  ours: [
    'An issue with equal points goes to whoever is behind.',
    'What is worth nothing to the other side is not handed over.',
  ],
  cannot: [
    'Issues that depend on each other cannot be given points one by one.',
    'A war’s issues can hardly be won whole by one side, or be split by a fraction.',
  ],
};

import type { ModelWords } from '../words.ts';

export const median: ModelWords = {
  name: 'Weighted median',
  short: 'median',
  question: 'Which position would win a vote by weight against every other?',
  idea: 'Line up all actors by position and add their weights from the low end. Where half is reached, no other position can find a majority against it.',
  inputs: ['position', 'influence, as capability', 'salience'],
  formulas: ['the lowest position at or below which half of the weight stands'],
  parameters: {},
  options: {},
  columns: {
    x: 'position',
    c: 'capability',
    s: 'salience',
    cs: 'weight',
    Σcs: 'share of the weight, added up',
  },
  open: [
    {
      text: 'Where a position divides the weight into exact halves, two positions win equally; the lower one is shown.',
    },
  ],
  ours: ['Capability is the influence that the scenario gives an actor on this issue.'],
  cannot: [
    'It takes one issue at a time and knows no trade between them.',
    'How far the others are away does not matter to it: an actor far from everybody counts like one that is near.',
    'Nobody votes on a war. It says who is pivotal, not what is agreed.',
  ],
};

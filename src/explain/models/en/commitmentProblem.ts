import type { ModelWords } from '../words.ts';

export const commitmentProblem: ModelWords = {
  name: 'Commitment problem',
  short: 'commitment',
  question: 'When does a side fight today because the other will be stronger tomorrow?',
  idea: 'A grows stronger, and cannot bind itself not to use that. Whatever A offers B today, tomorrow it can ask for more. If its strength grows by more than today’s whole stake can make up for, B is better off fighting now, though both know everything.',
  inputs: ['nothing from the table: two sides, A and B, today and tomorrow'],
  formulas: [
    'B attacks where what it loses tomorrow by the shift, less what is A’s anyway today, is more than what B saves by putting the war off',
  ],
  parameters: {
    now: { name: 'Chance of A today', meaning: 'probability that A would win a war today' },
    later: { name: 'Chance of A tomorrow', meaning: 'probability that A would win one tomorrow' },
    patience: { name: 'Patience', meaning: 'what tomorrow counts, compared with today' },
    cost: { name: 'Cost of war', meaning: 'what war would cost B, as a share of one period' },
  },
  options: {},
  columns: {},
  open: [
    {
      text: 'The general condition compares a shift with what there is to share, over any length of time. Two periods are the shortest story that has it.',
    },
  ],
  ours: [
    'The form with two periods is derived here from the general idea; it is not the author’s.',
  ],
  cannot: [
    'It does not say who is right: it is a reason to fight, not a justification.',
    'Guarantees by others, which may solve the problem, do not appear in it.',
    'Nobody knows such chances of a real war; the presets are nobody’s.',
  ],
};

import type { ModelWords } from '../words.ts';

export const lockIn: ModelWords = {
  name: 'Locked in by one’s own audience',
  short: 'lock-in',
  question: 'When has a side said so much in public that it can no longer back down?',
  idea: 'Whoever escalates in public and then backs down pays for it at home, and pays more the longer it went on. Once that is as much as fighting would cost, backing down is no longer the cheaper way. What makes a threat believed also closes the way back.',
  inputs: ['nothing from the table: one side, its audience and its cost of war'],
  formulas: ['the moment at which backing down costs as much as fighting'],
  parameters: {
    audience: {
      name: 'Cost per moment',
      meaning: 'by how much backing down gets dearer with every moment of the crisis',
    },
    cost: { name: 'Cost of war', meaning: 'what fighting would cost this side' },
  },
  options: {},
  columns: {},
  open: [{ text: 'How long a moment is, the model does not say: a day, a speech, a deadline.' }],
  ours: ['One side at a time; of two, the one with the earlier moment is locked in first.'],
  cannot: [
    'How much audiences really mind is disputed, and differs between countries.',
    'Excuses, changed circumstances and mediators, by which one may back down cheaply, do not appear in it.',
  ],
};

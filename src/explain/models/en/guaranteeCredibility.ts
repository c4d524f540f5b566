import type { ModelWords } from '../words.ts';

export const guaranteeCredibility: ModelWords = {
  name: 'Credibility of a guarantee',
  short: 'guarantee',
  question: 'How far does a promise to help have to be believed in order to deter?',
  idea: 'Whoever thinks of attacking compares the status quo with an attack that may meet the promised help or not. From a certain belief on, attacking is no longer worth it. How high that is depends on how bad the status quo is for the attacker, and how bad an attack that is opposed.',
  inputs: ['nothing from the table: one who might attack, and what it believes'],
  formulas: [
    'enough is the gain by an unopposed attack, compared with what lies between an unopposed and an opposed one',
  ],
  parameters: {
    unopposed: {
      name: 'Unopposed attack',
      meaning: 'what an attack would be worth if nobody came to help, from −1 to 1',
    },
    statusQuo: { name: 'Status quo', meaning: 'what it is worth to leave things as they are' },
    opposed: {
      name: 'Opposed attack',
      meaning: 'what an attack would be worth if the promise was kept',
    },
    credibility: {
      name: 'Credibility',
      meaning: 'how likely the one who might attack thinks it that the promise is kept',
    },
  },
  options: {},
  columns: {},
  open: [
    {
      text: 'Why a promise is believed, by stakes, reputation or troops on the spot, is not part of it.',
    },
  ],
  ours: [
    'Where even an opposed attack is worth more than the status quo, no credibility is enough.',
  ],
  cannot: [
    'What somebody believes cannot be read from outside; the presets are nobody’s.',
    'A better status quo for the one who might attack deters, too. Whether it should be offered is not for the model to say.',
  ],
};

import type { ModelWords } from '../words.ts';

export const friedkinJohnsen: ModelWords = {
  name: 'Social influence (Friedkin–Johnsen)',
  short: 'influence',
  question: 'Where does a group end that listens to each other, but remembers where each began?',
  idea: 'Each round everybody takes a weighted mean of what the others say, and then goes part of the way back to their own first position. After some rounds nobody moves any more: close to each other, but not agreed.',
  inputs: [
    'position, as the first one',
    'influence and salience, as the weight with which one is heard',
  ],
  formulas: [
    'the next position is a mix: what one hears from all, times how open one is, and one’s own first position for the rest',
    'the end is a weighted mean of all first positions; V says how much of each is in it',
  ],
  parameters: {
    openness: {
      name: 'openness',
      meaning: 'at 0 nobody moves; close to 1 first positions are nearly forgotten',
    },
  },
  options: {
    susceptibility: {
      name: 'who is how open',
      meaning: 'how strongly each is drawn by the others',
      values: {
        'own weight': 'as in 1999: the more weight one has, the less one listens',
        'one for all':
          'the same for everybody, as set above; the outcome is then the weighted mean',
      },
    },
  },
  columns: {
    'x(0)': 'first position',
    w: 'heard with',
    a: 'openness',
    'V₀': 'part in the outcome',
    'x(∞)': 'last position',
  },
  open: [
    {
      text: 'Who listens to whom, and how open each is, must be known from elsewhere; the authors asked the members of small groups.',
    },
  ],
  ours: [
    'Everybody listens to everybody, and to oneself, by share of the weight.',
    'The outcome of an issue is the mean of the last positions by weight.',
  ],
  cannot: [
    'It knows persuasion only: no threats, no trades, no limits.',
    'It was tested on small groups of students, not on governments.',
  ],
};

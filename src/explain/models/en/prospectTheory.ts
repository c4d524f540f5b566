import type { ModelWords } from '../words.ts';

export const prospectTheory: ModelWords = {
  name: 'Prospect theory: losses loom larger',
  short: 'prospect',
  question: 'What is a risk worth to people for whom losing counts more than winning?',
  idea: 'People compare with what they are used to. A loss hurts more than the same gain pleases, and small chances count more than they should. So giving something up feels dearer than getting it feels good, and to avoid a sure loss people take risks.',
  inputs: [
    'nothing from the table: something to gain with a certain chance, something to lose otherwise',
  ],
  formulas: [
    'what a gain or a loss is worth: less and less for each further point, and losses count λ times',
    'what a chance counts: small ones more than they are, large ones less',
    'what the whole prospect is worth: each outcome by its value and the weight of its chance',
    'what would be worth as much for sure',
  ],
  parameters: {
    odds: { name: 'Chance of the gain', meaning: 'otherwise there is the loss' },
    gain: { name: 'Gain', meaning: 'what there is to win, in points' },
    loss: { name: 'Loss', meaning: 'what there is to lose, in points' },
    gainPower: {
      name: 'Curve of gains',
      meaning: 'at 1 the hundredth point counts like the first',
    },
    lossPower: { name: 'Curve of losses', meaning: 'the same, among losses' },
    lossAversion: {
      name: 'Loss aversion',
      meaning: 'how many times a loss counts what a gain does',
    },
    gainWeighting: {
      name: 'Chances of gains',
      meaning: 'at 1 chances count what they are; below, small ones more and large ones less',
    },
    lossWeighting: { name: 'Chances of losses', meaning: 'the same, among losses' },
  },
  options: {},
  columns: {},
  open: [
    {
      text: 'What people compare with, the status quo, what they feel entitled to, the last offer, the theory takes as given. For a negotiation that may be the whole question.',
    },
  ],
  ours: ['The page shows prospects of two outcomes only; the formulas hold for any number.'],
  cannot: [
    'The presets are medians of students who chose between sums of money, published in 1992. Whether they hold for governments is disputed.',
    'It describes how people choose, and does not say that they should.',
  ],
};

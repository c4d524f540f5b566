import type { ModelWords } from '../words.ts';

export const utilitarian: ModelWords = {
  name: 'Utilitarian: largest sum',
  short: 'largest sum',
  question: 'Which package is worth the most to both together?',
  idea: 'Add up what a package is worth to both and take the largest sum. It does not mind if one side gets nearly all of it.',
  inputs: ['what each package is worth to both, on one common scale: how far their aims are met'],
  formulas: ['the largest sum'],
  parameters: {},
  options: {},
  columns: {},
  open: [
    {
      text: 'Where one side loses exactly what the other gains, many packages have the same sum. All of them are named.',
    },
  ],
  ours: [
    'What a package is worth is chosen as for Nash.',
    'Only packages count that leave neither side worse off than without one.',
  ],
  cannot: [
    'It makes sense only if one side’s points can be compared with the other’s. Nobody has measured that.',
    'A large sum is no reason for the side that gets little to agree.',
  ],
};

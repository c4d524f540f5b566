import type { ModelWords } from '../words.ts';

export const nash: ModelWords = {
  name: 'Nash: largest product of gains',
  short: 'Nash',
  question: 'Which package do two agree on when both must say yes?',
  idea: 'For every package multiply what one side gains over having none by what the other gains. The largest product wins. A package that is good for one and worth next to nothing to the other has a small product.',
  inputs: [
    'what each package is worth to both: how far their aims are met',
    'what both have without a package',
  ],
  formulas: ['the package with the largest product of gains, of those that leave nobody worse off'],
  parameters: {
    weight: {
      name: 'bargaining power',
      meaning: 'how much the gain of the first side counts; at ½ both count the same',
    },
  },
  options: {},
  columns: {},
  open: [
    { text: 'What both have without a package is for the user to say; the answer depends on it.' },
    { text: 'Several packages can have the same product. All of them are named.' },
  ],
  ours: [
    'What a package is worth: the distance of its points to what a side would like best, a mean by salience.',
    'Without a package each side has what it would get by taking the other’s present positions as they are.',
  ],
  cannot: [
    'It says what would follow from four demands on a fair rule, not what people do.',
    'It does not know how they get there, how long it takes, or whether anybody keeps to it.',
    'It knows two sides; what the package does to others is not in it.',
  ],
};

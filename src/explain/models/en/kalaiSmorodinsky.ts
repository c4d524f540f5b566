import type { ModelWords } from '../words.ts';

export const kalaiSmorodinsky: ModelWords = {
  name: 'Kalai–Smorodinsky: equal parts of what one could hope for',
  short: 'equal parts',
  question: 'Where do both get the same part of the most they could hope for?',
  idea: 'For each side look for the most it could gain if the other were left with just enough. Then take the package at which both get the same part of that. If more becomes possible while the hopes stay, nobody ends with less.',
  inputs: [
    'what each package is worth to both: how far their aims are met',
    'what both have without a package',
  ],
  formulas: [
    'as far as possible along the line from having no package to having all one could hope for',
    'among single packages: the smallest part anybody gets is as large as possible',
  ],
  parameters: {},
  options: {
    rule: {
      name: 'among single packages',
      meaning: 'none may give both exactly the same part; then programs differ',
      values: {
        'max-min': 'the smaller part is as large as possible',
        difference: 'the two parts differ as little as possible (NegMAS)',
      },
    },
  },
  columns: {},
  open: [
    {
      text: 'The authors write of all mixtures of packages. For a list of single ones there is more than one way to go on.',
      option: 'rule',
    },
    { text: 'Hopes count only packages that the other side would accept as well.' },
  ],
  ours: [
    'What a package is worth, and what both have without one, is chosen as for Nash.',
    'A side that has nothing to hope for does not count.',
  ],
  cannot: [
    'Hopes that are out of reach decide as much as what is likely.',
    'It does not say how anybody gets there, or when.',
  ],
};

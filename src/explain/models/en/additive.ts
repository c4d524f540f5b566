import type { ModelWords } from '../words.ts';

export const additive: ModelWords = {
  name: 'Additive utility: a package is the sum of its parts',
  short: 'sum of parts',
  question: 'What is a package worth to each side, and which packages are not beaten?',
  idea: 'Each side says how much every issue matters to it and how much it likes every possible value of it. A package is worth the sum. A package is beaten if another one is better for one side and no worse for the other; those that are not beaten are the Pareto set.',
  inputs: ['how much each issue matters to both', 'how much both like each value of each issue'],
  formulas: [
    'the sum over the issues: weight times how good the value is, both as parts of the most there is',
    'opposition: how far the nearest package is from giving both everything',
  ],
  parameters: {},
  options: {
    evaluation: {
      name: 'evaluations',
      meaning: 'programs read the same files in two ways',
      values: {
        normalised: 'as a part of the best value of the issue (GENIUS)',
        raw: 'as they stand, so that an issue with large numbers counts for more (NegMAS, unless told otherwise)',
      },
    },
  },
  columns: {},
  open: [
    {
      text: 'The two ways of reading lead to different agreements for some of the files.',
      option: 'evaluation',
    },
    {
      text: 'Time can make packages worth less to a side; the files say by how much, but that is not applied.',
    },
  ],
  ours: ['A value that is listed twice counts as two outcomes and is worth what it is given last.'],
  cannot: [
    'It cannot say that one issue is worth something only together with another.',
    'Whether the numbers are what anybody really wants is not its business.',
  ],
};

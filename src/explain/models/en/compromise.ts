import type { ModelWords } from '../words.ts';

export const compromise: ModelWords = {
  name: 'Compromise: weighted mean',
  short: 'mean',
  question: 'Where does an issue end if everybody is heard by weight?',
  idea: 'Every position counts with what an actor can bring to bear times how much the issue matters to it. The outcome is the balance point of those weights.',
  inputs: ['position', 'influence, as capability', 'salience'],
  formulas: ['the mean of all positions, each weighted with capability times salience'],
  parameters: {},
  options: {},
  columns: {
    c: 'capability',
    s: 'salience',
    x: 'position',
    'cs/Σcs': 'share of the weight',
    'csx/Σcs': 'part of the outcome, points',
  },
  open: [],
  ours: ['Capability is the influence that the scenario gives an actor on this issue.'],
  cannot: [
    'It knows no limits: half of an outcome nobody can accept is still counted.',
    'It does not say how anybody gets there, or when.',
    'That it did well on decisions of the European Union says little about wars.',
  ],
};

import type { ModelWords } from '../words.ts';

export const ultimatum: ModelWords = {
  name: 'Ultimatum without knowing the other',
  short: 'ultimatum',
  question: 'How much does a side demand that does not know what war would cost the other?',
  idea: 'A makes one demand, which B can accept or answer with war. The more A demands, the more it gets if B accepts, and the likelier B fights. What serves A best on average can include a risk of war that neither side wants.',
  inputs: ['nothing from the table: two sides, A and B, who divide one thing'],
  formulas: [
    'A demands its chance of winning, and on top half of what B’s cost may exceed its own',
    'the risk of war is a half, less A’s cost compared with twice the highest cost B may have',
  ],
  parameters: {
    odds: { name: 'Chance of A', meaning: 'probability that A would win a war' },
    costA: { name: 'Cost to A', meaning: 'what war would cost A, as a share of what is at stake' },
    mostCostB: {
      name: 'Highest cost to B',
      meaning: 'what war may cost B at most; to A anything from 0 to this is equally likely',
    },
  },
  options: {},
  columns: {},
  open: [
    {
      text: 'There is one demand and one answer. Where sides can talk on, they learn about each other.',
    },
  ],
  ours: [
    'A cannot demand more than there is; where the formula gives more, A demands everything, at a smaller risk.',
  ],
  cannot: [
    'It does not say how likely any real war is; the presets are nobody’s.',
    'It looks at it from A’s side only because somebody has to begin; A and B can be exchanged.',
  ],
};

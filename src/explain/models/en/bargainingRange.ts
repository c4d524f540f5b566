import type { ModelWords } from '../words.ts';

export const bargainingRange: ModelWords = {
  name: 'Bargaining range',
  short: 'range',
  question: 'Which agreements would both sides rather have than a war?',
  idea: 'War destroys something for both. So there are always divisions that leave each side no worse off than fighting would, unless one of them thinks too much of its chances. Why wars are fought all the same is then the question.',
  inputs: ['nothing from the table: two sides, A and B, who divide one thing'],
  formulas: [
    'A takes no less than its chance of winning minus its cost of war; B gives no more than that chance plus its own cost',
    'the range is as wide as both costs together, less what A thinks too much of its chances',
  ],
  parameters: {
    odds: { name: 'Chance of A', meaning: 'probability that A would win a war' },
    costA: { name: 'Cost to A', meaning: 'what war would cost A, as a share of what is at stake' },
    costB: { name: 'Cost to B', meaning: 'what war would cost B, as a share of what is at stake' },
    optimism: {
      name: 'Optimism of A',
      meaning: 'by how much A takes its chance for better than B does',
    },
  },
  options: {},
  columns: {},
  open: [
    {
      text: 'It leaves open where in the range one ends, and treats what is at stake as something that can be divided.',
    },
  ],
  ours: [
    'Only A can be too optimistic here; the same optimism of B closes the range just as much.',
  ],
  cannot: [
    'Nobody knows the chances and costs of a real war in shares; the presets are nobody’s.',
    'That both would gain by an agreement does not say that it is just, or that it will be kept.',
  ],
};

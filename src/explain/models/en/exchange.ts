import type { ModelWords } from '../words.ts';

export const exchange: ModelWords = {
  name: 'Exchange with equal gain',
  short: 'exchange',
  question: 'Which two actors would give way to each other, on which two issues?',
  idea: 'Two actors on opposite sides of two issues can trade: each gives way where it matters less to it and is given where it matters more. They go as far as makes the gain the same for both. The best trade is made first, then the next best, until none is left.',
  inputs: [
    'position',
    'influence, as capability',
    'salience, on both issues: only who cares differently has something to trade',
  ],
  formulas: [
    'one of the two goes all the way to its partner’s position; the outcome follows by its share of the weight',
    'the other goes as far as makes both gain the same',
    'the gain: what comes nearer on the issue that is wanted, less what is given away on the other, each times its salience',
    'after all trades an issue ends at the weighted mean of the votes',
    'before the next round everybody keeps a part of the way to its vote: more where the issue matters less to it',
  ],
  parameters: {
    rounds: {
      name: 'rounds',
      meaning: 'how often everybody trades, each time from new positions; whole numbers',
    },
    salienceWeight: {
      name: 'persuasion where it matters less',
      meaning:
        'part of the way to its vote that an actor keeps on an issue that means nothing to it',
    },
    fixedWeight: {
      name: 'persuasion in any case',
      meaning: 'part of the way to its vote that every actor keeps, however much the issue matters',
    },
  },
  options: {
    rule: {
      name: 'how far a move may go',
      meaning: 'two published programs differ in what they allow',
      values: {
        '2020': 'only until the outcome reaches the partner’s position (program of 2020)',
        '2016': 'to the partner’s position, even if the outcome goes beyond it (program of 2016)',
      },
    },
  },
  columns: {
    c: 'capability',
    s: 'salience',
    x: 'position',
    y: 'vote after all trades',
    'cs/Σcs': 'share of the weight',
    'csy/Σcs': 'part of the outcome, points',
  },
  open: [
    {
      text: 'May a trade push the outcome past the position of the partner it was meant for? The program of 2016 allows it, the one of 2020 does not.',
      option: 'rule',
    },
    {
      text: 'If several trades promise the same gain, the programs draw lots or go by tiny rounding errors. One trade more or less can follow from that.',
    },
    {
      text: 'The program of 2020 lets trades lapse when the moves it remembers add up to more than 100 points upward, but not downward. So a scale turned upside down can give other trades. We follow it.',
    },
    {
      text: 'To shorten a move, the program of 2020 can start from where the mover stood some trades ago, and then the move gets too long. Here the mover’s present place counts.',
    },
  ],
  ours: [
    'Capability is the influence that the scenario gives an actor on this issue.',
    'Equal gains are decided by the order of issues and actors, and it is said how often that happened.',
    'What a trade does to others is measured at the outcome with all earlier trades in it, so that the parts add up.',
  ],
  cannot: [
    'It does not ask whether the two talk to each other, trust each other or keep their word.',
    'It knows no limits and no packages of three or more issues.',
    'What a trade costs third parties is told, but nobody in the model tries to stop it.',
    'It was made for decisions of the European Union and for climate conferences. That issues can be traded like this in a war is an assumption.',
  ],
};

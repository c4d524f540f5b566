import type { ModelWords } from '../words.ts';

export const expectedUtility: ModelWords = {
  name: 'Expected utility: who gives way to whom (replica of a replica)',
  short: 'BdM replica',
  question: 'Who would gain by challenging whom, and where does that leave the median?',
  idea: 'Everybody weighs what it would gain or lose by challenging each of the others. Who expects to come off worse gives way, all or part of the way, and after some rounds the weighted median is the forecast. Bueno de Mesquita described the model, Scholz and others rebuilt it from his papers, and this is rebuilt from a public rewriting of their program: a replica of a replica.',
  inputs: [
    'position',
    'influence, as capability',
    'salience, as weight and as the chance that an actor resists when challenged',
  ],
  formulas: [
    'what i expects of challenging j: if j resists, success or failure; if not, success; less what happens without a challenge',
    'what success, failure, no change, and a change for the better or the worse are worth at a distance d, with a for the distance to the median; the exponent r says how daring one is',
    'chance of success: the votes for the challenger, divided by votes',
    'everybody votes with its weight times how much nearer the one position is than the other',
    'who would be challenged with most gain is most endangered and dares most; who is safest is most careful',
  ],
  parameters: {
    stays: {
      name: 'Staying put',
      meaning:
        'how likely an actor is to stay where it is if nobody challenges it; at 1 nothing happens without a challenge',
    },
    favour: {
      name: 'Coming closer',
      meaning:
        'if it does move by itself, how likely that is to be for the better; without effect while staying put is 1',
    },
    rounds: {
      name: 'Rounds',
      meaning:
        'how often everybody may challenge everybody; from the fourth on, one actor of the published case goes to and fro',
    },
  },
  options: {
    denominator: {
      name: 'Chance of success',
      meaning: 'what the votes for the challenger are divided by',
      values: {
        'all-pairs': 'all votes in all contests, as the program does: every chance is small',
        'this-pair': 'the votes in this one contest, as the text reads: nearly everybody fights',
      },
    },
    choice: {
      name: 'Which compromise',
      meaning: 'which of several compromises an actor takes',
      values: {
        lowest: 'the one farthest down the scale, as the program does',
        nearest: 'the smallest move, as the text says',
      },
    },
    capitulation: {
      name: 'Giving in',
      meaning: 'whether an actor gives in that would lose more than the other gains',
      values: {
        never: 'never, as the program does',
        'as-written': 'yes, as the text says',
      },
    },
  },
  columns: {
    'x(0)': 'position at first',
    c: 'capability',
    s: 'salience',
    ΣEⱼᵢ: 'danger: what the others would gain by challenging, round 1',
    R: 'compared with the others: −1 safest, 1 most endangered',
    r: 'exponent: 2 careful, ½ daring',
    'x(t)': 'position at last',
  },
  open: [
    {
      text: 'The program divides the chance of success by far more votes than the text does, so that fights are nearly never won and often given up.',
      option: 'denominator',
    },
    {
      text: 'The program prefers compromises low on the scale, which whoever rewrote it calls a mistake. Turned upside down, the same table gives another forecast.',
      option: 'choice',
    },
    {
      text: 'In the program a slip of the pen keeps everybody from ever giving in.',
      option: 'capitulation',
    },
    {
      text: 'Another reading of the same text, by D. Masad, lets an actor answer only the challenger who gains most. It comes out differently, too.',
    },
  ],
  ours: [
    'Capability is the influence that the scenario gives an actor on this issue.',
    'Three rounds, because what comes after them on the published case is owed to the way compromises are chosen.',
    'The program passes over what may happen without a challenge; here the formula of the text is used. At the preset it makes no difference.',
    'Distances are measured against the two actors who stand farthest apart at the start.',
    'Where all are equally endangered, everybody is neutral. Between equal offers the order of the actors decides, and that is said.',
  ],
  cannot: [
    'It is not Bueno de Mesquita’s own program, which he has not published. What is reported of that program’s forecasts is not repeated here.',
    'It knows no limits: an actor may be pressed to where it could never agree.',
    'It takes one issue at a time and knows neither trades nor the past of those who meet.',
  ],
};

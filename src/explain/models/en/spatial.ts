import type { ModelWords } from '../words.ts';

export const spatial: ModelWords = {
  name: 'KTAB: spatial model of politics',
  short: 'KTAB',
  question: 'Who presses whom, what do they agree on, and which position is likely to win?',
  idea: 'In each turn every actor asks whom to challenge: would it win, who would side with whom, and what would that be worth? The two then bargain, and everybody takes the bargain that a vote by power makes the likeliest. It ends when hardly anybody moves.',
  inputs: [
    'positions on all issues at once',
    'salience: how much each issue matters, shared out over the issues',
    'influence, as capability: one number an actor',
  ],
  formulas: [
    'how far away a position is, felt by what matters to an actor; and what it is worth to it, bent by its attitude to risk',
    'the chance that one side defeats another: what stands behind it, as a share of both',
    'the chance of a position to beat all others, made a share of all',
    'attitude to risk: whose position is likely to win shuns risk, whose is unlikely to win seeks it',
    'what a challenge is worth: what the other gives without a fight because it cares little, and otherwise the chances of winning and losing, less what there is now',
    'where the two meet: between them, nearer to the side to which it matters more and which is likelier to win',
  ],
  parameters: {
    follow: {
      name: 'Aims follow positions',
      meaning:
        'at 1 an actor likes best wherever it stands by now; at 0 it never forgets where it began',
    },
    stop: {
      name: 'Quiet',
      meaning:
        'it ends once all together move less than this part of how far they moved in the first turn',
    },
    turns: { name: 'Turns', meaning: 'after so many it ends in any case' },
    seed: {
      name: 'Seed',
      meaning: 'where bargains are drawn by lot: the same number, the same draws',
    },
  },
  options: {
    votingRule: {
      name: 'How a preference becomes a vote',
      meaning: 'what an actor puts behind the better of two options',
      values: {
        Prop: 'the more, the more there is to gain',
        Binary: 'everything, however little there is to gain',
        PropBin: 'four fifths by the gain, a fifth in any case',
        PropCbc: 'half by the gain, half by its third power',
        Cubic: 'by the third power of the gain: hardly anything for little',
        ASymProsp:
          'by the gain, and losses count half as much again; which of two options is asked about first then matters',
      },
    },
    victory: {
      name: 'How strength decides',
      meaning: 'the chance of the stronger of two sides',
      values: {
        Linear: 'its share of the strength',
        Square: 'its share of the squares: being stronger counts more',
        Quartic: 'its share of the fourth powers',
        Octic: 'its share of the eighth powers: the stronger nearly always wins',
        Binary: 'with a tenth more it is as good as certain',
      },
    },
    election: {
      name: 'How one of many wins',
      meaning: 'the chance of each option when every two have been compared',
      values: {
        Conditional: 'that it beats all others at once',
        MarkovUniform: 'how long it is in front if any option may challenge the favourite',
        MarkovIncentive: 'the same, with those challenging most that have most to gain',
      },
    },
    riskRange: {
      name: 'Attitudes to risk',
      meaning:
        'how the likeliest and the least likely to win feel about risk: 1 shuns it, −1 seeks it',
      values: { Mid: 'from −½ to 1', Min: 'from 0 to 1', Max: 'from −1 to 1' },
    },
    riskEstimate: {
      name: 'Judging others',
      meaning:
        'how much of the attitude of others to risk an actor sees; for the rest it takes them to be like itself',
      values: {
        OneThird: 'a third',
        None: 'nothing: all are like me',
        Half: 'half',
        TwoThirds: 'two thirds',
      },
    },
    commitment: {
      name: 'Taking sides',
      meaning: 'what a third party that takes sides in a contest is bound to',
      values: {
        SemiCommit: 'it has to follow if its side loses',
        NoCommit: 'nothing: it keeps its position; then nobody takes sides',
        FullCommit: 'it goes with the side that prevails; then nobody takes sides either',
      },
    },
    interpolation: {
      name: 'Where two meet',
      meaning: 'how salience and chances become a bargain',
      values: {
        S2P2: 'by the squares of both',
        S1P1: 'by both as they are',
        S2PMax: 'only the side likelier to lose moves',
      },
    },
    bargain: {
      name: 'Who proposes',
      meaning: 'whose view of the chances a bargain rests on',
      values: {
        InitOnlyInterp: 'the challenger’s',
        'InitRcvrInterp-KTAB':
          'a bargain from each side’s view, as KTAB computes it: by mistake it reads a gain where it needs the receiver’s chance',
        'PWCompInterp-KTAB':
          'the mean of both, weighed by power, as KTAB computes it: with that mistake, and the challenger’s capability on both sides',
        'InitRcvrInterp-meant': 'a bargain from each side’s view, as it was meant',
        'PWCompInterp-meant': 'the mean of both, weighed by power, as it was meant',
      },
    },
    transition: {
      name: 'Which bargain is kept',
      meaning: 'how an actor comes to one of its bargains',
      values: { Deterministic: 'the likeliest', Stochastic: 'by lot, each with its chance' },
    },
  },
  columns: {
    c: 'capability',
    s: 'salience',
    'x(0)': 'position at the start',
    R: 'attitude to risk at the end; above 0 it shuns it',
    'x(T)': 'position at the end',
    P: 'chance of its position to win',
  },
  open: [
    {
      text: 'The authors name many ways to vote, to judge and to bargain and leave the choice to the user; here KTAB’s own settings are chosen first.',
      option: 'votingRule',
    },
    {
      text: 'In KTAB the bargains that take in the receiver’s view have a mistake, and its results include it. Both are here.',
      option: 'bargain',
    },
    {
      text: 'Where several claims are exactly equal the order of the actors decides; KTAB itself then differs from run to run. Such choices are counted. Losses that weigh more than gains (ASymProsp) also make the order matter.',
      option: 'votingRule',
    },
    {
      text: 'With NoCommit and FullCommit a third party expects the same of both alliances and its vote is zero, so that the two come to the same result, in KTAB as here.',
      option: 'commitment',
    },
  ],
  ours: [
    'Capability is the mean of the influence that the scenario gives an actor on all issues.',
    'Saliences are divided by the number of issues: KTAB wants shares that add up to at most one.',
    'An issue ends at the position that is the likeliest to win after the last turn.',
    'Whoever cares about nothing is content with everything; where all have equal chances nobody seeks or shuns risk. KTAB stops with an error there.',
  ],
  cannot: [
    'It knows no limits: a weak actor can be carried across any line.',
    'Small causes grow: in KTAB’s own data one capability, changed by a ten-thousandth, moved where an actor ended by up to 28 points, and the likeliest position by up to 8. Look at the first turns and at many runs rather than at one end.',
    'The chances are of positions in this game, not of events in the world.',
  ],
};

import type { ModelWords } from '../words.ts';

export const graph: ModelWords = {
  name: 'Graph model for conflict resolution',
  short: 'graph model',
  question:
    'Which situations would nobody leave, if everybody thinks of what the others could answer?',
  idea: 'A conflict is drawn as a map: its states, who can move from which to which, and how each side ranks them. A state is stable for a side if every move that looks better could be answered so that the move does not pay. What counts as an answer differs from concept to concept, from no foresight to some.',
  inputs: [
    'who takes part',
    'for each of them two choices: to give or to leave; doing neither is to hold',
    'position, limit and ideal on each issue; a giver goes to its limit',
    'influence, as capability, times salience: the weight in a settlement',
    'who has to consent: without it there is no settlement',
  ],
  formulas: [
    'Nash: the side has no better move at all',
    'general metarational: to every better move the others have some answer after which the side is no better off than before, even if that answer hurts themselves',
    'symmetric metarational: the same, and the side cannot escape that answer by moving once more',
    'sequential: the same as general, but the others answer only with steps that are better for whoever takes them',
    'simultaneous: if others make better moves of their own at the same moment, the side may end no better off',
    'an equilibrium is a state that is stable for everybody',
    'a coalition leaves a state if it can get, by moves of its members, to one that every member likes better',
    'preferences from statements: each statement counts more than all less important ones together',
  ],
  parameters: {
    breakdown: {
      name: 'cost of a breakdown',
      meaning: 'points that failed talks cost everybody, on top of how things stand today',
    },
    width: {
      name: 'as good as equal',
      meaning: 'points of value within which two states count as equally good',
    },
    share: {
      name: 'way to the others',
      meaning:
        'share of the way to the others’ mean that an actor without a limit goes when it gives; 0 is none, 1 all of it',
    },
  },
  options: {
    sanctions: {
      name: 'answers of several opponents',
      meaning:
        'which chains of moves the others may answer with, if there is more than one of them',
      values: {
        'legal-sequences': 'any number of moves, nobody twice running (as in the books)',
        'one-move': 'one opponent, one move',
        'once-each': 'each opponent once at most, one after the other',
      },
    },
  },
  columns: {},
  open: [
    {
      text: 'How opponents answer together is not the same in all programs, and with three or more sides it changes which states are stable.',
      option: 'sanctions',
    },
    {
      text: 'Simultaneous stability was defined for two. Here any of the others may join in; and where states are not made of options, nobody can say what two moves at once lead to, so it is left out.',
    },
    {
      text: 'Coalitions are answered by the others one by one; some authors also let those answer as coalitions.',
    },
  ],
  ours: [
    'The conflict on the board is ours: the two choices, the settlement as a weighted mean, the value of a state and the cost of a breakdown are in none of the papers.',
    'A settlement beyond an actor’s limit on any issue ranks below everything within its limits, breakdown included; gains elsewhere do not make up for it.',
    'Everybody can change its mind at any time, until you mark a choice as final.',
    'States count as equal if they are close to the best of their group, so that many small steps do not make far ends equal.',
  ],
  cannot: [
    'It says which situations would last under these rankings, not which will come about, nor which would be just.',
    'It knows only the order of preferences, not by how much something is better, and no chance.',
    'Everybody knows everybody’s ranking; surprise and bluff do not occur.',
  ],
};

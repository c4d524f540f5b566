import type { ModelWords } from '../words.ts';

export const talmud: ModelWords = {
  name: 'Talmud: zu wenig teilen',
  short: 'Talmud',
  question: 'Wie teilt man etwas, wenn die Ansprüche zusammen größer sind als das, was da ist?',
  idea: 'Solange weniger als die Hälfte aller Ansprüche da ist, bekommen alle gleich viel, aber nie mehr als die Hälfte ihres Anspruchs. Ist mehr da, verlieren alle gleich viel, aber nie mehr als die Hälfte. Je zwei teilen, was sie bekommen haben, dann so wie zwei, die ein Gewand festhalten: Was nur einer beansprucht, bekommt er, der Rest wird halbiert.',
  inputs: ['was alle beanspruchen', 'was zu teilen ist'],
  formulas: [
    'Talmud: gleiche Zuteilung bis zum halben Anspruch, danach gleicher Verlust bis zum halben Anspruch',
    'anteilig: allen derselbe Anteil ihres Anspruchs',
    'gleiche Zuteilung: allen gleich viel, niemandem mehr als beansprucht',
    'gleicher Verlust: allen fehlt gleich viel, niemand bekommt weniger als nichts',
  ],
  parameters: {},
  options: {
    rule: {
      name: 'Regel',
      meaning: 'jede hat ihre eigene Vorstellung davon, was gleich sein soll',
      values: {
        talmud: 'Talmud',
        proportional: 'anteilig',
        'equal-awards': 'gleiche Zuteilung',
        'equal-losses': 'gleicher Verlust',
      },
    },
  },
  columns: {},
  open: [
    {
      text: 'Wer wie viel beanspruchen darf, ist vorher geklärt; die Regeln fangen danach an.',
      option: 'rule',
    },
  ],
  ours: ['Reicht es für alle, bekommt jeder seinen Anspruch, und der Rest bleibt ungeteilt.'],
  cannot: ['Geteilt wird eine Sache, etwa Geld, Fläche oder Posten, und kein Paket.'],
};

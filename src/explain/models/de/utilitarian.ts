import type { ModelWords } from '../words.ts';

export const utilitarian: ModelWords = {
  name: 'Utilitaristisch: größte Summe',
  short: 'Summe',
  question: 'Welches Paket ist beiden zusammen am meisten wert?',
  idea: 'Man zählt zusammen, was ein Paket beiden wert ist, und nimmt die größte Summe. Ob eine Seite fast alles davon bekommt, spielt keine Rolle.',
  inputs: [
    'was jedes Paket beiden wert ist, auf einer gemeinsamen Skala: wie weit ihre Ziele erreicht sind',
  ],
  formulas: ['die größte Summe'],
  parameters: {},
  options: {},
  columns: {},
  open: [
    {
      text: 'Verliert eine Seite genau das, was die andere gewinnt, haben viele Pakete dieselbe Summe. Genannt werden alle.',
    },
  ],
  ours: [
    'Was ein Paket wert ist, ist gewählt wie bei Nash.',
    'Es zählen nur Pakete, die keine Seite schlechter stellen als keines.',
  ],
  cannot: [
    'Das ist nur sinnvoll, wenn sich die Punkte der einen Seite mit denen der anderen vergleichen lassen. Gemessen hat das niemand.',
    'Eine große Summe ist für die Seite, die wenig davon hat, kein Grund zuzustimmen.',
  ],
};

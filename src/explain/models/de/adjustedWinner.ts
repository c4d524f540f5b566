import type { ModelWords } from '../words.ts';

export const adjustedWinner: ModelWords = {
  name: 'Adjusted Winner: Punkte auf jedes Thema',
  short: 'Punkte',
  question:
    'Wie teilen zwei mehrere Themen auf, ohne dass jemand lieber den Teil des anderen hätte?',
  idea: 'Beide verteilen Punkte auf alle Themen. Zuerst geht jedes Thema an die Seite, die mehr darauf gesetzt hat. Dann gibt die Seite, die vorn liegt, Themen ab, zuerst solche, die sie wenig kosten für das, was sie der anderen bringen, bis beide gleich viele Punkte haben. Höchstens ein Thema muss geteilt werden.',
  inputs: ['die Punkte, die beide auf jedes Thema setzen, meist 100 im Ganzen'],
  formulas: [
    'Themen wechseln die Seite, der günstigste Tausch zuerst, bis beide gleich viele Punkte haben',
  ],
  parameters: {},
  options: {},
  columns: {},
  open: [
    { text: 'Wer die Punkte der anderen Seite kennt, kann mit falschen eigenen etwas gewinnen.' },
    { text: 'Was es heißt, ein Thema zu bekommen, muss vorher vereinbart sein.' },
  ],
  ours: [
    'Ein Thema mit gleich vielen Punkten geht an die Seite, die zurückliegt.',
    'Was der anderen Seite nichts wert ist, wird nicht abgegeben.',
  ],
  cannot: [
    'Themen, die voneinander abhängen, lassen sich nicht einzeln mit Punkten versehen.',
    'Themen eines Krieges gehen kaum je ganz an eine Seite und lassen sich kaum nach Bruchteilen teilen.',
  ],
};

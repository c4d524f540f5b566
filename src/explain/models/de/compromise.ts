import type { ModelWords } from '../words.ts';

export const compromise: ModelWords = {
  name: 'Kompromiss: gewichtetes Mittel',
  short: 'Mittel',
  question: 'Wo endet ein Thema, wenn alle nach Gewicht gehört werden?',
  idea: 'Jede Position zählt mit dem, was ein Akteur einsetzen kann, mal dem, wie wichtig ihm das Thema ist. Das Ergebnis ist der Schwerpunkt dieser Gewichte.',
  inputs: ['Position', 'Einfluss, als Mittel (capability)', 'Wichtigkeit (salience)'],
  formulas: ['das Mittel aller Positionen, jede gewichtet mit Mitteln mal Wichtigkeit'],
  parameters: {},
  options: {},
  columns: {
    c: 'Mittel',
    s: 'Wichtigkeit',
    x: 'Position',
    'cs/Σcs': 'Anteil am Gewicht',
    'csx/Σcs': 'Teil des Ergebnisses, Punkte',
  },
  open: [],
  ours: ['Als Mittel gilt der Einfluss, den das Szenario einem Akteur bei diesem Thema gibt.'],
  cannot: [
    'Es kennt keine Grenzen: Auch die Hälfte von etwas Unannehmbarem zählt mit.',
    'Es sagt nicht, wie und wann jemand dorthin kommt.',
    'Dass es bei Entscheidungen der Europäischen Union gut abschnitt, sagt wenig über Kriege.',
  ],
};

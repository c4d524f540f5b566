import type { ModelWords } from '../words.ts';

export const kalaiSmorodinsky: ModelWords = {
  name: 'Kalai–Smorodinsky: gleicher Anteil am Erhofften',
  short: 'Anteil',
  question: 'Wo bekommen beide denselben Anteil von dem, was sie höchstens erhoffen konnten?',
  idea: 'Für jede Seite sucht man, was sie höchstens gewinnen könnte, wenn der anderen gerade genug bliebe. Dann nimmt man das Paket, bei dem beide davon denselben Anteil bekommen. Wird mehr möglich und bleiben die Hoffnungen gleich, verliert niemand.',
  inputs: [
    'was jedes Paket beiden wert ist: wie weit ihre Ziele erreicht sind',
    'was beide ohne ein Paket haben',
  ],
  formulas: [
    'so weit wie möglich auf der Geraden von keinem Paket zu allem, was man erhoffen konnte',
    'unter einzelnen Paketen: Der kleinste Anteil, den jemand bekommt, ist so groß wie möglich',
  ],
  parameters: {},
  options: {
    rule: {
      name: 'unter einzelnen Paketen',
      meaning:
        'vielleicht gibt keines beiden genau denselben Anteil; dann gehen Programme auseinander',
      values: {
        'max-min': 'der kleinere Anteil ist so groß wie möglich',
        difference: 'die beiden Anteile unterscheiden sich so wenig wie möglich (NegMAS)',
      },
    },
  },
  columns: {},
  open: [
    {
      text: 'Die Autoren schreiben über alle Mischungen von Paketen. Für eine Liste einzelner Pakete lässt sich das auf mehr als eine Art fortsetzen.',
      option: 'rule',
    },
    { text: 'Erhofft werden nur Pakete, die auch die andere Seite annähme.' },
  ],
  ours: [
    'Was ein Paket wert ist und was beide ohne eines haben, ist gewählt wie bei Nash.',
    'Eine Seite, die nichts zu hoffen hat, zählt nicht mit.',
  ],
  cannot: [
    'Unerreichbare Hoffnungen entscheiden so viel mit wie das, was wahrscheinlich ist.',
    'Es sagt nicht, wie und wann jemand dorthin kommt.',
  ],
};

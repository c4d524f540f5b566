import type { ModelWords } from '../words.ts';

export const egalitarian: ModelWords = {
  name: 'Egalitär: gleiche Gewinne',
  short: 'gleich viel',
  question: 'Welches Paket gibt der Seite, die weniger gewinnt, so viel wie möglich?',
  idea: 'Man achtet auf die Seite, die an einem Paket weniger gewinnt. Am besten ist das Paket, bei dem dieser Gewinn am größten ist; sind zwei gleich, entscheidet der Gewinn der anderen Seite.',
  inputs: [
    'was jedes Paket beiden wert ist, auf einer gemeinsamen Skala: wie weit ihre Ziele erreicht sind',
    'was beide ohne ein Paket haben',
  ],
  formulas: ['der kleinste Gewinn ist so groß wie möglich'],
  parameters: {},
  options: {
    rule: {
      name: 'was gleich sein soll',
      meaning: 'Programme meinen mit demselben Namen Verschiedenes',
      values: {
        'max-min': 'der kleinere Gewinn ist so groß wie möglich',
        gap: 'was beide am Ende haben, unterscheidet sich so wenig wie möglich, egal, was sie vorher hatten (GENIUS)',
      },
    },
  },
  columns: {},
  open: [
    {
      text: 'Das Programm GENIUS nennt den kleinsten Unterschied nach Kalai, der von Gewinnen schrieb.',
      option: 'rule',
    },
  ],
  ours: ['Was ein Paket wert ist und was beide ohne eines haben, ist gewählt wie bei Nash.'],
  cannot: [
    'Das ist nur sinnvoll, wenn sich die Punkte der einen Seite mit denen der anderen vergleichen lassen. Gemessen hat das niemand.',
    'Es sagt nicht, wie und wann jemand dorthin kommt.',
  ],
};

import type { ModelWords } from '../words.ts';

export const bargainingRange: ModelWords = {
  name: 'Verhandlungsspielraum',
  short: 'Spielraum',
  question: 'Welche Einigungen wären beiden Seiten lieber als ein Krieg?',
  idea: 'Krieg zerstört für beide etwas. Deshalb gibt es immer Aufteilungen, bei denen keine Seite schlechter dasteht als nach einem Kampf, außer eine überschätzt ihre Aussichten. Warum trotzdem Kriege geführt werden, ist dann die eigentliche Frage.',
  inputs: ['nichts vom Verhandlungstisch: zwei Seiten, A und B, die etwas untereinander aufteilen'],
  formulas: [
    'A nimmt nicht weniger als seine Siegchance minus seine Kriegskosten; B gibt nicht mehr als diese Chance plus die eigenen Kosten',
    'der Spielraum ist so breit wie beide Kosten zusammen, abzüglich der Überschätzung von A',
  ],
  parameters: {
    odds: { name: 'Chance von A', meaning: 'Wahrscheinlichkeit, dass A einen Krieg gewänne' },
    costA: {
      name: 'Kosten für A',
      meaning: 'was ein Krieg A kosten würde, als Anteil am Streitwert',
    },
    costB: {
      name: 'Kosten für B',
      meaning: 'was ein Krieg B kosten würde, als Anteil am Streitwert',
    },
    optimism: {
      name: 'Überschätzung von A',
      meaning: 'um wie viel A die eigene Chance höher einschätzt, als B es tut',
    },
  },
  options: {},
  columns: {},
  open: [
    {
      text: 'Offen bleibt, wo im Spielraum man sich trifft; und vorausgesetzt wird, dass sich das Umstrittene teilen lässt.',
    },
  ],
  ours: [
    'Überschätzen kann sich hier nur A; überschätzt sich B, wird der Spielraum genauso viel enger.',
  ],
  cannot: [
    'Chancen und Kosten eines wirklichen Krieges kennt niemand als Anteile; die Voreinstellungen gehören zu keinem.',
    'Dass eine Einigung beiden nützt, heißt nicht, dass sie gerecht ist oder eingehalten wird.',
  ],
};

import type { ModelWords } from '../words.ts';

export const ultimatum: ModelWords = {
  name: 'Ultimatum, ohne den anderen zu kennen',
  short: 'Ultimatum',
  question: 'Wie viel fordert eine Seite, die nicht weiß, was ein Krieg die andere kosten würde?',
  idea: 'A stellt eine einzige Forderung, B kann sie annehmen oder mit Krieg beantworten. Je mehr A fordert, desto mehr bekommt A, wenn B annimmt, und desto eher kämpft B. Was A im Durchschnitt am meisten bringt, kann ein Kriegsrisiko einschließen, das keine der beiden Seiten will.',
  inputs: ['nichts vom Verhandlungstisch: zwei Seiten, A und B, die etwas untereinander aufteilen'],
  formulas: [
    'A fordert so viel wie seine Siegchance und dazu die Hälfte dessen, um was die Kosten von B die eigenen übersteigen können',
    'das Kriegsrisiko ist die Hälfte, abzüglich der Kosten von A im Verhältnis zum Doppelten der höchsten Kosten von B',
  ],
  parameters: {
    odds: { name: 'Chance von A', meaning: 'Wahrscheinlichkeit, dass A einen Krieg gewänne' },
    costA: {
      name: 'Kosten für A',
      meaning: 'was ein Krieg A kosten würde, als Anteil am Streitwert',
    },
    mostCostB: {
      name: 'Höchste Kosten für B',
      meaning:
        'was ein Krieg B höchstens kosten kann; für A ist alles zwischen 0 und diesem Wert gleich wahrscheinlich',
    },
  },
  options: {},
  columns: {},
  open: [
    {
      text: 'Es gibt eine Forderung und eine Antwort. Wer weiterreden kann, lernt den anderen dabei kennen.',
    },
  ],
  ours: [
    'Mehr als alles kann A nicht fordern; ergibt die Formel mehr, fordert A alles, mit kleinerem Risiko.',
  ],
  cannot: [
    'Wie wahrscheinlich ein wirklicher Krieg ist, sagt es nicht; die Voreinstellungen gehören zu keinem.',
    'Es sieht die Sache nur deshalb von A aus, weil jemand anfangen muss; A und B lassen sich vertauschen.',
  ],
};

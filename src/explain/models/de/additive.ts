import type { ModelWords } from '../words.ts';

export const additive: ModelWords = {
  name: 'Additiver Nutzen: ein Paket als Summe seiner Teile',
  short: 'Teile',
  question: 'Was ist ein Paket jeder Seite wert, und welche Pakete werden nicht übertroffen?',
  idea: 'Jede Seite sagt, wie wichtig ihr jedes Thema ist und wie gut ihr jeder mögliche Wert davon gefällt. Ein Paket ist so viel wert wie all das zusammen. Es wird übertroffen, wenn ein anderes für eine Seite besser und für die andere nicht schlechter ist; was nicht übertroffen wird, ist die Pareto-Menge.',
  inputs: ['wie wichtig beiden jedes Thema ist', 'wie gut beiden jeder Wert eines Themas gefällt'],
  formulas: [
    'die Summe über die Themen: Gewicht mal Güte des Werts, beides als Anteil an dem, was höchstens möglich ist',
    'Gegensatz: wie weit das nächste Paket davon entfernt ist, beiden alles zu geben',
  ],
  parameters: {},
  options: {
    evaluation: {
      name: 'Bewertungen',
      meaning: 'Programme lesen dieselben Dateien auf zwei Arten',
      values: {
        normalised: 'als Anteil am besten Wert des Themas (GENIUS)',
        raw: 'so, wie sie dastehen, sodass ein Thema mit großen Zahlen mehr zählt (NegMAS, wenn nichts anderes verlangt wird)',
      },
    },
  },
  columns: {},
  open: [
    {
      text: 'Bei manchen Dateien führen die beiden Lesarten zu verschiedenen Einigungen.',
      option: 'evaluation',
    },
    {
      text: 'Pakete können einer Seite mit der Zeit weniger wert werden; die Dateien sagen, wie viel, aber das wird nicht angewandt.',
    },
  ],
  ours: [
    'Ein Wert, der doppelt aufgeführt ist, zählt als zwei Ergebnisse und ist so viel wert, wie zuletzt angegeben.',
  ],
  cannot: [
    'Dass ein Thema nur zusammen mit einem anderen etwas wert ist, lässt sich nicht ausdrücken.',
    'Ob die Zahlen dem entsprechen, was jemand wirklich will, bleibt offen.',
  ],
};

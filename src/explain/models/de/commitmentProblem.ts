import type { ModelWords } from '../words.ts';

export const commitmentProblem: ModelWords = {
  name: 'Bindungsproblem',
  short: 'Bindung',
  question: 'Wann kämpft eine Seite heute, weil die andere morgen stärker sein wird?',
  idea: 'A wird stärker und kann sich nicht selbst die Hände binden. Was immer A heute anbietet, morgen kann es mehr verlangen. Wächst seine Stärke um mehr, als alles, worum es heute geht, aufwiegen kann, steht B besser da, wenn es gleich kämpft, obwohl beide alles wissen.',
  inputs: ['nichts vom Verhandlungstisch: zwei Seiten, A und B, heute und morgen'],
  formulas: [
    'B greift an, wenn das, was es morgen durch die Verschiebung verliert, abzüglich dessen, was A heute ohnehin zusteht, größer ist als das, was B durch Aufschieben des Krieges spart',
  ],
  parameters: {
    now: {
      name: 'Chance von A heute',
      meaning: 'Wahrscheinlichkeit, dass A heute einen Krieg gewänne',
    },
    later: {
      name: 'Chance von A morgen',
      meaning: 'Wahrscheinlichkeit, dass A ihn morgen gewänne',
    },
    patience: { name: 'Geduld', meaning: 'was morgen zählt, verglichen mit heute' },
    cost: {
      name: 'Kriegskosten',
      meaning: 'was ein Krieg B kosten würde, gemessen an dem, worum es an einem Tag geht',
    },
  },
  options: {},
  columns: {},
  open: [
    {
      text: 'Die allgemeine Bedingung vergleicht eine Verschiebung mit dem, was es zu teilen gibt, über beliebig lange Zeit. Zwei Tage sind die kürzeste Geschichte, in der sie vorkommt.',
    },
  ],
  ours: [
    'Die Form mit zwei Tagen ist hier aus dem allgemeinen Gedanken hergeleitet; sie stammt nicht vom Autor.',
  ],
  cannot: [
    'Es sagt nicht, wer recht hat: Es nennt einen Grund zu kämpfen, keine Rechtfertigung.',
    'Garantien anderer, die das Problem lösen könnten, kommen darin nicht vor.',
    'Solche Chancen kennt für einen wirklichen Krieg niemand; die Voreinstellungen gehören zu keinem.',
  ],
};

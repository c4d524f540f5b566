import type { ModelWords } from '../words.ts';

export const zeuthen: ModelWords = {
  name: 'Zeuthen: wer als Nächstes nachgibt',
  short: 'Nachgeben',
  question: 'Wer von zweien hat bei einem Scheitern mehr zu verlieren und gibt als Nächstes nach?',
  idea: 'Von beiden liegt ein Angebot auf dem Tisch. Jede Seite fragt sich, wie wahrscheinlich ein Scheitern sein müsste, damit Nachgeben besser ist als Beharren. Wer weniger Risiko verträgt, bewegt sich, gerade so weit, dass nun die andere Seite mehr zu verlieren hat. Es endet, wo das Produkt der Gewinne am größten ist: beim Punkt von Nash.',
  inputs: [
    'was jedes Paket beiden wert ist: wie weit ihre Ziele erreicht sind',
    'was beide ohne ein Paket haben',
  ],
  formulas: [
    'das Risiko, das eine Seite verträgt: was sie durch Nachgeben verlöre, gemessen an dem, was sie bei einem Scheitern verlöre',
  ],
  parameters: {},
  options: {},
  columns: {},
  open: [
    {
      text: 'Wie klein ein Schritt sein darf, ist offen. Auf einer Liste von Paketen wird das nächste genommen, das genügt.',
    },
    { text: 'Vertragen beide dasselbe Risiko, bewegt sich die erste Seite, und das wird gesagt.' },
  ],
  ours: ['Beide beginnen mit dem, was für sie am besten ist.'],
  cannot: [
    'Beide müssten wissen, was alles der anderen Seite wert ist.',
    'Es sagt, wer nachgibt, nicht, wie lange das dauert.',
  ],
};

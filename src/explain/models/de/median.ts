import type { ModelWords } from '../words.ts';

export const median: ModelWords = {
  name: 'Gewichteter Median',
  short: 'Median',
  question: 'Welche Position gewänne eine Abstimmung nach Gewicht gegen jede andere?',
  idea: 'Man reiht alle Akteure nach Position und zählt ihre Gewichte vom unteren Ende her zusammen. Wo die Hälfte erreicht ist, findet keine andere Position eine Mehrheit dagegen.',
  inputs: ['Position', 'Einfluss, als Mittel (capability)', 'Wichtigkeit (salience)'],
  formulas: ['die niedrigste Position, bei der oder unter der das halbe Gewicht steht'],
  parameters: {},
  options: {},
  columns: {
    x: 'Position',
    c: 'Mittel',
    s: 'Wichtigkeit',
    cs: 'Gewicht',
    Σcs: 'Anteil am Gewicht, aufaddiert',
  },
  open: [
    {
      text: 'Teilt eine Position das Gewicht in genaue Hälften, gewinnen zwei Positionen gleich; gezeigt wird die niedrigere.',
    },
  ],
  ours: ['Als Mittel gilt der Einfluss, den das Szenario einem Akteur bei diesem Thema gibt.'],
  cannot: [
    'Er betrachtet ein Thema nach dem anderen und kennt keinen Tausch zwischen ihnen.',
    'Wie weit die anderen entfernt sind, ist ihm gleich: Wer fern von allen steht, zählt wie jemand in der Nähe.',
    'Über einen Krieg wird nicht abgestimmt. Er sagt, auf wen es ankommt, nicht, was vereinbart wird.',
  ],
};

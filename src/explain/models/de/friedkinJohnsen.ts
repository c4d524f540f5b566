import type { ModelWords } from '../words.ts';

export const friedkinJohnsen: ModelWords = {
  name: 'Sozialer Einfluss (Friedkin–Johnsen)',
  short: 'Einfluss',
  question: 'Wo endet eine Gruppe, die aufeinander hört, aber nicht vergisst, wo jeder begann?',
  idea: 'In jeder Runde bilden alle ein gewichtetes Mittel aus dem, was die anderen sagen, und gehen dann ein Stück zur eigenen ersten Position zurück. Nach einigen Runden bewegt sich niemand mehr: näher beieinander, aber nicht einig.',
  inputs: [
    'Position, als die erste',
    'Einfluss und Wichtigkeit, als Gewicht, mit dem man gehört wird',
  ],
  formulas: [
    'die nächste Position ist eine Mischung: was man von allen hört, mal der eigenen Offenheit, und für den Rest die eigene erste Position',
    'das Ende ist ein gewichtetes Mittel aller ersten Positionen; V sagt, wie viel von jeder darin steckt',
  ],
  parameters: {
    openness: {
      name: 'Offenheit',
      meaning: 'bei 0 bewegt sich niemand; nahe 1 sind die ersten Positionen fast vergessen',
    },
  },
  options: {
    susceptibility: {
      name: 'wer wie offen ist',
      meaning: 'wie stark jeder von den anderen angezogen wird',
      values: {
        'own weight': 'wie 1999: Je mehr Gewicht jemand hat, desto weniger hört er zu',
        'one for all':
          'für alle gleich, wie oben eingestellt; das Ergebnis ist dann das gewichtete Mittel',
      },
    },
  },
  columns: {
    'x(0)': 'erste Position',
    w: 'gehört mit',
    a: 'Offenheit',
    'V₀': 'Anteil am Ergebnis',
    'x(∞)': 'letzte Position',
  },
  open: [
    {
      text: 'Wer auf wen hört und wie offen jeder ist, muss man anderswoher wissen; die Autoren befragten die Mitglieder kleiner Gruppen.',
    },
  ],
  ours: [
    'Alle hören auf alle, auch auf sich selbst, nach ihrem Anteil am Gewicht.',
    'Das Ergebnis eines Themas ist das gewichtete Mittel der letzten Positionen.',
  ],
  cannot: [
    'Es kennt nur Überzeugen: keine Drohungen, keinen Tausch, keine Grenzen.',
    'Geprüft wurde es an kleinen Gruppen von Studierenden, nicht an Regierungen.',
  ],
};

import type { ModelWords } from '../words.ts';

export const prospectTheory: ModelWords = {
  name: 'Neue Erwartungstheorie: Verluste wiegen schwerer',
  short: 'Erwartung',
  question: 'Was ist ein Risiko Menschen wert, für die Verlieren mehr zählt als Gewinnen?',
  idea: 'Menschen vergleichen mit dem, was sie gewohnt sind. Ein Verlust schmerzt mehr, als ein gleich großer Gewinn freut, und kleine Wahrscheinlichkeiten zählen mehr, als sie sollten. Deshalb kommt es teurer vor, etwas herzugeben, als es schön ist, dasselbe zu bekommen; und um einen sicheren Verlust zu vermeiden, gehen Menschen Risiken ein.',
  inputs: [
    'nichts vom Verhandlungstisch: etwas, das mit einer gewissen Wahrscheinlichkeit zu gewinnen ist, und etwas, das sonst verloren geht',
  ],
  formulas: [
    'was ein Gewinn oder Verlust wert ist: mit jedem weiteren Punkt etwas weniger, und Verluste zählen λ-fach',
    'was eine Wahrscheinlichkeit zählt: kleine mehr, als sie sind, große weniger',
    'was die Aussicht im Ganzen wert ist: jeder Ausgang mit seinem Wert und dem Gewicht seiner Wahrscheinlichkeit',
    'was als sichere Sache ebenso viel wert wäre',
  ],
  parameters: {
    odds: { name: 'Chance auf den Gewinn', meaning: 'sonst tritt der Verlust ein' },
    gain: { name: 'Gewinn', meaning: 'was zu gewinnen ist, in Punkten' },
    loss: { name: 'Verlust', meaning: 'was zu verlieren ist, in Punkten' },
    gainPower: {
      name: 'Krümmung bei Gewinnen',
      meaning: 'bei 1 zählt der hundertste Punkt so viel wie der erste',
    },
    lossPower: { name: 'Krümmung bei Verlusten', meaning: 'dasselbe bei Verlusten' },
    lossAversion: {
      name: 'Verlustscheu',
      meaning: 'wievielmal so viel ein Verlust zählt wie ein Gewinn',
    },
    gainWeighting: {
      name: 'Chancen auf Gewinn',
      meaning:
        'bei 1 zählen Wahrscheinlichkeiten, was sie sind; darunter kleine mehr und große weniger',
    },
    lossWeighting: { name: 'Gefahr von Verlust', meaning: 'dasselbe bei Verlusten' },
  },
  options: {},
  columns: {},
  open: [
    {
      text: 'Womit Menschen vergleichen, mit dem, was ist, was ihnen zusteht oder was zuletzt geboten wurde, setzt die Theorie voraus. In einer Verhandlung kann gerade das die Frage sein.',
    },
  ],
  ours: [
    'Gezeigt werden nur Aussichten mit zwei Ausgängen; die Formeln gelten für beliebig viele.',
  ],
  cannot: [
    'Voreingestellt sind Mediane von Studierenden, die zwischen Geldbeträgen wählten, veröffentlicht 1992. Ob sie für Regierungen gelten, ist umstritten.',
    'Sie beschreibt, wie Menschen wählen, und sagt nicht, dass sie es sollten.',
  ],
};

import type { ModelWords } from '../words.ts';

export const guaranteeCredibility: ModelWords = {
  name: 'Glaubwürdigkeit einer Garantie',
  short: 'Garantie',
  question: 'Wie sehr muss man ein Beistandsversprechen glauben, damit es abschreckt?',
  idea: 'Wer an einen Angriff denkt, vergleicht den Zustand, wie er ist, mit einem Angriff, bei dem die versprochene Hilfe kommt oder ausbleibt. Glaubt er stark genug an die Hilfe, lohnt sich der Angriff nicht mehr. Wie stark genug ist, hängt davon ab, wie schlecht der jetzige Zustand für ihn ist und wie schlecht ein Angriff, der auf Hilfe trifft.',
  inputs: ['nichts vom Verhandlungstisch: jemand, der angreifen könnte, und was er glaubt'],
  formulas: [
    'genug ist der Gewinn durch einen Angriff ohne Gegenwehr Dritter, verglichen mit dem Unterschied zwischen einem Angriff ohne und mit ihr',
  ],
  parameters: {
    unopposed: {
      name: 'Angriff ohne Beistand',
      meaning: 'was ein Angriff wert wäre, wenn niemand zu Hilfe kommt, von −1 bis 1',
    },
    statusQuo: {
      name: 'Jetziger Zustand',
      meaning: 'was es wert ist, alles zu lassen, wie es ist',
    },
    opposed: {
      name: 'Angriff mit Beistand',
      meaning: 'was ein Angriff wert wäre, wenn das Versprechen gehalten wird',
    },
    credibility: {
      name: 'Glaubwürdigkeit',
      meaning:
        'für wie wahrscheinlich es hält, wer angreifen könnte, dass das Versprechen gehalten wird',
    },
  },
  options: {},
  columns: {},
  open: [
    {
      text: 'Warum man einem Versprechen glaubt, ob wegen eigener Interessen, eines Rufs oder Truppen vor Ort, gehört nicht dazu.',
    },
  ],
  ours: [
    'Lohnt sich ein Angriff selbst gegen Beistand mehr als der jetzige Zustand, reicht keine Glaubwürdigkeit.',
  ],
  cannot: [
    'Was jemand glaubt, sieht man von außen nicht; die Voreinstellungen gehören zu keinem Fall.',
    'Auch ein besserer Zustand für den, der angreifen könnte, schreckt ab. Ob man ihn anbieten soll, hat das Modell nicht zu sagen.',
  ],
};

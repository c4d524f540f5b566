import type { ModelWords } from '../words.ts';

export const lockIn: ModelWords = {
  name: 'Festgelegt vor dem eigenen Publikum',
  short: 'Festlegung',
  question: 'Wann hat eine Seite öffentlich so viel gesagt, dass sie nicht mehr zurückkann?',
  idea: 'Wer öffentlich droht und dann zurückweicht, zahlt dafür zu Hause, und zwar umso mehr, je länger es gedauert hat. Sobald das so viel ist, wie ein Kampf kosten würde, ist Zurückweichen nicht mehr der billigere Weg. Was eine Drohung glaubhaft macht, versperrt zugleich den Rückweg.',
  inputs: ['nichts vom Verhandlungstisch: eine Seite, ihr Publikum und ihre Kriegskosten'],
  formulas: ['der Zeitpunkt, zu dem Zurückweichen so viel kostet wie Kämpfen'],
  parameters: {
    audience: {
      name: 'Kosten je Zeitschritt',
      meaning: 'um wie viel das Zurückweichen mit jedem Zeitschritt der Krise teurer wird',
    },
    cost: { name: 'Kriegskosten', meaning: 'was ein Kampf diese Seite kosten würde' },
  },
  options: {},
  columns: {},
  open: [
    {
      text: 'Wie lang ein Zeitschritt ist, sagt das Modell nicht: ein Tag, eine Rede, eine Frist.',
    },
  ],
  ours: [
    'Es geht um eine Seite; von zweien ist diejenige zuerst festgelegt, deren Zeitpunkt früher kommt.',
  ],
  cannot: [
    'Wie übel ein Publikum ein Zurückweichen wirklich nimmt, ist umstritten und von Land zu Land verschieden.',
    'Ausreden, veränderte Umstände und Vermittler, mit deren Hilfe man billig zurückkann, kommen darin nicht vor.',
  ],
};

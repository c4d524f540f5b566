import type { ModelWords } from '../words.ts';

export const rubinstein: ModelWords = {
  name: 'Rubinstein: Angebote im Wechsel',
  short: 'im Wechsel',
  question:
    'Wie teilen zwei etwas, wenn sie abwechselnd Angebote machen und Warten sie etwas kostet?',
  idea: 'Eine Seite macht ein Angebot; die andere nimmt an oder macht in der nächsten Runde selbst eines, wenn alles beiden schon etwas weniger wert ist. Beide denken voraus, also ist das erste Angebot gerade gut genug, um angenommen zu werden. Wer besser warten kann, bekommt mehr, und anzufangen hilft.',
  inputs: ['wie viel vom Wert jeder Seite von einer Runde zur nächsten bleibt'],
  formulas: [
    'der Anteil dessen, der anfängt: was die andere Seite durch Warten verliert, gemessen an dem, was beide zusammen verlieren',
    'mit einer letzten Runde: von dort zurückgerechnet, wo alles bekommt, wer anbietet',
    'bei sehr kurzen Runden: Der Anteil richtet sich nach der Ungeduld, und anzufangen hilft nicht mehr',
  ],
  parameters: {
    delta1: {
      name: 'Geduld der ersten Seite',
      meaning:
        'was ihr ein Anteil eine Runde später noch wert ist; nahe 1 kostet Warten fast nichts',
    },
    delta2: {
      name: 'Geduld der zweiten Seite',
      meaning:
        'was ihr ein Anteil eine Runde später noch wert ist; nahe 1 kostet Warten fast nichts',
    },
  },
  options: {},
  columns: {},
  open: [
    {
      text: 'Kostet stattdessen jede Runde einen festen Betrag, bekommt die Seite mit den kleineren Kosten fast alles; bei gleichen Kosten ist fast jede Teilung möglich.',
    },
    {
      text: 'Ein Angebot von anderswo zählt nur, wenn es besser ist als Warten. Dann bekommt diese Seite genau so viel.',
    },
  ],
  ours: ['Geduld lässt sich am Tisch nicht ablesen: Beide Zahlen stellen Sie selbst ein.'],
  cannot: [
    'Beide wissen hier alles voneinander, darum wartet nie jemand. Wirkliches Zögern hat andere Gründe.',
    'Geteilt wird eine einzige Sache. Woraus ein Paket besteht, sagt es nicht.',
  ],
};

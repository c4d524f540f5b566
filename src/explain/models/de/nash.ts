import type { ModelWords } from '../words.ts';

export const nash: ModelWords = {
  name: 'Nash: größtes Produkt der Gewinne',
  short: 'Nash',
  question: 'Auf welches Paket einigen sich zwei, wenn beide zustimmen müssen?',
  idea: 'Für jedes Paket nimmt man, was die eine Seite gegenüber gar keinem Paket gewinnt, mal dem, was die andere gewinnt. Das größte Produkt zählt. Ein Paket, das der einen viel und der anderen fast nichts bringt, hat ein kleines Produkt.',
  inputs: [
    'was jedes Paket beiden wert ist: wie weit ihre Ziele erreicht sind',
    'was beide ohne ein Paket haben',
  ],
  formulas: [
    'das Paket mit dem größten Produkt der Gewinne, unter denen, die niemanden schlechter stellen',
  ],
  parameters: {
    weight: {
      name: 'Verhandlungsmacht',
      meaning: 'wie viel der Gewinn der ersten Seite zählt; bei ½ zählen beide gleich',
    },
  },
  options: {},
  columns: {},
  open: [
    {
      text: 'Was beide ohne ein Paket haben, muss man selbst sagen; das Ergebnis hängt davon ab.',
    },
    { text: 'Mehrere Pakete können dasselbe Produkt haben. Genannt werden alle.' },
  ],
  ours: [
    'Was ein Paket wert ist: der Abstand seiner Punkte von dem, was eine Seite am liebsten hätte, gemittelt nach Wichtigkeit.',
    'Ohne ein Paket hat jede Seite, was sie bekäme, wenn sie die heutigen Positionen der anderen so annähme.',
  ],
  cannot: [
    'Es sagt, was aus vier Forderungen an eine faire Regel folgt, nicht, was Menschen tun.',
    'Es weiß nicht, wie man dorthin kommt, wie lange das dauert und ob sich jemand daran hält.',
    'Es kennt zwei Seiten; was das Paket für andere bedeutet, kommt nicht vor.',
  ],
};

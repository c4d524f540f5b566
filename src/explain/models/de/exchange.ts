import type { ModelWords } from '../words.ts';

export const exchange: ModelWords = {
  name: 'Tausch mit gleichem Gewinn',
  short: 'Tausch',
  question: 'Welche zwei Akteure kämen einander entgegen, und bei welchen zwei Themen?',
  idea: 'Stehen zwei Akteure bei zwei Themen auf verschiedenen Seiten, können sie tauschen: Jeder gibt dort nach, wo es ihm weniger ausmacht, und bekommt dort etwas, wo ihm mehr daran liegt. Sie gehen so weit, dass beide gleich viel gewinnen. Der beste Tausch kommt zuerst, dann der nächstbeste, bis keiner mehr übrig ist.',
  inputs: [
    'Position',
    'Einfluss, als Mittel (capability)',
    'Wichtigkeit (salience) bei beiden Themen: Tauschen kann nur, wem nicht dasselbe gleich wichtig ist',
  ],
  formulas: [
    'einer der beiden geht ganz bis zur Position des anderen; das Ergebnis folgt ihm um seinen Anteil am Gewicht',
    'der andere geht so weit, dass beide gleich viel gewinnen',
    'der Gewinn: was beim gewünschten Thema näher rückt, abzüglich dessen, was beim anderen verloren geht, beides mal Wichtigkeit',
    'ist alles getauscht, endet ein Thema beim gewichteten Mittel der Stimmen',
    'vor der nächsten Runde behält jeder einen Teil des Weges zu seiner Stimme bei: mehr, wo ihm das Thema weniger wichtig ist',
  ],
  parameters: {
    rounds: {
      name: 'Runden',
      meaning: 'wie oft getauscht wird, jedes Mal von neuen Positionen aus; ganze Zahlen',
    },
    salienceWeight: {
      name: 'Überzeugung bei Unwichtigem',
      meaning:
        'Teil des Weges zu seiner Stimme, den ein Akteur bei einem Thema behält, das ihm nichts bedeutet',
    },
    fixedWeight: {
      name: 'Überzeugung in jedem Fall',
      meaning: 'Teil des Weges zu seiner Stimme, den jeder behält, so wichtig das Thema auch ist',
    },
  },
  options: {
    rule: {
      name: 'wie weit jemand gehen darf',
      meaning: 'zwei veröffentlichte Programme erlauben Verschiedenes',
      values: {
        '2020': 'nur bis das Ergebnis die Position des Partners erreicht (Programm von 2020)',
        '2016':
          'bis zur Position des Partners, auch wenn das Ergebnis darüber hinausgeht (Programm von 2016)',
      },
    },
  },
  columns: {
    c: 'Mittel',
    s: 'Wichtigkeit',
    x: 'Position',
    y: 'Stimme nach dem Tauschen',
    'cs/Σcs': 'Anteil am Gewicht',
    'csy/Σcs': 'Teil des Ergebnisses, Punkte',
  },
  open: [
    {
      text: 'Darf ein Tausch das Ergebnis über die Position des Partners hinausschieben, dem er nützen soll? Das Programm von 2016 erlaubt es, das von 2020 nicht.',
      option: 'rule',
    },
    {
      text: 'Versprechen mehrere Tauschgeschäfte denselben Gewinn, losen die Programme oder richten sich nach winzigen Rundungsfehlern. Davon kann abhängen, ob am Ende eines mehr oder weniger zustande kommt.',
    },
    {
      text: 'Das Programm von 2020 lässt einen Tausch fallen, wenn die Schritte, an die es sich erinnert, nach oben mehr als 100 Punkte ergeben, nicht aber nach unten. Dreht man eine Skala um, kann deshalb anderes getauscht werden. Wir folgen ihm darin.',
    },
    {
      text: 'Um einen Schritt zu kürzen, geht das Programm von 2020 manchmal davon aus, wo jemand ein paar Tauschgeschäfte früher stand, und kürzt dann zu wenig. Hier zählt, wo er jetzt steht.',
    },
  ],
  ours: [
    'Als Mittel gilt der Einfluss, den das Szenario einem Akteur bei diesem Thema gibt.',
    'Bei gleichem Gewinn entscheidet die Reihenfolge der Themen und Akteure; es wird gesagt, wie oft das vorkam.',
    'Was ein Tausch für andere bedeutet, wird am Ergebnis mit allen früheren Tauschgeschäften gemessen, damit die Teile zusammen das Ganze ergeben.',
  ],
  cannot: [
    'Es fragt nicht, ob die beiden miteinander reden, einander vertrauen oder Wort halten.',
    'Es kennt keine Grenzen und keine Pakete aus drei oder mehr Themen.',
    'Was ein Tausch Dritte kostet, wird gesagt, aber niemand im Modell versucht, ihn zu verhindern.',
    'Es ist für Entscheidungen der Europäischen Union und für Klimakonferenzen gemacht. Dass sich in einem Krieg so tauschen lässt, ist eine Annahme.',
  ],
};

import type { ModelWords } from '../words.ts';

export const graph: ModelWords = {
  name: 'Graphmodell der Konfliktlösung',
  short: 'Graphmodell',
  question:
    'Welche Lagen würde niemand verlassen, wenn alle bedenken, was die anderen antworten können?',
  idea: 'Ein Konflikt wird als Landkarte gezeichnet: welche Zustände es gibt, wer von welchem in welchen wechseln kann und in welche Rangfolge jede Seite sie bringt. Ein Zustand ist für eine Seite stabil, wenn sich jeder Zug, der ihr mehr brächte, so beantworten lässt, dass er sich nicht lohnt. Was als Antwort gilt, hängt davon ab, wie weit die Beteiligten vorausdenken.',
  inputs: [
    'wer beteiligt ist',
    'für jeden zwei Möglichkeiten: nachgeben oder gehen; wer keines von beidem tut, bleibt bei seiner Position',
    'Position, Grenze und Ziel bei jedem Thema; wer nachgibt, geht bis an seine Grenze',
    'Einfluss, als Mittel (capability), mal Wichtigkeit: das Gewicht in einer Einigung',
    'wer zustimmen muss: ohne ihn gibt es keine Einigung',
  ],
  formulas: [
    'Nash: Die Seite hat keinen Zug, der ihr mehr brächte',
    'allgemein metarational: Auf jeden Zug, der mehr brächte, haben die anderen eine Antwort, nach der die Seite nicht besser dasteht als zuvor, auch wenn diese Antwort ihnen selbst schadet',
    'symmetrisch metarational: dasselbe, und die Seite kann dieser Antwort auch mit einem weiteren Zug nicht entkommen',
    'sequenziell: wie allgemein, aber die anderen antworten nur mit Schritten, die dem, der sie geht, etwas bringen',
    'gleichzeitig: Machen andere im selben Augenblick Züge, die ihnen mehr bringen, steht die Seite am Ende womöglich nicht besser da',
    'Ein Gleichgewicht ist ein Zustand, der für alle stabil ist',
    'Eine Koalition verlässt einen Zustand, wenn sie mit Zügen ihrer Mitglieder einen erreicht, der jedem Mitglied lieber ist',
    'Vorlieben aus Aussagen: Jede Aussage zählt mehr als alle weniger wichtigen zusammen',
  ],
  parameters: {
    breakdown: {
      name: 'Preis des Scheiterns',
      meaning: 'Punkte, die gescheiterte Gespräche alle kosten, gemessen am heutigen Stand',
    },
    width: {
      name: 'so gut wie gleich',
      meaning:
        'so viele Punkte dürfen zwei Zustände auseinanderliegen und gelten doch als gleich gut',
    },
    share: {
      name: 'Weg zu den anderen',
      meaning:
        'welchen Teil des Weges zum Mittel der anderen jemand ohne Grenze geht, wenn er nachgibt: 0 gar nicht, 1 ganz',
    },
  },
  options: {
    sanctions: {
      name: 'Antworten mehrerer Gegner',
      meaning: 'mit welchen Folgen von Zügen die anderen antworten können, wenn es mehrere sind',
      values: {
        'legal-sequences':
          'beliebig viele Züge, niemand zweimal hintereinander (wie in den Büchern)',
        'one-move': 'ein Gegner, ein Zug',
        'once-each': 'jeder Gegner höchstens einmal, einer nach dem anderen',
      },
    },
  },
  columns: {},
  open: [
    {
      text: 'Wie Gegner gemeinsam antworten, ist nicht in allen Programmen gleich geregelt; ab drei Seiten hängt davon ab, welche Zustände stabil sind.',
      option: 'sanctions',
    },
    {
      text: 'Gleichzeitige Stabilität wurde für zwei Seiten festgelegt. Hier kann jede der anderen Seiten mitziehen. Wo Zustände nicht aus Optionen bestehen, weiß niemand, wohin zwei Züge zugleich führen; dort fehlt sie.',
    },
    {
      text: 'Einer Koalition antworten die anderen einzeln; manche Autoren lassen auch sie als Koalitionen antworten.',
    },
  ],
  ours: [
    'Der Konflikt auf dem Brett ist von uns: die beiden Möglichkeiten, die Einigung als gewichtetes Mittel, der Wert eines Zustands und der Preis des Scheiterns stehen in keinem der Aufsätze.',
    'Eine Einigung jenseits der eigenen Grenze, und sei es bei einem einzigen Thema, steht für einen Akteur unter allem, was innerhalb seiner Grenzen liegt, auch unter dem Scheitern. Gewinne anderswo wiegen das nicht auf.',
    'Alle können es sich jederzeit anders überlegen, solange nicht eine Möglichkeit als endgültig markiert wird.',
    'Zustände gelten als gleich gut, wenn sie nahe am besten ihrer Gruppe liegen; so werden nicht über viele kleine Schritte auch weit entfernte gleich.',
  ],
  cannot: [
    'Es sagt, welche Lagen bei diesen Rangfolgen Bestand hätten, nicht, welche eintreten, und nicht, welche gerecht wären.',
    'Es kennt nur die Reihenfolge der Vorlieben, nicht, um wie viel etwas besser ist, und keinen Zufall.',
    'Alle kennen die Rangfolgen aller anderen; Überraschung und Bluff kommen nicht vor.',
  ],
};

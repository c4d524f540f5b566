import type { EngineWords } from '../engine.ts';

export const engine: EngineWords = {
  question: 'Was ändert ein benannter Schritt, für wen, warum, und was kostet er?',
  idea: 'Der Autor eines Szenarios sagt, was jeder Schritt zu Beginn bewirken würde. Von da an führt der Rechner Buch: Was sich seither geändert hat, lässt denselben Schritt mehr oder weniger zählen, andere antworten und ziehen mit, Worte binden, Krieg zermürbt Grenzen, und alle Kosten stehen bei denen, die sie tragen. Jede Zahl der Tafel ist die Summe ihrer Gründe.',
  cannot: [
    'Er weiß nicht, was Regierungen tun werden; er zeigt, was aus den Annahmen seiner Autoren folgt.',
    'Er sagt nicht, was gerecht oder rechtmäßig wäre.',
    'Schritte und Aufzeichnung stammen von denselben Händen. Dass sie zusammenpassen, ist Stimmigkeit, kein Beweis.',
    'Grenzen sind Vermutungen, einige im Nachhinein; seine wahren hat niemand verraten.',
  ],
  rules: {
    authored: {
      name: 'Was der Autor schrieb',
      says: 'Ein Schritt bewegt Positionen, Grenzen, Vertrauen und Stellung, wie es das Szenario sagt, zu Beginn um d Punkte. Nahe an einer Grenze ist weniger Raum, eine Zusage zählt so viel wie das Wort dahinter, wer durch öffentliche Worte gebunden ist, weicht weniger zurück, und was schon gesagt wurde, bewegt weniger.',
      ours: 'Alles: dass Wirkungen so verkleinert werden, und die Halbwertszeiten.',
    },
    reciprocity: {
      name: 'Antwort in gleicher Münze',
      says: 'Wer dem, was ein anderer will, c Punkte näher kommt, bekommt beim selben Thema eine Antwort, um den Anteil ρ dieses Akteurs. Unter 0 gilt Entgegenkommen als Schwäche.',
      ours: 'Der Anteil jedes Akteurs, und dass die Antwort beim selben Thema erfolgt.',
    },
    anchor: {
      name: 'Der eigene Kurs geht mit',
      says: 'Eine eigene Entscheidung verschiebt den Kurs, zu dem ein Akteur zurückkehrt. Was Druck oder Zusagen anderer erreichten, verschiebt ihn nur zum Teil: Worte ohne Taten verblassen.',
      ours: 'Der Teil, der bleibt.',
    },
    influence: {
      name: 'Sog der anderen',
      says: 'Jede Woche zieht es Akteure zu denen, mit denen sie verbunden sind, je nach deren Einfluss beim Thema, und zurück zum eigenen Kurs. Der Beginn ist in Ruhe: Es zieht nur, was sich seither geändert hat.',
      ours: 'Wer wie viel gehört wird (Einfluss mal Verbundenheit), das Tempo je Woche, und dass der Beginn in Ruhe ist.',
    },
    trust: {
      name: 'Vertrauen folgt Taten',
      says: 'Eine Entscheidung, die dem näher kommt, was einem anderen wichtig ist, hebt dessen Vertrauen; eine, die sich entfernt, senkt es; immer um einen Teil des Wegs, der noch bleibt.',
      ours: 'Das Maß.',
    },
    commitment: {
      name: 'Öffentliche Worte binden',
      says: 'Was öffentlich gesagt ist, macht den Rückzug bei diesem Thema schwerer und teurer. Es verblasst Schritt für Schritt, wenn es nicht wiederholt wird.',
      ours: 'Das Maß und das Verblassen.',
    },
    linkage: {
      name: 'Eine Grenze, die an einem Angebot hängt',
      says: 'Manche Grenzen lockern sich mit dem, was anderswo glaubhaft angeboten wird: so weit, wie dem am wenigsten vertrauten Garanten vertraut wird. Fällt das Angebot weg, werden sie wieder enger.',
      ours: 'Die Zahlen jeder Verknüpfung.',
    },
    wear: {
      name: 'Krieg zermürbt Grenzen',
      says: 'Militärische und wirtschaftliche Kosten lockern die Grenzen eines Akteurs langsam, die unwichtigste zuerst, nie weiter als die gesetzte härteste.',
      ours: 'Die Rate und die Reihenfolge.',
    },
    overdraft: {
      name: 'Verbrauchtes Ansehen verengt Grenzen',
      says: 'Was eine Regierung zu Hause über ihr Budget hinaus tragen muss, zieht ihre Grenzen zurück zu ihren Zielen.',
      ours: 'Die Rate und die Budgets.',
    },
    concession: {
      name: 'Nachgeben',
      says: 'Sich vom eigenen Ziel zu entfernen kostet zu Hause, umso mehr, je wichtiger das Thema ist.',
      ours: 'Die Rate.',
    },
    audience: {
      name: 'Öffentliche Worte brechen',
      says: 'Von öffentlich Gesagtem abzurücken kostet Glaubwürdigkeit, je nachdem, wie viel darauf gesetzt war.',
      ours: 'Die Rate.',
    },
    'red line': {
      name: 'Über die eigene Grenze gehen',
      says: 'Jeder Punkt weiter über die eigene Grenze kostet zu Hause und wiegt 2,25-mal so viel wie ein Punkt, der innerhalb aufgegeben wird.',
      ours: 'Dass der Faktor für Geldverluste auch für Grenzen von Staaten gilt.',
    },
    rift: {
      name: 'Verbündete treiben auseinander',
      says: 'Wächst der Abstand zwischen zwei Verbündeten, zahlen beide mit Zusammenhalt.',
      ours: 'Alles.',
    },
    delay: {
      name: 'Der Krieg geht weiter',
      says: 'Jede Woche, die ein Schritt dauert, kostet, was eine Woche Krieg jeden Akteur laut Szenario kostet.',
      ours: 'Die Raten sind die des Szenarios.',
    },
  },
};

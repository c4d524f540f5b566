import type { en } from './en.ts';

export const de: Record<keyof typeof en, string> = {
  title: 'Auswertung',
  'head.apart':
    '{onStart} stehen {a} und {b} {end, plural, one {einen Punkt} other {# Punkte}} auseinander, zu Beginn waren es {start}.',
  'head.limits':
    '{open, plural, =0 {Bei keinem Thema treffen sich die Grenzen.} one {Bei einem Thema treffen sich die Grenzen: {issues}.} other {{all, select, yes {Bei allen {open} Themen treffen sich die Grenzen.} other {Bei {open} Themen treffen sich die Grenzen: {issues}.}}}}',
  'head.nothing': 'Noch wurde nichts gespielt.',
  'path.begin': 'Ab dem {day}:',
  'path.step': '{actorStart} {clause}.',
  'points.limits':
    '{how, select, meet {{onStart} trafen sich die Grenzen: Sie kamen sich {text} {points, plural, one {Punkt} other {Punkte}} näher.} part {{onStart} trafen sich die Grenzen nicht mehr: Sie rückten {text} {points, plural, one {Punkt} other {Punkte}} auseinander.} room {{onStart} ließen die Grenzen {text} {points, plural, one {Punkt} other {Punkte}} mehr Raum.} tight {{onStart} ließen die Grenzen {text} {points, plural, one {Punkt} other {Punkte}} weniger Raum.} nearer {{onStart} kamen sich die Grenzen {text} {points, plural, one {Punkt} other {Punkte}} näher.} other {{onStart} rückten die Grenzen {text} {points, plural, one {Punkt} other {Punkte}} weiter auseinander.}}',
  'points.cost': 'Er kostete {actorAcc} {points} Punkte, mehr als die meisten Schritte irgendwen.',
  'points.limit': '{actor}, Grenze {by}',
  'points.moved':
    '{actorStart} {actorMany, select, yes {gingen} other {ging}} {on} von {from} auf {to}.',
  'points.none': 'Kein Schritt veränderte Grenzen, und keiner kostete jemanden etwas.',
  'predicted.none': 'Es wurde nichts vorhergesagt.',
  'predicted.count':
    '{made, plural, one {Eine Vorhersage} other {# Vorhersagen}}; {right, plural, =0 {keine traf} one {eine traf} other {# trafen}} ein.',
  'predicted.one':
    'Beim Schritt „{step}“ {moverVon} war die Erwartung, dass {actor} {on} {expected, select, holds {{actorMany, select, yes {bleiben} other {bleibt}}} closer {näher {actorMany, select, yes {kommen} other {kommt}}} other {sich {actorMany, select, yes {entfernen} other {entfernt}}}}; {actor} {happened, select, holds {{actorMany, select, yes {blieben} other {blieb}}} closer {{actorMany, select, yes {kamen} other {kam}} näher} other {{actorMany, select, yes {entfernten} other {entfernte}} sich}}.',
  'dearest.none': 'Kein Schritt kostete jemanden etwas.',
  'dearest.step': '„{step}“: {points} Punkte für {bearer}, {kinds}.',
  'dearest.also': 'Auch andere zahlten: {others}.',
  'paid.of': '{spent} von {budget}',
  'paid.title': 'Wer bis zum Ende zahlte',
  'paid.note':
    'Punkte von dem, was jeder tragen kann (senkrechter Strich). Nie über Akteure zusammengezählt.',
  'notTaken.record':
    'Aufgezeichnet ist hier: „{step}“. Diese Linie ging stattdessen weiter mit „{taken}“.',
  'notTaken.open': 'Nach Zug {at} stand auch dies offen: „{step}“.',
  'notTaken.would': 'Das hätte {actorAcc} {on} von {from} auf {to} gebracht.',
  'notTaken.still': 'Das hätte niemanden um einen halben Punkt bewegt.',
  'notTaken.none': 'An den Wendepunkten stand kein anderer Schritt offen.',
  'record.none': 'Die Aufzeichnung sagt nichts über die Zeit nach dieser Linie.',
  'record.at':
    'Am {day} standen alle laut Aufzeichnung im Mittel {model} Punkte von dem entfernt, wo diese Linie endet; „Nichts ändert sich“ wäre {unchanged} Punkte entfernt gewesen.',
  'record.warning':
    'Schritte und Aufzeichnung stammen von denselben Händen: Übereinstimmung ist Stimmigkeit, kein Beweis.',
  'question.last':
    'Ist das so mit der Wirklichkeit umgegangen, dass es euch beim Lernen geholfen hat?',
  'question.always': 'Wird immer zuletzt gefragt: {last}',
  'question.1':
    'Wie war es, für die Rolle zu argumentieren, und was denkst du, nachdem du sie verlassen hast?',
  'question.2': 'Welcher einzelne Schritt bewegte am meisten, und wen kostete er was?',
  'question.3': 'Was müsstet ihr glauben, um euch auf die Zusagen in eurem Ergebnis zu verlassen?',
  'question.4':
    'Wer war betroffen, hatte aber keinen Stuhl, und wie sähe das Ergebnis für diese Menschen aus?',
  'section.headline': 'Überschrift',
  'section.path': 'Der Weg',
  'section.ends': 'Wo es begann und wo es endete',
  'section.points': 'Wendepunkte',
  'section.predicted': 'Was vorhergesagt wurde',
  'section.dearest': 'Der teuerste Schritt',
  'section.notTaken': 'Die nicht gegangene Linie',
  'section.record': 'Neben dem wirklichen Verlauf',
  'section.questions': 'Fragen',
  'section.own': 'Unsere eigenen Worte',
  'section.occasion': 'Unterricht und Team',
  'tool.edit': 'Bearbeiten',
  'tool.done': 'Fertig',
  'tool.print': 'Drucken',
  'tool.copy': 'Als Text kopieren',
  'tool.copied': 'Kopiert.',
  'tool.back': 'Zurück zur Tafel',
  'tool.reset': 'Wie aus der Linie geschrieben',
  'tool.hindsight': 'Rückblick: öffentliches Wort und Hinterzimmer',
  'hindsight.title': 'Rückblick: das öffentliche Wort und das berichtete Hinterzimmer',
  'hindsight.note':
    'Für Lehrkräfte, und nur für die Auswertung. Was zu Beginn öffentlich gesagt wurde, steht neben dem, was aus dem Hinterzimmer berichtet ist, manches davon erst später. Berichte können falsch sein. Gefüllt: öffentlich. Hohl: berichtet, mit Spielraum.',
  'hindsight.none': 'Zu diesem Szenario ist aus dem Hinterzimmer nichts berichtet.',
  'hindsight.actor': 'Akteur',
  'hindsight.issue': 'Thema',
  'hindsight.public': 'Öffentlich',
  'hindsight.reported': 'Berichtet',
  'hindsight.gap': 'Abstand',
  'hindsight.confidence': 'Verlässlichkeit',
  'hindsight.sure':
    '{confidence}; {count, plural, one {Quelle {sources}} other {Quellen {sources}}}',
  'hindsight.sources': 'Quellen',
  'confidence.high': 'hoch',
  'confidence.medium': 'mittel',
  'confidence.low': 'gering',
  foot: 'Unterrichtsmodell, keine Vorhersage. Die Zahlen sind Einschätzungen der Autoren. Eine Forderung auf einer Skala zu zeigen macht sie nicht rechtmäßig.',
  version: 'Ausgabe {edition}, Rechner {engine}',
  digest: 'Prüfsumme {digest}',
  legend:
    'Hohl: {day}. Gefüllt: am Ende. Keil: vom Ziel zur Grenze.{gaps, select, yes { Schraffiert: zwischen den nächsten Grenzen.} other {}}{rooms, select, yes { Sandfarben: wo sich Grenzen treffen.} other {}}',
};

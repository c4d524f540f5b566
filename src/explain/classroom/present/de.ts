import type { en } from './en.ts';

export const de: Record<keyof typeof en, string> = {
  title: 'Ansicht für den Beamer',
  'under.start': 'Am Anfang, {day}.',
  'under.move': 'Zug {move}, {actor}: {step}.',
  'under.issue': '{issue}.',
  row: '{actor}: {place}, {mark}',
  'alone.nobody': 'Dieser Schritt hat {on} niemanden bewegt.',
  'alone.little':
    'Dieser Schritt hat {on} niemanden um mehr als {text} {points, plural, one {Punkt} other {Punkte}} bewegt.',
  'alone.apart':
    '{onStart} liegen zwischen {aDat} und {bDat} {text} {points, plural, one {Punkt} other {Punkte}}.',
  'alone.gap':
    '{points, plural, one {Zwischen den Grenzen fehlt {text} Punkt.} other {Zwischen den Grenzen fehlen {text} Punkte.}}',
  'alone.room':
    '{points, plural, =0 {Die Grenzen treffen sich gerade.} one {Die Grenzen lassen {text} Punkt Raum.} other {Die Grenzen lassen {text} Punkte Raum.}}',
  'alone.asRecord':
    'Auch laut Aufzeichnung standen alle hier, auf {text} {points, plural, one {Punkt} other {Punkte}} genau.',
  'alone.record':
    'Laut Aufzeichnung {actorMany, select, yes {standen} other {stand}} {actor} {text} {points, plural, one {Punkt} other {Punkte}} von hier, bei „{mark}“.',
  'foot.move': 'Zug {move} von {moves}',
  'foot.all': 'alle',
  'foot.legend': 'Hohl: Anfang. Strich: Grenze.{record, select, yes { Darunter: belegt.} other {}}',
  'foot.keys': 'H: Tasten',
  'foot.ready': '{hands, plural, one {# Stimme} other {# Stimmen}} gezählt. → spielt den Schritt.',
  'foot.counting': 'Ziffern: zählen. Tab: nächste Antwort. Esc: ohne Zählung.',
  'foot.back': 'Zurück zur Tafel',
  blank: 'Das Bild ist leer. B holt es zurück.',
  'hands.holds': 'bleibt stehen',
  'hands.closer': 'kommt näher',
  'hands.away': 'rückt weg',
  'hands.status': '{answer}: {count}',
  'hands.none':
    'Hier folgt kein Schritt. Wählen Sie auf der Tafel einen aus, oder gehen Sie einen Zug zurück.',
  'hands.told':
    'Erwartet hatten: {holds} stehen bleiben, {closer} näher kommen, {away} wegrücken. {actorStart} {actorMany, select, yes {{happened, select, holds {blieben {on} stehen} closer {kamen {on} {text} {points, plural, one {Punkt} other {Punkte}} näher} other {rückten {on} {text} {points, plural, one {Punkt} other {Punkte}} weg}}} other {{happened, select, holds {blieb {on} stehen} closer {kam {on} {text} {points, plural, one {Punkt} other {Punkte}} näher} other {rückte {on} {text} {points, plural, one {Punkt} other {Punkte}} weg}}}}.',
  'ways.title': '{count, plural, other {Hier gehen # Wege weiter. Welcher?}}',
  'ways.foot': 'Ziffern: Weg wählen. Esc: hier bleiben.',
  'ways.one': '{actor}: {step}',
  'help.title': 'Tasten beim Vorführen',
  'help.walk': 'Einen Zug zurück, einen Zug weiter',
  'help.ends': 'An den Anfang und ans Ende der Linie',
  'help.issue': 'Ein Thema, nach der Nummer unten im Bild',
  'help.all': 'Alle Themen',
  'help.hands': 'Handzeichen zum nächsten Schritt, oder zu dem, der auf der Tafel gewählt ist',
  'help.next': 'Beim Zählen: nächste Antwort; nach der dritten steht die Zählung',
  'help.play': 'Den Schritt spielen, nach dem gefragt wurde',
  'help.again': 'Den letzten Zug noch einmal zeigen',
  'help.blank': 'Das Bild leeren und zurückholen',
  'help.help': 'Diese Karte',
  'help.leave': 'Zurück zur Tafel',
  'help.note':
    'Zählungen bleiben in diesem Fenster, bis es geschlossen wird. Sie stehen in keinem Link, und von niemandem wird etwas gespeichert.',
  'key.pageUp': 'Bild↑',
  'key.pageDown': 'Bild↓',
  'key.home': 'Pos1',
  'key.end': 'Ende',
};

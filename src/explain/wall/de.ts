import type { en } from './en.ts';

export const de: Record<keyof typeof en, string> = {
  place: 'Zeile {line}, Spalte {column}',
  'place.from': '{from}, {place}',
  read: '{read, plural, =0 {Keine Linie gelesen} one {Eine Linie gelesen} other {# Linien gelesen}}{more, select, yes {; {rest}} other {}}.',
  'read.twice': '{count} doppelt',
  'read.broken': '{count} kaputt',
  'read.foreign': '{count} aus einem anderen Szenario oder einer anderen Ausgabe',
  again: '{place}: dieselbe Linie wie in {first}.',
  'foreign.scenario': '{place}: eine Linie aus „{title}“.',
  'foreign.edition':
    '{place}: eine Linie aus einer anderen Ausgabe von „{title}“, deren Zahlen abweichen.',
  'foreign.unknown': '{place}: eine Linie aus einem Szenario, das es hier nicht gibt.',

  handedIn:
    'Von jedem Link zählt die Linie bis zu der Stelle, die beim Verschicken offen war; war es der Beginn, dann die Hauptlinie.',
  otherNumbers:
    '{count, plural, one {Eine Linie entstand} other {# Linien entstanden}} mit anderen Zahlen als den hiesigen; gezählt wird, was hier herauskommt.',
  assumed: '{count, plural, one {In einer Linie sind} other {In # Linien sind}} Annahmen geändert.',
  openings: 'Sie beginnen zu verschiedenen Zeiten: {list}.',
  counted: '„{what}“ ({count})',

  first:
    '{how, select, all {Alle beginnen mit} most {Die meisten beginnen mit} other {Der häufigste Anfang ist}} „{step}“ ({count} von {all}).',
  still: '{count, plural, one {Eine Linie hat} other {# Linien haben}} keinen Zug.',
  part: '{moves, plural, =0 {Sie trennen sich beim ersten Zug} one {Sie trennen sich nach dem ersten Zug} other {Sie trennen sich nach # Zügen}}: {ways}.',
  'part.others': '{ways} andere Wege ({count})',
  'part.end': 'kein weiterer Zug ({count})',
  together: 'Alle machen dieselben Züge.',
  moves: 'Züge je Linie: {spread}.',

  spread: 'Median {median}, mittlere Hälfte {lower} bis {upper}, alle {low} bis {high}',
  'spread.same': 'alle {median}',
  'spread.meaning':
    'Unter dem Median liegen so viele Zahlen wie darüber. Ein Viertel liegt unter der mittleren Hälfte, ein Viertel darüber.',
  past: '{way, select, up {Über „{mark}“ hinaus} other {Noch vor „{mark}“}}: {actor} in {how, select, all {allen {all}} other {{count} von {all}}} Linien{more, select, none {, {other} in keiner} all {, {other} in allen} some {, {other} in {otherCount}} other {}}.',
  'past.row':
    '{how, select, none {keine} all {alle} other {{count} von {all}}} {way, select, up {über „{mark}“ hinaus} other {noch vor „{mark}“}}',
  'past.one': 'Bisher eine Linie; ab zweien werden sie verglichen.',
  apart:
    'Am weitesten auseinander enden sie {on}: Die mittlere Hälfte ist dort im Schnitt {text} {points, plural, one {Punkt} other {Punkte}} breit, am breitesten bei {actorDat}.',
  'apart.nowhere': 'Bei jedem Thema endet die mittlere Hälfte am selben Punkt.',

  predicted:
    'Was {actor} {actorMany, select, yes {tun} other {tut}}: {right} von {all} Erwartungen trafen zu.',
  'predicted.answer':
    '{answer, select, holds {stehen bleiben} closer {näher kommen} other {wegrücken}}: {expected}-mal erwartet, {happened}-mal eingetreten',

  kinds:
    '{kinds, plural, =0 {Keine zwei Linien ähneln einander.} one {Eine Art von Linien{odd, plural, =0 {} one { und eine Linie, die keiner anderen ähnelt} other { und # Linien, die keiner anderen ähneln}}.} other {# Arten von Linien{odd, plural, =0 {} one { und eine Linie, die keiner anderen ähnelt} other { und # Linien, die keiner anderen ähneln}}.}}',
  'kinds.meaning':
    'Wie weit zwei Linien auseinanderliegen: um so viele Punkte, wie sie im Schnitt über Beteiligte und Themen anders enden, und um bis zu {parting} mehr, je früher sie sich trennen. Linien einer Art liegen im Schnitt höchstens {width} auseinander.',
  kind: '{count} Linien, davon beginnen {share} mit „{step}“; im Schnitt liegen je zwei {text} {points, plural, one {Punkt} other {Punkte}} auseinander.',
  'kind.of':
    '{share, plural, =0 {Kein Zug.} one {Eine beginnt mit „{step}“.} other {# beginnen mit „{step}“.}} Je zwei liegen im Schnitt {text} {points, plural, one {Punkt} other {Punkte}} auseinander.',
  'kind.still':
    '{count} Linien ohne Zug; im Schnitt liegen je zwei {text} {points, plural, one {Punkt} other {Punkte}} auseinander.',
  odd: 'Nr. {number} ({place}): im Schnitt {text} {points, plural, one {Punkt} other {Punkte}} von den anderen entfernt.',
  different: 'Nr. {number} ({place}):',
  'odd.position':
    '{actorStart} {actorMany, select, yes {enden} other {endet}} {on} bei {is}, der Median liegt bei {median}{most, select, highest {; keine Linie endet höher} lowest {; keine Linie endet tiefer} other {}}.',
  'odd.beyond':
    '{actorStart} {actorMany, select, yes {enden} other {endet}} {on} {text} {points, plural, one {Punkt} other {Punkte}} jenseits der eigenen Grenze.',
  'odd.length':
    '{most, select, longest {Die längste Linie} other {Die kürzeste Linie}}: {moves, plural, =0 {kein Zug} one {ein Zug} other {# Züge}}.',
  'odd.alone': 'Keine andere Linie beginnt mit „{step}“.',
};

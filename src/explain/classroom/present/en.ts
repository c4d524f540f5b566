import type { Catalogue } from '../../translate.ts';

/** The projector view: foot line, presenter keys, a show of hands. */
export const en = {
  title: 'Projector view',
  'under.start': 'At the start, {day}.',
  'under.move': 'Move {move}, {actor}: {step}.',
  'under.issue': '{issue}.',
  row: '{actor}: {place}, {mark}',
  'alone.nobody': 'This step moved nobody {on}.',
  'alone.little':
    'This step moved nobody {on} by more than {text} {points, plural, one {point} other {points}}.',
  'alone.apart':
    '{onStart} {a} and {b} stand {text} {points, plural, one {point} other {points}} apart.',
  'alone.gap': 'The limits are {text} {points, plural, one {point} other {points}} apart.',
  'alone.room':
    '{points, plural, =0 {The limits just meet.} one {The limits leave {text} point of room.} other {The limits leave {text} points of room.}}',
  'alone.asRecord':
    'On record all stood here, give or take {text} {points, plural, one {point} other {points}}.',
  'alone.record':
    'On record {actor} stood {text} {points, plural, one {point} other {points}} from here, near “{mark}”.',
  'foot.move': 'Move {move} of {moves}',
  'foot.all': 'all',
  'foot.legend': 'Hollow: start. Tick: limit.{record, select, yes { Below: on record.} other {}}',
  'foot.keys': 'H: keys',
  'foot.ready': '{hands, plural, one {# hand} other {# hands}} counted. → plays the step.',
  'foot.counting': 'Digits: count. Tab: next answer. Esc: without a count.',
  'foot.back': 'Back to the board',
  blank: 'The picture is blank. B brings it back.',
  'hands.holds': 'holds',
  'hands.closer': 'comes closer',
  'hands.away': 'moves away',
  'hands.status': '{answer}: {count}',
  'hands.none': 'No step follows here. Choose one on the board, or go back one move.',
  'hands.told':
    '{holds} expected {actor} to hold, {closer} closer, {away} away; {actor} {happened, select, holds {held} closer {came {text} {points, plural, one {point} other {points}} closer} other {moved {text} {points, plural, one {point} other {points}} away}} {on}.',
  'ways.title': '{count, plural, other {# ways go on from here. Which one?}}',
  'ways.foot': 'Digits: choose a way. Esc: stay here.',
  'ways.one': '{actor}: {step}',
  'help.title': 'Presenter keys',
  'help.walk': 'One move back, one move on',
  'help.ends': 'To the start and to the end of the line',
  'help.issue': 'One issue, as numbered at the foot',
  'help.all': 'All issues',
  'help.hands': 'Show of hands about the next step, or about the one chosen on the board',
  'help.next': 'While counting: the next answer; after the third the counts stand',
  'help.play': 'Play the step that was asked about',
  'help.again': 'Show the last move once more',
  'help.blank': 'Blank the picture, and bring it back',
  'help.help': 'This card',
  'help.leave': 'Back to the board',
  'help.note':
    'Counts stay in this window until it is closed. They are in no link, and nothing is kept of anybody.',
  'key.pageUp': 'PgUp',
  'key.pageDown': 'PgDn',
  'key.home': 'Home',
  'key.end': 'End',
} satisfies Catalogue;

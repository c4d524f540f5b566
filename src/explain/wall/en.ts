import type { Catalogue } from '../translate.ts';

/** The sentences of the class wall; apart from the others, because few pages need them. */
export const en = {
  place: 'line {line}, column {column}',
  'place.from': '{from}, {place}',
  read: '{read, plural, =0 {No line read} one {One line read} other {# lines read}}{more, select, yes {; {rest}} other {}}.',
  'read.twice': '{count} twice',
  'read.broken': '{count} broken',
  'read.foreign': '{count} of another scenario or edition',
  again: '{place}: the same line as at {first}.',
  'foreign.scenario': '{place}: a line of “{title}”.',
  'foreign.edition': '{place}: a line of another edition of “{title}”, whose numbers differ.',
  'foreign.unknown': '{place}: a line of a scenario that is not here.',

  handedIn:
    'What counts of a link is the line to the place where its sender was, and from the opening the main line.',
  otherNumbers:
    '{count, plural, one {One line was} other {# lines were}} made with other numbers than are here; what counts is how they come out here.',
  assumed: '{count, plural, one {One line has} other {# lines have}} changed assumptions.',
  openings: 'They begin at different times: {list}.',
  counted: '“{what}” ({count})',

  first:
    '{how, select, all {All begin with} most {Most begin with} other {The most frequent beginning is}} “{step}” ({count} of {all}).',
  still: '{count, plural, one {One line makes} other {# lines make}} no move.',
  part: '{moves, plural, =0 {They part at the first move} one {They part after the first move} other {They part after # moves}}: {ways}.',
  'part.others': '{ways} other ways ({count})',
  'part.end': 'no further move ({count})',
  together: 'All make the same moves.',
  moves: 'Moves in a line: {spread}.',

  spread: 'median {median}, middle half {lower} to {upper}, all {low} to {high}',
  'spread.same': 'all {median}',
  'spread.meaning':
    'As many numbers lie below the median as above it. A quarter of them lies below the middle half, a quarter above it.',
  past: '{way, select, up {Past “{mark}”} other {Short of “{mark}”}}: {actor} in {how, select, all {all {all}} other {{count} of {all}}} lines{more, select, none {, {other} in none} all {, {other} in all} some {, {other} in {otherCount}} other {}}.',
  'past.row':
    '{how, select, none {none} all {all} other {{count} of {all}}} {way, select, up {past} other {short of}} “{mark}”',
  'past.one': 'One line so far; from two on they are compared.',
  apart:
    'They end farthest apart {on}: the middle half is {text} {points, plural, one {point} other {points}} wide on average, widest for {actor}.',
  'apart.nowhere': 'On every issue the middle half of them ends at the same point.',

  predicted: 'What {actor} would do: {right} of {all} expectations came true.',
  'predicted.answer':
    '{answer, select, holds {hold} closer {come closer} other {move away}}: expected {expected, plural, one {once} other {# times}}, happened {happened, plural, one {once} other {# times}}',

  kinds:
    '{kinds, plural, =0 {No two lines are alike.} one {One kind of line{odd, plural, =0 {} one {, and one line like no other} other {, and # lines like no other}}.} other {# kinds of line{odd, plural, =0 {} one {, and one line like no other} other {, and # lines like no other}}.}}',
  'kinds.meaning':
    'How far two lines are apart: the points by which they end differently, on average over actors and issues, and up to {parting} more the earlier they part. Lines of one kind are at most {width} apart on average.',
  kind: '{count} lines, {share} of which begin with “{step}”; any two of them are {text} {points, plural, one {point} other {points}} apart on average.',
  'kind.of':
    '{share, plural, =0 {No move.} one {One begins with “{step}”.} other {# begin with “{step}”.}} Two of them are {text} {points, plural, one {point} other {points}} apart on average.',
  'kind.still':
    '{count} lines without a move; any two of them are {text} {points, plural, one {point} other {points}} apart on average.',
  odd: 'No. {number} ({place}): {text} {points, plural, one {point} other {points}} from the others on average.',
  different: 'No. {number} ({place}):',
  'odd.position':
    '{actorStart} {actorMany, select, yes {end} other {ends}} at {is} {on}, where the median is {median}{most, select, highest {; no line ends higher} lowest {; no line ends lower} other {}}.',
  'odd.beyond':
    '{actorStart} {actorMany, select, yes {end} other {ends}} {text} {points, plural, one {point} other {points}} beyond {actorMany, select, yes {their} other {its}} own limit {on}.',
  'odd.length':
    '{most, select, longest {The longest line} other {The shortest line}}: {moves, plural, =0 {no move} one {one move} other {# moves}}.',
  'odd.alone': 'No other line begins with “{step}”.',
} satisfies Catalogue;

import type { Catalogue } from '../../translate.ts';

/** What is said of seats that the engine plays. Apart from en.ts, since no first page needs it. */
export const en = {
  chose:
    '{actorStart} {step}: {why} {costs}{answer}.{chance, select, yes { Chance decided between {near} steps that come to almost the same.} other {}}',
  waits:
    '{actorStart} {actorMany, select, yes {wait} other {waits}}: {count, plural, one {the one step open to {actor}, “{stepLabel}”, is not worth its cost now} other {none of the # steps open to {actor} is worth its cost now; “{stepLabel}” comes nearest to it}}.',
  'waits.none':
    '{actorStart} {actorMany, select, yes {wait} other {waits}}: no step is open to {actor} now.',

  'why.aim':
    'that moves {other} {text} {points, plural, one {point} other {points}} closer to what {actor} would like {on}',
  'why.own':
    'that takes {actor} {text} {points, plural, one {point} other {points}} closer to {actorMany, select, yes {their} other {its}} own aim {on}',
  'why.meeting':
    'that brings positions and limits {text} {points, plural, one {point} other {points}} closer together {on}',
  'why.opens': 'that lets the limits meet {on}',
  'why.trust': 'that strengthens the trust of {other}',
  'why.reply': 'that changes what {other} would do next',
  'why.little': 'that changes little',
  'costs.some': 'and costs {actor} {text} {points, plural, one {point} other {points}}',
  'costs.none': 'and costs {actor} next to nothing',

  'answer.step': '; {by} would most likely answer with “{stepLabel}”',
  'answer.same': '; {by} would most likely go on with “{stepLabel}” all the same',
  'answer.none': '; {by} would most likely let it pass',

  'ground.aim': 'Where {other} {otherMany, select, yes {stand} other {stands}} {on}',
  'ground.meeting': 'How far positions and limits are apart {on}',
  'ground.opens': 'Whether the limits meet {on}',
  'ground.crossing': 'Own limit {on}, crossed by this step',
  'ground.cost': 'Own costs: {kind}',
  'ground.trust': 'Trust of {other}',
  'ground.reply': 'What {other} would do next',

  'temper.patient': 'patient',
  'temper.patient.meaning': 'Weighs what a step costs, and what it does to the actor’s standing.',
  'temper.pressing': 'pressing',
  'temper.pressing.meaning': 'Looks for what can be gained now and minds costs and standing less.',
  'temper.conciliatory': 'conciliatory',
  'temper.conciliatory.meaning': 'Looks for what brings positions and limits closer together.',

  'weights.reason':
    'Set by us so that the tempers differ visibly and a line lasts a dozen moves before all wait; nobody can measure them on a government.',
  'weight.gain': 'Own aims',
  'weight.gain.meaning':
    'What a point counts by which a position comes closer to the actor’s own aim.',
  'weight.cost': 'Own costs',
  'weight.cost.meaning': 'What a hundredth counts of all that the actor can still carry.',
  'weight.standing': 'Standing',
  'weight.standing.meaning': 'Multiplies costs in standing, and the trust of others.',
  'weight.meeting': 'Common ground',
  'weight.meeting.meaning':
    'What a point counts by which positions and limits come closer together.',
  'weight.reply': 'Looking ahead',
  'weight.reply.meaning':
    'Share of the expected answer that counts beside the step itself. At 0: none.',

  'number.ownWord': 'Own position',
  'number.ownWord.meaning':
    'Share that a point of the actor’s own position counts, which it can take back itself, beside a point gained from others.',
  'number.crossing': 'Crossing an own limit',
  'number.crossing.meaning':
    'Points that weigh against a step across one’s own limit: more than steps usually gain.',
  'number.opens': 'Limits that meet',
  'number.opens.meaning':
    'Points gained where limits meet that did not: as much as a large concession of another.',
  'number.trustPoints': 'Points for trust',
  'number.trustPoints.meaning':
    'Points that count as much as trust going from none to full; a large deed is then worth about one.',
  'number.reserve': 'Reserve',
  'number.reserve.meaning':
    'Costs weigh more as the budget is spent, but never more than against this share of it.',
  'number.again': 'The same again',
  'number.again.meaning':
    'Share of its gain that a step counts for right after the same step: its news is gone.',
  'number.stale': 'Weeks until it is news again',
  'number.stale.meaning':
    'After so many weeks the same step counts in full again. On record steps come back after about a quarter of a year, half of that.',
  'number.provoked': 'Cause to answer',
  'number.provoked.meaning':
    'Points that a step must move things against somebody before an answer is expected.',
  'number.worthwhile': 'Worth the trouble',
  'number.worthwhile.meaning':
    'Points that a step must come to. Below that the rounding of the scenario’s numbers would decide.',
  'number.nearTie': 'As good as equal',
  'number.nearTie.meaning':
    'Steps this many points apart say no more than rounding does, so chance decides between them.',
  'number.reach': 'Reach of answers',
  'number.reach.meaning':
    'Answers are thought through for steps that lie at most so many points behind; they rarely change more.',

  'term.nearer': 'points closer',
  'term.salience': 'weight of the issue',
  'term.ownWord': 'own position',
  'term.gain': 'weight of own aims',
  'term.again': 'the same again',
  'term.approach': 'points closer together',
  'term.meeting': 'weight of common ground',
  'term.opens': 'limits that meet',
  'term.crossing': 'an own limit crossed',
  'term.paid': 'cost points',
  'term.carried': 'per hundredth still to carry',
  'term.cost': 'weight of own costs',
  'term.standing': 'weight of standing',
  'term.trusted': 'hundredths of trust',
  'term.trustPoints': 'points for each',
  'term.answered': 'points by the answer',
  'term.reply': 'weight of looking ahead',
} satisfies Catalogue;

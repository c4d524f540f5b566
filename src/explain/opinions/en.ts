import type { Catalogue } from '../translate.ts';

export const en = {
  'forecast.median':
    'The weighted median is where {actor} {actorMany, select, yes {stand} other {stands}}: {below} per cent of the weight lies below, and no more than half above.',
  'forecast.mean':
    'The weighted mean counts everybody by influence and salience; {actor} {actorMany, select, yes {have} other {has}} the largest share of the weight, {share} per cent.',
  'forecast.winner':
    'After {turns, plural, =0 {no turn} one {one turn} other {# turns}} of pressing each other, the position of {actor} is the likeliest to win a vote, with {share} per cent.',
  'forecast.pressed':
    '{count, plural, =0 {Nobody can press anybody: it stays at the weighted median.} other {After {rounds, plural, one {one round} other {# rounds}} of challenges {actors} {many, select, yes {have} other {has}} given way, and the median goes from {from} to {to}.}}',
  'forecast.traded':
    '{actorStart} {actorMany, select, yes {give} other {gives}} way here to {with}, and {actorMany, select, yes {are} other {is}} given way {on}: of {trades, plural, one {one trade} other {# trades}} that touch this issue the largest. The mean goes from {from} to {to}.',
  'forecast.untraded':
    'Nobody finds a trade that touches this issue, so it stays at the weighted mean.',
  'forecast.anchored':
    'Everybody listens to everybody by weight and holds on to the first position; the first position of {actor} makes {share} per cent of where the group ends.',
  'forecast.none': 'It says nothing here: nobody brings any weight to this issue.',
  'forecast.would':
    '{way, select, same {If {mover} {clause}, it stays where it is.} other {If {mover} {clause}, it goes from {from} to {to}.}}',
  'forecast.spread':
    '{models, plural, one {One model forecasts {low}.} other {The # forecasts lie {points, plural, one {one point} other {# points}} apart, from {low} to {high}.}}',
  'forecast.groups':
    'Two groups: {lower} ({lowerLow} to {lowerHigh}), and {upper} ({upperLow} to {upperHigh}).',

  'remark.tie':
    '{model}: {times, plural, one {one tie was} other {# ties were}} decided by the order of the actors.',
  'remark.restless':
    '{model}: after {rounds} rounds the table was still moving; what is shown is where it stood then.',

  'headline.spread':
    '{models} models, and they differ by {points, plural, one {one point} other {# points}} {on}{closest, select, yes {, by {least} {closestOn}} other {}}.',
  'headline.none': 'No model has anything to say about this table.',
  'headline.waiting': 'The models are counting.',

  'panel.title': 'Second opinions',
  'panel.where': '{day}, {move, plural, =0 {at the opening} other {after move #}}',
  'panel.note':
    'Each tick is one published model’s forecast from the same table. Small marks on the line: where the actors stand. Opinions, not forecasts of ours, and never mixed into the line.',
  'panel.with': 'If played: {step}',
  'panel.forward': 'Play one forward',
  'panel.model': 'Model',
  'panel.round': 'Round {round} of {rounds}',
  'panel.next': 'Next round',
  'panel.last': 'Previous round',
  'panel.back': 'Back to the board',
  'panel.all': 'All models',
  'panel.counting': 'Counting: {model}',
  'panel.cancel': 'Cancel',
  'panel.cancelled': 'Stopped. What was counted so far stays.',
  'panel.again': 'Count again',
  'panel.failed': '{model} could not be counted here.',
  'panel.words': 'What each model says',
  'panel.spread': 'spread {points, plural, one {one point} other {# points}}',
  'panel.forecast': 'Forecast',
  'panel.says': 'Why',

  'package.title': 'Which package?',
  'package.between': 'Between',
  'package.and': 'and',
  'package.none':
    'No package is inside every limit{soft, select, some {. With limits at the soft end of their ranges, {count} of {all} packages are possible} none {, not even with limits at the soft end of their ranges} other {}}.',
  'package.some': '{count} of {all} packages are inside every limit.',
  'package.agree':
    'The rules all but agree: what one gains the other loses, nearly point for point.',
  'package.differ': 'The rules differ by up to {points} points on an issue.',
  'package.unbound':
    'The four rules are shown over all packages, limits or not: where no package is allowed, they only say what would be shared out.',
  'package.axis': '{actor}: aims met, %',
  'package.without': 'Dashed: what each would have at the other’s present positions.',
  'package.legend':
    'Grey: packages. Dark: inside the limits counted. Line: nothing better for both.',
  'package.thinned': 'Of more than 20,000 packages every {step} points were looked at.',
  'package.table': 'The four rules',
  'package.rule': 'Rule',

  'stable.title': 'What is stable?',
  'stable.sentence':
    '{count, plural, =0 {Nothing holds under all five rules.} one {Only ‘{first}’ holds under all five rules.} other {# states hold under all five rules: {list}.}}',
  'stable.now': '(now)',
  'stable.states': 'If they were here',
  'stable.leaves': 'who would leave',
  'stable.nobody': 'nobody',
  'stable.legend':
    'Filled: no actor leaves. Hollow: somebody does. A model’s opinion, not a forecast.',
  'stable.holds': 'holds',
  'stable.gives': 'gives way',
  'stable.walks': 'leaves',
  'stable.all': 'Show all {count} states',
  'stable.some': 'Show fewer',
  'stable.path': 'From here: {path}',
  'stable.noPath': 'From here nobody can improve on its own.',
  'stable.edit': 'Edit this conflict',
  'stable.edited': 'Edited; not what was built from the board.',
  'stable.reset': 'Build it anew',
  'stable.ranking': 'How {actor} ranks the states, best first',
  'stable.better': 'Rank ‘{state}’ higher',
  'stable.worse': 'Rank ‘{state}’ lower',
  'stable.equal': 'Rank ‘{state}’ as good as the one above',
  'stable.possible': 'Which states are possible',
  'stable.both': 'can be taken back',
  'stable.forward': 'once done, is done',
  'stable.backward': 'can only be given up',
  'stable.allHold': 'All stay as they are',
  'stable.yes': 'nobody leaves',
  'stable.no': 'somebody leaves',
  'stable.option': '{actor} {option}',
  'stable.coalitions': 'Groups that move together would leave: {list}.',
  'stable.noCoalitions': 'No group that moves together would leave what holds for each alone.',
  'stable.actors': 'Who is in it',
  'stable.few': 'Choose two to four actors.',

  'trade.title': 'Who trades what?',
  'trade.none': 'No two actors find a trade in which both gain.',
  'trade.first':
    '{count, plural, one {One trade.} other {# trades, the largest first.}} Both partners gain the same.',
  'trade.row':
    '{aStart} {aMany, select, yes {give} other {gives}} {aPoints} points {aOn}, {b} {bMany, select, yes {give} other {gives}} {bPoints} points {bOn}.',
  'trade.partners': 'Trade',
  'trade.gain': 'Gain, each',
  'trade.others': 'Others',
  'trade.hurt': 'worse for {actors}',
  'trade.nobodyHurt': 'nobody else loses',
  'trade.more': 'Show all {count}',

  'war.title': 'What war costs',
  'war.note':
    'Not counted from the board: nobody can measure these numbers. Set them yourself and see what the argument says.',
  'war.range':
    'If a fight would give the first side all with a chance of {p} per cent and cost it {cA} per cent, the other {cB}, both prefer any division from {low} to {high} per cent to fighting.',
  'war.noRange':
    'The first side thinks its chance is {e} points better than it is. That is more than fighting costs both, so no division is left that both prefer.',
  'war.demand':
    'If the first side only knows that fighting costs the other between 0 and {C} per cent, it does best to demand {x} per cent, at a risk of war of {risk} per cent.',
  'war.shift':
    '{war, select, yes {If chances will go from {p1} to {p2} per cent, the side that will be weaker tomorrow prefers to fight today, whatever is promised.} other {Chances that go from {p1} to {p2} per cent are no reason to fight: what can be given today makes up for tomorrow. Up to {most} per cent it would.}}',
  'war.locked':
    'A side that loses {a} per cent a week by backing down, and {w} per cent by fighting, is locked in after {t} weeks.',
  'war.free': 'Where no audience minds, a side can always back down.',
  'war.deterred':
    'An attack is {holds, select, yes {deterred} other {not deterred}}: the promise to help is believed with {c} per cent, and {least} per cent would be enough.',
  'war.undeterred': 'An attack that pays even against help is not deterred by any promise to help.',
  'war.prospect':
    'A chance of {p} per cent to gain {gain}, else to lose {loss}, is worth {mean} on average. To most people it feels like {sure} for sure.',

  'worked.pie': 'Whoever offers first gets {first} per cent of the pie, the other {second}.',
  'worked.noHurry': 'If waiting costs nobody anything, nothing is ever settled.',
  'worked.estate': 'Estate',
  'worked.claim': 'Claim {claim}',
  'worked.issue': 'Issue',
  'worked.points': 'Points of {actor}',
  'worked.part': 'To {actor}, %',
  'worked.each':
    '{a} ends with {pointsA} points and {b} with {pointsB}. Points: how much an issue matters to each, out of 100; that is ours.',

  'model.title': 'Models',
  'model.engine': 'Parley’s own engine',
  'model.inputs': 'What it looks at',
  'model.formulas': 'The formula',
  'model.parameters': 'Parameters and switches',
  'model.range': '{low} to {high}, here {value}',
  'model.example': 'On this table',
  'model.sources': 'Sources',
  'model.checked': 'What was checked against what',
  'model.open': 'What is left open',
  'model.ours': 'What is ours',
  'model.cannot': 'What it cannot say',
  'model.case': 'Case',
  'model.obtained': 'How obtained',
  'model.difference': 'Largest difference',
  'model.numbers': 'Compared',
  'model.recalled': 'Recalled, not looked up: {what}.',
  'model.unchecked': 'There is no published case for it here.',
  'model.known': 'Known: {why}',
  'model.unequal': '{count, plural, one {one entry differs} other {# entries differ}}',
  'model.exactly': 'none',
  'model.exceptions': 'Where it breaks a rule that all others keep',
  'model.back': 'Back to second opinions',
  'model.outcome': 'Outcome: {number}',
  'model.cases': 'All reference cases',
  'law.order': 'the order of the actors does not matter',
  'law.range': 'nobody ends outside the positions on the table',
  'law.still': 'who agrees already stays where it is',
  'law.defined': 'no weight, equal positions or one actor give no nonsense',
  'obtained.printed': 'printed',
  'obtained.run': 'program run',
  'obtained.re-derived': 'derived again',
  'obtained.analytic': 'closed form',
  'obtained.recalled': 'recalled',
  'question.outcome': 'Where does an issue end?',
  'question.trade': 'Who trades what?',
  'question.influence': 'Who listens to whom?',
  'question.package': 'Which package?',
  'question.stability': 'What is stable?',
  'question.war': 'What does war cost?',

  'engine.mechanisms': 'What moves positions, trust and limits',
  'engine.costs': 'What is charged where the author is silent',
  'engine.changed': 'changed by you',
  'engine.change': 'Change',
  'engine.record': 'Against the record',
  'engine.date': 'Date',
  'engine.model': 'Model off by',
  'engine.plain': '“Nothing changes” off by',
  'engine.recordNote':
    'Mean distance in points from where the actors stood on record, playing the real course from {day}. Steps and record come from the same hands: agreement is consistency, not proof.',
  'engine.noRecord': 'This scenario has no record to compare with.',
} satisfies Catalogue;

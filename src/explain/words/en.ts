import type { Catalogue } from '../translate.ts';

export const en = {
  'headline.opening':
    '{open, plural, =0 {{all, plural, one {On the issue shown the limits do not meet.} other {The limits meet on none of the # issues shown.}}} one {{all, plural, one {The limits meet on the issue shown.} other {The limits meet on one of the # issues shown: {issues}.}}} other {{named, select, yes {The limits meet on {open} of {all} issues: {issues}.} other {The limits meet on {open} of the {all} issues shown.}}}}',
  'headline.opens': 'The limits now meet {on}.',
  'headline.closes': 'The limits no longer meet {on}.',
  'headline.crossed':
    '{actorStart} {actorMany, select, yes {go} other {goes}} {text} {points, plural, one {point} other {points}} beyond {actorMany, select, yes {their} other {its}} own limit {on}.',
  'headline.marks':
    '{actorStart} {actorMany, select, yes {go} other {goes}} from ‘{was}’ to ‘{is}’ {on}.',
  'headline.points':
    '{way, select, closer {{actorStart} {actorMany, select, yes {come} other {comes}} {text} {points, plural, one {point} other {points}} closer to {mover} {on}.} away {{actorStart} {actorMany, select, yes {move} other {moves}} {text} {points, plural, one {point} other {points}} away from {mover} {on}.} nears {{actorStart} {actorMany, select, yes {move} other {moves}} {text} {points, plural, one {point} other {points}} towards {actorMany, select, yes {their} other {its}} own aim {on}.} passes {{actorStart} {actorMany, select, yes {move} other {moves}} {text} {points, plural, one {point} other {points}} {on}, past {actorMany, select, yes {their} other {its}} own aim.} other {{actorStart} {actorMany, select, yes {move} other {moves}} {text} {points, plural, one {point} other {points}} away from {actorMany, select, yes {their} other {its}} own aim {on}.}}',
  'headline.nothing': 'No position moves by half a point.',
  'headline.elsewhere':
    'Not shown here: {on}, {actor} {actorMany, select, yes {move} other {moves}} by {text} {points, plural, one {point} other {points}}.',
  'preview.other':
    'If {mover} {clause}, {actor} {way, select, closer {{actorMany, select, yes {come} other {comes}} {text} {points, plural, one {point} other {points}} closer} other {{actorMany, select, yes {move} other {moves}} {text} {points, plural, one {point} other {points}} away}} {on}.',
  'preview.alone': 'If {mover} {clause}, that moves nobody else shown.',

  'story.did':
    '{way, select, closer {{actorStart} {actorMany, select, yes {come} other {comes}} <n>{points}</n> {count, plural, one {point} other {points}} closer to {mover} {on}} away {{actorStart} {actorMany, select, yes {move} other {moves}} <n>{points}</n> {count, plural, one {point} other {points}} away from {mover} {on}} nears {{actorStart} {actorMany, select, yes {move} other {moves}} <n>{points}</n> {count, plural, one {point} other {points}} towards {actorMany, select, yes {their} other {its}} own aim {on}} passes {{actorStart} {actorMany, select, yes {move} other {moves}} <n>{points}</n> {count, plural, one {point} other {points}} {on}, past {actorMany, select, yes {their} other {its}} own aim} other {{actorStart} {actorMany, select, yes {move} other {moves}} <n>{points}</n> {count, plural, one {point} other {points}} away from {actorMany, select, yes {their} other {its}} own aim {on}}}{because, select, yes {: {causes}} other {}}.',
  'story.would':
    '{way, select, closer {{actorStart} would come <n>{points}</n> {count, plural, one {point} other {points}} closer to {mover} {on}} away {{actorStart} would move <n>{points}</n> {count, plural, one {point} other {points}} away from {mover} {on}} nears {{actorStart} would move <n>{points}</n> {count, plural, one {point} other {points}} towards {actorMany, select, yes {their} other {its}} own aim {on}} passes {{actorStart} would move <n>{points}</n> {count, plural, one {point} other {points}} {on}, past {actorMany, select, yes {their} other {its}} own aim} other {{actorStart} would move <n>{points}</n> {count, plural, one {point} other {points}} away from {actorMany, select, yes {their} other {its}} own aim {on}}}{because, select, yes {: {causes}} other {}}.',
  'story.cause': '{name} ({amount})',

  'reason.decision': 'own decision',
  'reason.pressure': 'pressure from {by}',
  'reason.incentive': 'an incentive from {by}',
  'reason.reassurance': 'reassurance from {by}',
  'reason.provocation': 'reaction against {by}',
  'reason.signal': 'a signal from {by}',
  'reason.answer': 'answer to {by}',
  'reason.pull': 'pull of {by}',
  'reason.weaker pull': 'weaker pull of {by}',
  'reason.own line': 'back to own policy',
  'reason.edge': 'end of the scale',
  'reason.authored': 'step by {by}',
  'reason.taken along': 'own policy goes along',
  'reason.fade': 'fading',
  'reason.said in public': 'said in public',
  'reason.wear': 'worn by costs',
  'reason.overdraft': 'support at home used up',
  'reason.deed': 'what {by} did',
  'reason.linkage': 'linked to {on}',

  'rule.decision':
    'A decision moves the mover’s own position as the scenario says for this step; its own policy goes along.',
  'rule.pressure':
    'Pressure counts less the nearer the limit is, and less where an actor has tied its own hands in public.',
  'rule.incentive': 'An incentive counts as much as the word behind it, and less near the limit.',
  'rule.reassurance': 'A reassurance counts as much as the word behind it.',
  'rule.provocation':
    'A reaction against a step is as large as the scenario says; near the limit, smaller.',
  'rule.signal': 'A signal moves others as the scenario says; near the limit, less.',
  'rule.answer':
    'A decision that comes closer to another actor’s aim is answered by that actor’s own share of it.',
  'rule.pull':
    'Aligned actors pull on each other, by their influence on the issue. Shown is what has changed in a pull since the opening.',
  'rule.weaker pull':
    'An actor that is less aligned, less influential or nearer than at the opening pulls less; what it held in place gives way.',
  'rule.own line':
    'An actor returns towards its own policy; what pressure gained fades unless deeds follow.',
  'rule.edge': 'No position lies outside the scale.',
  'rule.authored': 'The scenario says so for this step.',
  'rule.taken along':
    'Whoever moves takes its own policy along, wholly for a decision, in part otherwise.',
  'rule.fade': 'What was said in public ties less with each step that is played.',
  'rule.said in public': 'What is said in public ties the speaker’s hands.',
  'rule.wear': 'Military and economic costs loosen limits slowly, the least important first.',
  'rule.overdraft':
    'An actor that has spent more than it can carry can concede less: its limits move back.',
  'rule.deed':
    'Trust follows deeds: it grows when a decision comes closer to what an actor would most like, and falls when it moves away.',
  'rule.linkage':
    'A limit loosens with what is credibly on offer elsewhere; the weakest word decides.',

  'term.authored': 'as written',
  'term.room': 'room to the limit',
  'term.word': 'worth of the word',
  'term.committed': 'hands free',
  'term.repeat': 'repetition',
  'term.reciprocity': 'share answered',
  'term.closer': 'points closer',
  'term.salience': 'weight of the issue',
  'term.trustPace': 'pace of trust',
  'term.left': 'way still to go',
  'term.conceded': 'points away from the aim',
  'term.perPoint': 'cost per point',
  'term.commitment': 'hands tied',
  'term.redLineFactor': 'weight of a loss',
  'term.beyond': 'points further beyond',
  'term.alignment': 'alignment',
  'term.apart': 'points further apart',
  'term.perWeek': 'per week',
  'term.weeks': 'weeks',
  'term.delay': 'scale of what the war costs',

  'obstacle.requires': 'Not yet: needs “{step}” first.',
  'obstacle.excluded': 'Ruled out by “{step}”.',
  'obstacle.excludedFor':
    'Ruled out by “{step}” for {weeks, plural, one {one more week} other {# more weeks}}.',
  'obstacle.position':
    'Not yet: needs {actor} at {wanted} or {side, select, least {more} other {less}} {on} (near ‘{mark}’); now at {now}.',

  'verdict.open': 'Limits meet',
  'verdict.around': 'near ‘{mark}’',
  'verdict.range': 'from {low} to {high}',
  'verdict.gap': 'No overlap',
  'verdict.between': '{text} {points, plural, one {point} other {points}} between {a} and {b}',
  'verdict.positions':
    'The positions of {one} and {other} are {text} {points, plural, one {point} other {points}} apart.',
  'packages.some':
    '{few, select, yes {Less than {share}%} other {{share}%}} of all packages on the issues shown lie inside every limit (on a grid of 5 points).',
  'packages.none':
    'No package on the issues shown lies inside every limit. The closest crosses {count, plural, one {one of them} other {# of them}}: {blocks}.',
  'packages.block': '{actorGen} {on} (by {text} {points, plural, one {point} other {points}})',
  'packages.more': '{rest} more',

  'cost.system': 'Rules, precedent',
  'cost.kind.domestic': 'At home',
  'cost.kind.credibility': 'Standing',
  'cost.kind.cohesion': 'Alliance',
  'cost.kind.military': 'Military',
  'cost.kind.economic': 'Economy',
  'cost.kind.norms': 'Norms',
  'cost.phrase.domestic': 'at home',
  'cost.phrase.credibility': 'standing',
  'cost.phrase.cohesion': 'alliance',
  'cost.phrase.military': 'military',
  'cost.phrase.economic': 'economy',
  'cost.phrase.norms': 'norms',
  'cost.line': 'costs {bearers}',
  'cost.line.none': 'costs nobody a full point',
  'cost.for.authored': 'Written by the author of the scenario for this step.',
  'cost.for.concession': 'Moving away from one’s own aim {on} costs at home.',
  'cost.for.audience': 'Backing down {on} from what was said in public costs standing.',
  'cost.for.red line': 'Going further beyond one’s own limit {on} costs at home.',
  'cost.for.rift': 'Moving apart from {ally} costs both sides.',
  'cost.for.delay': 'Each week the step takes, the war goes on.',
  'cost.systemAcc': 'rules and precedent',

  'assumption.openness': 'Openness to others',
  'meaning.openness': 'How far an actor follows those it is aligned with. At 0: not at all.',
  'assumption.pace': 'Pace of influence',
  'meaning.pace': 'Share of the way to rest that influence covers in a week.',
  'assumption.halfDistance': 'Half-distance to the limit',
  'meaning.halfDistance':
    'Pressure loses half its force when this many points are left to the limit.',
  'assumption.pastLimit': 'Movement past the limit',
  'meaning.pastLimit':
    'Share of a push towards the limit that still counts once the limit is reached.',
  'assumption.ratioCeiling': 'Ceiling for growing effects',
  'meaning.ratioCeiling':
    'The effect of a step never grows beyond this multiple of its size at the opening.',
  'assumption.repeat': 'Force of a repetition',
  'meaning.repeat': 'Each time a step is taken again, it moves by this share of the time before.',
  'assumption.retention': 'Share of pressure that lasts',
  'meaning.retention': 'The rest of what pressure gains fades over the next moves.',
  'assumption.trustPace': 'Pace of trust',
  'meaning.trustPace': 'How fast deeds change trust. At 0: never.',
  'assumption.commitmentFade': 'What lasts of a public word',
  'meaning.commitmentFade': 'Share of a public commitment that is left one step later.',
  'assumption.wear': 'Wear of limits',
  'meaning.wear':
    'Points by which an actor’s limits loosen, all together, per 10 points of military and economic cost.',
  'assumption.concessionPoints': 'Points per cost of a concession',
  'meaning.concessionPoints':
    'Points away from the aim, on an issue of full weight, that cost one point at home.',
  'assumption.audiencePoints': 'Points per cost of backing down',
  'meaning.audiencePoints':
    'Points of retreat from a full public commitment that cost one point of standing.',
  'assumption.redLineFactor': 'Weight of a crossed limit',
  'meaning.redLineFactor': 'A point beyond the limit weighs as much as this many points given.',
  'assumption.redLinePoints': 'Points per cost beyond the limit',
  'meaning.redLinePoints': 'Points beyond the limit that cost one point, before that weight.',
  'assumption.riftPoints': 'Points per cost of moving apart',
  'meaning.riftPoints':
    'Points by which two full allies move apart that cost each of them one point.',
  'assumption.allied': 'Who counts as an ally',
  'meaning.allied': 'Actors aligned by at least this much pay for moving apart.',
  'assumption.delay': 'Scale of what the war costs',
  'meaning.delay': 'Multiplies what each week of war costs everybody.',

  'assumptions.openness': 'Openness to others: {oneLabel}',
  'meanings.openness':
    'How far {one} {oneMany, select, yes {follow} other {follows}} those {oneMany, select, yes {they are} other {it is}} aligned with. At 0: not at all.',
  'assumptions.reciprocity': 'Answer to a concession: {oneLabel}',
  'meanings.reciprocity':
    'Share of a concession that is answered in kind. Below 0 a concession is read as weakness.',
  'assumptions.budget': 'What can be carried: {oneLabel}',
  'meanings.budget':
    'Cost points {one} {oneMany, select, yes {are} other {is}} thought to be able to carry in this exercise.',
  'assumptions.delay': 'A week of war: {oneLabel}, {kind}',
  'meanings.delay': 'Cost points per week.',
  'assumptions.position': 'Opening position: {oneLabel}, {issue}',
  'meanings.position': 'Public position at the opening, on the scale of 0 to 100.',
  'assumptions.ideal': 'Aim: {oneLabel}, {issue}',
  'meanings.ideal': 'What {one} would most like.',
  'assumptions.limit': 'Limit: {oneLabel}, {issue}',
  'meanings.limit':
    'Beyond this {one} {oneMany, select, yes {are} other {is}} thought not to agree.',
  'assumptions.salience': 'Weight: {oneLabel}, {issue}',
  'meanings.salience': 'How much the issue matters to {oneDat}, 0 to 100.',
  'assumptions.influence': 'Influence: {oneLabel}, {issue}',
  'meanings.influence': 'How far {one} can shape the outcome on this issue, 0 to 100.',
  'assumptions.alignment': 'Alignment: {oneLabel} and {twoLabel}',
  'meanings.alignment': 'How far the two pull together, −1 to 1.',
  'assumptions.trust': 'Trust: {oneLabel} in the word of {two}',
  'meanings.trust': 'A promise counts only with the word behind it, −1 to 1.',
  'assumptions.linkage': '{why}',
  'assumptions.linkage.of': 'Limit: {a}, {issue}, linked to {offer}',
  'meanings.linkage': 'Points by which a full and trusted offer loosens the limit.',
  'assumptions.effect': '“{step}”: {oneLabel}, {issue}',
  'meanings.effect': 'Points by which the step moves the position, at the opening.',
  'assumptions.relation': '“{step}”: alignment of {one} and {two}',
  'meanings.relation': 'Change of alignment by the step.',
  'assumptions.word': '“{step}”: trust of {one} in {two}',
  'meanings.word': 'Change of trust by the step.',
  'assumptions.shift': '“{step}”: influence of {one}, {issue}',
  'meanings.shift': 'Change of influence by the step.',
  'assumptions.commit': '“{step}”: commitment, {issue}',
  'meanings.commit': 'How far the step ties the mover’s own hands, 0 to 1.',
  'assumptions.bound': '“{step}”: limit of {one}, {issue}',
  'meanings.bound': 'Points by which the step moves the limit.',
  'assumptions.cost': '“{step}”: cost to {oneAcc} ({kind})',
  'meanings.cost': 'Cost points each time the step is taken.',

  'link.cut':
    'This link was cut or changed on the way ({have} of about {want} characters). Ask for it again.',
  'link.cutShort': 'This link was cut on the way: only its beginning is left. Ask for it again.',
  'link.changed':
    'This link was changed on the way: it has its full length, but not every character is right. Ask for it again.',
  'link.foreign': 'This is not a link to a Parley line: those have “#s=1.” in the address.',
  'link.newer':
    'This link was made with a newer Parley than this one. Get the newer one, then open the link again.',
  'link.unknownScenario':
    'This link belongs to a scenario that is not here. Ask for the scenario’s file too, open it, then open the link again.',
  'link.otherEdition':
    'This link was made with another edition of the scenario “{scenario}”, whose numbers differ. Ask for a link made with this edition.',
  'link.otherEngine':
    'This link was made with revision {made} of the model; this is revision {here}, which would give other numbers. Ask for a new link.',
  'link.impossible':
    'This link arrived whole, but its scenario has no such line. Ask whoever made it how they made it.',

  'predict.question': 'If {mover} {clause}, what will {actor} do {on}?',
  'predict.told':
    '{right, select, yes {As you expected} other {You expected that {actor} {actorMany, select, yes {{expected, select, holds {hold} closer {come closer} other {move away}}} other {{expected, select, holds {holds} closer {comes closer} other {moves away}}}}}}: {actor} {happened, select, holds {held} closer {came {text} {points, plural, one {point} other {points}} closer} other {moved {text} {points, plural, one {point} other {points}} away}} {on}.',

  'compare.headline': 'Line B leaves {actor} at {b}, not {a}, {on}.',
  'compare.same': 'The two lines leave everybody on the board where the other does.',
  'compare.fork': '{moves, plural, =0 {They part at the opening} other {They part after move #}}',
  'compare.maker':
    'One step makes most of it: in line {line}, “{step}” moved this position by {text} {points, plural, one {point} other {points}}.',
} satisfies Catalogue;

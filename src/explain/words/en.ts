import type { Catalogue } from '../translate.ts';

export const en = {
  'headline.opening':
    '{open, plural, =0 {On none of the {all} issues shown do the limits meet.} one {Of the {all} issues shown, the limits meet on one: {issues}.} other {Limits meet on {open} of {all} issues: {issues}.}}',
  'headline.opens': 'The limits now meet {on}.',
  'headline.closes': 'The limits no longer meet {on}.',
  'headline.crossed':
    '{actorStart} {actorMany, select, yes {go} other {goes}} {text} {points, plural, one {point} other {points}} beyond {actorMany, select, yes {their} other {its}} own limit {on}.',
  'headline.marks':
    '{actorStart} {actorMany, select, yes {go} other {goes}} from ‘{was}’ to ‘{is}’ {on}.',
  'headline.points':
    '{gives, select, gives {{actorStart} {actorMany, select, yes {give} other {gives}} {text} {points, plural, one {point} other {points}} {on}.} hardens {{actorStart} {actorMany, select, yes {harden} other {hardens}} by {text} {points, plural, one {point} other {points}} {on}.} closer {{actorStart} {actorMany, select, yes {come} other {comes}} {text} {points, plural, one {point} other {points}} closer {on}.} other {{actorStart} {actorMany, select, yes {move} other {moves}} {text} {points, plural, one {point} other {points}} further away {on}.}}',
  'headline.nothing': 'After this step by {mover} no position moves by half a point.',
  'preview.other':
    'If {mover} {clause}, {actor} {gives, select, closer {{actorMany, select, yes {come} other {comes}} {text} {points, plural, one {point} other {points}} closer} other {{actorMany, select, yes {move} other {moves}} {text} {points, plural, one {point} other {points}} away}} {on}.',
  'preview.alone': 'If {mover} {clause}, nobody else on the board moves.',

  'story.did':
    '{way, select, gives {{actorStart} {actorMany, select, yes {give} other {gives}} <n>{points}</n> {count, plural, one {point} other {points}} {on}} hardens {{actorStart} {actorMany, select, yes {harden} other {hardens}} by <n>{points}</n> {count, plural, one {point} other {points}} {on}} closer {{actorStart} {actorMany, select, yes {come} other {comes}} <n>{points}</n> {count, plural, one {point} other {points}} closer to {mover} {on}} other {{actorStart} {actorMany, select, yes {move} other {moves}} <n>{points}</n> {count, plural, one {point} other {points}} away from {mover} {on}}}{because, select, yes {: {causes}} other {}}.',
  'story.would':
    '{way, select, gives {{actorStart} would give <n>{points}</n> {count, plural, one {point} other {points}} {on}} hardens {{actorStart} would harden by <n>{points}</n> {count, plural, one {point} other {points}} {on}} closer {{actorStart} would come <n>{points}</n> {count, plural, one {point} other {points}} closer to {mover} {on}} other {{actorStart} would move <n>{points}</n> {count, plural, one {point} other {points}} away from {mover} {on}}}{because, select, yes {: {causes}} other {}}.',
  'story.cause': '{name} ({amount})',

  'reason.decision': 'own decision',
  'reason.pressure': '{by} {byMany, select, yes {push} other {pushes}}',
  'reason.incentive': 'an offer by {by} draws',
  'reason.reassurance': '{by} {byMany, select, yes {reassure} other {reassures}}',
  'reason.provocation': '{by} {byMany, select, yes {provoke} other {provokes}}',
  'reason.signal': '{by} {byMany, select, yes {signal} other {signals}}',
  'reason.answer': 'answer to {by}',
  'reason.pull': '{by} {byMany, select, yes {pull} other {pulls}}',
  'reason.weaker pull': '{by} {byMany, select, yes {pull} other {pulls}} less than before',
  'reason.own line': 'back to its own line',
  'reason.edge': 'end of the scale',
  'reason.authored': 'step by {by}',
  'reason.taken along': 'own line moves along',
  'reason.fade': 'fades',
  'reason.said in public': 'said in public',
  'reason.wear': 'the war wears it down',
  'reason.overdraft': 'standing at home is spent',
  'reason.deed': 'what {by} did',
  'reason.linkage': 'linked to {on}',

  'rule.decision':
    'A government moves its own position by what the author wrote for this step, and takes its own line along.',
  'rule.pressure':
    'A push counts less the nearer the limit is, and less where a government has tied its own hands in public.',
  'rule.incentive': 'An offer counts as much as the word behind it, and less near the limit.',
  'rule.reassurance': 'A reassurance counts as much as the word behind it.',
  'rule.provocation': 'A provocation moves as the author wrote; near the limit, less.',
  'rule.signal': 'A signal moves as the author wrote; near the limit, less.',
  'rule.answer':
    'A decision that comes closer to what another would most like is answered in kind, by that actor’s own share.',
  'rule.pull':
    'Aligned actors pull on each other, by their influence on the issue; told is what has changed in a pull since the opening.',
  'rule.weaker pull':
    'An actor that is less aligned, less influential or nearer than at the opening pulls less; what it held in place gives way.',
  'rule.own line':
    'An actor falls back towards its own line; what pressure gained fades unless deeds follow.',
  'rule.edge': 'No position lies outside the scale.',
  'rule.authored': 'The author of the scenario wrote this for the step.',
  'rule.taken along':
    'Whoever moves takes its own line along, wholly for a decision, in part otherwise.',
  'rule.fade': 'What was said in public ties less with each step that passes.',
  'rule.said in public': 'What is said in public ties the speaker’s hands.',
  'rule.wear': 'Military and economic costs loosen limits slowly, the least important first.',
  'rule.overdraft': 'A government that has spent its standing at home can concede less.',
  'rule.deed':
    'Trust follows deeds: it grows when a decision comes closer to what an actor cares about, and falls when it leaves.',
  'rule.linkage':
    'A limit loosens with what is credibly on offer elsewhere; the weakest word decides.',

  'term.authored': 'as authored',
  'term.room': 'room to the limit',
  'term.word': 'worth of the word',
  'term.committed': 'hands free',
  'term.repeat': 'said before',
  'term.reciprocity': 'share answered',
  'term.closer': 'points closer',
  'term.salience': 'weight of the issue',
  'term.trustPace': 'pace of trust',
  'term.left': 'way still to go',
  'term.conceded': 'points given',
  'term.perPoint': 'cost per point',
  'term.commitment': 'hands tied',
  'term.redLineFactor': 'weight of a loss',
  'term.beyond': 'points further beyond',
  'term.alignment': 'alignment',
  'term.apart': 'points further apart',
  'term.perWeek': 'per week',
  'term.weeks': 'weeks',
  'term.delay': 'scale of delay costs',

  'obstacle.requires': 'Not yet: needs “{step}” first.',
  'obstacle.excluded': 'Ruled out by “{step}”.',
  'obstacle.excludedFor':
    'Ruled out by “{step}” for {weeks, plural, one {one more week} other {# more weeks}}.',
  'obstacle.position':
    'Not yet: needs {actor} at {wanted} or {side, select, least {more} other {less}} {on} (‘{mark}’); now at {now}.',

  'verdict.open': 'Limits meet',
  'verdict.around': 'at ‘{mark}’',
  'verdict.range': 'from {low} to {high}',
  'verdict.gap': 'No overlap',
  'verdict.between': '{text} {points, plural, one {point} other {points}} between {a} and {b}',
  'verdict.positions':
    'The positions of {one} and {other} are {text} {points, plural, one {point} other {points}} apart.',
  'packages.some':
    '{share} % of all packages on the issues shown lie inside every limit (on a grid of 5 points).',
  'packages.none':
    'No package on the issues shown lies inside every limit. The closest is beyond {blocks}.',
  'packages.block': '{actorGen} limit {on} by {text} {points, plural, one {point} other {points}}',

  'cost.system': 'Rules, precedent',
  'cost.kind.domestic': 'At home',
  'cost.kind.credibility': 'Standing',
  'cost.kind.cohesion': 'Alliance',
  'cost.kind.military': 'Military',
  'cost.kind.economic': 'Economy',
  'cost.kind.norms': 'Rules',
  'cost.phrase.domestic': 'at home',
  'cost.phrase.credibility': 'standing',
  'cost.phrase.cohesion': 'alliance',
  'cost.phrase.military': 'military',
  'cost.phrase.economic': 'economy',
  'cost.phrase.norms': 'norms',
  'cost.line': 'costs {bearers}',
  'cost.line.none': 'costs nobody a full point',
  'cost.for.authored': 'Written by the author of the scenario for this step.',
  'cost.for.concession': 'Giving ground {on} costs at home.',
  'cost.for.audience': 'Backing down {on} from what was said in public costs standing.',
  'cost.for.red line': 'Going beyond one’s own limit {on} costs at home.',
  'cost.for.rift': 'Drifting apart from {ally} costs cohesion; both allies pay.',
  'cost.for.delay': 'While they talk the war goes on.',

  'assumption.openness': 'Openness to others',
  'meaning.openness': 'How far an actor follows those it is aligned with. At 0: not at all.',
  'assumption.pace': 'Pace of influence',
  'meaning.pace': 'Share of the way to rest that influence covers in a week.',
  'assumption.halfDistance': 'Half-distance to the limit',
  'meaning.halfDistance':
    'A push loses half its force when this many points are left to the limit.',
  'assumption.pastLimit': 'Movement past the limit',
  'meaning.pastLimit': 'Share of a push that still counts once the limit is reached.',
  'assumption.ratioCeiling': 'Ceiling of a changed effect',
  'meaning.ratioCeiling':
    'An authored effect never grows beyond this multiple of its opening size.',
  'assumption.repeat': 'Force of a repetition',
  'meaning.repeat': 'Each time a step is taken again it moves by this share of the time before.',
  'assumption.retention': 'Share of a push that lasts',
  'meaning.retention': 'The rest of what pressure gains fades over the next moves.',
  'assumption.trustPace': 'Pace of trust',
  'meaning.trustPace': 'How fast deeds move trust. At 0: never.',
  'assumption.commitmentFade': 'What a public word keeps',
  'meaning.commitmentFade': 'Share of a commitment that is left one step later.',
  'assumption.wear': 'Wear of limits',
  'meaning.wear': 'Points by which limits loosen per 10 points of military and economic cost.',
  'assumption.concessionPoints': 'Points per cost of a concession',
  'meaning.concessionPoints':
    'Points given on an issue of full weight that cost one point at home.',
  'assumption.audiencePoints': 'Points per cost of backing down',
  'meaning.audiencePoints':
    'Points of retreat from a full public commitment that cost one point of standing.',
  'assumption.redLineFactor': 'Weight of a crossed limit',
  'meaning.redLineFactor': 'A point beyond the limit weighs this many times a point given.',
  'assumption.redLinePoints': 'Points per cost beyond the limit',
  'meaning.redLinePoints': 'Points beyond the limit that cost one point, before the weight.',
  'assumption.riftPoints': 'Points per cost of a rift',
  'meaning.riftPoints': 'Points by which full allies drift apart that cost each one point.',
  'assumption.allied': 'Who counts as an ally',
  'meaning.allied': 'Actors aligned by at least this much pay for drifting apart.',
  'assumption.delay': 'Scale of delay costs',
  'meaning.delay': 'Multiplies what each week of war costs everybody.',

  'assumptions.openness': 'Openness of {a} to others',
  'meanings.openness': 'How far {a} follows those it is aligned with. At 0: not at all.',
  'assumptions.reciprocity': 'Answer to a concession, {a}',
  'meanings.reciprocity': 'Above 0 it answers in kind; below 0 it reads a concession as weakness.',
  'assumptions.budget': 'What {a} can carry',
  'meanings.budget': 'Cost points this government is thought to be able to carry here.',
  'assumptions.delay': 'A week of war for {a}: {kind}',
  'meanings.delay': 'Cost points per week.',
  'assumptions.position': 'Opening position: {a}, {issue}',
  'meanings.position': 'Public position at the opening, on the scale of 0 to 100.',
  'assumptions.ideal': 'Aim: {a}, {issue}',
  'meanings.ideal': 'What {a} would most like.',
  'assumptions.limit': 'Limit: {a}, {issue}',
  'meanings.limit': 'Beyond this {a} is thought not to agree.',
  'assumptions.salience': 'Weight: {issue} for {a}',
  'meanings.salience': 'How much the issue matters to {a}, 0 to 100.',
  'assumptions.influence': 'Influence: {a}, {issue}',
  'meanings.influence': 'How far {a} can shape the outcome, 0 to 100.',
  'assumptions.alignment': 'Alignment of {a} and {b}',
  'meanings.alignment': 'How far the two pull together, −1 to 1.',
  'assumptions.trust': 'Trust of {a} in the word of {b}',
  'meanings.trust': 'A promise counts only with the word behind it, −1 to 1.',
  'assumptions.linkage': '{why}',
  'assumptions.linkage.of': '{a}: limit, {issue}, linked to {offer}',
  'meanings.linkage': 'Points by which a full and trusted offer loosens the limit.',
  'assumptions.effect': '“{step}”: {a}, {issue}',
  'meanings.effect': 'Points by which the step moves the position, at the opening.',
  'assumptions.relation': '“{step}”: alignment of {a} and {b}',
  'meanings.relation': 'Change of alignment by the step.',
  'assumptions.word': '“{step}”: trust of {a} in {b}',
  'meanings.word': 'Change of trust by the step.',
  'assumptions.shift': '“{step}”: influence of {a}, {issue}',
  'meanings.shift': 'Change of influence by the step.',
  'assumptions.commit': '“{step}”: commitment, {issue}',
  'meanings.commit': 'How far the step ties the mover’s own hands, 0 to 1.',
  'assumptions.bound': '“{step}”: limit of {a}, {issue}',
  'meanings.bound': 'Points by which the step moves the limit.',
  'assumptions.cost': '“{step}”: cost to {a}, {kind}',
  'meanings.cost': 'Cost points each time the step is taken.',

  'link.cut':
    'This link was cut or changed on the way ({have} of about {want} characters). Ask for it again.',
  'link.cutShort': 'This link was cut on the way: only its beginning is left. Ask for it again.',
  'link.changed':
    'This link was changed on the way: it has its full length, but not every character is right. Ask for it again.',
  'link.foreign': 'This is not a link to a Parley line: those have “#s=1.” in the address.',
  'link.newer':
    'This link was made with a newer Parley than this one. Get the newer one, then open it again.',
  'link.unknownScenario':
    'This link belongs to a scenario that is not here. Ask for the scenario’s file too, open it, then open the link again.',
  'link.otherEdition':
    'This link was made with another edition of the scenario “{scenario}”, whose numbers differ. Ask for a link made with this edition.',
  'link.otherEngine':
    'This link was made with revision {made} of the engine; this is revision {here}, which would give other numbers. Ask for a new link.',
  'link.impossible':
    'This link arrived whole, but its scenario has no such line. Ask whoever made it how they made it.',
} satisfies Catalogue;

import type { en } from './en.ts';

export const de: Record<keyof typeof en, string> = {
  'headline.opening':
    '{open, plural, =0 {{all, plural, one {Beim gezeigten Thema treffen sich die Grenzen nicht.} other {Bei keinem der # gezeigten Themen treffen sich die Grenzen.}}} one {{all, plural, one {Beim gezeigten Thema treffen sich die Grenzen.} other {Bei einem der # gezeigten Themen treffen sich die Grenzen: {issues}.}}} other {{named, select, yes {Bei {open} von {all} Themen treffen sich die Grenzen: {issues}.} other {Bei {open} der {all} gezeigten Themen treffen sich die Grenzen.}}}}',
  'headline.opens': 'Die Grenzen treffen sich jetzt {on}.',
  'headline.closes': 'Die Grenzen treffen sich {on} nicht mehr.',
  'headline.crossed':
    '{actorStart} {actorMany, select, yes {gehen} other {geht}} {on} {text} {points, plural, one {Punkt} other {Punkte}} über die eigene Grenze.',
  'headline.marks':
    '{actorStart} {actorMany, select, yes {gehen} other {geht}} {on} von „{was}“ zu „{is}“.',
  'headline.points':
    '{way, select, closer {{actorStart} {actorMany, select, yes {nähern} other {nähert}} sich {moverDat} {on} um {text} {points, plural, one {Punkt} other {Punkte}}} away {{actorStart} {actorMany, select, yes {entfernen} other {entfernt}} sich {on} um {text} {points, plural, one {Punkt} other {Punkte}} {moverVon}} nears {{actorStart} {actorMany, select, yes {nähern} other {nähert}} sich {on} um {text} {points, plural, one {Punkt} other {Punkte}} dem eigenen Ziel} passes {{actorStart} {actorMany, select, yes {bewegen} other {bewegt}} sich {on} um {text} {points, plural, one {Punkt} other {Punkte}}, am eigenen Ziel vorbei} other {{actorStart} {actorMany, select, yes {entfernen} other {entfernt}} sich {on} um {text} {points, plural, one {Punkt} other {Punkte}} vom eigenen Ziel}}.',
  'headline.nothing': 'Keine Position bewegt sich um einen halben Punkt.',
  'headline.elsewhere':
    'Hier nicht gezeigt: {onStart} {actorMany, select, yes {bewegen} other {bewegt}} sich {actor} um {text} {points, plural, one {Punkt} other {Punkte}}.',
  'preview.other':
    'Wenn {mover} {clause}, {way, select, closer {{actorMany, select, yes {kommen} other {kommt}} {actor} {on} {text} {points, plural, one {Punkt} other {Punkte}} näher} other {{actorMany, select, yes {rücken} other {rückt}} {actor} {on} {text} {points, plural, one {Punkt} other {Punkte}} weg}}.',
  'preview.alone': 'Wenn {mover} {clause}, bewegt das sonst niemanden auf der Tafel.',

  'story.did':
    '{way, select, closer {{actorStart} {actorMany, select, yes {nähern} other {nähert}} sich {moverDat} {on} um <n>{points}</n> {count, plural, one {Punkt} other {Punkte}}} away {{actorStart} {actorMany, select, yes {entfernen} other {entfernt}} sich {on} um <n>{points}</n> {count, plural, one {Punkt} other {Punkte}} {moverVon}} nears {{actorStart} {actorMany, select, yes {nähern} other {nähert}} sich {on} um <n>{points}</n> {count, plural, one {Punkt} other {Punkte}} dem eigenen Ziel} passes {{actorStart} {actorMany, select, yes {bewegen} other {bewegt}} sich {on} um <n>{points}</n> {count, plural, one {Punkt} other {Punkte}}, am eigenen Ziel vorbei} other {{actorStart} {actorMany, select, yes {entfernen} other {entfernt}} sich {on} um <n>{points}</n> {count, plural, one {Punkt} other {Punkte}} vom eigenen Ziel}}{because, select, yes {: {causes}} other {}}.',
  'story.would':
    '{way, select, closer {{actorStart} {actorMany, select, yes {würden} other {würde}} sich {moverDat} {on} um <n>{points}</n> {count, plural, one {Punkt} other {Punkte}} nähern} away {{actorStart} {actorMany, select, yes {würden} other {würde}} sich {on} um <n>{points}</n> {count, plural, one {Punkt} other {Punkte}} {moverVon} entfernen} nears {{actorStart} {actorMany, select, yes {würden} other {würde}} sich {on} um <n>{points}</n> {count, plural, one {Punkt} other {Punkte}} dem eigenen Ziel nähern} passes {{actorStart} {actorMany, select, yes {würden} other {würde}} sich {on} um <n>{points}</n> {count, plural, one {Punkt} other {Punkte}} bewegen, am eigenen Ziel vorbei} other {{actorStart} {actorMany, select, yes {würden} other {würde}} sich {on} um <n>{points}</n> {count, plural, one {Punkt} other {Punkte}} vom eigenen Ziel entfernen}}{because, select, yes {: {causes}} other {}}.',
  'story.cause': '{name} ({amount})',

  'reason.decision': 'eigene Entscheidung',
  'reason.pressure': 'Druck {byGen}',
  'reason.incentive': 'ein Anreiz {byGen}',
  'reason.reassurance': 'eine Zusicherung {byGen}',
  'reason.provocation': 'Gegenreaktion auf {byAcc}',
  'reason.signal': 'ein Signal {byGen}',
  'reason.answer': 'Antwort auf {byAcc}',
  'reason.pull': 'Sog {byGen}',
  'reason.weaker pull': 'schwächerer Sog {byGen}',
  'reason.own line': 'zurück zum eigenen Kurs',
  'reason.edge': 'Ende der Skala',
  'reason.authored': 'Schritt {byGen}',
  'reason.taken along': 'eigener Kurs geht mit',
  'reason.fade': 'Verblassen',
  'reason.said in public': 'öffentlich gesagt',
  'reason.wear': 'Abnutzung durch Kosten',
  'reason.overdraft': 'Rückhalt daheim verbraucht',
  'reason.deed': 'Taten {byGen}',
  'reason.linkage': 'gekoppelt an {on}',

  'rule.decision':
    'Eine Entscheidung verschiebt die eigene Position so, wie es für den Schritt im Szenario steht; der eigene Kurs geht mit.',
  'rule.pressure':
    'Druck zählt weniger, je näher die Grenze ist, und weniger, wo sich jemand öffentlich gebunden hat.',
  'rule.incentive': 'Ein Anreiz zählt so viel wie das Wort dahinter, und nahe der Grenze weniger.',
  'rule.reassurance': 'Eine Zusicherung zählt so viel wie das Wort dahinter.',
  'rule.provocation':
    'Eine Gegenreaktion ist so groß, wie es im Szenario steht; nahe der Grenze kleiner.',
  'rule.signal': 'Ein Signal wirkt so, wie es im Szenario steht; nahe der Grenze weniger.',
  'rule.answer':
    'Eine Entscheidung, die dem Ziel eines anderen näher kommt, wird mit dessen eigenem Anteil beantwortet.',
  'rule.pull':
    'Wer verbunden ist, übt einen Sog aus, je nach Einfluss auf das Thema. Gezeigt wird, was sich daran seit dem Beginn geändert hat.',
  'rule.weaker pull':
    'Wer weniger verbunden ist, weniger Einfluss hat oder näher steht als am Beginn, übt weniger Sog aus; was er festhielt, gibt nach.',
  'rule.own line':
    'Jeder kehrt zum eigenen Kurs zurück; was Druck bewirkt hat, verblasst, wenn keine Taten folgen.',
  'rule.edge': 'Keine Position liegt außerhalb der Skala.',
  'rule.authored': 'So steht es im Szenario für diesen Schritt.',
  'rule.taken along':
    'Wer sich bewegt, nimmt den eigenen Kurs mit: bei einer Entscheidung ganz, sonst zum Teil.',
  'rule.fade': 'Was öffentlich gesagt wurde, bindet mit jedem gespielten Schritt weniger.',
  'rule.said in public': 'Was öffentlich gesagt wird, bindet die Hände.',
  'rule.wear':
    'Militärische und wirtschaftliche Kosten lockern Grenzen langsam, die unwichtigsten zuerst.',
  'rule.overdraft':
    'Wer mehr aufgewendet hat, als tragbar ist, kann weniger zugestehen: Die Grenzen rücken zurück.',
  'rule.deed':
    'Vertrauen folgt Taten: Es wächst, wenn eine Entscheidung dem eigenen Ziel näher kommt, und sinkt, wenn sie sich davon entfernt.',
  'rule.linkage':
    'Eine Grenze lockert sich mit dem, was anderswo glaubwürdig angeboten wird; das schwächste Wort entscheidet.',

  'term.authored': 'wie geschrieben',
  'term.room': 'Raum bis zur Grenze',
  'term.word': 'Wert des Wortes',
  'term.committed': 'freie Hände',
  'term.repeat': 'Wiederholung',
  'term.reciprocity': 'beantworteter Anteil',
  'term.closer': 'Punkte näher',
  'term.salience': 'Gewicht des Themas',
  'term.trustPace': 'Tempo des Vertrauens',
  'term.left': 'verbleibender Weg',
  'term.conceded': 'Punkte vom Ziel weg',
  'term.perPoint': 'Kosten je Punkt',
  'term.commitment': 'Bindung',
  'term.redLineFactor': 'Gewicht eines Verlusts',
  'term.beyond': 'Punkte weiter darüber',
  'term.alignment': 'Verbundenheit',
  'term.apart': 'Punkte weiter auseinander',
  'term.perWeek': 'je Woche',
  'term.weeks': 'Wochen',
  'term.delay': 'Maßstab der Kriegskosten',

  'obstacle.requires': 'Noch nicht möglich: zuerst „{step}“.',
  'obstacle.excluded': 'Ausgeschlossen durch „{step}“.',
  'obstacle.excludedFor':
    'Durch „{step}“ noch {weeks, plural, one {eine Woche} other {# Wochen}} ausgeschlossen.',
  'obstacle.position':
    'Noch nicht möglich: {actorStart} {actorMany, select, yes {müssten} other {müsste}} {on} bei {side, select, least {mindestens} other {höchstens}} {wanted} stehen (nahe „{mark}“); jetzt bei {now}.',

  'verdict.open': 'Grenzen treffen sich',
  'verdict.around': 'nahe „{mark}“',
  'verdict.range': 'von {low} bis {high}',
  'verdict.gap': 'Lücke',
  'verdict.between': '{text} {points, plural, one {Punkt} other {Punkte}} zwischen {a} und {b}',
  'verdict.positions':
    'Die Positionen {oneGen} und {otherGen} liegen {text} {points, plural, one {Punkt} other {Punkte}} auseinander.',
  'packages.some':
    '{few, select, yes {Weniger als {share} %} other {{share} %}} aller Pakete zu den gezeigten Themen liegen innerhalb aller Grenzen (Raster von 5 Punkten).',
  'packages.none':
    'Kein Paket zu den gezeigten Themen liegt innerhalb aller Grenzen. Das nächste überschreitet {count, plural, one {eine davon} other {# davon}}: {blocks}.',
  'packages.block': 'die {actorGen} {on} (um {text} {points, plural, one {Punkt} other {Punkte}})',
  'packages.more': '{rest} weitere',

  'cost.system': 'Regeln, Präzedenz',
  'cost.kind.domestic': 'Daheim',
  'cost.kind.credibility': 'Ansehen',
  'cost.kind.cohesion': 'Bündnis',
  'cost.kind.military': 'Militär',
  'cost.kind.economic': 'Wirtschaft',
  'cost.kind.norms': 'Normen',
  'cost.phrase.domestic': 'daheim',
  'cost.phrase.credibility': 'Ansehen',
  'cost.phrase.cohesion': 'Bündnis',
  'cost.phrase.military': 'Militär',
  'cost.phrase.economic': 'Wirtschaft',
  'cost.phrase.norms': 'Normen',
  'cost.line': 'kostet: {bearers}',
  'cost.line.none': 'kostet niemanden einen vollen Punkt',
  'cost.for.authored': 'So steht es im Szenario für diesen Schritt.',
  'cost.for.concession': 'Sich {on} vom eigenen Ziel zu entfernen kostet daheim.',
  'cost.for.audience': 'Vom öffentlich Gesagten {on} abzurücken kostet Ansehen.',
  'cost.for.red line': 'Die eigene Grenze {on} weiter zu überschreiten kostet daheim.',
  'cost.for.rift': 'Auseinanderrücken mit {allyDat} kostet beide Seiten.',
  'cost.for.delay': 'Jede Woche, die der Schritt dauert, geht der Krieg weiter.',
  'cost.systemAcc': 'Regeln und Präzedenz',

  'assumption.openness': 'Offenheit für andere',
  'meaning.openness':
    'Wie weit jemand denen folgt, mit denen Verbundenheit besteht. Bei 0: gar nicht.',
  'assumption.pace': 'Tempo des Einflusses',
  'meaning.pace': 'Anteil des Weges bis zur Ruhelage, den Einfluss in einer Woche schafft.',
  'assumption.halfDistance': 'Halbwertsabstand zur Grenze',
  'meaning.halfDistance':
    'Druck verliert die halbe Kraft, wenn so viele Punkte bis zur Grenze bleiben.',
  'assumption.pastLimit': 'Bewegung jenseits der Grenze',
  'meaning.pastLimit': 'Anteil des Drucks, der noch zählt, wenn die Grenze erreicht ist.',
  'assumption.ratioCeiling': 'Obergrenze für wachsende Wirkungen',
  'meaning.ratioCeiling':
    'Die Wirkung eines Schritts wächst nie über dieses Vielfache ihrer Größe am Beginn.',
  'assumption.repeat': 'Kraft einer Wiederholung',
  'meaning.repeat': 'Jedes weitere Mal bewegt ein Schritt um diesen Anteil des Mals davor.',
  'assumption.retention': 'Anteil des Drucks, der bleibt',
  'meaning.retention': 'Der Rest dessen, was Druck bewirkt, verblasst in den nächsten Zügen.',
  'assumption.trustPace': 'Tempo des Vertrauens',
  'meaning.trustPace': 'Wie schnell Taten das Vertrauen ändern. Bei 0: nie.',
  'assumption.commitmentFade': 'Was von einem öffentlichen Wort bleibt',
  'meaning.commitmentFade':
    'Anteil einer öffentlichen Bindung, der einen Schritt später noch da ist.',
  'assumption.wear': 'Abnutzung der Grenzen',
  'meaning.wear':
    'Punkte, um die sich die Grenzen eines Beteiligten zusammen lockern, je 10 Punkte militärischer und wirtschaftlicher Kosten.',
  'assumption.concessionPoints': 'Punkte je Kosten eines Zugeständnisses',
  'meaning.concessionPoints':
    'Punkte vom Ziel weg, die bei vollem Gewicht des Themas daheim einen Punkt kosten.',
  'assumption.audiencePoints': 'Punkte je Kosten eines Rückzugs',
  'meaning.audiencePoints':
    'Punkte Rückzug von einer vollen öffentlichen Bindung, die einen Punkt Ansehen kosten.',
  'assumption.redLineFactor': 'Gewicht einer überschrittenen Grenze',
  'meaning.redLineFactor':
    'Ein Punkt jenseits der Grenze wiegt so viel wie diese Zahl nachgegebener Punkte.',
  'assumption.redLinePoints': 'Punkte je Kosten jenseits der Grenze',
  'meaning.redLinePoints': 'Punkte jenseits der Grenze, die vor diesem Gewicht einen Punkt kosten.',
  'assumption.riftPoints': 'Punkte je Kosten des Auseinanderrückens',
  'meaning.riftPoints':
    'Punkte Auseinanderrücken, die zwei volle Verbündete je einen Punkt kosten.',
  'assumption.allied': 'Wer als verbündet gilt',
  'meaning.allied': 'Ab dieser Verbundenheit kostet Auseinanderrücken.',
  'assumption.delay': 'Maßstab der Kriegskosten',
  'meaning.delay': 'Vervielfacht, was jede Woche Krieg alle kostet.',

  'assumptions.openness': 'Offenheit für andere: {oneLabel}',
  'meanings.openness':
    'Wie weit {one} denen {oneMany, select, yes {folgen} other {folgt}}, mit denen Verbundenheit besteht. Bei 0: gar nicht.',
  'assumptions.reciprocity': 'Antwort auf ein Zugeständnis: {oneLabel}',
  'meanings.reciprocity':
    'Anteil eines Zugeständnisses, der erwidert wird. Unter 0 gilt ein Zugeständnis als Schwäche.',
  'assumptions.budget': 'Was tragbar ist: {oneLabel}',
  'meanings.budget':
    'Kostenpunkte, die {one} in dieser Übung vermutlich tragen {oneMany, select, yes {können} other {kann}}.',
  'assumptions.delay': 'Eine Woche Krieg: {oneLabel}, {kind}',
  'meanings.delay': 'Kostenpunkte je Woche.',
  'assumptions.position': 'Anfangsposition: {oneLabel}, {issue}',
  'meanings.position': 'Öffentliche Position am Beginn, auf der Skala von 0 bis 100.',
  'assumptions.ideal': 'Ziel: {oneLabel}, {issue}',
  'meanings.ideal': 'Was {oneDat} am liebsten wäre.',
  'assumptions.limit': 'Grenze: {oneLabel}, {issue}',
  'meanings.limit':
    'Jenseits davon {oneMany, select, yes {stimmen} other {stimmt}} {one} vermutlich nicht zu.',
  'assumptions.salience': 'Gewicht: {oneLabel}, {issue}',
  'meanings.salience': 'Wie wichtig {oneDat} das Thema ist, 0 bis 100.',
  'assumptions.influence': 'Einfluss: {oneLabel}, {issue}',
  'meanings.influence':
    'Wie stark {one} das Ergebnis bei diesem Thema prägen {oneMany, select, yes {können} other {kann}}, 0 bis 100.',
  'assumptions.alignment': 'Verbundenheit: {oneLabel} und {twoLabel}',
  'meanings.alignment': 'Wie weit beide an einem Strang ziehen, −1 bis 1.',
  'assumptions.trust': 'Vertrauen: {oneLabel} in das Wort {twoGen}',
  'meanings.trust': 'Ein Versprechen zählt nur mit dem Wort dahinter, −1 bis 1.',
  'assumptions.linkage': '{why}',
  'assumptions.linkage.of': 'Grenze: {a}, {issue}, gekoppelt an {offer}',
  'meanings.linkage': 'Punkte, um die ein volles und geglaubtes Angebot die Grenze lockert.',
  'assumptions.effect': '„{step}“: {oneLabel}, {issue}',
  'meanings.effect': 'Punkte, um die der Schritt die Position am Beginn bewegt.',
  'assumptions.relation': '„{step}“: Verbundenheit {oneGen} und {twoGen}',
  'meanings.relation': 'Änderung der Verbundenheit durch den Schritt.',
  'assumptions.word': '„{step}“: Vertrauen {oneGen} in {twoAcc}',
  'meanings.word': 'Änderung des Vertrauens durch den Schritt.',
  'assumptions.shift': '„{step}“: Einfluss {oneGen}, {issue}',
  'meanings.shift': 'Änderung des Einflusses durch den Schritt.',
  'assumptions.commit': '„{step}“: Bindung, {issue}',
  'meanings.commit': 'Wie weit der Schritt die eigenen Hände bindet, 0 bis 1.',
  'assumptions.bound': '„{step}“: Grenze {oneGen}, {issue}',
  'meanings.bound': 'Punkte, um die der Schritt die Grenze verschiebt.',
  'assumptions.cost': '„{step}“: Kosten für {oneAcc} ({kind})',
  'meanings.cost': 'Kostenpunkte bei jedem Mal.',

  'link.cut':
    'Dieser Link wurde unterwegs abgeschnitten oder verändert ({have} von etwa {want} Zeichen). Lass ihn dir noch einmal schicken.',
  'link.cutShort':
    'Dieser Link wurde unterwegs abgeschnitten: Nur der Anfang ist übrig. Lass ihn dir noch einmal schicken.',
  'link.changed':
    'Dieser Link wurde unterwegs verändert: Er hat die volle Länge, aber nicht jedes Zeichen stimmt. Lass ihn dir noch einmal schicken.',
  'link.foreign':
    'Das ist kein Link zu einer Parley-Linie: Solche Links haben „#s=1.“ in der Adresse.',
  'link.newer':
    'Dieser Link stammt aus einem neueren Parley. Hol dir das neuere und öffne dann den Link.',
  'link.unknownScenario':
    'Dieser Link gehört zu einem Szenario, das es hier nicht gibt. Lass dir auch die Szenariodatei schicken, öffne sie und dann den Link.',
  'link.otherEdition':
    'Dieser Link stammt aus einer anderen Ausgabe des Szenarios „{scenario}“, deren Zahlen abweichen. Lass dir einen Link aus dieser Ausgabe schicken.',
  'link.otherEngine':
    'Dieser Link stammt aus Revision {made} des Modells; dies ist Revision {here} und ergäbe andere Zahlen. Lass dir einen neuen Link schicken.',
  'link.impossible':
    'Dieser Link kam heil an, aber sein Szenario hat keine solche Linie. Frag nach, wie er entstanden ist.',

  'predict.question':
    'Wenn {mover} {clause}, was {actorMany, select, yes {tun} other {tut}} dann {actor} {on}?',
  'predict.told':
    '{right, select, yes {Wie erwartet} other {Erwartet war: {actor} {actorMany, select, yes {{expected, select, holds {bleiben stehen} closer {kommen näher} other {rücken weg}}} other {{expected, select, holds {bleibt stehen} closer {kommt näher} other {rückt weg}}}}}}. {actorStart} {actorMany, select, yes {{happened, select, holds {blieben} closer {kamen} other {rückten}}} other {{happened, select, holds {blieb} closer {kam} other {rückte}}}} {on} {happened, select, holds {stehen} closer {{text} {points, plural, one {Punkt} other {Punkte}} näher} other {{text} {points, plural, one {Punkt} other {Punkte}} weg}}.',

  'compare.headline':
    'In Linie B {actorMany, select, yes {stehen} other {steht}} {actor} {on} bei {b}, nicht bei {a}.',
  'compare.same': 'Beide Linien lassen alle auf der Tafel an derselben Stelle.',
  'compare.fork':
    '{moves, plural, =0 {Sie trennen sich am Beginn} other {Sie trennen sich nach Zug #}}',
  'compare.maker':
    'Das meiste macht ein Schritt: In Linie {line} bewegte „{step}“ diese Position um {text} {points, plural, one {Punkt} other {Punkte}}.',
};

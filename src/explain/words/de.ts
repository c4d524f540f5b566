import type { en } from './en.ts';

export const de: Record<keyof typeof en, string> = {
  'headline.opening':
    '{open, plural, =0 {Bei keinem der {all} gezeigten Themen treffen sich die Grenzen.} one {Von {all} gezeigten Themen treffen sich die Grenzen bei einem: {issues}.} other {Bei {open} von {all} Themen treffen sich die Grenzen: {issues}.}}',
  'headline.opens': 'Die Grenzen treffen sich jetzt {on}.',
  'headline.closes': 'Die Grenzen treffen sich {on} nicht mehr.',
  'headline.crossed':
    '{actorStart} {actorMany, select, yes {gehen} other {geht}} {on} {text} {points, plural, one {Punkt} other {Punkte}} über die eigene Grenze.',
  'headline.marks':
    '{actorStart} {actorMany, select, yes {gehen} other {geht}} {on} von „{was}“ zu „{is}“.',
  'headline.points':
    '{gives, select, gives {{actorStart} {actorMany, select, yes {geben} other {gibt}} {on} {text} {points, plural, one {Punkt} other {Punkte}} nach.} hardens {{actorStart} {actorMany, select, yes {werden} other {wird}} {on} um {text} {points, plural, one {Punkt} other {Punkte}} härter.} closer {{actorStart} {actorMany, select, yes {kommen} other {kommt}} {on} {text} {points, plural, one {Punkt} other {Punkte}} näher.} other {{actorStart} {actorMany, select, yes {rücken} other {rückt}} {on} {text} {points, plural, one {Punkt} other {Punkte}} weiter weg.}}',
  'headline.nothing': 'Nach diesem Schritt bewegt sich keine Position um einen halben Punkt.',
  'preview.other':
    'Wenn {mover} {clause}, {gives, select, closer {{actorMany, select, yes {kommen} other {kommt}} {actor} {on} {text} {points, plural, one {Punkt} other {Punkte}} näher} other {{actorMany, select, yes {rücken} other {rückt}} {actor} {on} {text} {points, plural, one {Punkt} other {Punkte}} weg}}.',
  'preview.alone': 'Wenn {mover} {clause}, bewegt sich sonst niemand auf der Tafel.',

  'story.did':
    '{way, select, gives {{actorStart} {actorMany, select, yes {geben} other {gibt}} {on} <n>{points}</n> {count, plural, one {Punkt} other {Punkte}} nach} hardens {{actorStart} {actorMany, select, yes {werden} other {wird}} {on} um <n>{points}</n> {count, plural, one {Punkt} other {Punkte}} härter} closer {{actorStart} {actorMany, select, yes {kommen} other {kommt}} {moverDat} {on} um <n>{points}</n> {count, plural, one {Punkt} other {Punkte}} näher} other {{actorStart} {actorMany, select, yes {rücken} other {rückt}} {on} um <n>{points}</n> {count, plural, one {Punkt} other {Punkte}} von {moverDat} weg}}{because, select, yes {: {causes}} other {}}.',
  'story.would':
    '{way, select, gives {{actorStart} {actorMany, select, yes {gäben} other {gäbe}} {on} <n>{points}</n> {count, plural, one {Punkt} other {Punkte}} nach} hardens {{actorStart} {actorMany, select, yes {würden} other {würde}} {on} um <n>{points}</n> {count, plural, one {Punkt} other {Punkte}} härter} closer {{actorStart} {actorMany, select, yes {kämen} other {käme}} {moverDat} {on} um <n>{points}</n> {count, plural, one {Punkt} other {Punkte}} näher} other {{actorStart} {actorMany, select, yes {rückten} other {rückte}} {on} um <n>{points}</n> {count, plural, one {Punkt} other {Punkte}} von {moverDat} weg}}{because, select, yes {: {causes}} other {}}.',
  'story.cause': '{name} ({amount})',

  'reason.decision': 'eigene Entscheidung',
  'reason.pressure': '{by} {byMany, select, yes {drängen} other {drängt}}',
  'reason.incentive': 'ein Angebot {byGen} zieht',
  'reason.reassurance': '{by} {byMany, select, yes {beruhigen} other {beruhigt}}',
  'reason.provocation': '{by} {byMany, select, yes {fordern} other {fordert}} heraus',
  'reason.signal': '{by} {byMany, select, yes {geben} other {gibt}} ein Signal',
  'reason.answer': 'Antwort an {byAcc}',
  'reason.pull': '{by} {byMany, select, yes {ziehen} other {zieht}}',
  'reason.weaker pull': '{by} {byMany, select, yes {ziehen} other {zieht}} weniger als vorher',
  'reason.own line': 'zurück zur eigenen Linie',
  'reason.edge': 'Ende der Skala',
  'reason.authored': 'Schritt {byGen}',
  'reason.taken along': 'eigene Linie rückt mit',
  'reason.fade': 'verblasst',
  'reason.said in public': 'öffentlich gesagt',
  'reason.wear': 'der Krieg zermürbt',
  'reason.overdraft': 'Rückhalt daheim ist verbraucht',
  'reason.deed': 'Taten {byGen}',
  'reason.linkage': 'gekoppelt an {on}',

  'rule.decision':
    'Eine Regierung verschiebt die eigene Position um das, was für den Schritt geschrieben steht, und nimmt ihre Linie mit.',
  'rule.pressure':
    'Druck zählt weniger, je näher die Grenze ist, und weniger, wo sich eine Regierung öffentlich gebunden hat.',
  'rule.incentive': 'Ein Angebot zählt so viel wie das Wort dahinter, und weniger nahe der Grenze.',
  'rule.reassurance': 'Eine Zusicherung zählt so viel wie das Wort dahinter.',
  'rule.provocation': 'Eine Provokation wirkt wie geschrieben; nahe der Grenze weniger.',
  'rule.signal': 'Ein Signal wirkt wie geschrieben; nahe der Grenze weniger.',
  'rule.answer':
    'Eine Entscheidung, die dem Ziel eines anderen näher kommt, wird mit dessen eigenem Anteil beantwortet.',
  'rule.pull':
    'Wer zusammenhält, zieht aneinander, je nach Einfluss auf das Thema; gezeigt wird, was sich am Zug seit dem Beginn geändert hat.',
  'rule.weaker pull':
    'Wer weniger zusammenhält, weniger Einfluss hat oder näher steht als am Beginn, zieht weniger; was er festhielt, gibt nach.',
  'rule.own line':
    'Jeder fällt zur eigenen Linie zurück; was Druck gewonnen hat, verblasst, wenn keine Taten folgen.',
  'rule.edge': 'Keine Position liegt außerhalb der Skala.',
  'rule.authored': 'So steht es im Szenario für diesen Schritt.',
  'rule.taken along':
    'Wer sich bewegt, nimmt die eigene Linie mit: bei einer Entscheidung ganz, sonst zum Teil.',
  'rule.fade': 'Was öffentlich gesagt wurde, bindet mit jedem Schritt weniger.',
  'rule.said in public': 'Was öffentlich gesagt wird, bindet die Hände.',
  'rule.wear':
    'Militärische und wirtschaftliche Kosten lockern Grenzen langsam, die unwichtigsten zuerst.',
  'rule.overdraft':
    'Eine Regierung, die ihren Rückhalt daheim verbraucht hat, kann weniger zugestehen.',
  'rule.deed':
    'Vertrauen folgt Taten: Es wächst, wenn eine Entscheidung dem Anliegen näher kommt, und sinkt, wenn sie sich entfernt.',
  'rule.linkage':
    'Eine Grenze lockert sich mit dem, was anderswo glaubwürdig angeboten wird; das schwächste Wort entscheidet.',

  'term.authored': 'wie geschrieben',
  'term.room': 'Raum bis zur Grenze',
  'term.word': 'Wert des Wortes',
  'term.committed': 'freie Hände',
  'term.repeat': 'schon gesagt',
  'term.reciprocity': 'beantworteter Anteil',
  'term.closer': 'Punkte näher',
  'term.salience': 'Gewicht des Themas',
  'term.trustPace': 'Tempo des Vertrauens',
  'term.left': 'verbleibender Weg',
  'term.conceded': 'nachgegebene Punkte',
  'term.perPoint': 'Kosten je Punkt',
  'term.commitment': 'Bindung',
  'term.redLineFactor': 'Gewicht eines Verlusts',
  'term.beyond': 'Punkte weiter darüber',
  'term.alignment': 'Zusammenhalt',
  'term.apart': 'Punkte weiter auseinander',
  'term.perWeek': 'je Woche',
  'term.weeks': 'Wochen',
  'term.delay': 'Maßstab der Kriegskosten',

  'obstacle.requires': 'Noch nicht: Zuerst „{step}“.',
  'obstacle.excluded': 'Ausgeschlossen durch „{step}“.',
  'obstacle.excludedFor':
    'Durch „{step}“ noch {weeks, plural, one {eine Woche} other {# Wochen}} ausgeschlossen.',
  'obstacle.position':
    'Noch nicht: {actorStart} {actorMany, select, yes {müssten} other {müsste}} {on} bei {side, select, least {mindestens} other {höchstens}} {wanted} stehen („{mark}“); jetzt bei {now}.',

  'verdict.open': 'Grenzen treffen sich',
  'verdict.around': 'bei „{mark}“',
  'verdict.range': 'von {low} bis {high}',
  'verdict.gap': 'Kein Überlapp',
  'verdict.between': '{text} {points, plural, one {Punkt} other {Punkte}} zwischen {a} und {b}',
  'verdict.positions':
    'Die Positionen {oneGen} und {otherGen} liegen {text} {points, plural, one {Punkt} other {Punkte}} auseinander.',
  'packages.some':
    '{share} % aller Pakete zu den gezeigten Themen liegen innerhalb aller Grenzen (Raster von 5 Punkten).',
  'packages.none':
    'Kein Paket zu den gezeigten Themen liegt innerhalb aller Grenzen. Das nächste liegt jenseits {blocks}.',
  'packages.block':
    'der Grenze {actorGen} {on} um {text} {points, plural, one {Punkt} other {Punkte}}',

  'cost.system': 'Regeln, Präzedenz',
  'cost.kind.domestic': 'Daheim',
  'cost.kind.credibility': 'Ansehen',
  'cost.kind.cohesion': 'Bündnis',
  'cost.kind.military': 'Militär',
  'cost.kind.economic': 'Wirtschaft',
  'cost.kind.norms': 'Regeln',
  'cost.phrase.domestic': 'daheim',
  'cost.phrase.credibility': 'Ansehen',
  'cost.phrase.cohesion': 'Bündnis',
  'cost.phrase.military': 'militärisch',
  'cost.phrase.economic': 'Wirtschaft',
  'cost.phrase.norms': 'Normen',
  'cost.line': 'kostet: {bearers}',
  'cost.line.none': 'kostet niemanden einen vollen Punkt',
  'cost.for.authored': 'So steht es im Szenario für diesen Schritt.',
  'cost.for.concession': 'Nachgeben {on} kostet daheim.',
  'cost.for.audience': 'Ein Rückzug {on} vom öffentlich Gesagten kostet Ansehen.',
  'cost.for.red line': 'Über die eigene Grenze zu gehen ({on}) kostet daheim.',
  'cost.for.rift':
    'Auseinanderrücken kostet Zusammenhalt; beide Verbündete zahlen (hier mit {allyDat}).',
  'cost.for.delay': 'Während verhandelt wird, geht der Krieg weiter.',

  'assumption.openness': 'Offenheit für andere',
  'meaning.openness': 'Wie weit jemand denen folgt, mit denen er zusammenhält. Bei 0: gar nicht.',
  'assumption.pace': 'Tempo des Einflusses',
  'meaning.pace': 'Anteil des Weges zur Ruhe, den Einfluss in einer Woche schafft.',
  'assumption.halfDistance': 'Halbwertsabstand zur Grenze',
  'meaning.halfDistance':
    'Druck verliert die halbe Kraft, wenn so viele Punkte bis zur Grenze bleiben.',
  'assumption.pastLimit': 'Bewegung jenseits der Grenze',
  'meaning.pastLimit': 'Anteil des Drucks, der noch zählt, wenn die Grenze erreicht ist.',
  'assumption.ratioCeiling': 'Obergrenze veränderter Wirkung',
  'meaning.ratioCeiling':
    'Eine geschriebene Wirkung wächst nie über dieses Vielfache ihrer Größe am Beginn.',
  'assumption.repeat': 'Kraft einer Wiederholung',
  'meaning.repeat': 'Jedes weitere Mal bewegt ein Schritt um diesen Anteil des Mals davor.',
  'assumption.retention': 'Anteil des Drucks, der bleibt',
  'meaning.retention': 'Der Rest dessen, was Druck gewinnt, verblasst in den nächsten Zügen.',
  'assumption.trustPace': 'Tempo des Vertrauens',
  'meaning.trustPace': 'Wie schnell Taten Vertrauen bewegen. Bei 0: nie.',
  'assumption.commitmentFade': 'Was ein öffentliches Wort behält',
  'meaning.commitmentFade': 'Anteil einer Bindung, der einen Schritt später noch da ist.',
  'assumption.wear': 'Abnutzung der Grenzen',
  'meaning.wear':
    'Punkte, um die sich Grenzen je 10 Punkte militärischer und wirtschaftlicher Kosten lockern.',
  'assumption.concessionPoints': 'Punkte je Kosten eines Zugeständnisses',
  'meaning.concessionPoints':
    'Nachgegebene Punkte bei vollem Gewicht, die daheim einen Punkt kosten.',
  'assumption.audiencePoints': 'Punkte je Kosten eines Rückzugs',
  'meaning.audiencePoints':
    'Punkte Rückzug von einer vollen öffentlichen Bindung, die einen Punkt Ansehen kosten.',
  'assumption.redLineFactor': 'Gewicht einer überschrittenen Grenze',
  'meaning.redLineFactor':
    'Ein Punkt jenseits der Grenze wiegt so viel Mal einen nachgegebenen Punkt.',
  'assumption.redLinePoints': 'Punkte je Kosten jenseits der Grenze',
  'meaning.redLinePoints': 'Punkte jenseits der Grenze, die einen Punkt kosten, vor dem Gewicht.',
  'assumption.riftPoints': 'Punkte je Kosten eines Risses',
  'meaning.riftPoints':
    'Punkte, um die volle Verbündete auseinanderrücken, die jeden einen Punkt kosten.',
  'assumption.allied': 'Wer als verbündet gilt',
  'meaning.allied': 'Ab diesem Zusammenhalt kostet Auseinanderrücken.',
  'assumption.delay': 'Maßstab der Kriegskosten',
  'meaning.delay': 'Vervielfacht, was jede Woche Krieg alle kostet.',

  'assumptions.openness': 'Offenheit für andere: {a}',
  'meanings.openness':
    'Wie weit {a} denen folgt, mit denen Zusammenhalt besteht. Bei 0: gar nicht.',
  'assumptions.reciprocity': 'Antwort auf ein Zugeständnis: {a}',
  'meanings.reciprocity':
    'Über 0 wird in gleicher Münze geantwortet; unter 0 gilt ein Zugeständnis als Schwäche.',
  'assumptions.budget': 'Was tragbar ist: {a}',
  'meanings.budget': 'Kostenpunkte, die diese Regierung hier vermutlich tragen kann.',
  'assumptions.delay': 'Eine Woche Krieg, {a}: {kind}',
  'meanings.delay': 'Kostenpunkte je Woche.',
  'assumptions.position': 'Anfangsposition: {a}, {issue}',
  'meanings.position': 'Öffentliche Position am Beginn, auf der Skala von 0 bis 100.',
  'assumptions.ideal': 'Ziel: {a}, {issue}',
  'meanings.ideal': 'Was am liebsten wäre: {a}.',
  'assumptions.limit': 'Grenze: {a}, {issue}',
  'meanings.limit': 'Jenseits davon gibt es vermutlich keine Zustimmung: {a}.',
  'assumptions.salience': 'Gewicht: {issue}, {a}',
  'meanings.salience': 'Wie wichtig das Thema ist, 0 bis 100: {a}.',
  'assumptions.influence': 'Einfluss: {a}, {issue}',
  'meanings.influence': 'Wie stark das Ergebnis geprägt werden kann, 0 bis 100: {a}.',
  'assumptions.alignment': 'Zusammenhalt: {a} und {b}',
  'meanings.alignment': 'Wie weit beide an einem Strang ziehen, −1 bis 1.',
  'assumptions.trust': 'Vertrauen: {a} in das Wort von {b}',
  'meanings.trust': 'Ein Versprechen zählt nur mit dem Wort dahinter, −1 bis 1.',
  'assumptions.linkage': '{why}',
  'assumptions.linkage.of': '{a}: Grenze, {issue}, gekoppelt an {offer}',
  'meanings.linkage': 'Punkte, um die ein volles und geglaubtes Angebot die Grenze lockert.',
  'assumptions.effect': '„{step}“: {a}, {issue}',
  'meanings.effect': 'Punkte, um die der Schritt die Position am Beginn bewegt.',
  'assumptions.relation': '„{step}“: Zusammenhalt {a} und {b}',
  'meanings.relation': 'Änderung des Zusammenhalts durch den Schritt.',
  'assumptions.word': '„{step}“: Vertrauen von {a} in {b}',
  'meanings.word': 'Änderung des Vertrauens durch den Schritt.',
  'assumptions.shift': '„{step}“: Einfluss von {a}, {issue}',
  'meanings.shift': 'Änderung des Einflusses durch den Schritt.',
  'assumptions.commit': '„{step}“: Bindung, {issue}',
  'meanings.commit': 'Wie weit der Schritt die eigenen Hände bindet, 0 bis 1.',
  'assumptions.bound': '„{step}“: Grenze von {a}, {issue}',
  'meanings.bound': 'Punkte, um die der Schritt die Grenze verschiebt.',
  'assumptions.cost': '„{step}“: Kosten für {a}, {kind}',
  'meanings.cost': 'Kostenpunkte bei jedem Mal.',

  'link.cut':
    'Dieser Link wurde unterwegs abgeschnitten oder verändert ({have} von etwa {want} Zeichen). Bitte noch einmal schicken lassen.',
  'link.cutShort':
    'Dieser Link wurde unterwegs abgeschnitten: Nur der Anfang ist übrig. Bitte noch einmal schicken lassen.',
  'link.changed':
    'Dieser Link wurde unterwegs verändert: Er hat die volle Länge, aber nicht jedes Zeichen stimmt. Bitte noch einmal schicken lassen.',
  'link.foreign':
    'Das ist kein Link zu einer Parley-Linie: Solche Links haben „#s=1.“ in der Adresse.',
  'link.newer':
    'Dieser Link stammt aus einem neueren Parley. Bitte das neuere öffnen und dann den Link.',
  'link.unknownScenario':
    'Dieser Link gehört zu einem Szenario, das es hier nicht gibt. Bitte auch die Szenariodatei schicken lassen, sie öffnen und dann den Link.',
  'link.otherEdition':
    'Dieser Link stammt aus einer anderen Ausgabe des Szenarios „{scenario}“ mit anderen Zahlen. Bitte einen Link aus dieser Ausgabe schicken lassen.',
  'link.otherEngine':
    'Dieser Link stammt aus Revision {made} des Rechenwerks; dies ist Revision {here} und ergäbe andere Zahlen. Bitte einen neuen Link schicken lassen.',
  'link.impossible':
    'Dieser Link kam heil an, aber sein Szenario hat keine solche Linie. Bitte nachfragen, wie er entstanden ist.',
};

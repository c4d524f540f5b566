import type { en } from './en.ts';

export const de: Record<keyof typeof en, string> = {
  'forecast.median':
    'Der gewichtete Median liegt dort, wo {actor} {actorMany, select, yes {stehen} other {steht}}: Darunter stehen {below} Prozent des Gewichts, darüber höchstens die Hälfte.',
  'forecast.mean':
    'Das gewichtete Mittel zählt alle nach Einfluss und Wichtigkeit; den größten Anteil am Gewicht {actorMany, select, yes {haben} other {hat}} {actor}, {share} Prozent.',
  'forecast.winner':
    'Nach {turns, plural, =0 {keinem Zug} one {einem Zug} other {# Zügen}}, in denen alle aufeinander Druck machen, gewänne am ehesten die Position {actorGen} eine Abstimmung, mit {share} Prozent.',
  'forecast.pressed':
    '{count, plural, =0 {Niemand kann jemanden bedrängen: Es bleibt beim gewichteten Median.} other {Nach {rounds, plural, one {einer Runde} other {# Runden}} Herausforderungen {many, select, yes {haben} other {hat}} {actors} nachgegeben, und der Median geht von {from} auf {to}.}}',
  'forecast.traded':
    '{actorStart} {actorMany, select, yes {geben} other {gibt}} hier {withDat} nach und {actorMany, select, yes {bekommen} other {bekommt}} dafür etwas {on}: Das ist der größte von {trades, plural, one {einem Tauschgeschäft, das zu} other {# Tauschgeschäften, die zu}} diesem Thema {trades, plural, one {gehört} other {gehören}}. Das Mittel geht von {from} auf {to}.',
  'forecast.untraded':
    'Niemand findet einen Tausch, der dieses Thema berührt; es bleibt beim gewichteten Mittel.',
  'forecast.anchored':
    'Alle hören nach Gewicht aufeinander und hängen an ihrer ersten Position; die erste Position {actorGen} macht {share} Prozent des Endes aus.',
  'forecast.none': 'Hier sagt es nichts: Niemand bringt zu diesem Thema Gewicht mit.',
  'forecast.would':
    '{way, select, same {Wenn {mover} {clause}, bleibt es, wo es ist.} other {Wenn {mover} {clause}, geht es von {from} auf {to}.}}',
  'forecast.spread':
    '{models, plural, one {Ein Modell sagt {low} voraus.} other {Die # Vorhersagen liegen {points, plural, one {einen Punkt} other {# Punkte}} auseinander, von {low} bis {high}.}}',
  'forecast.groups':
    'Zwei Gruppen: {lower} ({lowerLow} bis {lowerHigh}) und {upper} ({upperLow} bis {upperHigh}).',

  'remark.tie':
    '{model}: {times, plural, one {Ein Gleichstand wurde} other {# Gleichstände wurden}} nach der Reihenfolge der Akteure entschieden.',
  'remark.restless': '{model}: Nach {rounds} Runden war noch Bewegung; gezeigt ist der Stand dann.',

  'headline.spread':
    '{models} Modelle, und {on} gehen sie um {points, plural, one {einen Punkt} other {# Punkte}} auseinander{closest, select, yes {, {closestOn} um {least}} other {}}.',
  'headline.none': 'Zu diesem Tisch hat kein Modell etwas zu sagen.',
  'headline.waiting': 'Die Modelle rechnen.',

  'panel.title': 'Zweite Meinungen',
  'panel.where': '{day}, {move, plural, =0 {zu Beginn} other {nach Zug #}}',
  'panel.note':
    'Jeder Strich ist die Vorhersage eines veröffentlichten Modells aus demselben Stand. Kleine Zeichen auf der Linie: wo die Akteure stehen. Meinungen, keine Vorhersagen von uns, und nie mit der Linie vermischt.',
  'panel.with': 'Falls gespielt: {step}',
  'panel.forward': 'Eines weiterspielen',
  'panel.model': 'Modell',
  'panel.round': 'Runde {round} von {rounds}',
  'panel.next': 'Nächste Runde',
  'panel.last': 'Vorige Runde',
  'panel.back': 'Zurück zur Tafel',
  'panel.all': 'Alle Modelle',
  'panel.counting': 'Es rechnet: {model}',
  'panel.cancel': 'Abbrechen',
  'panel.cancelled': 'Abgebrochen. Was bis dahin gerechnet war, bleibt stehen.',
  'panel.again': 'Noch einmal rechnen',
  'panel.failed': '{model} ließ sich hier nicht rechnen.',
  'panel.words': 'Was jedes Modell sagt',
  'panel.spread': 'Spanne {points, plural, one {ein Punkt} other {# Punkte}}',
  'panel.forecast': 'Vorhersage',
  'panel.says': 'Warum',

  'package.title': 'Welches Paket?',
  'package.between': 'Zwischen',
  'package.and': 'und',
  'package.none':
    'Kein Paket liegt innerhalb aller Grenzen{soft, select, some {. Mit Grenzen am weichen Ende ihrer Spannen sind {count} von {all} Paketen möglich} none {, auch nicht mit Grenzen am weichen Ende ihrer Spannen} other {}}.',
  'package.some': '{count} von {all} Paketen liegen innerhalb aller Grenzen.',
  'package.agree':
    'Die Regeln sind sich fast einig: Was die eine Seite gewinnt, verliert die andere, beinahe Punkt für Punkt.',
  'package.differ': 'Die Regeln gehen bei einem Thema um bis zu {points} Punkte auseinander.',
  'package.unbound':
    'Die vier Regeln sind über alle Pakete gezeigt, mit oder ohne Grenzen: Wo kein Paket erlaubt ist, sagen sie nur, was zu verteilen wäre.',
  'package.axis': '{actor}: Ziele erreicht, %',
  'package.without':
    'Gestrichelt: was jeder hätte, stünde es bei den jetzigen Positionen des anderen.',
  'package.legend':
    'Grau: Pakete. Dunkel: innerhalb der gezählten Grenzen. Linie: nichts ist für beide besser.',
  'package.thinned': 'Von mehr als 20.000 Paketen wurde alle {step} Punkte eines betrachtet.',
  'package.table': 'Die vier Regeln',
  'package.rule': 'Regel',

  'stable.title': 'Was ist stabil?',
  'stable.sentence':
    '{count, plural, =0 {Nichts hält unter allen fünf Regeln.} one {Nur „{first}“ hält unter allen fünf Regeln.} other {# Zustände halten unter allen fünf Regeln: {list}.}}',
  'stable.now': '(jetzt)',
  'stable.states': 'Wären sie hier',
  'stable.leaves': 'wer ginge',
  'stable.nobody': 'niemand',
  'stable.legend':
    'Gefüllt: Kein Akteur geht weg. Hohl: Jemand tut es. Meinung eines Modells, keine Vorhersage.',
  'stable.holds': 'bleibt dabei',
  'stable.gives': 'gibt nach',
  'stable.walks': 'bricht ab',
  'stable.all': 'Alle {count} Zustände zeigen',
  'stable.some': 'Weniger zeigen',
  'stable.path': 'Von hier aus: {path}',
  'stable.noPath': 'Von hier aus kann sich niemand allein verbessern.',
  'stable.edit': 'Diesen Konflikt bearbeiten',
  'stable.edited': 'Bearbeitet; nicht mehr das, was die Tafel ergibt.',
  'stable.reset': 'Neu bilden',
  'stable.ranking': 'Wie {actor} die Zustände ordnet, das Beste zuerst',
  'stable.better': '„{state}“ höher stellen',
  'stable.worse': '„{state}“ tiefer stellen',
  'stable.equal': '„{state}“ so gut wie den darüber stellen',
  'stable.possible': 'Welche Zustände möglich sind',
  'stable.both': 'lässt sich zurücknehmen',
  'stable.forward': 'getan ist getan',
  'stable.backward': 'lässt sich nur aufgeben',
  'stable.allHold': 'Alle bleiben dabei',
  'stable.yes': 'niemand geht weg',
  'stable.no': 'jemand geht weg',
  'stable.option': '{actor}: {option}',
  'stable.coalitions': 'Gruppen, die zusammen ziehen, gingen weg von: {list}.',
  'stable.noCoalitions': 'Keine Gruppe, die zusammen zieht, verließe, was für jeden allein hält.',
  'stable.actors': 'Wer dabei ist',
  'stable.few': 'Zwei bis vier Akteure auswählen.',

  'trade.title': 'Wer tauscht was?',
  'trade.none': 'Keine zwei Akteure finden einen Tausch, bei dem beide gewinnen.',
  'trade.first':
    '{count, plural, one {Ein Tauschgeschäft.} other {# Tauschgeschäfte, das größte zuerst.}} Beide Partner gewinnen gleich viel.',
  'trade.row':
    '{aStart} {aMany, select, yes {geben} other {gibt}} {aOn} um {aPoints} Punkte nach, {b} {bOn} um {bPoints} Punkte.',
  'trade.partners': 'Tausch',
  'trade.gain': 'Gewinn, je',
  'trade.others': 'Andere',
  'trade.hurt': 'schlechter für {actors}',
  'trade.nobodyHurt': 'sonst verliert niemand',
  'trade.more': 'Alle {count} zeigen',

  'war.title': 'Was Krieg kostet',
  'war.note':
    'Nicht von der Tafel gezählt: Diese Zahlen kann niemand messen. Stellen Sie sie selbst ein und sehen Sie, was das Argument ergibt.',
  'war.range':
    'Brächte ein Kampf der ersten Seite mit {p} Prozent Wahrscheinlichkeit alles und kostete sie {cA} Prozent, die andere {cB}, dann ist beiden jede Teilung von {low} bis {high} Prozent lieber als der Kampf.',
  'war.noRange':
    'Die erste Seite hält ihre Aussichten für {e} Punkte besser, als sie sind. Das ist mehr, als der Kampf beide kostet; es bleibt keine Teilung, die beiden lieber wäre.',
  'war.demand':
    'Weiß die erste Seite nur, dass der Kampf die andere zwischen 0 und {C} Prozent kostet, fordert sie am besten {x} Prozent, bei einem Kriegsrisiko von {risk} Prozent.',
  'war.shift':
    '{war, select, yes {Gehen die Aussichten von {p1} auf {p2} Prozent, kämpft die Seite, die morgen schwächer ist, lieber heute, was immer versprochen wird.} other {Aussichten, die von {p1} auf {p2} Prozent gehen, sind kein Grund zu kämpfen: Was sich heute geben lässt, wiegt das Morgen auf. Bis {most} Prozent wäre das so.}}',
  'war.locked':
    'Wer durch Nachgeben {a} Prozent die Woche verliert und durch Kämpfen {w} Prozent, ist nach {t} Wochen festgelegt.',
  'war.free': 'Wo es kein Publikum stört, kann eine Seite jederzeit zurück.',
  'war.deterred':
    'Ein Angriff wird {holds, select, yes {abgeschreckt} other {nicht abgeschreckt}}: Das Hilfsversprechen wird zu {c} Prozent geglaubt, {least} Prozent würden genügen.',
  'war.undeterred':
    'Ein Angriff, der sich auch gegen Hilfe lohnt, wird durch kein Hilfsversprechen abgeschreckt.',
  'war.prospect':
    'Eine Chance von {p} Prozent, {gain} zu gewinnen, sonst {loss} zu verlieren, ist im Mittel {mean} wert. Den meisten Menschen kommt sie vor wie sichere {sure}.',

  'worked.pie': 'Wer zuerst anbietet, bekommt {first} Prozent des Kuchens, der andere {second}.',
  'worked.noHurry': 'Kostet Warten niemanden etwas, wird nie etwas vereinbart.',
  'worked.estate': 'Nachlass',
  'worked.claim': 'Forderung {claim}',
  'worked.issue': 'Thema',
  'worked.points': 'Punkte: {actor}',
  'worked.part': 'An {actor}, %',
  'worked.each':
    '{a}: am Ende {pointsA} Punkte, {b}: {pointsB}. Punkte: wie wichtig ein Thema jedem ist, von 100; das ist von uns.',

  'model.title': 'Modelle',
  'model.engine': 'Parleys eigener Rechner',
  'model.inputs': 'Worauf es schaut',
  'model.formulas': 'Die Formel',
  'model.parameters': 'Parameter und Schalter',
  'model.range': '{low} bis {high}, hier {value}',
  'model.example': 'An diesem Tisch',
  'model.sources': 'Quellen',
  'model.checked': 'Was womit verglichen wurde',
  'model.open': 'Was offen ist',
  'model.ours': 'Was von uns ist',
  'model.cannot': 'Was es nicht sagen kann',
  'model.case': 'Fall',
  'model.obtained': 'Woher die Zahlen',
  'model.difference': 'Größter Unterschied',
  'model.numbers': 'Verglichen',
  'model.recalled': 'Aus dem Gedächtnis, nicht nachgeschlagen: {what}.',
  'model.unchecked': 'Dafür gibt es hier keinen veröffentlichten Fall.',
  'model.known': 'Bekannt: {why}',
  'model.unequal': '{count, plural, one {ein Eintrag ist anders} other {# Einträge sind anders}}',
  'model.exactly': 'keiner',
  'model.exceptions': 'Wo es eine Regel bricht, die alle anderen einhalten',
  'model.back': 'Zurück zu den zweiten Meinungen',
  'model.outcome': 'Ergebnis: {number}',
  'model.cases': 'Alle Vergleichsfälle',
  'law.order': 'Die Reihenfolge der Akteure ist gleich.',
  'law.range': 'Niemand endet außerhalb der Positionen am Tisch.',
  'law.still': 'Wer sich schon einig ist, bleibt, wo er ist.',
  'law.defined': 'Kein Gewicht, gleiche Positionen oder ein einziger Akteur ergeben keinen Unsinn.',
  'obtained.printed': 'gedruckt',
  'obtained.run': 'Programm ausgeführt',
  'obtained.re-derived': 'neu hergeleitet',
  'obtained.analytic': 'geschlossene Formel',
  'obtained.recalled': 'aus dem Gedächtnis',
  'question.outcome': 'Wo endet ein Thema?',
  'question.trade': 'Wer tauscht was?',
  'question.influence': 'Wer hört auf wen?',
  'question.package': 'Welches Paket?',
  'question.stability': 'Was ist stabil?',
  'question.war': 'Was kostet Krieg?',

  'engine.mechanisms': 'Was Positionen, Vertrauen und Grenzen bewegt',
  'engine.costs': 'Was berechnet wird, wo der Autor schweigt',
  'engine.changed': 'von Ihnen geändert',
  'engine.change': 'Ändern',
  'engine.record': 'Am wirklichen Verlauf gemessen',
  'engine.date': 'Datum',
  'engine.model': 'Modell daneben um',
  'engine.plain': '„Nichts ändert sich“ daneben um',
  'engine.recordNote':
    'Mittlerer Abstand in Punkten davon, wo die Akteure laut Aufzeichnung standen, wenn der wirkliche Verlauf ab {day} gespielt wird. Schritte und Aufzeichnung stammen von denselben Händen: Übereinstimmung ist Stimmigkeit, kein Beweis.',
  'engine.noRecord': 'Dieses Szenario hat keinen wirklichen Verlauf zum Vergleich.',
};

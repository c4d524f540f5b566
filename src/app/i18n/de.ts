import type { en } from './en.ts';

export const de: Record<keyof typeof en, string> = {
  close: 'Schließen',

  'header.actions': 'Aktionen',
  'header.notForecast': 'Modellannahme, keine Prognose',
  'header.undo': 'Zurücknehmen',
  'header.redo': 'Wiederholen',
  'header.assumptions': '{changed, plural, =0 {Annahmen} other {Annahmen (# geändert)}}',
  'header.share': 'Teilen',

  'menu.open': 'Menü',
  'menu.opening': 'Beginn am',
  'menu.language': 'Sprache',
  'menu.theme': 'Helligkeit',
  'menu.file': 'Szenariodatei öffnen',
  'menu.about': 'Was das ist, Tasten, Quellen',
  'language.en': 'English',
  'language.de': 'Deutsch',
  'theme.auto': 'Wie das Gerät',
  'theme.light': 'Hell',
  'theme.dark': 'Dunkel',

  'next.title': 'Nächster Zug',
  'next.whose': 'Wer zieht',
  'next.play': 'Ziehen',
  'next.all': 'Alle {count} Schritte',
  'next.none': 'Keine eigenen Schritte in diesem Szenario. Wähle jemand anderen.',
  'status.taken': 'belegt {date}',
  'status.claimed': 'behauptet {date}',
  'status.floated': 'vorgeschlagen {date}',
  'status.possible': 'möglich',

  'board.title': 'Tafel',
  'board.actor': 'Wer',
  'board.now': 'Position jetzt',
  'board.opening': 'Am Beginn',
  'board.change': 'Änderung',
  'board.limit': 'Grenze',
  'board.ideal': 'Ziel',
  'board.preview': 'Wenn der betrachtete Schritt gespielt wird',
  'board.stays': 'bleibt',
  'board.noLimit': 'keine Grenze erkennbar',
  'board.notBelow': 'nicht unter {place}',
  'board.notAbove': 'nicht über {place}',
  'board.open': '{actor}: {place}. Rechnung öffnen.',
  'board.openLimits': '{issue}: {verdict}. Grenzen öffnen.',

  'legend.now': 'jetzt',
  'legend.preview': 'wenn gespielt',
  'legend.range': 'vom Ziel zur Grenze',
  'legend.noLimit': 'keine Grenze erkennbar',
  'legend.gap': 'Lücke zwischen Grenzen',
  'legend.overlap': 'Grenzen treffen sich',

  'rows.open': 'Themen und Beteiligte',
  'rows.issues': 'Themen auf der Tafel',
  'rows.actors': 'Weitere Beteiligte',

  'why.title': 'Warum, und was es kostete',
  'why.preview': 'Vorschau, noch nichts gespielt',
  'why.nobody': 'Keine Position bewegt sich um einen halben Punkt.',
  'why.more':
    '{count, plural, one {Eine weitere, kleinere Änderung.} other {# weitere, kleinere Änderungen.}}',
  'why.cost': 'Kosten dieses Schritts',
  'why.wouldCost': 'Was es kosten würde',
  'why.noCost': 'Niemand zahlt einen Viertelpunkt.',
  'why.smallerCosts':
    '{count, plural, one {Ein kleinerer Posten} other {# kleinere Posten}} in der Kostenübersicht.',
  'why.budget': 'Gemessen an dem, was tragbar ist',
  'why.spent': '{actor} {spent}',
  'why.wouldSpend': '{actor} {spent}, dann {would}',
  'why.over': '{words}: mehr als tragbar',
  'why.of': 'von {budget}',
  'why.openBudget': '{words} von {budget}. Kostenübersicht öffnen.',
  'why.room': 'Raum für eine Einigung',

  'change.title': 'Was das ändern würde',
  'change.whose': '{actor}, {issue}:',
  'change.from': '{low} bis {high} mit',
  'change.to': 'bei {low} bis {high}.',

  'sources.open': '{count, plural, one {Quelle (1)} other {Quellen (#)}}',
  'sources.disagree': 'Einer Zahl widersprechen',
  'sources.disagreeThis': 'Dieser Zahl widersprechen',
  'sources.disputed': 'Umstritten.',
  'sources.judgement': 'Urteil der Modellbauer:',
  'sources.confidence':
    'Vertrauen in diese Zahlen: {level, select, high {hoch} medium {mittel} other {gering}}.',
  'grade.A': 'Originaldokument',
  'grade.B': 'Agentur oder etabliertes Medium',
  'grade.C': 'Zusammenfassung oder Abschrift',
  'grade.D': 'parteiisch oder staatlich',

  'number.title': 'Die geöffnete Zahl',
  'number.close': 'Schließen (Esc)',
  'number.opening': 'Der Beginn',
  'number.why': 'Warum · {actor}, {issue} · {move, plural, =0 {Beginn} other {Zug #}}',
  'number.fromTo': 'Von {from} auf {to}: {points} {way, select, up {mehr} other {weniger}}',
  'number.stays': 'Bleibt in diesem Zug bei {now}',
  'number.sum': 'Die Rechnung dieses Zugs',
  'number.before': 'Vor dem Zug',
  'number.now': 'Jetzt',
  'number.since': 'Seit dem Beginn',
  'number.atOpening': 'Am Beginn',
  'number.smaller': '{count, plural, one {Ein kleinerer Grund} other {# kleinere Gründe}}',
  'number.otherRules':
    '{count, plural, one {Die Regel der anderen Gründe} other {Die Regeln der anderen Gründe}}',
  'number.assumptions': 'Annahmen darin',
  'number.range': '{low} bis {high}',
  'number.change': 'Ändern',
  'number.changeThis': 'Ändern: {name}',
  'number.sourcesStep': 'Quellen für den Schritt',
  'number.sourcesEntry': 'Quellen für die Anfangsposition',

  'limits.title': 'Grenzen · {issue}',
  'limits.rule':
    'Jenseits seiner Grenze stimmt ein Beteiligter vermutlich nicht zu. Die Grenzen aller, die zustimmen müssen, müssen sich treffen; Vorteile anderswo gleichen eine überschrittene Grenze nie aus.',
  'limits.notBelow': '{actor}: nicht unter {now} (nahe „{mark}“)',
  'limits.notAbove': '{actor}: nicht über {now} (nahe „{mark}“)',
  'limits.range': 'Spanne {low} bis {high}; Grenzen sind im Rückblick gesetzt.',
  'limits.packages':
    'Ein Paket nennt zu jedem gezeigten Thema einen Punkt; gekoppelte Grenzen rücken dabei mit.',

  'ledger.title': 'Was die Linie bisher gekostet hat',
  'ledger.note': 'Punkte nach Art; + durch diesen Schritt. Ein Feld öffnet seine Posten.',
  'ledger.bearers': 'Wer trägt es',
  'ledger.sums': 'Summe gegen das Tragbare',
  'ledger.ofBudget': '{amount} von {budget}',
  'ledger.over': '{amount}, mehr als {budget}',
  'ledger.noBudget': 'Kein Budget: Präzedenz geht auf niemandes Konto',

  'cost.title':
    'Kosten · {bearer}{kind, select, none {} other {, {kind}}} · {move, plural, =0 {Beginn} other {Zug #}}',
  'cost.sofar':
    'Bisher {total}, aus {count, plural, =0 {keinem Schritt} one {einem Schritt} other {# Schritten}}',
  'cost.none': 'Davon wurde auf dieser Linie noch nichts getragen.',
  'cost.smaller':
    '{count, plural, one {Ein kleinerer Posten} other {# kleinere Posten}}, zusammen {total}.',
  'cost.budget': 'Was tragbar ist',

  'assumptions.title': 'Was das Modell annimmt',
  'assumptions.note':
    'Jede von {count} Zahlen lässt sich ändern. Änderungen reisen im Link mit. Senkrechter Strich: Vorgabe.',
  'assumptions.find': 'Eine Zahl suchen',
  'assumptions.asked': 'Zuerst die Zahlen, nach denen du gefragt hast.',
  'assumptions.unasked': 'Übliche Reihenfolge zeigen',
  'assumptions.resetAll': 'Alle zurücksetzen{count, plural, =0 {} other { (#)}}',
  'assumptions.more': '{count} weitere: Gib ein Wort ein, um sie zu finden.',
  'assumptions.nothing': 'Keine Zahl hat diese Wörter im Namen.',
  'assumptions.back': 'Zurück zur Tafel',
  'assumptions.less': 'Weniger',
  'assumptions.moreButton': 'Mehr',
  'assumptions.clamped': 'Zwischen {low} und {high}.',
  'assumptions.unreadable': 'Das ist keine Zahl.',
  'assumptions.reset': 'Zurück auf {preset}',
  'assumptions.spoken': '{value}; Vorgabe {preset}',
  'assumptions.noEffect': 'Keine Position bewegt sich hier um einen Zehntelpunkt.',
  'assumptions.effect':
    '{count, plural, one {Eine Marke bewegt sich} other {# Marken bewegen sich}}; {actor} {on} {before} → {now}',

  'lines.title': 'Linien',
  'lines.real': 'Tatsächlicher Verlauf',
  'lines.main': 'Hauptlinie',
  'lines.branch': 'Deine Linie {number}',
  'lines.opening': 'Beginn',
  'lines.openingName': 'Der Beginn',
  'lines.move': 'Zug {number}, {actor}: {step}{dated, select, yes {, {date}} other {}}',
  'lines.words': 'Zug {played} von {all}. Gefüllt: gespielt. Hohl: auf dieser Linie noch vor uns.',
  'lines.ifPlayed': '{step}, wenn gespielt',
  'lines.back': 'Zurück',
  'lines.forward': 'Vor',

  'share.title': 'Diese Linie teilen',
  'share.what': 'Im Link steht, und sonst nichts:',
  'share.line':
    'der Name des Szenarios, {moves, plural, =0 {kein Zug} one {ein Zug} other {# Züge}} und wo du in der Linie von „{scenario}“ stehst;',
  'share.changes':
    '{count, plural, =0 {keine geänderte Annahme} one {eine geänderte Annahme} other {# geänderte Annahmen}};',
  'share.nothingElse': 'was gezeigt wird. Nichts über dich, dieses Gerät oder den heutigen Tag.',
  'share.link': 'Link ({length} Zeichen)',
  'share.copy': 'Link kopieren',
  'share.copied': 'Kopiert.',
  'share.notCopied':
    'Dieser Browser lässt Seiten nicht kopieren. Markiere den Link und kopiere ihn.',
  'share.noQr': 'Dieser Link ist zu lang für einen gut lesbaren Code. Teile den Link selbst.',
  'share.qr': 'Der Link als QR-Code',

  'link.broken': 'Der Link ließ sich nicht öffnen',
  'file.broken': '{name} ließ sich nicht öffnen',
  'file.large': 'Die Datei hat {size} MB; ein Szenario darf höchstens 2 MB haben.',
  'file.unreadable': 'Die Datei ließ sich nicht lesen.',
  'file.more': 'Und {count, plural, one {ein weiteres Problem} other {# weitere Probleme}}.',

  'phone.move': '{move, plural, =0 {Beginn} other {Zug #}}',
  'phone.why': 'Warum',
  'phone.changed': 'in diesem Zug geändert',

  'failed.title': 'Parley konnte nicht starten',
  'failed.text':
    'Das Szenario ließ sich nicht laden. Lade die Seite neu; nichts von dir geht verloren.',
  'failed.panel': 'Dieser Teil der Seite ist ausgefallen. Der Rest geht weiter.',
  'failed.again': 'Noch einmal',

  'about.title': 'Was das ist',
  'about.what':
    'Ein Verhandlungssimulator: Spiele benannte Schritte und sieh, wie sich jede Position verschiebt und warum, und was jeder Schritt wen kostet. Jede Zahl lässt sich öffnen: zu ihrer Rechnung, ihrer Regel und ihrer Quelle.',
  'about.not':
    'Er ist keine Prognose und kennt keine Gewinner und keinen besten Zug. Jede Zahl ist eine Annahme mit Spanne; Grenzen und Widerspruch werden gezeigt, nie weggemittelt. Wirkliche Menschen leiden unter diesem Krieg.',
  'about.hindsight':
    'Die Grenzen und manche Spannen sind im Rückblick gesetzt. Was Regierungen vertraulich gesagt haben sollen, ist nicht Teil dieser Übung.',
  'about.actors': 'Beteiligte',
  'about.keys': 'Tasten',
  'about.keysText':
    '← → gehen die Linie entlang, Pos1 und Ende an ihre Enden, C vergleicht zwei Linien, Strg+Z nimmt zurück, Strg+Y wiederholt, ↑ ↓ gehen die Zeilen der Tafel entlang, sobald sie den Fokus hat, Enter öffnet eine Zahl, Esc schließt sie.',
  'about.sources': 'Quellen ({count})',
  'about.licence':
    'Quelloffen unter der MIT-Lizenz. Schriften: Source Serif 4 und Source Sans 3, SIL Open Font License 1.1.',

  'compare.open': 'Vergleichen',
  'compare.stop': 'Vergleich beenden',
  'compare.swap': 'A und B tauschen',
  'compare.title': 'Zwei Linien nebeneinander',
  'compare.choose': 'Linie {letter}',
  'compare.lineAt': '{line}, Zug {move}',
  'compare.how': 'A folgt dem Zug, den du im Streifen öffnest; B steht in der Liste zur Wahl.',
  'compare.nothingDone': 'danach nichts',
  'compare.moreSteps': '{count} weitere',
  'compare.differences': 'Was anders herauskam',
  'compare.costs': 'Was jede Linie gekostet hat',
  'compare.change': 'B − A',
  'compare.smaller':
    '{count, plural, one {Ein kleinerer Unterschied} other {# kleinere Unterschiede}}',
  'compare.noDifference': 'Nichts unterscheidet sich um einen halben Punkt.',
  'compare.actor': 'Wer, Thema',
  'compare.bearer': 'Wer trägt es',
  'compare.only':
    'Bisher gibt es nur eine Linie. Auf ihr zurückgehen und einen anderen Schritt spielen.',
  'compare.gaps': 'A {a} Punkte, B {b} Punkte zwischen den Grenzen',
  'compare.notes': 'Kosten verschiedener Träger werden nie zusammengezählt.',

  'record.title': 'Belegt, {date}',
  'record.legend': 'belegt, mit Spielraum',
  'record.overall':
    'Das Modell liegt im Mittel {model} Punkte neben dem Belegten; „nichts ändert sich“ läge {unchanged} daneben.',
  'record.byIssue': 'Nach Themen, und was das wert ist',
  'record.issue': '{issue}: Modell {model}, „nichts ändert sich“ {unchanged}',
  'record.warning':
    'Schritte und Belege stammen von denselben Verfassern: Übereinstimmung ist Stimmigkeit, kein Beweis. „Nichts ändert sich“ ist eine starke Vermutung, die jedes Modell erst schlagen muss.',
};

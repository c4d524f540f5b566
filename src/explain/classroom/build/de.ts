import type { BuildId } from './translate.ts';

export const de: Readonly<Record<BuildId, string>> = {
  'page.title': 'Eine Stunde bauen',
  'page.back': 'Zurück zu den Stunden',
  'page.preview': 'So sieht es die Klasse',
  'page.save': 'Als Datei sichern',
  'page.open': 'Aus Datei öffnen',
  'page.share': 'Link und QR-Code',
  'page.new': 'Neue Stunde',
  'page.delete': 'Von diesem Gerät löschen',
  'page.sure':
    'Diese Stunde von diesem Gerät löschen? Dateien und Links von ihr bleiben, wie sie sind.',
  'page.kept':
    'Wird beim Schreiben behalten, im lokalen Speicher dieses Browsers auf diesem Gerät und nirgends sonst.',
  'page.notKept':
    'Dieser Browser lässt die Seite nichts behalten. Sichern Sie die Stunde als Datei, bevor Sie gehen.',
  'page.notALesson': '{file} ist keine Stunde.',

  'check.title': 'Prüfung',
  'check.fine': 'In Ordnung. {minutes} Minuten, {teams, plural, one {ein Team} other {# Teams}}.',
  'check.hints': 'Gut zu wissen (auf Englisch beschrieben)',
  'check.problems': '{count, plural, one {Ein Fehler} other {# Fehler}} (auf Englisch beschrieben)',

  'tab.title': 'Texte auf',
  'tab.en': 'Englisch',
  'tab.de': 'Deutsch',
  'field.languages': 'Sprachen der Stunde',
  'field.language': 'Gehalten auf',
  'field.readers': 'wie der Browser',

  'part.about': 'Worum es geht',
  'field.id': 'Kurzname, für Datei und Link',
  'field.title': 'Titel',
  'field.summary': 'Zusammenfassung, ein, zwei Sätze',
  'field.scenario': 'Szenario',
  'field.opening': 'Beginnt am',

  'part.table': 'Wer und was',
  'field.seats': 'Wer entscheidet',
  'by.team': 'ein Team',
  'by.engine': 'das Modell',
  'by.still': 'niemand, macht keinen Schritt',
  'field.issues': 'Themen auf dem Tisch',
  'field.sees': 'Grenzen der anderen',
  'sees.open table': 'Alle sehen alles',
  'sees.own limits': 'Jeder sieht nur die eigenen',
  'field.masked': 'Erfundene Namen bis zur Auswertung',
  'field.predict': 'Vor jedem Schritt nach einer Vorhersage fragen',
  'field.record': 'Der wirkliche Verlauf steht',
  'record.board': 'auf der Tafel',
  'record.debrief': 'erst in der Auswertung',

  'part.time': 'Runden und Minuten',
  'field.rounds': 'Runden',
  'field.minutes': 'Minuten insgesamt',
  'field.plan': 'Ablauf',
  'plan.minutes': 'Minuten',
  'plan.title': 'In einem Wort',
  'plan.what': 'Was Sie tun',
  'plan.shown': 'Am Beamer',
  'plan.add': 'Abschnitt hinzufügen',
  'plan.part': 'Abschnitt {number}',

  'part.stops': 'Wo alle anhalten',
  'stop.one': 'Halt {number}',
  'stop.after': 'Nach Runde (0: vor der ersten)',
  'stop.question': 'Frage {number}',
  'stop.addQuestion': 'Frage hinzufügen',
  'stop.add': 'Halt hinzufügen',

  'part.events': 'Was von selbst geschieht und was nicht zur Wahl steht',
  'event.one': 'Ereignis {number}',
  'event.before': 'Vor Runde',
  'event.step': 'Was geschieht',
  'event.told': 'Die Klasse erfährt es vorher',
  'event.add': 'Ereignis hinzufügen',
  'field.hides': 'Verborgene Schritte',

  'part.card': 'Karte zum fairen Umgang',
  'field.honest': 'Text der Karte, ein Absatz je Zeile',

  'part.material': 'Material',
  'material.one': 'Text {number}',
  'material.title': 'Titel',
  'material.text': 'Text, ein Absatz je Zeile; „- “ am Anfang lässt Platz zum Schreiben',
  'material.source': 'Quelle',
  'material.add': 'Text hinzufügen',

  'part.questions': 'Fragen der Auswertung',
  'questions.add': 'Frage hinzufügen',
  'questions.last':
    'Als Letztes wird in jeder Stunde gefragt: Wurde das der Wirklichkeit so gerecht, dass du dabei etwas gelernt hast?',

  remove: 'Entfernen',
};

import type { TeachId } from './translate.ts';

export const de: Readonly<Record<TeachId, string>> = {
  'page.title': 'Für Lehrkräfte',
  'page.board': 'Zurück zur Tafel',
  'page.lesson': 'Stunde',
  'page.lessons': 'Stunden',
  'page.own': 'Eigene Stunde',
  'page.minutes': '{minutes} Min.',
  'page.start': 'Stunde beginnen',
  'page.glossary': 'Glossar',
  'page.language': 'English',
  'page.wall': 'Klassenwand',
  'page.edit': 'Diese Stunde bearbeiten',
  'page.ready': 'In zehn Minuten bereit:',
  'page.readyHow': 'Stunde wählen, Karte zum fairen Umgang lesen, drucken, beginnen',
  'page.private':
    'Kein Konto, kein Server. Was die Klasse macht, bleibt auf ihren eigenen Geräten.',

  'ways.title': 'Drei Wege durch die Stunde',
  'ways.teacher': 'Sie brauchen',
  'ways.pupils': 'Die Klasse',
  'ways.keeps': 'Es bleibt',
  'present.title': 'Vorführen',
  'present.text':
    'Ein Laptop, ein Beamer. Die Klasse stimmt per Handzeichen ab; Sie spielen, was sie gewählt hat.',
  'present.teacher': 'diesen Laptop, kein Netz',
  'present.pupils': 'braucht nichts',
  'present.keeps': 'ein Verlauf und seine Auswertung',
  'present.do': 'Beamer-Ansicht öffnen',
  'handOut.title': 'Austeilen und einsammeln',
  'handOut.text':
    'Alle öffnen denselben Link, arbeiten allein oder zu zweit und geben am Ende einen Link ab, auf dem Weg, den Ihre Schule dafür hat.',
  'handOut.teacher': 'einen Weg, einen Link zu schicken, oder den QR-Code',
  'handOut.pupils': 'ein Handy oder Laptop, allein oder zu zweit',
  'handOut.keeps': 'die Klassenwand aus den abgegebenen Links',
  'handOut.copy': 'Link zur Stunde kopieren',
  'handOut.qr': 'QR-Code zeigen',
  'handOut.copied': 'Kopiert.',
  'handOut.notCopied':
    'Dieser Browser lässt Seiten nichts kopieren. Markieren Sie den Link und kopieren Sie ihn.',
  'handOut.link': 'Der Link zur Stunde, {length} Zeichen',
  'pass.title': 'Ein Gerät weitergeben',
  'pass.text':
    'Die Teams wechseln sich an einem Bildschirm ab. Dazwischen verdeckt eine Seite, was das nächste Team nicht sehen darf.',
  'pass.teacher': 'einen Laptop oder ein Tablet',
  'pass.pupils': 'ihre gedruckten Rollenkarten',
  'pass.keeps': 'ein Verlauf mit den Vorhersagen aller Teams',
  'pass.do': 'Mit der Übergabeseite beginnen',

  'plan.title': 'Die {minutes} Minuten',
  'plan.note': 'Maßstäblich. Die Uhr rät nur; sie unterbricht niemanden.',
  'plan.minute': 'Minute',
  'plan.part': 'Abschnitt',
  'plan.what': 'Was Sie tun',
  'plan.shown': 'Am Beamer',
  'plan.left': 'nicht verplant',

  'print.title': 'Zum Drucken, A4',
  'print.role': 'Rollenkarten',
  'print.rules': 'Regeln auf einer Seite',
  'print.questions': 'Fragen',
  'print.glossary': 'Glossar',
  'print.honest': 'Karte zum fairen Umgang',
  'print.material': 'Material',
  'print.cards': '{cards, plural, one {eine Karte} other {# Karten, zwei je Seite}}',
  'print.team': 'eine je Team',
  'print.needed': 'bei Bedarf',
  'print.aloud': 'zum Vorlesen',
  'print.texts': '{texts, plural, one {ein Text} other {# Texte}}',
  'print.all': 'Alles drucken',

  'before.title': 'Bevor Sie sie wählen',
  'leaves.title': 'Was das Modell auslässt',
  'leaves.people':
    'Menschen ohne Platz am Tisch: wer unter Besatzung lebt oder fliehen musste, Soldatinnen und Soldaten, Kinder. Fragen Sie die Klasse, wer fehlt.',
  'leaves.justice':
    'Was gerecht oder rechtmäßig wäre. Eine Forderung ist nicht schon richtig, weil sie auf einer Skala steht.',
  'leaves.inside':
    'Streit innerhalb einer Regierung, Zufälle, Fehler, Charaktere. Jeder Akteur spricht mit einer Stimme.',
  'leaves.numbers':
    'Gewissheit: Jede Zahl ist ein Urteil mit einer Spanne. Jede lässt sich öffnen und bestreiten.',
  'leaves.future': 'Die Zukunft. Es ist keine Vorhersage, und niemand gewinnt.',

  'card.title': 'Karte zum fairen Umgang',
  'card.why':
    'Vorlesen, bevor jemand eine Rolle übernimmt. Der Text lässt sich ändern; er reist mit dem Link zur Stunde.',
  'card.edit': 'Text ändern',
  'card.text': 'Text der Karte',
  'card.done': 'Fertig',
  'card.back': 'Wieder den Text der Stunde nehmen',
  'card.print': 'Karte drucken',

  'roleCard.who': 'Wer ihr seid',
  'roleCard.wants': 'Was ihr wollt',
  'roleCard.refuses': 'Was ihr nicht hinnehmen könnt',
  'roleCard.mayOffer': 'Was ihr anbieten könnt',
  'roleCard.issue': 'Thema',
  'roleCard.now': 'Ihr sagt',
  'roleCard.aim': 'Euer Ziel',
  'roleCard.limit': 'Eure Grenze',
  'roleCard.least': 'nichts unter {value}: {mark}',
  'roleCard.most': 'nichts über {value}: {mark}',
  'roleCard.noLimit': 'keine bekannt',
  'roleCard.at': '{value}: {mark}',
  'roleCard.note':
    'Skala von 0 bis 100. Modellannahmen, im Rückblick gezogen. Diese Rolle darf abgelehnt werden.',
  'roleCard.nobody': 'Kein Akteur dieser Stunde hat eine Rollenkarte.',

  'rules.title': 'Die Regeln auf einer Seite',
  'rules.goal':
    'Ihr sucht ein Abkommen, das eure Seite vertreten könnte. Es gibt keine Punkte, und niemand gewinnt.',
  'rules.board':
    'Jedes Thema ist eine Zeile von 0 bis 100. Jeder Akteur hat eine Marke für das, was er jetzt sagt, ein Ziel und eine Grenze, die er nicht überschreitet.',
  'rules.rounds':
    'Es gibt {rounds, plural, one {eine Runde} other {# Runden}}. In jeder macht jeder Akteur einen Schritt aus seiner Liste, oder er lässt den Zug aus.',
  'rules.teams':
    '{many, select, yes {Von Teams gespielt} other {Von dir gespielt}}: {teams}{engine, select, yes {; vom Modell: {others}} other {}}.',
  'rules.predict':
    'Bevor ein Schritt gespielt wird, sagt ihr, was ihr erwartet. Sich zu irren ist das Spannende daran.',
  'rules.sees':
    '{sees, select, open {Alle sehen alles.} other {Ihr seht eure eigenen Grenzen, nicht die der anderen. Was ihr ihnen verratet, entscheidet ihr.}}',
  'rules.costs':
    'Jeder Schritt kostet jemanden etwas: Rückhalt im eigenen Land, Ansehen, Verbündete, Soldaten, Geld oder die Kraft einer Regel. Achtet darauf, wer zahlt.',
  'rules.stop': 'Hier halten alle an und sprechen: {rounds}.',
  'rules.round': 'nach Runde {after}',
  'rules.begin': 'vor der ersten Runde',
  'rules.end':
    'Am Ende legt ihr die Rollen ab: Plätze wechseln und wieder für euch selbst sprechen.',
  'rules.respect':
    'Keine Akzente, keine Flaggen, keine nachgespielte Gewalt. Jede Rolle darf jederzeit abgelehnt werden.',

  'questions.title': 'Fragen',
  'questions.after': '{after, plural, =0 {Vor der ersten Runde} other {Nach Runde #}}',
  'questions.debrief': 'In der Auswertung, ohne Rollen',
  'questions.last': 'Wurde das der Wirklichkeit so gerecht, dass du dabei etwas gelernt hast?',

  'glossary.title': 'Glossar',
  'term.position': 'Position',
  'meaning.position': 'Was ein Akteur öffentlich zu einem Thema verlangt, von 0 bis 100.',
  'term.aim': 'Ziel',
  'meaning.aim': 'Was er am liebsten hätte.',
  'term.limit': 'Grenze, rote Linie',
  'meaning.limit':
    'Der Punkt, ab dem er Nein sagt. Regierungen verraten ihn selten; hier haben die Modellierer geschätzt, im Rückblick.',
  'term.step': 'Schritt',
  'meaning.step':
    'Etwas, das ein Akteur tut oder sagt: ein Angebot, eine Drohung, eine Absage, ein Besuch.',
  'term.reason': 'Grund',
  'meaning.reason':
    'Warum sich eine Marke bewegt hat. Jede Bewegung ist eine Summe von Gründen, die sich öffnen lässt.',
  'term.prediction': 'Vorhersage',
  'meaning.prediction': 'Womit ihr gerechnet habt, bevor ihr es gesehen habt.',
  'term.round': 'Runde',
  'meaning.round': 'Jeder Akteur im Spiel hat einen Schritt.',
  'term.line': 'Verlauf',
  'meaning.line':
    'Die Schritte, einer nach dem anderen. Wer zurückgeht, beginnt einen zweiten Verlauf; beide bleiben.',
  'term.cost': 'Kosten',
  'meaning.cost':
    'Was ein Schritt jemandem nimmt: Rückhalt, Ansehen, Verbündete, Soldaten, Geld oder die Kraft einer Regel.',
  'term.trust': 'Vertrauen',
  'meaning.trust':
    'Wie weit ein Akteur einem anderen glaubt. Es folgt den Taten und ist schnell verspielt.',
  'term.influence': 'Einfluss',
  'meaning.influence': 'Wie sehr ein Akteur den Ausgang eines Themas prägen kann.',
  'term.overlap': 'Überschneidung',
  'meaning.overlap': 'Der Teil einer Zeile, der innerhalb aller Grenzen liegt. Oft gibt es keinen.',
  'term.record': 'Wirklicher Verlauf',
  'meaning.record': 'Was tatsächlich geschah, soweit Quellen es sagen.',
  'term.assumption': 'Annahme',
  'meaning.assumption':
    'Eine Zahl, die jemand gewählt hat, mit Spanne und Begründung. Ihr dürft eine andere wählen und sehen, was sich ändert.',

  'paper.lesson': '{lesson} · Parley',
  'paper.notForecast': 'Ein Unterrichtsmodell: Annahmen, keine Vorhersagen.',
  'paper.source': 'Quellen: {source}',
};

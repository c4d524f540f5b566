import type { en } from './en.ts';

export const de: Record<keyof typeof en, string> = {
  chose:
    '{actorStart} {actorMany, select, yes {wählen} other {wählt}} „{stepLabel}“: {why} {costs}{answer}.{chance, select, yes { Zwischen {near} Schritten, die fast gleich viel zählen, entschied der Zufall.} other {}}',
  waits:
    '{actorStart} {actorMany, select, yes {warten} other {wartet}} ab: {count, plural, one {Der einzige mögliche Schritt, „{stepLabel}“, ist seine Kosten jetzt nicht wert} other {Keiner der # möglichen Schritte ist seine Kosten jetzt wert; am nächsten kommt dem „{stepLabel}“}}.',
  'waits.none':
    '{actorStart} {actorMany, select, yes {warten} other {wartet}} ab: Kein Schritt ist jetzt möglich.',

  'why.aim':
    'Das bringt {otherAcc} {on} {text} {points, plural, one {Punkt} other {Punkte}} näher an das, was {actorDat} am liebsten wäre,',
  'why.own':
    'Das führt {on} {text} {points, plural, one {Punkt} other {Punkte}} näher an das Ziel {actorGen}',
  'why.meeting':
    'Das bringt Positionen und Grenzen {on} {text} {points, plural, one {Punkt} other {Punkte}} näher zusammen',
  'why.opens': 'Das lässt die Grenzen {on} zusammentreffen',
  'why.trust': 'Das stärkt das Vertrauen {otherGen}',
  'why.reply':
    'Das ändert, was {other} als Nächstes {otherMany, select, yes {täten} other {täte}},',
  'why.little': 'Das ändert wenig',
  'costs.some': 'und kostet {actorAcc} {text} {points, plural, one {Punkt} other {Punkte}}',
  'costs.none': 'und kostet {actorAcc} so gut wie nichts',

  'answer.step':
    '; am ehesten {byMany, select, yes {antworten} other {antwortet}} {by} mit „{stepLabel}“',
  'answer.same':
    '; {by} {byMany, select, yes {bleiben} other {bleibt}} am ehesten trotzdem bei „{stepLabel}“',
  'answer.none': '; {by} {byMany, select, yes {nehmen} other {nimmt}} es am ehesten hin',

  'ground.aim': 'Wo {other} {on} {otherMany, select, yes {stehen} other {steht}}',
  'ground.meeting': 'Wie weit Positionen und Grenzen {on} auseinanderliegen',
  'ground.opens': 'Ob sich die Grenzen {on} treffen',
  'ground.crossing': 'Eigene Grenze {on}, mit diesem Schritt überschritten',
  'ground.cost': 'Eigene Kosten: {kind}',
  'ground.trust': 'Vertrauen {otherGen}',
  'ground.reply': 'Was {other} als Nächstes {otherMany, select, yes {täten} other {täte}}',

  'temper.patient': 'geduldig',
  'temper.patient.meaning':
    'Wägt ab, was ein Schritt kostet und was er für das eigene Ansehen bedeutet.',
  'temper.pressing': 'drängend',
  'temper.pressing.meaning':
    'Sucht, was sich jetzt erreichen lässt; Kosten und Ansehen zählen weniger.',
  'temper.conciliatory': 'ausgleichend',
  'temper.conciliatory.meaning': 'Sucht, was Positionen und Grenzen näher zusammenbringt.',

  'weights.reason':
    'Von uns so gesetzt, dass man den Unterschied sieht und eine Linie ein Dutzend Züge trägt, bevor alle abwarten; an einer Regierung messen kann sie niemand.',
  'weight.gain': 'Eigene Ziele',
  'weight.gain.meaning': 'Was ein Punkt zählt, um den eine Position dem eigenen Ziel näher kommt.',
  'weight.cost': 'Eigene Kosten',
  'weight.cost.meaning': 'Was ein Hundertstel dessen zählt, was noch tragbar ist.',
  'weight.standing': 'Ansehen',
  'weight.standing.meaning': 'Vervielfacht Kosten an Ansehen und das Vertrauen der anderen.',
  'weight.meeting': 'Gemeinsamer Boden',
  'weight.meeting.meaning':
    'Was ein Punkt zählt, um den Positionen und Grenzen näher zusammenrücken.',
  'weight.reply': 'Vorausschau',
  'weight.reply.meaning':
    'Anteil, mit dem die erwartete Antwort neben dem Schritt selbst zählt. Bei 0: gar nicht.',

  'number.ownWord': 'Eigene Position',
  'number.ownWord.meaning':
    'Anteil, mit dem ein Punkt der eigenen Position zählt, die man selbst zurücknehmen kann, neben einem Punkt bei anderen.',
  'number.crossing': 'Überschreiten einer eigenen Grenze',
  'number.crossing.meaning':
    'Punkte, die gegen einen Schritt über die eigene Grenze sprechen: mehr, als Schritte meist einbringen.',
  'number.opens': 'Grenzen, die sich treffen',
  'number.opens.meaning':
    'Punkte dafür, dass Grenzen sich neu treffen: so viel wie ein großes Zugeständnis eines anderen.',
  'number.trustPoints': 'Punkte für Vertrauen',
  'number.trustPoints.meaning':
    'Punkte, die so viel zählen wie der Weg von keinem zu vollem Vertrauen; eine große Tat bringt dann etwa einen.',
  'number.reserve': 'Rücklage',
  'number.reserve.meaning':
    'Kosten wiegen schwerer, je mehr aufgebraucht ist, aber nie schwerer als an diesem Anteil des Tragbaren gemessen.',
  'number.again': 'Dasselbe noch einmal',
  'number.again.meaning':
    'Anteil, mit dem die Wirkung eines Schritts gleich nach demselben Schritt zählt: Er ist nicht mehr neu.',
  'number.stale': 'Wochen, bis er wieder neu ist',
  'number.stale.meaning':
    'Nach so vielen Wochen zählt derselbe Schritt wieder ganz. Im wirklichen Verlauf kehren Schritte nach etwa einem Vierteljahr wieder, der Hälfte davon.',
  'number.provoked': 'Anlass zu antworten',
  'number.provoked.meaning':
    'Punkte, die ein Schritt jemandem zuwiderlaufen muss, bevor eine Antwort zu erwarten ist.',
  'number.worthwhile': 'Der Mühe wert',
  'number.worthwhile.meaning':
    'Punkte, auf die ein Schritt kommen muss. Darunter entschiede die Rundung der Zahlen im Szenario.',
  'number.nearTie': 'So gut wie gleich',
  'number.nearTie.meaning':
    'Schritte, die höchstens so viele Punkte auseinanderliegen, unterscheidet nur die Rundung; also entscheidet der Zufall.',
  'number.reach': 'Reichweite von Antworten',
  'number.reach.meaning':
    'Antworten werden für Schritte bedacht, die höchstens so viele Punkte zurückliegen; mehr ändern sie selten.',

  'term.nearer': 'Punkte näher',
  'term.salience': 'Gewicht des Themas',
  'term.ownWord': 'eigene Position',
  'term.gain': 'Gewicht eigener Ziele',
  'term.again': 'dasselbe noch einmal',
  'term.approach': 'Punkte näher zusammen',
  'term.meeting': 'Gewicht gemeinsamen Bodens',
  'term.opens': 'Grenzen, die sich treffen',
  'term.crossing': 'eine eigene Grenze überschritten',
  'term.paid': 'Kostenpunkte',
  'term.carried': 'je Hundertstel des noch Tragbaren',
  'term.cost': 'Gewicht eigener Kosten',
  'term.standing': 'Gewicht des Ansehens',
  'term.trusted': 'Hundertstel Vertrauen',
  'term.trustPoints': 'Punkte für jedes',
  'term.answered': 'Punkte durch die Antwort',
  'term.reply': 'Gewicht der Vorausschau',
};

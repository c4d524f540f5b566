import type { ModelWords } from '../words.ts';

export const expectedUtility: ModelWords = {
  name: 'Erwartungsnutzen: Wer gibt wem nach? (Nachbau eines Nachbaus)',
  short: 'BdM-Nachbau',
  question: 'Wer hätte etwas davon, wen herauszufordern, und wo liegt danach der Median?',
  idea: 'Jeder wägt ab, was er gewinnt oder verliert, wenn er einen der anderen herausfordert. Wer dabei schlechter abzuschneiden glaubt, gibt nach, ganz oder ein Stück weit; nach einigen Runden ist der gewichtete Median die Vorhersage. Bueno de Mesquita hat das Modell beschrieben, Scholz und andere haben es nach seinen Aufsätzen nachgebaut, und hier steht ein Nachbau nach einer öffentlichen Neufassung ihres Programms: der Nachbau eines Nachbaus.',
  inputs: [
    'Position',
    'Einfluss, als Mittel (capability)',
    'Wichtigkeit (salience), als Gewicht und als Wahrscheinlichkeit, dass sich ein Akteur wehrt, wenn er herausgefordert wird',
  ],
  formulas: [
    'was sich i davon verspricht, j herauszufordern: wehrt sich j, dann Erfolg oder Misserfolg, sonst Erfolg; abzüglich dessen, was ohne Herausforderung geschieht',
    'was Erfolg, Misserfolg, keine Änderung und eine Änderung zum Besseren oder Schlechteren im Abstand d wert sind, mit a für den Abstand zum Median; der Exponent r sagt, wie wagemutig jemand ist',
    'Erfolgsaussicht: die Stimmen für den Herausforderer, geteilt durch Stimmen',
    'jeder stimmt mit seinem Gewicht, mal dem, um wie viel näher ihm die eine Position ist als die andere',
    'wen herauszufordern sich am meisten lohnt, der ist am stärksten gefährdet und wagt am meisten; der Sicherste ist der Vorsichtigste',
  ],
  parameters: {
    stays: {
      name: 'Bleibt, wo er ist',
      meaning:
        'wie wahrscheinlich ein Akteur bleibt, wo er ist, wenn ihn niemand herausfordert; bei 1 geschieht ohne Herausforderung nichts',
    },
    favour: {
      name: 'Kommt entgegen',
      meaning:
        'wenn er sich von selbst bewegt: wie wahrscheinlich das eine Besserung ist; ohne Wirkung, solange jeder bleibt, wo er ist',
    },
    rounds: {
      name: 'Runden',
      meaning:
        'wie oft jeder jeden herausfordern kann; ab der vierten pendelt im veröffentlichten Fall ein Akteur hin und her',
    },
  },
  options: {
    denominator: {
      name: 'Erfolgsaussicht',
      meaning: 'wodurch die Stimmen für den Herausforderer geteilt werden',
      values: {
        'all-pairs':
          'durch alle Stimmen aller Wettkämpfe, wie im Programm: Jede Aussicht ist klein',
        'this-pair':
          'durch die Stimmen dieses einen Wettkampfs, wie der Text sich liest: Fast alle kämpfen',
      },
    },
    choice: {
      name: 'Welcher Kompromiss',
      meaning: 'welchen von mehreren Kompromissen ein Akteur eingeht',
      values: {
        lowest: 'den am unteren Ende der Skala, wie im Programm',
        nearest: 'den mit dem kleinsten Schritt, wie im Text',
      },
    },
    capitulation: {
      name: 'Aufgeben',
      meaning: 'ob jemand aufgibt, der mehr verlöre, als der andere gewinnt',
      values: {
        never: 'nie, wie im Programm',
        'as-written': 'ja, wie im Text',
      },
    },
  },
  columns: {
    'x(0)': 'Position am Anfang',
    c: 'Mittel',
    s: 'Wichtigkeit',
    ΣEⱼᵢ: 'Gefahr: was die anderen von einer Herausforderung hätten, Runde 1',
    R: 'verglichen mit den anderen: −1 am sichersten, 1 am stärksten gefährdet',
    r: 'Exponent: 2 vorsichtig, ½ wagemutig',
    'x(t)': 'Position am Ende',
  },
  open: [
    {
      text: 'Das Programm teilt die Erfolgsaussicht durch weit mehr Stimmen als der Text; gewonnen wird dann fast nie, nachgegeben oft.',
      option: 'denominator',
    },
    {
      text: 'Das Programm zieht Kompromisse vor, die weit unten auf der Skala liegen; wer es neu geschrieben hat, nennt das einen Fehler. Dreht man die Skala um, kommt etwas anderes heraus.',
      option: 'choice',
    },
    {
      text: 'Im Programm sorgt ein Schreibfehler dafür, dass nie jemand aufgibt.',
      option: 'capitulation',
    },
    {
      text: 'D. Masad liest denselben Text anders: Bei ihm antwortet ein Akteur nur dem Herausforderer, der am meisten gewinnt. Auch das führt zu anderen Zahlen.',
    },
  ],
  ours: [
    'Als Mittel gilt der Einfluss, den das Szenario einem Akteur bei diesem Thema gibt.',
    'Drei Runden, denn was im veröffentlichten Fall danach kommt, liegt nur daran, wie Kompromisse ausgewählt werden.',
    'Das Programm übergeht, was ohne Herausforderung geschehen kann; hier gilt die Formel des Textes. In der Voreinstellung macht das keinen Unterschied.',
    'Abstände werden an den beiden Akteuren gemessen, die am Anfang am weitesten auseinanderliegen.',
    'Sind alle gleich gefährdet, ist jeder neutral. Zwischen gleichen Angeboten entscheidet die Reihenfolge der Akteure, und das wird gesagt.',
  ],
  cannot: [
    'Es ist nicht das Programm von Bueno de Mesquita, das er nicht veröffentlicht hat. Was über dessen Vorhersagen berichtet wird, lässt sich hier nicht nachrechnen.',
    'Es kennt keine Grenzen: Ein Akteur kann dorthin gedrängt werden, wo er niemals zustimmen könnte.',
    'Es betrachtet ein Thema nach dem anderen und weiß weder von Tauschgeschäften noch davon, was die Beteiligten miteinander erlebt haben.',
  ],
};

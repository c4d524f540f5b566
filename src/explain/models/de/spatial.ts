import type { ModelWords } from '../words.ts';

export const spatial: ModelWords = {
  name: 'KTAB: räumliches Modell der Politik',
  short: 'KTAB',
  question:
    'Wer setzt wen unter Druck, worauf einigen sie sich, und welche Position setzt sich wohl durch?',
  idea: 'In jeder Runde überlegt jeder Akteur, wen er herausfordern soll: Würde er gewinnen, wer stünde auf wessen Seite, und was brächte es ihm? Dann verhandeln die beiden, und jeder nimmt das Angebot an, das bei einer Abstimmung nach Macht die besten Aussichten hat. Schluss ist, wenn sich kaum noch jemand bewegt.',
  inputs: [
    'Positionen bei allen Themen zugleich',
    'Wichtigkeit (salience) jedes Themas, auf die Themen aufgeteilt',
    'Einfluss, als Mittel (capability): eine Zahl je Akteur',
  ],
  formulas: [
    'wie weit weg eine Position einem Akteur vorkommt, je nachdem, was ihm wichtig ist; und was sie ihm wert ist, je nachdem, wie er zu Risiken steht',
    'die Aussicht einer Seite, die andere zu schlagen: ihr Anteil an dem, was hinter beiden steht',
    'die Aussicht einer Position, alle anderen zu schlagen, als Anteil an allen',
    'Haltung zum Risiko: Wer wahrscheinlich gewinnt, scheut es; wer kaum Aussichten hat, sucht es',
    'was eine Herausforderung bringt: was der andere ohne Streit hergibt, weil es ihn wenig kümmert, sonst die Aussichten, sich durchzusetzen oder nicht, abzüglich dessen, was man schon hat',
    'wo sich die beiden treffen: dazwischen, näher bei dem, dem es wichtiger ist und der eher gewinnt',
  ],
  parameters: {
    follow: {
      name: 'Ziele wandern mit',
      meaning:
        'bei 1 ist jedem das am liebsten, wo er inzwischen steht; bei 0 vergisst er nie, wo er angefangen hat',
    },
    stop: {
      name: 'Ruhe',
      meaning:
        'Schluss ist, sobald sich alle zusammen um weniger als diesen Teil der ersten Runde bewegen',
    },
    turns: { name: 'Runden', meaning: 'nach so vielen ist auf jeden Fall Schluss' },
    seed: {
      name: 'Startzahl',
      meaning: 'wenn über Angebote das Los entscheidet: gleiche Zahl, gleiche Lose',
    },
  },
  options: {
    votingRule: {
      name: 'Von der Vorliebe zur Stimme',
      meaning: 'was ein Akteur für die bessere von zwei Möglichkeiten einsetzt',
      values: {
        Prop: 'umso mehr, je mehr er gewinnt',
        Binary: 'alles, so wenig er auch gewinnt',
        PropBin: 'vier Fünftel nach dem Gewinn, ein Fünftel auf jeden Fall',
        PropCbc: 'halb nach dem Gewinn, halb nach dessen dritter Potenz',
        Cubic: 'nach der dritten Potenz des Gewinns: für wenig so gut wie nichts',
        ASymProsp:
          'nach dem Gewinn, Verluste zählen anderthalbmal; dann kommt es darauf an, nach welcher Möglichkeit zuerst gefragt wird',
      },
    },
    victory: {
      name: 'Wie Stärke entscheidet',
      meaning: 'die Aussicht der stärkeren von zwei Seiten',
      values: {
        Linear: 'ihr Anteil an der Stärke',
        Square: 'ihr Anteil an den Quadraten: Vorsprung zählt mehr',
        Quartic: 'ihr Anteil an den vierten Potenzen',
        Octic: 'ihr Anteil an den achten Potenzen: fast immer gewinnt die stärkere',
        Binary: 'mit einem Zehntel Vorsprung ist es so gut wie sicher',
      },
    },
    election: {
      name: 'Wie eine von vielen gewinnt',
      meaning: 'die Aussicht jeder Möglichkeit, wenn je zwei verglichen sind',
      values: {
        Conditional: 'dass sie alle anderen zugleich schlägt',
        MarkovUniform: 'wie lange sie vorne liegt, wenn jede die führende herausfordern darf',
        MarkovIncentive:
          'ebenso, nur fordern die am ehesten heraus, die am meisten zu gewinnen haben',
      },
    },
    riskRange: {
      name: 'Haltung zum Risiko',
      meaning:
        'wie die mit den besten und die mit den schlechtesten Aussichten zum Risiko stehen: 1 scheut es, −1 sucht es',
      values: { Mid: 'von −½ bis 1', Min: 'von 0 bis 1', Max: 'von −1 bis 1' },
    },
    riskEstimate: {
      name: 'Blick auf die anderen',
      meaning:
        'wie viel ein Akteur davon erkennt, wie andere zum Risiko stehen; im Übrigen hält er sie für seinesgleichen',
      values: {
        OneThird: 'ein Drittel',
        None: 'nichts: alle sind wie ich',
        Half: 'die Hälfte',
        TwoThirds: 'zwei Drittel',
      },
    },
    commitment: {
      name: 'Partei ergreifen',
      meaning: 'woran gebunden ist, wer sich in einen fremden Streit einmischt',
      values: {
        SemiCommit: 'er muss mitgehen, wenn seine Seite verliert',
        NoCommit: 'an nichts: Er behält seine Position; dann mischt sich niemand ein',
        FullCommit:
          'er geht mit, welche Seite sich auch durchsetzt; auch dann mischt sich niemand ein',
      },
    },
    interpolation: {
      name: 'Wo zwei sich treffen',
      meaning: 'wie aus Wichtigkeit und Aussichten ein Angebot wird',
      values: {
        S2P2: 'nach den Quadraten von beidem',
        S1P1: 'nach beidem, wie es ist',
        S2PMax: 'nur wer eher verliert, bewegt sich',
      },
    },
    bargain: {
      name: 'Wer vorschlägt',
      meaning: 'wessen Blick auf die Aussichten einem Angebot zugrunde liegt',
      values: {
        InitOnlyInterp: 'der des Herausforderers',
        'InitRcvrInterp-KTAB':
          'ein Angebot aus der Sicht jeder Seite, so wie KTAB es rechnet: Es liest aus Versehen einen Gewinn, wo es die Aussicht aus Sicht des anderen braucht',
        'PWCompInterp-KTAB':
          'das nach Macht gewichtete Mittel beider, so wie KTAB es rechnet: mit demselben Fehler und mit den Mitteln des Herausforderers auf beiden Seiten',
        'InitRcvrInterp-meant': 'ein Angebot aus der Sicht jeder Seite, so wie es gemeint war',
        'PWCompInterp-meant': 'das nach Macht gewichtete Mittel beider, so wie es gemeint war',
      },
    },
    transition: {
      name: 'Welches Angebot gilt',
      meaning: 'wie ein Akteur zu einem seiner Angebote kommt',
      values: {
        Deterministic: 'das aussichtsreichste',
        Stochastic: 'durch das Los, jedes nach seiner Aussicht',
      },
    },
  },
  columns: {
    c: 'Mittel',
    s: 'Wichtigkeit',
    'x(0)': 'Position am Anfang',
    R: 'Haltung zum Risiko am Ende; über 0 scheut er es',
    'x(T)': 'Position am Ende',
    P: 'Aussicht, dass seine Position sich durchsetzt',
  },
  open: [
    {
      text: 'Für Abstimmen, Einschätzen und Verhandeln nennen die Autoren viele Wege und überlassen die Wahl den Anwendern; voreingestellt ist hier, was KTAB voreinstellt.',
      option: 'votingRule',
    },
    {
      text: 'Wo KTAB auch die Sicht des Herausgeforderten einbezieht, enthält das Programm einen Fehler, und seine Ergebnisse enthalten ihn auch. Hier gibt es beides.',
      option: 'bargain',
    },
    {
      text: 'Sind Ansprüche genau gleich, entscheidet die Reihenfolge der Akteure; KTAB selbst kommt dann von Lauf zu Lauf zu anderem. Solche Fälle werden gezählt. Auch wenn Verluste mehr wiegen als Gewinne (ASymProsp), spielt die Reihenfolge mit.',
      option: 'votingRule',
    },
    {
      text: 'Bei NoCommit und FullCommit erwartet ein Dritter von beiden Bündnissen dasselbe, und seine Stimme ist null; darum kommen beide zum selben Ergebnis, in KTAB wie hier.',
      option: 'commitment',
    },
  ],
  ours: [
    'Als Mittel gilt der Durchschnitt des Einflusses, den das Szenario einem Akteur bei allen Themen gibt.',
    'Die Wichtigkeiten werden durch die Zahl der Themen geteilt: KTAB verlangt Anteile, die zusammen höchstens eins ergeben.',
    'Ein Thema endet bei der Position, die nach der letzten Runde die besten Aussichten hat.',
    'Wem nichts wichtig ist, dem ist alles recht; haben alle dieselben Aussichten, sucht und scheut niemand das Risiko. KTAB bricht in beiden Fällen ab.',
  ],
  cannot: [
    'Es kennt keine Grenzen: Ein schwacher Akteur kann über jede Linie geschoben werden.',
    'Kleine Ursachen wachsen: In KTABs eigenen Daten verschob ein Zehntausendstel bei den Mitteln eines einzigen Akteurs manchen am Ende um bis zu 28 Punkte und die aussichtsreichste Position um bis zu 8. Aufschlussreicher als ein einzelnes Ende sind die ersten Runden und viele Läufe.',
    'Die Aussichten gelten für Positionen in diesem Spiel, nicht für Ereignisse in der Welt.',
  ],
};

import type { BudgetBarProps } from '../charts/BudgetBar.tsx';
import type { CostRow } from '../charts/CostRows.tsx';
import type { LaneProps, LaneRow } from '../charts/Lane.tsx';
import type { LedgerTableProps } from '../charts/LedgerTable.tsx';
import type { LegendProps } from '../charts/Legend.tsx';
import type { ReasonBarsProps } from '../charts/ReasonBars.tsx';
import type { StripLine, StripMove } from '../charts/Strip.tsx';
import type { SliderProps } from '../controls/Slider.tsx';

/** One fixture per chart, with the words and numbers of the design; invented, not the scenario's. */
export type Tongue = 'en' | 'de';

export type LaneFixture = Omit<LaneProps, 'width'>;

const looks = {
  RU: { shape: 'diamond', tone: 'violet' },
  UA: { shape: 'circle', tone: 'rust' },
  EU: { shape: 'triangle', tone: 'wine' },
  US: { shape: 'square', tone: 'teal' },
} as const;

type ActorKey = keyof typeof looks;

const names: Record<Tongue, Record<ActorKey, string>> = {
  en: { RU: 'Russia', UA: 'Ukraine', EU: 'Europe', US: 'US' },
  de: { RU: 'Russland', UA: 'Ukraine', EU: 'Europa', US: 'USA' },
};

const row = (
  tongue: Tongue,
  actor: ActorKey,
  rest: Omit<LaneRow, 'actor' | 'label' | 'shape' | 'tone'>,
) => ({
  actor,
  label: names[tongue][actor],
  ...looks[actor],
  ...rest,
});

const axis = (...marks: [value: number, ...lines: string[]][]) =>
  marks.map(([value, ...lines]) => ({ value, lines }));

export const lanes = (tongue: Tongue): LaneFixture[] => {
  const of = (actor: ActorKey, rest: Parameters<typeof row>[2]) => row(tongue, actor, rest);
  const en = tongue === 'en';
  const verdict = (points: number) => ({
    title: en ? 'No overlap' : 'Kein Spielraum',
    detail: en
      ? `${points} points between Russia and Ukraine`
      : `${points} Punkte zwischen Russland und der Ukraine`,
  });
  return [
    {
      title: en ? 'Ceasefire' : 'Waffenruhe',
      marks: en
        ? axis(
            [0, 'settlement', 'first'],
            [15, 'talks', 'under fire'],
            [35, 'partial', 'truces'],
            [50, 'frame, then', 'truce'],
            [70, '30–60-day', 'truce'],
            [85, 'full truce', 'first'],
            [100, 'truce with', 'penalties'],
          )
        : axis(
            [0, 'zuerst die', 'Regelung'],
            [15, 'reden unter', 'Beschuss'],
            [35, 'teilweise', 'Waffenruhen'],
            [50, 'erst Rahmen,', 'dann Ruhe'],
            [70, '30–60 Tage', 'Waffenruhe'],
            [85, 'zuerst volle', 'Waffenruhe'],
            [100, 'Waffenruhe', 'mit Strafen'],
          ),
      rows: [
        of('RU', { now: 7, ideal: 0, limit: 40 }),
        of('UA', { now: 88, opening: 90, ghost: 78, ghostLabel: '−10', ideal: 100, limit: 45 }),
        of('EU', { now: 85, opening: 88, ideal: 92, limit: 40 }),
        of('US', { now: 22, opening: 80, ghost: 28, ghostLabel: '+6', noLimit: true }),
      ],
      gap: { low: 40, high: 45 },
      verdict: verdict(5),
    },
    {
      title: en ? 'Territory' : 'Gebiete',
      marks: en
        ? axis(
            [0, 'all four', 'ceded'],
            [15, 'Donbas', 'given up'],
            [28, 'neutral', 'buffer'],
            [42, 'frozen line', 'plus extra'],
            [55, 'line', 'frozen'],
            [80, 'line of', 'Feb 2022'],
            [100, 'borders', 'of 1991'],
          )
        : axis(
            [0, 'alle vier', 'abgetreten'],
            [15, 'Donbas', 'aufgegeben'],
            [28, 'neutraler', 'Puffer'],
            [42, 'Linie plus', 'Zugaben'],
            [55, 'eingefrorene', 'Linie'],
            [80, 'Linie vom', 'Feb. 2022'],
            [100, 'Grenzen', 'von 1991'],
          ),
      rows: [
        of('RU', { now: 8, opening: 3, ideal: 0, limit: 30 }),
        of('UA', { now: 75, ghost: 69, ghostLabel: '−6', ideal: 100, limit: 45 }),
        of('EU', { now: 74, opening: 72, ideal: 82, limit: 40 }),
        of('US', { now: 18, opening: 38, noLimit: true }),
      ],
      gap: { low: 30, high: 45 },
      verdict: verdict(15),
    },
    {
      title: en ? 'Guarantees' : 'Sicherheitsgarantien',
      marks: en
        ? axis(
            [0, 'none, or', 'with veto'],
            [15, 'as in', '1994'],
            [30, 'guarantors', 'by consensus'],
            [45, 'arms, no', 'promise'],
            [60, 'like Article 5,', 'no troops'],
            [78, 'binding, with', 'troops'],
            [100, 'NATO', 'Article 5'],
          )
        : axis(
            [0, 'keine, oder', 'mit Veto'],
            [15, 'wie', '1994'],
            [30, 'Garanten nur', 'einstimmig'],
            [45, 'Waffen, keine', 'Zusage'],
            [60, 'wie Artikel 5,', 'ohne Truppen'],
            [78, 'bindend, mit', 'Truppen'],
            [100, 'NATO', 'Artikel 5'],
          ),
      rows: [
        of('RU', { now: 16, opening: 6, ideal: 0, limit: 35 }),
        of('UA', { now: 91, ideal: 100, limit: 60 }),
        of('EU', { now: 71, ideal: 86, limit: 50 }),
        of('US', { now: 40, opening: 30, noLimit: true }),
      ],
      gap: { low: 35, high: 60 },
      verdict: verdict(25),
    },
  ];
};

/** A change by one step, a ring, and room for everybody. */
export const afterStep = (tongue: Tongue): LaneFixture => {
  const [, territory] = lanes(tongue);
  if (!territory) throw new Error('no lane');
  return {
    ...territory,
    rows: [
      row(tongue, 'RU', { now: 8, opening: 11, moved: '−3', ideal: 0, limit: 30 }),
      row(tongue, 'UA', { now: 75, opening: 78, moved: '−3', ideal: 100, limit: 45, ringed: true }),
      row(tongue, 'EU', { now: 74, ideal: 82, limit: 40 }),
      row(tongue, 'US', { now: 18, opening: 31, moved: '−13', noLimit: true }),
    ],
  };
};

export const withRoom = (tongue: Tongue): LaneFixture => {
  const [ceasefire] = lanes(tongue);
  if (!ceasefire) throw new Error('no lane');
  const { gap: _, ...rest } = ceasefire;
  return {
    ...rest,
    overlap: { low: 45, high: 60 },
    rows: [
      row(tongue, 'RU', { now: 63, opening: 40, beyond: true, ideal: 0, limit: 60 }),
      row(tongue, 'UA', {
        now: 2,
        ghost: 0,
        ghostLabel: '−2',
        dimmed: true,
        ideal: 100,
        limit: 45,
      }),
      row(tongue, 'EU', { now: 55, ghost: 57, ghostLabel: '+2', ideal: 92, limit: 40 }),
      row(tongue, 'US', { now: 96, ghost: 100, ghostLabel: '+4', noLimit: true }),
    ],
    verdict:
      tongue === 'en'
        ? { title: 'Room for all', detail: '15 points, from partial truces to a frame' }
        : { title: 'Spielraum für alle', detail: '15 Punkte, von Teilwaffenruhen bis zum Rahmen' },
  };
};

/** Two lines on one board, with what is on record. */
export const compared = (tongue: Tongue): LaneFixture => {
  const [ceasefire] = lanes(tongue);
  if (!ceasefire) throw new Error('no lane');
  return {
    ...ceasefire,
    rows: [
      row(tongue, 'RU', {
        now: 8,
        other: 17,
        record: { value: 12, halfWidth: 12 },
        ideal: 0,
        limit: 40,
      }),
      row(tongue, 'UA', {
        now: 86,
        other: 77,
        record: { value: 75, halfWidth: 12 },
        ideal: 100,
        limit: 45,
      }),
      row(tongue, 'EU', {
        now: 84,
        other: 86,
        record: { value: 80, halfWidth: 12 },
        ideal: 92,
        limit: 40,
      }),
      row(tongue, 'US', {
        now: 29,
        other: 90,
        record: { value: 25, halfWidth: 12 },
        noLimit: true,
      }),
    ],
  };
};

/** A hundred draws, spread as a bell without chance: equal steps of a logit. */
export const drawn = (tongue: Tongue): LaneFixture => {
  const [ceasefire] = lanes(tongue);
  if (!ceasefire) throw new Error('no lane');
  const bell = (middle: number, width: number) =>
    Array.from({ length: 100 }, (_, index) => {
      const share = (((index * 37) % 100) + 0.5) / 100;
      return Math.max(0, Math.min(100, middle + width * Math.log(share / (1 - share))));
    });
  return {
    ...ceasefire,
    rowPitch: 25,
    rows: [
      row(tongue, 'RU', { now: 10, opening: 7, draws: bell(9, 4), ideal: 0, limit: 40 }),
      row(tongue, 'UA', { now: 88, draws: bell(88, 4), ideal: 100, limit: 45 }),
      row(tongue, 'EU', { now: 85, draws: bell(84, 4), ideal: 92, limit: 40 }),
      row(tongue, 'US', { now: 22, draws: bell(22, 5), noLimit: true }),
    ],
  };
};

export const legend = (tongue: Tongue): LegendProps => ({
  ...looks.UA,
  items:
    tongue === 'en'
      ? [
          { kind: 'now', words: 'now' },
          { kind: 'opening', words: '1 August' },
          { kind: 'ghost', words: 'if played' },
          { kind: 'range', words: 'from ideal down to limit' },
          { kind: 'noLimit', words: 'no limit visible' },
          { kind: 'gap', words: 'gap between limits' },
        ]
      : [
          { kind: 'now', words: 'jetzt' },
          { kind: 'opening', words: '1. August' },
          { kind: 'ghost', words: 'falls gespielt' },
          { kind: 'range', words: 'vom Wunsch zur Grenze' },
          { kind: 'noLimit', words: 'keine Grenze erkennbar' },
          { kind: 'gap', words: 'Lücke zwischen den Grenzen' },
        ],
});

const words: Record<
  Tongue,
  { date: (day: number) => string; moves: [ActorKey, number, ...string[]][] }
> = {
  en: {
    date: (day) => `${day} Aug`,
    moves: [
      ['US', 6, 'tariff on', 'India'],
      ['US', 8, 'invites Putin', 'to a summit'],
      ['EU', 9, 'joint', 'principles'],
      ['UA', 12, 'rules out', 'leaving Donbas'],
      ['RU', 15, 'narrows', 'the claim'],
      ['RU', 15, 'open to', 'guarantees'],
      ['US', 16, 'drops cease-', 'fire first'],
      ['US', 16, 'presses Kyiv', 'on Donbas'],
      ['US', 17, 'Article-5-', 'like offer'],
      ['UA', 17, 'contact line', 'as start'],
      ['EU', 18, 'joint trip to', 'Washington'],
      ['US', 18, 'three-way', 'summit plan'],
      ['US', 19, 'no ground', 'troops'],
    ],
  },
  de: {
    date: (day) => `${day}. Aug.`,
    moves: [
      ['US', 6, 'Zoll gegen', 'Indien'],
      ['US', 8, 'lädt Putin', 'zum Gipfel'],
      ['EU', 9, 'gemeinsame', 'Grundsätze'],
      ['UA', 12, 'schließt', 'Rückzug aus'],
      ['RU', 15, 'verengt den', 'Anspruch'],
      ['RU', 15, 'offen für', 'Garantien'],
      ['US', 16, 'ohne Waffen-', 'ruhe zuerst'],
      ['US', 16, 'drängt Kyjiw', 'beim Donbas'],
      ['US', 17, 'Angebot wie', 'Artikel 5'],
      ['UA', 17, 'Kontaktlinie', 'als Anfang'],
      ['EU', 18, 'gemeinsam', 'n. Washington'],
      ['US', 18, 'Plan für', 'Dreiergipfel'],
      ['US', 19, 'keine Boden-', 'truppen'],
    ],
  },
};

export const realCourse = (tongue: Tongue, here: number): StripLine => {
  const { date, moves } = words[tongue];
  return {
    id: 'main',
    name: tongue === 'en' ? 'Real course' : 'Tatsächlicher Verlauf',
    moves: [
      {
        path: '',
        name: tongue === 'en' ? 'Opening' : 'Ausgangslage',
        lines: [tongue === 'en' ? 'opening' : 'Ausgangslage'],
        date: date(1),
        played: true,
        here: here === 0,
      },
      ...moves.map(
        ([actor, day, ...lines], index): StripMove => ({
          path: 'm'.repeat(index + 1),
          name: `${index + 1}: ${names[tongue][actor]}, ${lines.join(' ')}`,
          lines,
          date: date(day),
          ...looks[actor],
          played: index < here,
          here: index + 1 === here,
        }),
      ),
    ],
  };
};

const branch = (
  tongue: Tongue,
  from: number,
  id: string,
  steps: [ActorKey, ...string[]][],
): StripMove[] =>
  steps.map(([actor, ...lines], index) => ({
    path: `${'m'.repeat(from)}${id.repeat(index + 1)}`,
    name: `${from + index + 1}: ${names[tongue][actor]}, ${lines.join(' ')}`,
    lines,
    ...looks[actor],
    played: true,
  }));

export const threeLines = (tongue: Tongue): StripLine[] => [
  realCourse(tongue, 13),
  {
    id: 'deadline',
    name: tongue === 'en' ? 'Deadline kept' : 'Frist gehalten',
    from: { line: 0, move: 6 },
    moves: branch(tongue, 6, 'd', [
      ['US', 'oil', 'sanctions'],
      ['UA', 'referendum', 'offer'],
      ['RU', 'short', 'truce'],
      ['EU', 'force', 'pledge'],
    ]),
  },
  {
    id: 'guarantees',
    name: tongue === 'en' ? 'Guarantees first' : 'Zuerst Sicherheitsgarantien',
    note: tongue === 'en' ? '3 moves, not compared' : '3 Schritte, nicht verglichen',
    from: { line: 0, move: 3 },
    moves: branch(tongue, 3, 'g', [
      ['EU', 'force', 'pledge'],
      ['US', 'backs it', 'by air'],
      ['UA', 'NATO bid', 'paused'],
    ]),
  },
];

export const reasons = (tongue: Tongue): Omit<ReasonBarsProps, 'width'> =>
  tongue === 'en'
    ? {
        caption: 'Why Ukraine went from 78.0 to 75.0 on territory',
        tone: 'rust',
        start: { label: 'Opening of the move', text: '78.0' },
        rows: [
          {
            id: 'push',
            label: 'The US pushes',
            amount: -2.8,
            text: '−2.8',
            detail: '−4.0 × 0.98 × 0.72',
          },
          { id: 'us', label: 'The US pulls along', amount: -0.7, text: '−0.7' },
          { id: 'eu', label: 'Europe holds back', amount: 0.3, text: '+0.3', onOpen: () => {} },
          { id: 'own', label: 'Own line', amount: 0.2, text: '+0.2' },
        ],
        end: { label: 'Now', text: '75.0' },
      }
    : {
        caption: 'Warum die Ukraine bei den Gebieten von 78,0 auf 75,0 ging',
        tone: 'rust',
        start: { label: 'Vor dem Schritt', text: '78,0' },
        rows: [
          {
            id: 'push',
            label: 'Die USA drängen',
            amount: -2.8,
            text: '−2,8',
            detail: '−4,0 × 0,98 × 0,72',
          },
          { id: 'us', label: 'Die USA ziehen mit sich', amount: -0.7, text: '−0,7' },
          { id: 'eu', label: 'Europa hält dagegen', amount: 0.3, text: '+0,3', onOpen: () => {} },
          { id: 'own', label: 'Eigene Linie', amount: 0.2, text: '+0,2' },
        ],
        end: { label: 'Jetzt', text: '75,0' },
      };

export const costs = (tongue: Tongue): CostRow[] => [
  {
    id: 'home',
    ...looks.UA,
    label: 'Ukraine',
    kind: tongue === 'en' ? 'at home' : 'im Innern',
    amount: 4,
    low: 2,
    high: 6,
    text: tongue === 'en' ? '4.0' : '4,0',
    state: 'planned',
  },
  {
    id: 'military',
    ...looks.UA,
    label: 'Ukraine',
    kind: tongue === 'en' ? 'military' : 'militärisch',
    amount: 2,
    low: 1,
    high: 4,
    text: tongue === 'en' ? '2.0' : '2,0',
    state: 'planned',
  },
  {
    id: 'paid',
    ...looks.RU,
    label: names[tongue].RU,
    kind: tongue === 'en' ? 'standing' : 'Ansehen',
    amount: 3,
    low: 2,
    high: 3.5,
    text: tongue === 'en' ? '3.0' : '3,0',
    state: 'paid',
    onOpen: () => {},
  },
];

export const budget = (tongue: Tongue): BudgetBarProps => ({
  tone: 'rust',
  spent: 18.8,
  added: 6,
  budget: 40,
  words: tongue === 'en' ? 'Ukraine 18.8, would be 24.8' : 'Ukraine 18,8, dann 24,8',
  limitWords: tongue === 'en' ? 'of 40' : 'von 40',
});

export const ledger = (tongue: Tongue): LedgerTableProps => {
  const en = tongue === 'en';
  const number = (amount: number) =>
    amount === 0 ? '0' : amount.toFixed(1).replace('.', en ? '.' : ',');
  const kinds = ['domestic', 'credibility', 'cohesion', 'military', 'economic', 'norms'];
  const labels = en
    ? ['At home', 'Standing', 'Alliance', 'Military', 'Economy', 'Rules']
    : ['Im Innern', 'Glaubwürdigkeit', 'Bündnis', 'Militärisch', 'Wirtschaft', 'Regeln'];
  const bearer = (
    actor: ActorKey,
    amounts: number[],
    sum: { amount: number; added: number; budget: number },
    added: Record<string, string> = {},
  ) => ({
    bearer: actor,
    label: names[tongue][actor],
    ...looks[actor],
    cells: amounts.map((amount, index) => ({
      kind: kinds[index] ?? '',
      amount,
      text: number(amount),
      added: added[kinds[index] ?? ''],
    })),
    sum: { ...sum, text: `${number(sum.amount)} ${en ? 'of' : 'von'} ${sum.budget}` },
  });
  const plus = (amount: number) => `+${number(amount)}`;
  return {
    caption: en ? 'What the line has cost so far' : 'Was der Verlauf bisher gekostet hat',
    bearers: en ? 'Who bears it' : 'Wer trägt es',
    kinds: kinds.map((kind, index) => ({ kind, label: labels[index] ?? '' })),
    sums: en ? 'Sum against what each can carry' : 'Summe gegen das, was jeder tragen kann',
    rows: [
      bearer('RU', [3, 3, 0, 1.2, 3], { amount: 10.2, added: 0, budget: 50 }),
      bearer(
        'UA',
        [8, 2, 1, 7.8, 0],
        { amount: 18.8, added: 6, budget: 40 },
        { domestic: plus(6) },
      ),
      bearer(
        'EU',
        [0, 2, 1.3, 0, 0],
        { amount: 3.3, added: 0.6, budget: 45 },
        { cohesion: plus(0.6) },
      ),
      bearer(
        'US',
        [5, 7, 15, 0, 3],
        { amount: 30, added: 8, budget: 60 },
        {
          domestic: plus(3),
          cohesion: plus(5),
        },
      ),
      {
        bearer: 'SYSTEM',
        label: en ? 'Rules, precedent' : 'Regeln, Präzedenz',
        cells: [{ kind: 'norms', amount: 11, text: number(11), added: plus(7) }],
        note: en
          ? 'No budget: nobody’s account pays for precedent'
          : 'Kein Budget: für Präzedenz zahlt kein Konto',
      },
    ],
    opened: { bearer: 'UA', kind: 'domestic' },
    onOpen: () => {},
  };
};

export const sliders = (tongue: Tongue): Omit<SliderProps, 'value' | 'onChange'>[] => {
  const en = tongue === 'en';
  const of = (
    id: string,
    label: string,
    meaning: string,
    [low, preset, high]: readonly [number, number, number],
    rest: { step?: number; effect?: string; digits?: number } = {},
  ): Omit<SliderProps, 'value' | 'onChange'> => {
    const number = new Intl.NumberFormat(tongue, {
      minimumFractionDigits: rest.digits ?? 2,
      maximumFractionDigits: 2,
    });
    const short = new Intl.NumberFormat(tongue);
    const format = (value: number) => number.format(value).replace('-', '−');
    return {
      id,
      label,
      meaning,
      preset,
      low,
      high,
      step: rest.step ?? 0.05,
      lowWords: short.format(low).replace('-', '−'),
      highWords: short.format(high).replace('-', '−'),
      format,
      spoken: (value) =>
        en
          ? `${format(value)}, where ${format(preset)} is the default`
          : `${format(value)}, Vorgabe ${format(preset)}`,
      effect: rest.effect,
      words: {
        less: en ? 'Less' : 'Weniger',
        more: en ? 'More' : 'Mehr',
        clamped: en
          ? `Between ${short.format(low)} and ${short.format(high)}.`
          : `Zwischen ${short.format(low)} und ${short.format(high)}.`,
        unreadable: en ? 'That is not a number.' : 'Das ist keine Zahl.',
        reset: en ? `Reset to ${format(preset)}` : `Zurück auf ${format(preset)}`,
      },
    };
  };
  return en
    ? [
        of(
          'openness',
          'Openness of Russia to others',
          'How far Russia follows those it is aligned with. At 0: not at all.',
          [0.1, 0.25, 0.6],
          { effect: '3 marks move; Russia on the ceasefire 7 → 10' },
        ),
        of(
          'trust',
          'Trust of Ukraine in US promises',
          'A promise counts only with the word behind it.',
          [-0.5, 0.15, 0.8],
          { effect: '1 mark moves; Ukraine on territory 75 → 76' },
        ),
        of(
          'halfDistance',
          'Half-distance to the limit',
          'A push loses half its force when this many points are left to the limit.',
          [3, 10, 25],
          { step: 1, digits: 0 },
        ),
      ]
    : [
        of(
          'openness',
          'Offenheit Russlands für andere',
          'Wie weit Russland denen folgt, mit denen es im Einklang steht. Bei 0: gar nicht.',
          [0.1, 0.25, 0.6],
          { effect: '3 Marken bewegen sich; Russland bei der Waffenruhe 7 → 10' },
        ),
        of(
          'trust',
          'Vertrauen der Ukraine in Sicherheitsgarantien der Vereinigten Staaten',
          'Ein Versprechen zählt nur mit dem Wort, das dahintersteht.',
          [-0.5, 0.15, 0.8],
          { effect: '1 Marke bewegt sich; Ukraine bei den Gebieten 75 → 76' },
        ),
        of(
          'halfDistance',
          'Halbwertsabstand zur Grenze',
          'Ein Druck verliert die Hälfte seiner Kraft, wenn so viele Punkte bis zur Grenze bleiben.',
          [3, 10, 25],
          { step: 1, digits: 0 },
        ),
      ];
};

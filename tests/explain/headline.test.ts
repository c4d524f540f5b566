import { describe, expect, test } from 'vitest';
import type { Scenario, Step } from '../../src/engine/types.ts';
import { headline, openingHeadline, previewHeadline } from '../../src/explain/headline.ts';
import { lastOf, startOf } from '../engine/lineOf.ts';
import { atLeast, atMost, type StepDraft, scenarioOf, step } from '../support/scenarioOf.ts';
import { speakers } from './spoken.ts';

type Effects = NonNullable<StepDraft['effects']>;

// The scale has words at 0 (none), 50 (one half) and 100 (all). North would most like 0, South 100.
const example = (steps: readonly Step[]): Scenario =>
  scenarioOf({
    table: {
      North: { land: { position: 10, ideal: 0, limit: atMost(40) }, shield: { position: 24 } },
      South: { land: { position: 90, ideal: 100, limit: atLeast(60) }, shield: { position: 80 } },
      Allies: { land: { position: 70 }, shield: { position: 60, ideal: 80 } },
    },
    actors: { Allies: { consents: false } },
    steps,
  });

const offer = (effects: Effects, rest: Partial<StepDraft> = {}) =>
  example([step({ id: 'offer', actor: 'North', effects, ...rest })]);

function said(scenario: Scenario, shown = ['land', 'shield']) {
  const { en, de } = speakers(scenario);
  const turn = lastOf(scenario, ['offer']);
  return [headline(en, turn, shown), headline(de, turn, shown)];
}

const looser = { limits: [{ on: 'North', issue: 'land', by: 20 }] };

describe('a headline tells first', () => {
  test('that limits meet', () => {
    // North goes beyond its old limit too, and past the middle: all of that is told later.
    const all = offer([{ on: 'North', issue: 'land', by: 55 }], looser);
    expect(said(all)).toEqual([
      'The limits now meet on land.',
      'Die Grenzen treffen sich jetzt beim Land.',
    ]);
  });

  test('that they no longer meet', () => {
    const apart = scenarioOf({
      table: {
        North: { land: { position: 10, limit: atMost(60) } },
        South: { land: { position: 90, limit: atLeast(60) } },
      },
      steps: [
        step({ id: 'offer', actor: 'North', limits: [{ on: 'North', issue: 'land', by: -1 }] }),
      ],
    });
    expect(said(apart)).toEqual([
      'The limits no longer meet on land.',
      'Die Grenzen treffen sich beim Land nicht mehr.',
    ]);
  });

  test('that a limit is crossed', () => {
    expect(said(offer([{ on: 'North', issue: 'land', by: 31 }]))).toEqual([
      'The North goes 1 point beyond its own limit on land.',
      'Der Norden geht beim Land 1 Punkt über die eigene Grenze.',
    ]);
    expect(said(offer([{ on: 'North', issue: 'land', by: 55 }]))).toEqual([
      'The North goes 25 points beyond its own limit on land.',
      'Der Norden geht beim Land 25 Punkte über die eigene Grenze.',
    ]);
  });

  test('that a limit from below is crossed', () => {
    const scenario = example([
      step({ id: 'offer', actor: 'South', effects: [{ on: 'South', issue: 'land', by: -34.5 }] }),
    ]);
    // 90 − 34.5 lies 4.5 below 60: whole points from three on.
    expect(said(scenario)).toEqual([
      'The South goes 5 points beyond its own limit on land.',
      'Der Süden geht beim Land 5 Punkte über die eigene Grenze.',
    ]);
  });

  test('not that one is crossed still further', () => {
    const scenario = offer([{ on: 'North', issue: 'land', by: 35 }]);
    const { en } = speakers(scenario);
    // 10 + 35, then half of that again: 62.5 is 22.5 beyond, where it was 5 before.
    expect(headline(en, lastOf(scenario, ['offer', 'offer']), ['land'])).toBe(
      'The North moves 18 points away from its own aim on land.',
    );
  });

  test('between which words it went', () => {
    expect(said(offer([{ on: 'North', issue: 'land', by: 30 }]))).toEqual([
      'The North goes from ‘none’ to ‘one half’ on land.',
      'Der Norden geht beim Land von „nichts“ zu „eine Hälfte“.',
    ]);
    expect(said(offer([{ on: 'Allies', issue: 'land', by: -25, via: 'signal' }]))).toEqual([
      'The Allies come 25 points closer to the North on land.',
      'Die Alliierten nähern sich dem Norden beim Land um 25 Punkte.',
    ]);
  });

  test('points, where another word is the nearest after less than half the way', () => {
    // 24 is nearest to 0, 26 to 50: two points of fifty.
    expect(said(offer([{ on: 'North', issue: 'shield', by: 2 }]))).toEqual([
      'The North moves 2 points away from its own aim on the shield.',
      'Der Norden entfernt sich beim Schild um 2 Punkte vom eigenen Ziel.',
    ]);
  });
});

describe('points of', () => {
  test.each([
    ['the mover, away from its aim', 'North', 8, ['moves 8 points away from its own aim']],
    ['the mover, half a point', 'North', 0.5, ['moves 0.5 points away from its own aim']],
    ['the mover, one', 'North', 1.2, ['moves 1 point away from its own aim']],
    ['the mover, one and a half', 'North', 1.6, ['moves 1.5 points away from its own aim']],
    ['the mover, towards its aim', 'North', -8, ['moves 8 points towards its own aim']],
    ['another, closer', 'South', -6, ['comes 6 points closer to the North']],
    ['another, away', 'South', 6, ['moves 6 points away from the North']],
    ['several, closer', 'Allies', -6, ['come 6 points closer to the North']],
    ['several, away', 'Allies', 4, ['move 4 points away from the North']],
  ])('%s', (_, on, by, [words]) => {
    const via = on === 'North' ? 'decision' : 'signal';
    const [en] = said(offer([{ on, issue: 'land', by, via }]));
    expect(en).toBe(`The ${on} ${words} on land.`);
  });

  test.each([
    ['North', 8, 'Der Norden entfernt sich beim Land um 8 Punkte vom eigenen Ziel.'],
    ['North', 0.5, 'Der Norden entfernt sich beim Land um 0,5 Punkte vom eigenen Ziel.'],
    ['North', 1.2, 'Der Norden entfernt sich beim Land um 1 Punkt vom eigenen Ziel.'],
    ['North', -8, 'Der Norden nähert sich beim Land um 8 Punkte dem eigenen Ziel.'],
    ['South', -6, 'Der Süden nähert sich dem Norden beim Land um 6 Punkte.'],
    ['South', 6, 'Der Süden entfernt sich beim Land um 6 Punkte vom Norden.'],
    ['Allies', -6, 'Die Alliierten nähern sich dem Norden beim Land um 6 Punkte.'],
    ['Allies', 4, 'Die Alliierten entfernen sich beim Land um 4 Punkte vom Norden.'],
  ])('%s by %d, in German', (on, by, sentence) => {
    const via = on === 'North' ? 'decision' : 'signal';
    expect(said(offer([{ on, issue: 'land', by, via }]))[1]).toBe(sentence);
  });

  test('a mover of many, past its aim', () => {
    const scenario = example([
      step({ id: 'offer', actor: 'Allies', effects: [{ on: 'Allies', issue: 'shield', by: 23 }] }),
    ]);
    // 60 + 23 lies beyond 80.
    expect(said(scenario)).toEqual([
      'The Allies move 23 points on the shield, past their own aim.',
      'Die Alliierten bewegen sich beim Schild um 23 Punkte, am eigenen Ziel vorbei.',
    ]);
  });
});

describe('what is not shown', () => {
  const scenario = offer([{ on: 'North', issue: 'shield', by: 9 }]);

  test('is told as such', () => {
    expect(said(scenario, ['land'])).toEqual([
      'Not shown here: on the shield, the North moves by 9 points.',
      'Hier nicht gezeigt: Beim Schild bewegt sich der Norden um 9 Punkte.',
    ]);
  });

  test('is no place where limits could meet', () => {
    const scenario = offer([{ on: 'North', issue: 'shield', by: 9 }], looser);
    expect(said(scenario, ['shield'])[0]).toBe(
      'The North moves 9 points away from its own aim on the shield.',
    );
  });

  test('comes after what is shown, however large', () => {
    const both = offer([
      { on: 'North', issue: 'shield', by: 40 },
      { on: 'North', issue: 'land', by: 2 },
    ]);
    expect(said(both, ['land'])[0]).toBe('The North moves 2 points away from its own aim on land.');
  });
});

test('nothing', () => {
  expect(said(offer([{ on: 'North', issue: 'land', by: 0.4 }]))).toEqual([
    'No position moves by half a point.',
    'Keine Position bewegt sich um einen halben Punkt.',
  ]);
});

test('what goes on whoever moves is told only where the move did nothing', () => {
  // East follows North. The offer took North from 10 to 40; the week that West's step takes then
  // moves East, and North back a little, whatever West does.
  const table = {
    North: { land: { position: 10, ideal: 0 } },
    South: { land: { position: 90 } },
    Allies: { land: { position: 30 } },
  };
  const scenario = (by: number) =>
    scenarioOf({
      table,
      alignment: { 'North Allies': 1 },
      steps: [
        step({ id: 'offer', actor: 'North', effects: [{ on: 'North', issue: 'land', by: 30 }] }),
        step({
          id: 'wait',
          actor: 'South',
          weeks: 1,
          effects: [{ on: 'South', issue: 'land', by }],
        }),
      ],
    });
  const told = (by: number) => {
    const { en } = speakers(scenario(by));
    return headline(en, lastOf(scenario(by), ['offer', 'wait']), ['land']);
  };
  // 0.25 of a week · openness 0.2 · 30 points.
  expect(told(0)).toBe('The Allies move 1.5 points away from their own aim on land.');
  expect(told(-1)).toBe('The South moves 1 point away from its own aim on land.');
});

describe('a preview', () => {
  const looked = (effects: Effects, shown = ['land', 'shield']) => {
    const scenario = offer(effects);
    const { en, de } = speakers(scenario);
    const turn = lastOf(scenario, ['offer']);
    return [previewHeadline(en, turn, shown), previewHeadline(de, turn, shown)];
  };

  test('tells whom it would make move, not the mover itself', () => {
    expect(
      looked([
        { on: 'North', issue: 'land', by: 20 },
        { on: 'South', issue: 'land', by: -6, via: 'incentive' },
      ]),
    ).toEqual([
      'If the North offers land, the South comes 6 points closer on land.',
      'Wenn der Norden Land anbietet, kommt der Süden beim Land 6 Punkte näher.',
    ]);
    expect(looked([{ on: 'Allies', issue: 'land', by: 1, via: 'provocation' }])).toEqual([
      'If the North offers land, the Allies move 1 point away on land.',
      'Wenn der Norden Land anbietet, rücken die Alliierten beim Land 1 Punkt weg.',
    ]);
  });

  test('says when that is nobody', () => {
    const alone = [
      'If the North offers land, that moves nobody else shown.',
      'Wenn der Norden Land anbietet, bewegt das sonst niemanden auf der Tafel.',
    ];
    expect(looked([{ on: 'North', issue: 'land', by: 20 }])).toEqual(alone);
    expect(looked([{ on: 'South', issue: 'shield', by: 9, via: 'signal' }], ['land'])).toEqual(
      alone,
    );
  });
});

describe('at the opening', () => {
  const issues = ['land', 'shield', 'sea', 'sky', 'fire'];
  const meeting = (open: readonly string[], shown: readonly string[]) => {
    const wishes = (position: number, limit: ReturnType<typeof atMost>) =>
      Object.fromEntries(
        issues.map((issue) => [issue, open.includes(issue) ? { position } : { position, limit }]),
      );
    const scenario = scenarioOf({
      table: { North: wishes(10, atMost(40)), South: wishes(90, atLeast(60)) },
    });
    const { en, de } = speakers(scenario);
    const state = startOf(scenario);
    return [openingHeadline(en, state, shown), openingHeadline(de, state, shown)];
  };

  test.each([
    [
      [],
      ['land', 'shield'],
      'The limits meet on none of the 2 issues shown.',
      'Bei keinem der 2 gezeigten Themen treffen sich die Grenzen.',
    ],
    [
      [],
      ['land'],
      'On the issue shown the limits do not meet.',
      'Beim gezeigten Thema treffen sich die Grenzen nicht.',
    ],
    [
      ['land'],
      ['land'],
      'The limits meet on the issue shown.',
      'Beim gezeigten Thema treffen sich die Grenzen.',
    ],
    [
      ['shield'],
      ['land', 'shield'],
      'The limits meet on one of the 2 issues shown: Shield.',
      'Bei einem der 2 gezeigten Themen treffen sich die Grenzen: Schild.',
    ],
    [
      ['land', 'shield'],
      ['land', 'shield', 'sea'],
      'The limits meet on 2 of 3 issues: Land and Shield.',
      'Bei 2 von 3 Themen treffen sich die Grenzen: Land und Schild.',
    ],
    [
      ['land', 'shield', 'sea', 'sky'],
      issues,
      'The limits meet on 4 of the 5 issues shown.',
      'Bei 4 der 5 gezeigten Themen treffen sich die Grenzen.',
    ],
  ])('%j of %j meet', (open, shown, english, german) => {
    expect(meeting(open, shown)).toEqual([english, german]);
  });
});

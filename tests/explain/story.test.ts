import { describe, expect, test } from 'vitest';
import type { Scenario, Via } from '../../src/engine/types.ts';
import { story } from '../../src/explain/story.ts';
import type { Language } from '../../src/scenario/types.ts';
import { lastOf } from '../engine/lineOf.ts';
import { type StepDraft, scenarioOf, step } from '../support/scenarioOf.ts';
import { speakers } from './spoken.ts';

const example = (draft: Partial<StepDraft>): Scenario =>
  scenarioOf({
    table: {
      North: { land: { position: 10, ideal: 0 } },
      South: { land: { position: 90, ideal: 100 } },
      Allies: { land: { position: 70, ideal: 80 } },
    },
    steps: [step({ id: 'offer', actor: 'North', ...draft })],
  });

const land = (on: string, by: number, via: Via = 'pressure') =>
  on === 'North' ? { on, issue: 'land', by } : { on, issue: 'land', by, via };

function told(
  scenario: Scenario,
  mood: 'did' | 'would' = 'did',
  steps: readonly string[] = ['offer'],
): Record<Language, string[]> {
  const { en, de } = speakers(scenario);
  const turn = lastOf(scenario, steps);
  const lines = (speaker: typeof en) =>
    story(speaker, turn, mood).map(({ parts }) => parts.map(({ text }) => text).join(''));
  return { en: lines(en), de: lines(de) };
}

test('the largest shift comes first; less than half a point is not told', () => {
  const scenario = example({ effects: [land('North', 4), land('South', -6), land('Allies', 0.4)] });
  expect(told(scenario).en).toEqual([
    'The South comes 6 points closer to the North on land: pressure from the North (−6.0).',
    'The North moves 4 points away from its own aim on land.',
  ]);
  expect(told(scenario).de).toEqual([
    'Der Süden nähert sich dem Norden beim Land um 6 Punkte: Druck des Nordens (−6,0).',
    'Der Norden entfernt sich beim Land um 4 Punkte vom eigenen Ziel.',
  ]);
});

test('a point is one when it reads as one', () => {
  expect(told(example({ effects: [land('North', 1.04)] }))).toEqual({
    en: ['The North moves 1 point away from its own aim on land.'],
    de: ['Der Norden entfernt sich beim Land um 1 Punkt vom eigenen Ziel.'],
  });
});

test('the number stands apart, so that it can be opened', () => {
  const scenario = example({ effects: [land('North', 4.25)] });
  const { en, de } = speakers(scenario);
  const number = (speaker: typeof en) =>
    story(speaker, lastOf(scenario, ['offer']), 'did')[0]?.parts.filter(({ tag }) => tag === 'n');
  expect(number(en)).toEqual([{ text: '4.3', tag: 'n' }]);
  expect(number(de)).toEqual([{ text: '4,3', tag: 'n' }]);
});

describe('each way, done and thought of', () => {
  test.each([
    [
      [land('South', -1)],
      'The South comes 1 point closer to the North on land: pressure from the North (−1.0).',
      'The South would come 1 point closer to the North on land: pressure from the North (−1.0).',
    ],
    [
      [land('Allies', -2.5)],
      'The Allies come 2.5 points closer to the North on land: pressure from the North (−2.5).',
      'The Allies would come 2.5 points closer to the North on land: pressure from the North (−2.5).',
    ],
    [
      [land('South', 6, 'signal')],
      'The South moves 6 points away from the North on land: a signal from the North (+6.0).',
      'The South would move 6 points away from the North on land: a signal from the North (+6.0).',
    ],
    [
      [land('North', -3)],
      'The North moves 3 points towards its own aim on land.',
      'The North would move 3 points towards its own aim on land.',
    ],
    [
      [land('North', 3)],
      'The North moves 3 points away from its own aim on land.',
      'The North would move 3 points away from its own aim on land.',
    ],
  ])('%j', (effects, did, would) => {
    expect(told(example({ effects })).en).toEqual([did]);
    expect(told(example({ effects }), 'would').en).toEqual([would]);
  });

  test.each([
    [
      [land('South', -1)],
      'Der Süden nähert sich dem Norden beim Land um 1 Punkt: Druck des Nordens (−1,0).',
      'Der Süden würde sich dem Norden beim Land um 1 Punkt nähern: Druck des Nordens (−1,0).',
    ],
    [
      [land('Allies', -2.5)],
      'Die Alliierten nähern sich dem Norden beim Land um 2,5 Punkte: Druck des Nordens (−2,5).',
      'Die Alliierten würden sich dem Norden beim Land um 2,5 Punkte nähern: Druck des Nordens (−2,5).',
    ],
    [
      [land('South', 6, 'signal')],
      'Der Süden entfernt sich beim Land um 6 Punkte vom Norden: ein Signal des Nordens (+6,0).',
      'Der Süden würde sich beim Land um 6 Punkte vom Norden entfernen: ein Signal des Nordens (+6,0).',
    ],
    [
      [land('North', -3)],
      'Der Norden nähert sich beim Land um 3 Punkte dem eigenen Ziel.',
      'Der Norden würde sich beim Land um 3 Punkte dem eigenen Ziel nähern.',
    ],
    [
      [land('North', 3)],
      'Der Norden entfernt sich beim Land um 3 Punkte vom eigenen Ziel.',
      'Der Norden würde sich beim Land um 3 Punkte vom eigenen Ziel entfernen.',
    ],
  ])('%j, in German', (effects, did, would) => {
    expect(told(example({ effects })).de).toEqual([did]);
    expect(told(example({ effects }), 'would').de).toEqual([would]);
  });

  test('past the aim of several', () => {
    const scenario = example({
      actor: 'Allies',
      effects: [{ on: 'Allies', issue: 'land', by: 25, via: 'decision' }],
    });
    const moods = (['did', 'would'] as const).map((mood) => told(scenario, mood));
    expect(moods.flatMap(({ en }) => en)).toEqual([
      'The Allies move 25 points on land, past their own aim.',
      'The Allies would move 25 points on land, past their own aim.',
    ]);
    expect(moods.flatMap(({ de }) => de)).toEqual([
      'Die Alliierten bewegen sich beim Land um 25 Punkte, am eigenen Ziel vorbei.',
      'Die Alliierten würden sich beim Land um 25 Punkte bewegen, am eigenen Ziel vorbei.',
    ]);
  });
});

describe('causes', () => {
  test('a decision is named only beside something else', () => {
    // 10 − 25 lies 15 below the scale.
    const { en, de } = told(example({ effects: [land('North', -25)] }));
    expect(en).toEqual([
      'The North moves 10 points towards its own aim on land: own decision (−25.0); end of the scale (+15.0).',
    ]);
    expect(de).toEqual([
      'Der Norden nähert sich beim Land um 10 Punkte dem eigenen Ziel: eigene Entscheidung (−25,0); Ende der Skala (+15,0).',
    ]);
  });

  test('are at most two', () => {
    const effects = (['pressure', 'incentive', 'signal'] as const).map((via) =>
      land('South', -4, via),
    );
    expect(told(example({ effects })).en).toEqual([
      'The South comes 12 points closer to the North on land: pressure from the North (−4.0); an incentive from the North (−4.0).',
    ]);
  });

  // The Allies follow North alone: a week moves them by 0.25 · 0.2 · the points that North went.
  const following = (effects: NonNullable<StepDraft['effects']>, weeks: number): Scenario => ({
    ...example({ effects, weeks }),
    relations: scenarioOf({
      table: { North: { land: { position: 0 } }, Allies: { land: { position: 0 } } },
      alignment: { 'North Allies': 1 },
    }).relations,
  });

  test('come with the larger first, none below a fifth of the shift', () => {
    const [both, small] = [-0.8, -20].map((by) =>
      told(following([land('North', -10), land('Allies', by, 'signal')], 1)).en.find((sentence) =>
        sentence.startsWith('The Allies'),
      ),
    );
    // North pulls by 0.25 · 0.2 · (−10 + 0.8) = −0.46; the Allies’ own policy went half-way along,
    // −0.8 · 0.5/0.8 = −0.5, so it pulls back by 0.25 · 0.8 · 0.3 = +0.06: a twentieth.
    expect(both).toBe(
      'The Allies come 1.2 points closer to the North on land: a signal from the North (−0.8); pull of the North (−0.5).',
    );
    expect(small).toMatch(/: a signal from the North \(−20\.0\)\.$/);
  });

  test('what the move made comes before what goes on anyway, however large', () => {
    const scenario: Scenario = {
      ...following([], 0),
      steps: [
        step({ id: 'offer', actor: 'North', effects: [land('North', -10)] }),
        step({ id: 'wait', actor: 'South', weeks: 2, effects: [land('South', 0.5, 'decision')] }),
      ],
    };
    const sentences = told(scenario, 'did', ['offer', 'wait']).en;
    // Two weeks: (1 − 0.75²) · 0.2 · 10 = 0.875.
    expect(sentences).toEqual([
      'The South moves 0.5 points towards its own aim on land.',
      'The Allies move 0.9 points away from their own aim on land: pull of the North (−0.9).',
    ]);
  });

  test('a mover that made less than half of a shift is not told as its measure', () => {
    const scenario: Scenario = {
      ...following([], 0),
      steps: [
        step({ id: 'offer', actor: 'North', effects: [land('North', -10)] }),
        step({ id: 'wait', actor: 'South', weeks: 1, effects: [land('Allies', -0.3, 'signal')] }),
      ],
    };
    // North pulls by 0.25 · 0.2 · (−10 + 0.3) = −0.485. Own policy went 0.3 · 0.5/0.8 along, so it
    // pulls back by 0.25 · 0.8 · 0.1125 = 0.0225.
    expect(told(scenario, 'did', ['offer', 'wait']).en).toEqual([
      'The Allies move 0.8 points away from their own aim on land: pull of the North (−0.5); a signal from the South (−0.3).',
    ]);
  });

  test('nor is one that worked the other way', () => {
    const scenario: Scenario = {
      ...following([], 0),
      steps: [
        step({ id: 'offer', actor: 'North', effects: [land('North', 40)] }),
        step({ id: 'wait', actor: 'South', weeks: 1, effects: [land('Allies', -0.9, 'signal')] }),
      ],
    };
    // North, now nearer, pulls down less: −0.9, and 0.25 · 0.2 · (40 + 0.9) = 2.045, and back by
    // 0.25 · 0.8 · 0.9 · 0.375 = 0.0675.
    expect(told(scenario, 'did', ['offer', 'wait']).en).toEqual([
      'The Allies move 1.2 points towards their own aim on land: weaker pull of the North (+2.0); a signal from the South (−0.9).',
    ]);
  });

  test('what the mover pulls without having decided anything is not its doing', () => {
    const scenario: Scenario = {
      ...following([land('North', -10)], 0),
      steps: [
        step({ id: 'offer', actor: 'North', effects: [land('North', -10)] }),
        step({ id: 'wait', actor: 'North', weeks: 1 }),
      ],
    };
    expect(told(scenario, 'did', ['offer', 'wait']).en).toEqual([
      'The Allies move 0.5 points away from their own aim on land: pull of the North (−0.5).',
    ]);
    expect(told(scenario, 'did', ['offer', 'wait']).de).toEqual([
      'Die Alliierten entfernen sich beim Land um 0,5 Punkte vom eigenen Ziel: Sog des Nordens (−0,5).',
    ]);
  });
});

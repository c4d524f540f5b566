import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Turn } from '../../src/engine/types.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { seen } from '../../src/lesson/seen.ts';
import { anyScenarioFile } from '../support/anyScenario.ts';
import { dressed } from './dressed.ts';
import { lesson } from './fourSeats.ts';
import { flagship } from './sample.ts';
import { scrambled } from './scrambled.ts';
import { sightOf } from './sight.ts';

const roles = ['UA', 'RU', 'US', 'EU', 'CN'];
const anyCourse = fc.array(fc.nat(), { maxLength: 6 });

describe('under own limits', () => {
  test.each(roles)('what %s sees does not depend on what others keep to themselves', (role) => {
    const holds = (choices: number[], seed: number, masked: boolean, onlookers: boolean) => {
      const sight = sightOf(flagship, 't1', choices);
      const other = scrambled(sight, role, seed);
      const of: Lesson = { ...lesson, masked };
      expect(seen(other, role, of, { onlookers })).toEqual(seen(sight, role, of, { onlookers }));
    };
    fc.assert(fc.property(anyCourse, fc.nat(), fc.boolean(), fc.boolean(), holds), { numRuns: 25 });
  });

  test('and in no other scenario either', () => {
    const any = fc.record({
      file: anyScenarioFile,
      who: fc.nat(),
      choices: anyCourse,
      seed: fc.nat(),
    });
    fc.assert(
      fc.property(any, ({ file, who, choices, seed }) => {
        const scenario = dressed(file);
        const { id: role } = scenario.actors[who % scenario.actors.length] as { id: string };
        const sight = sightOf(scenario, scenario.openings[0]?.id as string, choices);
        const of: Lesson = {
          ...lesson,
          seats: scenario.actors.map(({ id: actor }) => ({ actor, by: 'team' })),
          issues: scenario.issues.map(({ id }) => id),
          hides: [],
        };
        expect(seen(scrambled(sight, role, seed), role, of)).toEqual(seen(sight, role, of));
      }),
      { numRuns: 100 },
    );
  });

  test('an open table does depend on it: the laws above are not empty', () => {
    const open: Lesson = { ...lesson, sees: 'open table' };
    const sight = sightOf(flagship, 't1', [3, 14]);
    for (const role of roles) {
      expect(seen(scrambled(sight, role, 1), role, open)).not.toEqual(seen(sight, role, open));
    }
  });

  test('what others keep to themselves stands nowhere, what is public does', () => {
    const sight = sightOf(flagship, 't1', [3, 14]);
    const { issues, deeds, own, brief } = seen(sight, 'UA', lesson);
    for (const { rows, zone } of issues) {
      expect(zone).toBeUndefined();
      expect(rows.filter(({ range }) => range).map(({ actor }) => actor)).toEqual(['UA']);
      expect(rows.map(({ actor }) => actor)).toEqual(['RU', 'EU', 'US', 'CN', 'UA']);
    }
    expect(deeds).toHaveLength(2);
    // Budget of the flagship: 50.
    expect(own?.budget).toBe(50);
    expect(brief.parts?.map(({ text }) => text.en)).toEqual([
      ...['You speak for UA.', 'Wish of UA', 'Refusal of UA', 'Offer of UA'],
    ]);
    const text = JSON.stringify(seen(sight, 'UA', lesson));
    for (const other of ['RU', 'US', 'EU', 'CN']) expect(text).not.toContain(`Wish of ${other}`);
  });

  test('where others look on, nobody’s own is there', () => {
    const all = seen(sightOf(flagship, 't1', [3]), 'UA', lesson, { onlookers: true });
    expect(all.own).toBeUndefined();
    expect(all.brief.parts).toBeUndefined();
    expect(all.issues.flatMap(({ rows }) => rows).filter(({ range }) => range)).toEqual([]);
    expect(all.offers.filter(({ own }) => own)).toEqual([]);
    expect(all.deeds.filter(({ costs }) => costs)).toEqual([]);
  });
});

test('in play are core actors, seated or not, and others only with a seat', () => {
  const of: Lesson = { ...lesson, seats: [{ actor: 'HU', by: 'team' }] };
  const { actors } = seen(sightOf(flagship, 't1', []), 'HU', of);
  expect(actors.map(({ id }) => id)).toEqual(['RU', 'UA', 'EU', 'US', 'HU']);
});

test('on an open table everybody’s range and the zones are there', () => {
  const sight = sightOf(flagship, 't1', []);
  const { issues } = seen(sight, 'UA', { ...lesson, sees: 'open table' });
  for (const { rows, zone } of issues) {
    expect(rows.filter(({ range }) => range)).toHaveLength(5);
    expect(zone).toBeDefined();
  }
});

// Ukraine's referendum, as its author wrote it: see scenarios/alaska-2025.json.
test('a step on offer says what it does to oneself and what it costs oneself, hidden ones are left out', () => {
  const sight = sightOf(flagship, 't1', []);
  const { offers } = seen(sight, 'UA', lesson);
  expect(offers.map(({ step }) => step)).not.toContain('ua_deep_strikes');
  expect(offers).toHaveLength(flagship.steps.filter(({ actor }) => actor === 'UA').length - 1);
  const step = flagship.steps.find(({ id }) => id === 'ua_referendum');
  const offer = offers.find((one) => one.step === 'ua_referendum');
  const decided = (step?.effects ?? []).filter(
    ({ on, issue, by }) => on === 'UA' && lesson.issues.includes(issue) && by.value !== 0,
  );
  expect(offer?.own?.moves.map(({ issue, from, to }) => [issue, to - from])).toEqual(
    decided.map(({ issue, by }) => [issue, by.value]),
  );
  for (const { kind, value } of (step?.costs ?? []).filter(({ bearer }) => bearer === 'UA')) {
    expect(offer?.own?.costs).toContainEqual({ kind, amount: value });
  }
  // A mutual pull-back needs the referendum first; it comes after what can be taken.
  const last = offers.findLastIndex(({ obstacles }) => obstacles.length === 0);
  expect(offers.findIndex(({ step: id }) => id === 'ua_dmz_reciprocal')).toBeGreaterThan(last);
  expect(offers.find(({ step: id }) => id === 'ua_dmz_reciprocal')).toMatchObject({
    obstacles: [{ kind: 'requires', step: 'ua_referendum' }],
  });
});

test('hindsight stays out unless the record is on the board', () => {
  const sight = sightOf(flagship, 't1', []);
  expect(seen(sight, 'UA', lesson).offers.filter(({ note }) => note)).toEqual([]);
  const { offers } = seen(sight, 'UA', { ...lesson, record: 'board' });
  expect(offers.filter(({ note }) => note).length).toBeGreaterThan(0);
});

test('what was done is told with the positions that moved by half a point or more', () => {
  const sight = sightOf(flagship, 't1', [7]);
  const [turn] = sight.turns as [Turn];
  const [deed] = seen(sight, 'UA', lesson).deeds;
  expect(deed).toMatchObject({ actor: turn.step.actor, step: turn.step.id });
  for (const { actor, issue, from, to } of deed?.moved ?? []) {
    const row = flagship.actors.findIndex(({ id }) => id === actor) * flagship.issues.length;
    const at = row + flagship.issues.findIndex(({ id }) => id === issue);
    expect([from, to]).toEqual([
      turn.before.stances[at]?.position,
      turn.state.stances[at]?.position,
    ]);
    expect(Math.abs(to - from)).toBeGreaterThanOrEqual(0.5);
  }
});

test('under invented names no real one is left', () => {
  const of: Lesson = { ...lesson, masked: true };
  for (const role of roles) {
    const sight = sightOf(flagship, 't1', [3, 14, 15]);
    // Where an actor is called what it is for short, `US`, only what is read counts.
    const names = new Set(['id', 'role', 'actor', 'step', 'between']);
    const text = JSON.stringify(seen(sight, role, of), (key, value) =>
      names.has(key) ? undefined : value,
    );
    for (const { words } of flagship.actors) {
      for (const form of [words.en, words.de].flatMap((word) => [
        word?.nom,
        word?.gen,
        word?.label,
      ])) {
        const whole = new RegExp(`(?<![\\p{L}\\p{N}])${form}(?![\\p{L}\\p{N}])`, 'u');
        expect(text).not.toMatch(whole);
      }
    }
    expect(text).toContain('Belmark');
  }
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assume } from '../../src/engine/assumptions.ts';
import { first } from '../../src/engine/path.ts';
import { pathOf, replay } from '../../src/engine/tree.ts';
import { zone } from '../../src/engine/zone.ts';
import {
  asked,
  asText,
  questionsOf,
  written,
} from '../../src/explain/classroom/debrief/written.ts';
import { speaker } from '../../src/explain/speaker.ts';
import { debrief } from '../../src/lesson/debrief.ts';
import { load } from '../../src/scenario/load.ts';

const parsed = load(readFileSync('scenarios/alaska-2025.json', 'utf8'));
if (!parsed.ok) throw new Error('the flagship is broken');
const scenario = parsed.value;
const opening = 't1';
const { rates } = assume(scenario, opening, {});
const replayed = replay(scenario, rates, opening);
const issues = ['ceasefire', 'territory', 'guarantees'];
const actors = ['RU', 'UA', 'EU', 'US'];

const line = (...steps: string[]) => pathOf(scenario, steps);
const of = (place: string, predictions: Parameters<typeof debrief>[2] = {}) =>
  debrief({ scenario, rates, replay: replayed, opening }, place, predictions, { issues, actors });

describe('what a debrief is made of', () => {
  const place = line('ua_accept_contact_line', 'us_article5like', 'eu_force_pledge');
  const found = of(place);

  test('what each paid is what the ledger has', () => {
    const { borne } = replayed.state(place);
    for (const { actor, spent } of found.paid) {
      const sum = Object.values(borne[actor] ?? {}).reduce((a, b) => a + b, 0);
      expect(spent).toBeCloseTo(sum, 9);
    }
  });

  test('the dearest step: no bearer paid more for any other', () => {
    const sums = found.turns.flatMap(({ step, costs }) =>
      [...new Set(costs.map(({ bearer }) => bearer))].map((bearer) => ({
        step: step.id,
        points: costs.filter((c) => c.bearer === bearer).reduce((sum, c) => sum + c.amount, 0),
      })),
    );
    const most = sums.toSorted((a, b) => b.points - a.points)[0];
    expect(found.dearest?.turn.step.id).toBe(most?.step);
    expect(found.dearest?.points).toBeCloseTo(most?.points ?? 0, 9);
  });

  test('turning points stand in the order in which they were played, at most three', () => {
    const at = found.turningPoints.map((point) => point.at);
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(at.length).toBeGreaterThan(0);
    expect(at.length).toBeLessThanOrEqual(3);
    for (const { turn, at: before } of found.turningPoints) {
      expect(found.turns[before]).toBe(turn);
    }
  });

  test('of many steps, the dearest is among the turning points, and the dullest is not', () => {
    const recorded = scenario.record.moves.slice(9, 16).map(({ step }) => step);
    const long = of(line(...recorded));
    const dearest = (turn: (typeof long.turns)[number]) =>
      Math.max(
        0,
        ...[...new Set(turn.costs.map(({ bearer }) => bearer))].map((bearer) =>
          turn.costs.filter((cost) => cost.bearer === bearer).reduce((sum, c) => sum + c.amount, 0),
        ),
      );
    const sorted = long.turns.toSorted((a, b) => dearest(b) - dearest(a));
    const told = long.turningPoints.map(({ turn }) => turn);
    expect(told).toHaveLength(3);
    expect(told).toContain(sorted[0]);
    expect(told).not.toContain(sorted.at(-1));
  });

  test('limits are compared between the start and the end of the line', () => {
    const [before, after] = [
      zone(scenario, replayed.state('')),
      zone(scenario, replayed.state(place)),
    ];
    expect(found.zones.map(({ issue }) => issue)).toEqual(issues);
    for (const { issue, before: was, after: is } of found.zones) {
      expect(was).toEqual(before.find((one) => one.issue === issue));
      expect(is).toEqual(after.find((one) => one.issue === issue));
    }
  });

  test('the line not taken is the step on record where it was left', () => {
    const recorded = scenario.record.moves[9]?.step;
    expect(recorded).toBeDefined();
    const away = of(line('us_article5like'));
    if (recorded !== 'us_article5like') {
      expect(away.notTaken).toMatchObject({ at: 0, onRecord: true, instead: { id: recorded } });
    }
  });

  test('a prediction is held against what came', () => {
    const asked = { actor: 'UA', issue: 'guarantees', answer: 'away' as const };
    const { predictions } = of(place, { [first(place, 2)]: asked });
    expect(predictions).toHaveLength(1);
    expect(predictions[0]).toMatchObject({ ...asked, turn: { step: { id: 'us_article5like' } } });
    // One made on another line says nothing of this one.
    expect(of(place, { [line('us_india_tariff')]: asked }).predictions).toEqual([]);
  });

  test('nothing played, nothing to tell', () => {
    expect(of('')).toMatchObject({ turningPoints: [], dearest: undefined, predictions: [] });
  });
});

describe.each(['en', 'de'] as const)('its words in %s', (language) => {
  const speak = speaker(scenario, language);
  const place = line('ua_accept_contact_line', 'us_article5like', 'eu_force_pledge');

  test('every section says something, and no placeholder is left', () => {
    const text = written(speak, of(place), '2025-08-16', { questions: questionsOf(speak) });
    for (const [section, said] of Object.entries(text)) {
      if (section !== 'own' && section !== 'occasion') expect(said, section).toMatch(/\S/);
      expect(said, section).not.toMatch(/[{}]|undefined|NaN/);
    }
    const all = asText(speak, { own: 'We would try again.' }, text);
    expect(all).toContain(text.headline);
    expect(all).toContain('We would try again.');
  });

  test('a lesson asks its own questions, and the last one is asked whatever somebody wrote', () => {
    const last =
      language === 'en'
        ? 'Did this respect reality in a way that helped you learn?'
        : 'Ist das so mit der Wirklichkeit umgegangen, dass es euch beim Lernen geholfen hat?';
    expect(questionsOf(speak, ['Who was missing?'])).toEqual(['Who was missing?']);
    expect(asked(speak, 'Who was missing?')).toEqual(['Who was missing?', last]);
    expect(asked(speak, '')).toEqual([last]);
    // Written before it was asked by itself, or by a reader of the other language: not twice.
    expect(
      asked(speak, `${last}\nWho?\nDid this respect reality in a way that helped you learn?`),
    ).toEqual(['Who?', last]);
    const text = written(speak, of(place), '2025-08-16', { questions: ['Who was missing?'] });
    expect(asText(speak, { questions: 'And you?' }, text)).toContain(`And you?\n${last}`);
    expect(asText(speak, undefined, text)).toContain(`Who was missing?\n${last}`);
  });
});

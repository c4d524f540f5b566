import { describe, expect, test } from 'vitest';
import { charge, nothingBorne, total } from '../../src/engine/ledger.ts';
import type { Cost } from '../../src/engine/types.ts';
import { scenarioOf, step } from '../support/scenarioOf.ts';
import { lineOf } from './lineOf.ts';

const cost = (bearer: string, kind: Cost['kind'], amount: number): Cost => ({
  bearer,
  kind,
  amount,
  low: amount,
  high: amount,
  mechanism: 'authored',
});

describe('a ledger', () => {
  const once = charge(nothingBorne, [
    cost('North', 'domestic', 3),
    cost('SYSTEM', 'norms', 4),
    cost('North', 'domestic', 2),
    cost('North', 'military', 0.5),
  ]);

  test('adds by bearer and kind, and across steps', () => {
    const none = { credibility: 0, cohesion: 0, economic: 0 };
    expect(once).toEqual({
      North: { ...none, domestic: 5, military: 0.5, norms: 0 },
      SYSTEM: { ...none, domestic: 0, military: 0, norms: 4 },
    });
    expect(charge(once, [cost('North', 'military', 1)])).toEqual({
      ...once,
      North: { ...none, domestic: 5, military: 1.5, norms: 0 },
    });
  });

  test('is left as it was by what is charged later', () => {
    charge(once, [cost('North', 'military', 1)]);
    expect(once['North']?.military).toBe(0.5);
    expect(nothingBorne).toEqual({});
  });

  test('totals one bearer over all kinds, and nobody at nothing', () => {
    expect(total(once, 'North')).toBe(5.5);
    expect(total(once, 'SYSTEM')).toBe(4);
    expect(total(once, 'South')).toBe(0);
  });
});

// 2 + 1 a week at war; the second step takes two weeks and costs rules 4.
test('a state carries what was borne and how long it took', () => {
  const scenario = scenarioOf({
    table: { North: { land: { position: 20 } }, South: { land: { position: 80 } } },
    actors: { South: { delay: { economic: 1 } } },
    steps: [
      step({ id: 'pay', actor: 'North', costs: [{ bearer: 'South', kind: 'military', value: 2 }] }),
      step({
        id: 'talk',
        actor: 'North',
        weeks: 2,
        costs: [{ bearer: 'SYSTEM', kind: 'norms', value: 4 }],
      }),
    ],
  });
  const [first, second] = lineOf(scenario, ['pay', 'talk']);
  expect(first?.state.borne).toMatchObject({ South: { military: 2, economic: 0 } });
  expect(first?.state.week).toBe(0);
  expect(second?.state.borne).toMatchObject({
    South: { military: 2, economic: 2 },
    SYSTEM: { norms: 4 },
  });
  expect(second?.state.week).toBe(2);
});

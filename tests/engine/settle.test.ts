import { describe, expect, test } from 'vitest';
import { settle } from '../../src/engine/settle.ts';
import type { Quantity, Reason } from '../../src/engine/types.ts';
import { atMost, scenarioOf } from '../support/scenarioOf.ts';
import { startOf } from './lineOf.ts';

const scenario = scenarioOf({
  table: {
    North: { land: { position: 95, limit: atMost(97), influence: 96 } },
    South: { land: { position: 80 } },
  },
  alignment: { 'North South': 0.75 },
  trust: { 'North South': -0.75 },
});
const start = startOf(scenario);
const on = (of: Quantity, amount: number): Reason => ({
  of,
  actor: 'North',
  ...(of === 'trust' || of === 'alignment' ? { toward: 'South' } : { issue: 'land' }),
  kind: 'authored',
  amount,
});

// +10 on 95, 97, 96 ends at 100; an anchor may go anywhere. +3 on a commitment of 0 ends at 1, −1 on
// a trust of −0.75 at −1, and +1 on an alignment of 0.75 at 1.
test.each([
  { of: 'position', amount: 10, edge: -5 },
  { of: 'position', amount: -100, edge: 5 },
  { of: 'limit', amount: 10, edge: -7 },
  { of: 'influence', amount: 10, edge: -6 },
  { of: 'anchor', amount: 10, edge: undefined },
  { of: 'commitment', amount: 3, edge: -2 },
  { of: 'commitment', amount: -3, edge: 3 },
  { of: 'trust', amount: -1, edge: 0.75 },
  { of: 'alignment', amount: 1, edge: -0.75 },
] as const)(
  '$of moved by $amount is held at the end of its scale, and it is said',
  ({ of, amount, edge }) => {
    const { reasons } = settle(scenario, start, [on(of, amount)]);
    expect(reasons[0]).toEqual(on(of, amount));
    expect(reasons.slice(1)).toEqual(edge === undefined ? [] : [{ ...on(of, edge), kind: 'edge' }]);
  },
);

describe('reasons', () => {
  // 95 + 10 − 8: on the way it was 105, in the end it is 97.
  test('are added up before the scale ends', () => {
    const { state, reasons } = settle(scenario, start, [on('position', 10), on('position', -8)]);
    expect(state.stances[0]?.position).toBe(97);
    expect(reasons).toHaveLength(2);
  });

  test('change nothing but what they name, and not the state they are added to', () => {
    const before = structuredClone(start);
    const { state } = settle(scenario, start, [on('position', -5)]);
    expect(start).toEqual(before);
    expect(state).toEqual({
      ...before,
      stances: [{ ...before.stances[0], position: 90 }, before.stances[1]],
    });
  });

  test('of which there are none leave the very state', () => {
    expect(settle(scenario, start, []).state).toBe(start);
  });

  test('on an alignment hold both ways, named from either side', () => {
    const back: Reason = { ...on('alignment', -0.5), actor: 'South', toward: 'North' };
    const { state } = settle(scenario, start, [back, on('alignment', -0.75)]);
    expect(state.alignment).toEqual([0, -0.5, -0.5, 0]);
  });
});

import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { assume } from '../../src/engine/assumptions.ts';
import { pathOf, replay } from '../../src/engine/tree.ts';
import type { Turn } from '../../src/engine/types.ts';
import { digest } from '../../src/share/digest.ts';
import { scenario } from './sample.ts';

const played = (...steps: string[]) => {
  const { scenario: assumed, rates } = assume(scenario, 'start', {});
  return replay(assumed, rates, 'start').line(pathOf(scenario, steps));
};

// The same, by Node's own hash over bytes put together another way.
const restated = (turns: readonly Turn[]) => {
  const hash = createHash('sha256');
  for (const { state, costs } of turns) {
    const numbers = [
      ...state.stances.map(({ position }) => position),
      ...state.trust,
      costs.length,
    ];
    hash.update(new Float64Array(numbers));
    for (const { bearer, kind, amount } of costs) {
      hash.update(`${bearer} ${kind}\n`).update(new Float64Array([amount]));
    }
  }
  return hash.digest('hex').slice(0, 32);
};

test('is a hash of the bits of positions, trust and costs', () => {
  const turns = played('offer', 'answer', 'truce');
  expect(turns.some(({ costs }) => costs.length > 0)).toBe(true);
  expect(digest(turns)).toBe(restated(turns));
  // sha256 of nothing begins so.
  expect(digest([])).toBe('e3b0c44298fc1c149afbf4c8996fb924');
});

test('tells the last bit of a position, a trust or a cost, and no 0 from a −0', () => {
  const [turn] = played('offer') as [Turn];
  const { state, costs } = turn;
  const bit = (value: number) => value + 2 ** -46;
  const position = state.stances.map((s, i) => (i === 0 ? { ...s, position: bit(s.position) } : s));
  const trust = state.trust.with(-2, bit(state.trust.at(-2) as number));
  const all = [
    [turn],
    [turn, turn],
    [{ ...turn, state: { ...state, stances: position } }],
    [{ ...turn, state: { ...state, trust } }],
    [{ ...turn, costs: costs.map((cost) => ({ ...cost, amount: bit(cost.amount) })) }],
    [{ ...turn, costs: costs.map((cost) => ({ ...cost, bearer: 'South' })) }],
    [{ ...turn, costs: [] }],
  ];
  expect(new Set(all.map(digest)).size).toBe(all.length);
  const zero = (value: number) => [
    { ...turn, state: { ...state, trust: state.trust.with(0, value) } },
  ];
  expect(digest(zero(-0))).toBe(digest(zero(0)));
});

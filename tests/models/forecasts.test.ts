import { describe, expect, test } from 'vitest';
import { compromise } from '../../src/models/compromise.ts';
import { friedkinJohnsen } from '../../src/models/friedkinJohnsen.ts';
import { solve } from '../../src/models/linear.ts';
import { median } from '../../src/models/median.ts';
import { presets } from '../../src/models/model.ts';
import type { Table } from '../../src/models/table.ts';

/** Each actor as position, capability, salience. */
const table = (...seats: [position: number, capability: number, salience: number][]): Table => {
  const actors = seats.map((_, i) => 'ABCDE'[i] as string);
  return {
    actors,
    issues: [
      {
        id: 'issue',
        seats: seats.map(([position, capability, salience], i) => {
          return { actor: actors[i] as string, position, capability, salience };
        }),
      },
    ],
  };
};

describe('weighted mean', () => {
  // Weights 40, 10 and 50: (40·0 + 10·50 + 50·80) / 100 = 45.
  const three = table([0, 80, 0.5], [50, 10, 1], [80, 100, 0.5]);

  test('by hand', () => {
    const { outcome, because, working } = compromise.forecast(three, presets(compromise));
    expect(outcome[0]).toBeCloseTo(45, 12);
    expect(because[0]).toEqual({ kind: 'mean', actor: 'C', share: 0.5 });
    expect(working[0]?.rows[1]).toEqual({ actor: 'B', numbers: [10, 1, 50, 0.1, 5] });
  });
});

describe('weighted median', () => {
  const of = (...seats: Parameters<typeof table>) => {
    const { outcome, because } = median.forecast(table(...seats), presets(median));
    return { outcome: outcome[0], because: because[0] };
  };

  test('where half of the weight is reached from below', () => {
    // Weights 10, 30, 25 in the order of positions 20, 40, 90: half of 65 is reached at 40.
    expect(of([90, 25, 1], [20, 10, 1], [40, 60, 0.5])).toEqual({
      outcome: 40,
      because: { kind: 'median', actor: 'C', share: 10 / 65 },
    });
  });

  test('of two halves the lower one', () => {
    expect(of([10, 1, 1], [70, 1, 1]).outcome).toBe(10);
    expect(of([70, 1, 1], [10, 1, 1]).outcome).toBe(10);
  });

  test('who has no weight does not count', () => {
    expect(of([0, 100, 0], [60, 1, 0.2], [61, 1, 0.1]).outcome).toBe(60);
  });
});

describe('social influence', () => {
  // Weights 3 and 1, so shares ¾ and ¼; positions 0 and 100. With a = 1 − share:
  //   x₁ = ¼(¾x₁ + ¼x₂)         → x₁ = x₂/13
  //   x₂ = ¾(¾x₁ + ¼x₂) + 25    → x₂ = 32.5, x₁ = 2.5; mean by weight 10.
  const two = table([0, 3, 1], [100, 1, 1]);

  test('the more weight, the less one listens', () => {
    const { outcome, path, because } = friedkinJohnsen.forecast(two, presets(friedkinJohnsen));
    expect(outcome[0]).toBeCloseTo(10, 10);
    // First round: ¼·25 = 6.25 and ¾·25 + 25 = 43.75.
    expect(path?.[1]).toEqual([[6.25], [43.75]]);
    expect(path?.[0]).toEqual([[0], [100]]);
    // All of the outcome is B's first position, at 100: a tenth of the whole.
    expect(because[0]).toMatchObject({ kind: 'anchored', actor: 'A' });
    expect((because[0] as { share: number }).share).toBeCloseTo(0.9, 10);
  });

  test('with one openness for all the mean stays where it was', () => {
    // a = ½: x₁ = ½m, x₂ = ½m + 50, m = ¾x₁ + ¼x₂ → m = 25.
    const settings = {
      parameters: { openness: 0.5 },
      options: { susceptibility: 'one for all' },
    };
    const { outcome, working } = friedkinJohnsen.forecast(two, settings);
    expect(outcome[0]).toBeCloseTo(25, 10);
    expect(working[0]?.rows.map(({ numbers }) => numbers.at(-1))).toEqual([
      expect.closeTo(12.5, 10),
      expect.closeTo(62.5, 10),
    ]);
  });
});

describe('linear equations', () => {
  // 2x + y = 5, x + 3y = 10 → x = 1, y = 3.
  test('by hand', () => {
    expect(
      solve(
        [
          [2, 1],
          [1, 3],
        ],
        [[5], [10]],
      ),
    ).toEqual([[expect.closeTo(1, 12)], [expect.closeTo(3, 12)]]);
  });

  test('a zero in the way is walked around; nothing to be found is told', () => {
    expect(
      solve(
        [
          [0, 1],
          [1, 0],
        ],
        [[7], [8]],
      ),
    ).toEqual([[8], [7]]);
    expect(
      solve(
        [
          [1, 2],
          [2, 4],
        ],
        [[1], [2]],
      ),
    ).toBeUndefined();
  });
});

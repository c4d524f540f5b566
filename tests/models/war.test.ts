import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { presets } from '../../src/models/model.ts';
import { bargainingRange } from '../../src/models/war/bargainingRange.ts';
import { commitmentProblem } from '../../src/models/war/commitmentProblem.ts';
import { guaranteeCredibility } from '../../src/models/war/guaranteeCredibility.ts';
import { lockIn } from '../../src/models/war/lockIn.ts';
import { certainDemand, ultimatum } from '../../src/models/war/ultimatum.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const near = (number: number) => expect.closeTo(number, 9);

describe('bargaining range', () => {
  const { find } = bargainingRange;
  const even = { odds: 0.5, costA: 0.1, costB: 0.2, optimism: 0 };

  test('reaches from what A keeps by fighting to what B would have to give', () => {
    expect(find(even)).toEqual({ low: near(0.4), high: near(0.7), width: near(0.3), open: true });
  });

  // A thinks 0.5 + 0.25 and would not take less than 0.65; with 0.3 it asks for exactly what B gives.
  test('is narrower by what one side thinks too much of itself', () => {
    expect(find({ ...even, optimism: 0.25 })).toMatchObject({ low: near(0.65), width: near(0.05) });
    expect(find({ ...even, optimism: 0.3 })).toMatchObject({ width: near(0), open: true });
    expect(find({ ...even, optimism: 0.31 })).toMatchObject({ width: 0, open: false });
  });

  test('ends where the pie ends', () => {
    expect(find({ ...even, odds: 0.95 })).toMatchObject({ high: 1, width: near(0.15) });
    expect(find({ ...even, odds: 0.05 })).toMatchObject({ low: 0, width: near(0.25) });
    // Nobody thinks its chance is more than 1.
    expect(find({ ...even, odds: 0.9, optimism: 1 }).low).toBeCloseTo(0.9, 9);
  });

  test('inside the pie is as wide as both costs, less the optimism', () => {
    fc.assert(
      fc.property(share, share, share, share, (odds, costA, costB, optimism) => {
        const { low, high, width, open } = find({ odds, costA, costB, optimism });
        for (const x of [low, high, width]) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(1);
        }
        const inside = odds - costA >= 0 && odds + optimism <= 1 && odds + costB <= 1;
        if (inside) expect(width).toBeCloseTo(Math.max(0, costA + costB - optimism), 9);
        else expect(width).toBeLessThanOrEqual(costA + costB + 1e-9);
        if (optimism === 0) expect(open).toBe(true);
      }),
    );
  });
});

describe('ultimatum', () => {
  const { find } = ultimatum;

  // x* = 0.5 + (0.4 − 0.1) / 2; B fights where its cost is below 0.15 of 0.4.
  test('risks a war where B may have little to lose by it', () => {
    const found = find({ odds: 0.5, costA: 0.1, mostCostB: 0.4 });
    expect(found).toEqual({ demand: near(0.65), risk: near(0.375) });
  });

  test('risks none where A has more to lose than B ever has', () => {
    expect(find({ odds: 0.5, costA: 0.4, mostCostB: 0.3 })).toEqual({ demand: 0.5, risk: 0 });
    expect(find({ odds: 0.5, costA: 0, mostCostB: 0 })).toEqual({ demand: 0.5, risk: 0 });
  });

  // 0.9 + 0.3 would be more than all; B fights where its cost is below 0.1 of 0.8.
  test('asks for no more than there is', () => {
    expect(find({ odds: 0.9, costA: 0.2, mostCostB: 0.8 })).toEqual({
      demand: 1,
      risk: near(0.125),
    });
  });

  test('where the cost is known B is left with what it gets by fighting', () => {
    expect(certainDemand({ odds: 0.6, costB: 0.15 })).toBeCloseTo(0.75, 12);
    expect(certainDemand({ odds: 0.9, costB: 0.15 })).toBe(1);
  });

  test('the risk is a probability, and falls with what war costs A', () => {
    fc.assert(
      fc.property(share, share, share, share, (odds, costA, more, mostCostB) => {
        const { demand, risk } = find({ odds, costA, mostCostB });
        expect(risk).toBeGreaterThanOrEqual(0);
        expect(risk).toBeLessThanOrEqual(0.5);
        expect(demand).toBeLessThanOrEqual(1);
        expect(demand).toBeGreaterThanOrEqual(odds);
        expect(find({ odds, costA: costA + more, mostCostB }).risk).toBeLessThanOrEqual(risk);
      }),
    );
  });

  // What A has from a demand x: all of it where B gives way, p − cA where B fights.
  test('no other demand serves A better', () => {
    fc.assert(
      fc.property(
        share,
        share,
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        share,
        (odds, costA, mostCostB, other) => {
          const worth = (x: number) => {
            const risk = Math.min(1, Math.max(0, (x - odds) / mostCostB));
            return (1 - risk) * x + risk * (odds - costA);
          };
          const { demand } = find({ odds, costA, mostCostB });
          expect(worth(demand)).toBeGreaterThanOrEqual(worth(other) - 1e-9);
        },
      ),
    );
  });
});

describe('commitment problem', () => {
  const { find } = commitmentProblem;

  // ½·(0.8 − 0.2) − 0.2 = 0.1 against 0.1·½ = 0.05; the most: 0.2 + (0.2 + 0.05) / ½.
  test('B attacks where tomorrow is worse than today’s war', () => {
    const shift = { now: 0.2, later: 0.8, patience: 0.5, cost: 0.1 };
    expect(find(shift)).toEqual({ shift: near(0.6), tooLarge: true, bearable: near(0.7) });
    expect(find({ ...shift, cost: 0.3 })).toMatchObject({ tooLarge: false, bearable: near(0.9) });
    expect(find({ ...shift, later: 0.6 }).tooLarge).toBe(false);
  });

  // ½ + (½ + 0.05) / ½ would be more than certain; without patience tomorrow counts for nothing.
  test('no shift is too large for who has much today, or for who does not look ahead', () => {
    const even = { now: 0.5, later: 1, patience: 0.5, cost: 0.1 };
    expect(find(even)).toMatchObject({ tooLarge: false, bearable: 1 });
    const hasty = { now: 0, later: 1, patience: 0, cost: 0 };
    expect(find(hasty)).toEqual({ shift: 1, tooLarge: false, bearable: 1 });
  });

  // Worked out anew: B's war today settles both periods, and peace gives it all of today's pie and
  // tomorrow what A cannot take from it by the threat of a war that costs B as much.
  test('is what B has by war against what it has by peace', () => {
    fc.assert(
      fc.property(share, share, share, share, (now, later, patience, cost) => {
        const war = (1 - now) * (1 + patience) - cost;
        const peace = 1 + patience * (1 - later - cost);
        const { tooLarge, bearable } = find({ now, later, patience, cost });
        fc.pre(Math.abs(war - peace) > 1e-9);
        expect(tooLarge).toBe(war > peace);
        expect(tooLarge).toBe(later > bearable);
      }),
    );
  });
});

describe('lock-in', () => {
  test('comes when backing down costs as much as fighting', () => {
    expect(lockIn.find({ audience: 0.05, cost: 0.3 }).moment).toBeCloseTo(6, 9);
    expect(lockIn.find({ audience: 0, cost: 0.3 }).moment).toBeUndefined();
    expect(lockIn.find({ audience: 0.05, cost: 0 }).moment).toBe(0);
    expect(lockIn.find({ audience: 0, cost: 0 }).moment).toBe(0);
  });
});

describe('credibility of a guarantee', () => {
  const { find } = guaranteeCredibility;
  const given = { unopposed: 0.5, statusQuo: 0.2, opposed: -0.5, credibility: 0.3 };

  // 0.3 of the 1.0 between winning and being opposed.
  test('is enough from c* on', () => {
    expect(find(given)).toEqual({ enough: near(0.3), deterred: true });
    expect(find({ ...given, credibility: 0.29 })).toEqual({ enough: near(0.3), deterred: false });
  });

  test('there is nothing to deter where nothing is to be gained', () => {
    const none = { ...given, unopposed: 0.2, credibility: 0 };
    expect(find(none)).toEqual({ enough: 0, deterred: true });
    expect(find({ ...none, opposed: 1 })).toEqual({ enough: 0, deterred: true });
  });

  test('no credibility is enough where even an opposed attack pays', () => {
    const pays = { ...given, opposed: 0.3, credibility: 1 };
    expect(find(pays)).toEqual({ enough: undefined, deterred: false });
    expect(find({ ...given, opposed: 0.2, credibility: 1 })).toEqual({ enough: 1, deterred: true });
  });

  // The attacker's own sum: (1 − c) U₁ + c U₂ against U₀.
  test('is what makes attacking and leaving it equally good', () => {
    fc.assert(
      fc.property(share, share, share, share, (unopposed, statusQuo, opposed, credibility) => {
        const attack = (1 - credibility) * unopposed + credibility * opposed;
        fc.pre(Math.abs(attack - statusQuo) > 1e-9 && unopposed > statusQuo);
        const { deterred } = find({ unopposed, statusQuo, opposed, credibility });
        expect(deterred).toBe(attack < statusQuo);
      }),
    );
  });
});

test('presets are nobody’s: even odds, and the same costs for both sides', () => {
  expect(presets(bargainingRange).parameters).toMatchObject({ odds: 0.5, optimism: 0 });
  const { costA, costB } = presets(bargainingRange).parameters;
  expect(costA).toBe(costB);
  expect(presets(ultimatum).parameters.odds).toBe(0.5);
  expect(presets(commitmentProblem).parameters.now).toBe(0.5);
});

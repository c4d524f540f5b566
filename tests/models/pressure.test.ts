import { describe, expect, test } from 'vitest';
import { challenge } from '../../src/models/pressure/challenge.ts';
import { odds, support } from '../../src/models/pressure/contest.ts';
import { chosen, type Offer, offerOf } from '../../src/models/pressure/offer.ts';
import { riskOf } from '../../src/models/pressure/risk.ts';
import { type Rules, round, rounds } from '../../src/models/pressure/round.ts';
import { strongestSender } from '../../src/models/pressure/strongestSender.ts';

describe('what a challenge is worth', () => {
  const careful = {
    ...{ distance: 0.6, fromMedian: 0.2, probability: 0.4, resistance: 0.25, exponent: 2 },
  };

  // By hand, r = 2: Us = 2 − 4·0.2² = 1.84, Uf = 2 − 4·0.8² = −0.56, Uq = 2 − 4·0.25 = 1.
  // ¼ (0.4·1.84 − 0.6·0.56) + ¾·1.84 − 1 = 0.1 + 1.38 − 1.
  test('where the other stays if unchallenged', () => {
    expect(challenge(careful, { stays: 1, favour: 1 })).toBeCloseTo(0.48, 12);
    expect(challenge(careful, { stays: 1, favour: 0 })).toBeCloseTo(0.48, 12);
  });

  // Ub = 2 − 4·(½ − 0.2)² = 1.64, Uw = 2 − 4·(½ + 0.2)² = 0.04; 1.48 − ½·1 − ½ (0.2·1.64 + 0.8·0.04).
  test('where it may move by itself', () => {
    expect(challenge(careful, { stays: 0.5, favour: 0.2 })).toBeCloseTo(0.8, 12);
  });

  // Neutral, U = ±2d and Uq = 0: ½ (¼·2 − ¾·2) + ½·2.
  test('for the neutral', () => {
    const far = { distance: 1, fromMedian: 0, probability: 0.25, resistance: 0.5, exponent: 1 };
    expect(challenge(far, { stays: 1, favour: 1 })).toBeCloseTo(0.5, 12);
  });

  test('a distance that rounding made longer than the range is the range', () => {
    const far = { distance: 1, fromMedian: 1, probability: 1, resistance: 1, exponent: 0.5 };
    const wide = { ...far, distance: 1 + 1e-15, fromMedian: 1 + 1e-15 };
    const moving = { stays: 0.5, favour: 0.5 };
    expect(challenge(wide, moving)).toBeCloseTo(challenge(far, moving), 12);
  });
});

describe('who would win a contest', () => {
  const A = { position: 0, capability: 2, salience: 0.5 };
  const B = { position: 4, capability: 4, salience: 0.5 };
  const C = { position: 10, capability: 3, salience: 1 };

  // Weights 1, 2, 3 times distance / 10, so that each loses by A, B, C winning:
  //   A 0 0.4 1     B 0.8 0 1.2     C 3 1.8 0
  // For A against B speaks only A: 0.4; for B against A speak B and C: 0.8 + 1.2; and so on.
  test('votes', () => {
    expect(support([A, B, C], [1, 1, 1], 10)).toEqual([
      [0, expect.closeTo(0.4), expect.closeTo(1.4)],
      [expect.closeTo(2), 0, expect.closeTo(1.8)],
      [expect.closeTo(3), expect.closeTo(1.8), 0],
    ]);
  });

  // C loses by A, B, C now 3·1², 3·0.6² = 1.08, 0.
  test('each with an exponent of its own', () => {
    const votes = support([A, B, C], [1, 1, 2], 10);
    expect(votes[2]?.[1]).toBeCloseTo(1.08, 12);
    expect(votes[1]?.[0]).toBeCloseTo(0.8 + 1.92, 12);
    expect(votes[0]?.[1]).toBeCloseTo(0.4, 12);
  });

  // 0.4 of 2.4 votes in the one contest; of 2·(0.4 + 1.4 + 2 + 1.8 + 3 + 1.8) = 20.8 in all of them.
  test('the chance is a share of the contest, or of all contests', () => {
    const votes = support([A, B, C], [1, 1, 1], 10);
    expect(odds(votes, 'this-pair')[0]?.[1]).toBeCloseTo(1 / 6, 12);
    expect(odds(votes, 'this-pair')[1]?.[0]).toBeCloseTo(5 / 6, 12);
    expect(odds(votes, 'all-pairs')[0]?.[1]).toBeCloseTo(1 / 52, 12);
    expect(odds(votes, 'all-pairs')[1]?.[0]).toBeCloseTo(5 / 52, 12);
  });

  test('nobody wins against who stands at the same place, or where nobody votes', () => {
    expect(odds(support([A, A], [1, 1], 10), 'this-pair')).toEqual([
      [0, 0],
      [0, 0],
    ]);
    const idle = [
      { ...A, salience: 0 },
      { ...B, capability: 0 },
    ];
    expect(odds(support(idle, [1, 1], 10), 'all-pairs')).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(support([A, A], [1, 1], 0)).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(odds(support([A, A], [1, 1], 0), 'all-pairs')).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
});

describe('what an actor dares', () => {
  // R = (2d − 3 + 1) / 4; r = (1 − R/3) / (1 + R/3), at R = −½: (7/6) / (5/6).
  test('the most endangered dare most', () => {
    const risks = riskOf([-1, 0, 3]);
    expect(risks.map(({ attitude }) => attitude)).toEqual([-1, -0.5, 1]);
    expect(risks.map(({ exponent }) => exponent)).toEqual([
      expect.closeTo(2, 12),
      expect.closeTo(1.4, 12),
      expect.closeTo(0.5, 12),
    ]);
  });

  test('who is as safe as everybody else is neutral, also where rounding differs', () => {
    for (const { attitude, exponent } of riskOf([0.3, 0.1 + 0.2, 0.3])) {
      expect([attitude, exponent]).toEqual([0, 1]);
    }
    expect(riskOf([5])).toEqual([{ attitude: 0, exponent: 1 }]);
  });
});

describe('what one has to expect of another', () => {
  const between = (mine: number, theirs: number) => ({ mine, theirs, from: 20, toward: 70 });

  // 0.2 / 0.5 of the 50 points between them.
  test.each([
    { mine: 0.2, theirs: 0.5, kind: 'confrontation', to: 70 },
    { mine: -0.2, theirs: 0.5, kind: 'compromise', to: 40 },
    { mine: -0.6, theirs: 0.5, kind: 'capitulation', to: 70 },
  ])('$kind where I would gain $mine and they $theirs', ({ mine, theirs, kind, to }) => {
    const offer = offerOf(between(mine, theirs), 'as-written');
    expect(offer).toMatchObject({ kind, from: 20, toward: 70, mine, theirs });
    expect(offer?.to).toBeCloseTo(to, 12);
  });

  test.each([
    { mine: 0.5, theirs: 0.2, why: 'I am the stronger' },
    { mine: 0.5, theirs: 0.5, why: 'we are equally strong' },
    { mine: -0.5, theirs: 0.5, why: 'I would lose what they gain' },
    { mine: -0.5, theirs: -0.2, why: 'both would lose' },
    { mine: 0.5, theirs: -0.2, why: 'they would lose' },
    { mine: 0, theirs: 0.5, why: 'I have nothing to lose and nothing to gain' },
    { mine: -1e-17, theirs: 0.5, why: 'and rounding does not change that' },
    { mine: -1, theirs: 1e-17, why: 'they gain nothing but a rounding' },
    { mine: 0.5, theirs: 0.5 + 1e-16, why: 'they are stronger by a rounding' },
  ])('nothing where $why', ({ mine, theirs }) => {
    expect(offerOf(between(mine, theirs), 'as-written')).toBeUndefined();
  });

  test('the program never lets anybody capitulate', () => {
    expect(offerOf(between(-0.6, 0.5), 'never')).toBeUndefined();
    expect(offerOf(between(-0.2, 0.5), 'never')?.kind).toBe('compromise');
  });
});

describe('which offer is taken', () => {
  const offer = (kind: Offer['kind'], to: number): Offer => {
    return { kind, mine: -0.1, theirs: 0.2, from: 50, toward: to, to };
  };

  test('confrontation before compromise before capitulation', () => {
    const [a, b, c] = [
      offer('capitulation', 51),
      offer('compromise', 60),
      offer('confrontation', 90),
    ];
    expect(chosen([a, b, c], 'nearest').best).toBe(c);
    expect(chosen([a, b], 'nearest').best).toBe(b);
    expect(chosen([a], 'nearest').best).toBe(a);
    expect(chosen([], 'nearest')).toEqual({ best: undefined, tied: false });
  });

  test('the smallest move', () => {
    for (const kind of ['confrontation', 'capitulation'] as const) {
      for (const choice of ['nearest', 'lowest'] as const) {
        const [far, near] = [offer(kind, 10), offer(kind, 70)];
        expect(chosen([far, near], choice).best).toBe(near);
      }
    }
  });

  // Up: to 55, key (0.2·50 + 0.4·60) / 0.6 = 56.67. Down: to 35, key (0.1·50 + 0.2·20) / 0.3 = 30.
  const up: Offer = { kind: 'compromise', mine: -0.2, theirs: 0.4, from: 50, toward: 60, to: 55 };
  const down: Offer = { kind: 'compromise', mine: -0.1, theirs: 0.2, from: 50, toward: 20, to: 35 };
  const mirrored = (o: Offer) => ({ ...o, toward: 100 - o.toward, to: 100 - o.to });

  test('of compromises the program takes the lower one, however far it is', () => {
    expect(chosen([up, down], 'nearest').best).toBe(up);
    expect(chosen([up, down], 'lowest').best).toBe(down);
  });

  // It leads to 59 and not to 55, but its key is (0.9·50 + 1·60) / 1.9 = 55.26 and not 56.67.
  test('lower by the mean of the two positions, not by the new one', () => {
    const flat: Offer = { kind: 'compromise', mine: -0.9, theirs: 1, from: 50, toward: 60, to: 59 };
    expect(chosen([up, flat], 'lowest').best).toBe(flat);
  });

  test('seen in a mirror, the smallest move is the same and the lower one is another', () => {
    const [upSeen, downSeen] = [mirrored(up), mirrored(down)];
    expect(chosen([upSeen, downSeen], 'nearest').best).toBe(upSeen);
    expect(chosen([upSeen, downSeen], 'lowest').best).toBe(upSeen);
  });

  test('of equal claims the first, and that is said where they lead elsewhere', () => {
    const [left, right] = [offer('confrontation', 40), offer('confrontation', 60)];
    expect(chosen([left, right], 'nearest')).toEqual({ best: left, tied: true });
    expect(chosen([right, left], 'nearest')).toEqual({ best: right, tied: true });
    expect(chosen([left, { ...left }], 'nearest')).toEqual({ best: left, tied: false });
    const almost = offer('confrontation', 60 - 1e-14);
    expect(chosen([left, almost], 'nearest')).toEqual({ best: left, tied: true });
  });
});

describe('a round', () => {
  const program: Rules = {
    ...{ stays: 1, favour: 1, denominator: 'all-pairs', choice: 'lowest', capitulation: 'never' },
  };
  const text: Rules = {
    ...{ stays: 1, favour: 1, denominator: 'this-pair', choice: 'nearest' },
    capitulation: 'as-written',
  };
  const A = { position: 0, capability: 1, salience: 0.8 };
  const B = { position: 100, capability: 1, salience: 0.2 };

  // By hand, as in the program. Votes 0.8 and 0.2, each counted twice: P = 0.8 / 2 and 0.2 / 2.
  // Neutral: E(A→B) = 0.2 (0.8 − 1.2) + 0.8·2 = 1.52; E(B→A) = 0.8 (0.2 − 1.8) + 0.2·2 = −0.88.
  // A is the safest, r = 2; B the most endangered, r = ½, so Uq = 2 − 4·√½ = −0.828427 for B.
  // B sees −0.88 + 0.828427 and 1.52 + 0.828427: it gives 0.051573 / 2.348427 of the way.
  test('of two, by hand', () => {
    const played = round([A, B], 100, program);
    const still = 2 - 4 * Math.SQRT1_2;
    expect(played.dangers).toEqual([expect.closeTo(-0.88, 12), expect.closeTo(1.52, 12)]);
    expect(played.attitudes).toEqual([-1, 1]);
    expect(played.exponents).toEqual([expect.closeTo(2, 12), expect.closeTo(0.5, 12)]);
    expect(played.taken).toHaveLength(1);
    expect(played.taken[0]).toMatchObject({ actor: 1, by: 0, kind: 'compromise' });
    expect(played.taken[0]?.mine).toBeCloseTo(-0.88 - still, 12);
    expect(played.taken[0]?.theirs).toBeCloseTo(1.52 - still, 12);
    expect(played.positions).toEqual([0, expect.closeTo(100 - (100 * 0.051573) / 2.348427, 4)]);
  });

  // P = 0.8 and 0.2: E(B→A) = 0.8 (0.4 − 1.6) + 0.4 = −0.56, to B with r = ½ worth 0.268: it fights and loses.
  test('of two, with the chance of the one contest', () => {
    const played = round([A, B], 100, text);
    expect(played.taken[0]).toMatchObject({ kind: 'confrontation', to: 0 });
    expect(played.positions).toEqual([0, 0]);
  });

  test('there is another one as long as somebody gives way', () => {
    expect(rounds([A, B], 100, text, 10)).toHaveLength(2);
    expect(rounds([A, B], 100, text, 1)).toHaveLength(1);
    expect(rounds([A, B], 100, program, 3)).toHaveLength(3);
    expect(rounds([A, B], 100, text, 10)[1]?.taken).toEqual([]);
  });

  test('the range stays what it was, also where all come closer', () => {
    const [first, second] = rounds([A, B], 100, program, 2);
    const moved = [A, { ...B, position: first?.positions[1] as number }];
    expect(second).toEqual(round(moved, 100, program));
    expect(second?.positions).not.toEqual(round(moved, 97.8, program).positions);
  });

  // For the worse, if it is not challenged: even one who stands beside me seems worth a challenge.
  test('nobody gives way to itself or to somebody at its own place', () => {
    const crowd = [A, B, { ...B, salience: 0.1 }, { ...B, salience: 0.3 }];
    const { taken } = round(crowd, 100, { ...text, stays: 0, favour: 0 });
    expect(taken.filter(({ from, toward }) => from !== toward)).not.toEqual([]);
    expect(taken.filter(({ from, toward }) => from === toward)).toEqual([]);
  });

  test('who all stand together are equally safe', () => {
    expect(round([A, A], 0, program)).toMatchObject({ dangers: [0, 0], taken: [], ties: 0 });
  });

  // Where the other may move by itself (Q = 0, T = 1), the median at A: Ub = 2 − 4 (½ − ¼·1)^r for A,
  // neutral 1; and 2 − 4 (½ − ¼·2)^r = 2 for B.
  test('what may happen without a challenge is measured from the median', () => {
    const played = round([A, B], 100, { ...program, stays: 0 });
    expect(played.dangers).toEqual([expect.closeTo(-0.88 - 2, 12), expect.closeTo(1.52 - 1, 12)]);
  });
});

describe('Masad’s reading', () => {
  const A = { position: 0, capability: 1, salience: 0.8 };
  const B = { position: 100, capability: 1, salience: 0.2 };
  const known = { stays: 1, favour: 1 };

  // P(A) = (0.8 − 0.2) / 1, P(B) = 0. Neutral E(A→B) = 0.2 (1.2 − 0.8) + 1.6 = 1.68, E(B→A) = −1.6 + 0.4 = −1.2.
  // Each with its own r, 2 and ½: 1.68 − 1 = 0.68 and −1.2 + 0.828427; 100 − 100·0.371573/0.68.
  test('of two, by hand', () => {
    const sent = strongestSender([A, B], 100, known);
    expect(sent.exponents).toEqual([expect.closeTo(2, 12), expect.closeTo(0.5, 12)]);
    expect(sent.utilities[0]?.[1]).toBeCloseTo(0.68, 12);
    expect(sent.utilities[1]?.[0]).toBeCloseTo(-1.2 - 2 + 4 * Math.SQRT1_2, 12);
    expect(sent.taken).toMatchObject([{ actor: 1, by: 0, kind: 'compromise' }]);
    expect(sent.positions).toEqual([0, expect.closeTo(45.3569, 4)]);
  });

  // Losses by A, M, B winning: 0 0.32 0.8, 0.04 0 0.06, 0.5 0.3 0. P(A against M) = (0.32 − 0.24) / 0.56 =
  // 1/7, P(M against B) = (0.54 − 0.3) / 0.84 = 2/7. r = 2, ½ and, from R = 0.518507, 0.705268.
  // A gains 0.1 (1/7·1.64 + 6/7·0.04) + 0.9·1.64 − 1 by challenging M. B gains more, and M, with
  // ½ (2/7·0.211146 − 5/7·1.577709) + ½·0.211146 + 0.828427, would fight back in vain.
  test('only the challenger who gains most is answered, however near another one is', () => {
    const near = { position: 0, capability: 1, salience: 0.8 };
    const M = { position: 40, capability: 1, salience: 0.1 };
    const far = { position: 100, capability: 1, salience: 0.5 };
    const sent = strongestSender([near, M, far], 100, known);
    expect(sent.exponents[2]).toBeCloseTo(0.70527, 5);
    expect(sent.utilities[0]?.[1]).toBeCloseTo(0.502857, 5);
    expect(sent.utilities[1]?.[2]).toBeCloseTo(0.400696, 5);
    expect(sent.utilities[2]?.[1]).toBeCloseTo(0.954541, 5);
    expect(sent.taken).toMatchObject([{ actor: 1, by: 2, kind: 'confrontation' }]);
    expect(sent.positions).toEqual([0, 100, 100]);
  });

  // P(A) = (0.6 − 0.2) / 0.8 = ½: A gains 1 − 4·0.2·½ = 0.6, with r = 2; B, with r = ½, loses 4 − 2·√2.
  test('who loses more than the other gains gives in', () => {
    const strong = { position: 0, capability: 0.6, salience: 1 };
    const sent = strongestSender([strong, B], 100, known);
    expect(sent.utilities[0]?.[1]).toBeCloseTo(0.6, 9);
    expect(sent.utilities[1]?.[0]).toBeCloseTo(-1.171573, 6);
    expect(sent.taken).toMatchObject([{ actor: 1, by: 0, kind: 'capitulation' }]);
  });

  test('of equals the first is answered, and nobody answers itself', () => {
    const sent = strongestSender([A, A, B], 100, known);
    expect(sent.taken).toMatchObject([{ actor: 2, by: 0 }]);
    expect(sent.utilities[0]?.slice(0, 2)).toEqual([0, 0]);
    expect(strongestSender([B, A, A], 100, known).taken).toMatchObject([{ actor: 0, by: 1 }]);
    expect(strongestSender([A, B], 100, { stays: 0, favour: 1 }).utilities[1]?.[1]).toBe(0);
    expect(strongestSender([A], 0, known)).toMatchObject({ taken: [], positions: [0] });
  });
});

import { describe, expect, test } from 'vitest';
import { type Conflict, combinations, graphOf } from '../../../src/models/graph/conflict.ts';
import { marked, solve, solving } from '../../../src/models/graph/stability.ts';
import { graphOfDrawn, letters, staysIn } from './drawn.ts';

/** One option each, `Y` and `N` in the order of the decision makers, best first. */
function game(orders: Readonly<Record<string, string>>): Conflict {
  const dms = Object.keys(orders);
  const states = combinations(dms.length);
  const vector = (taken: number) => dms.map((_, k) => ((taken >> k) & 1 ? 'Y' : 'N')).join('');
  return {
    dms,
    options: dms.map((dm) => ({ name: `${dm} goes`, dm, direction: 'both' })),
    states: states.map((taken) => ({ taken, feasible: true })),
    ranks: Object.values(orders).map((order) => {
      const groups = order.split('>').reverse();
      return states.map((taken) => groups.findIndex((group) => group.includes(vector(taken))));
    }),
  };
}

describe('two by two, by hand', () => {
  // Y cooperates. From YY, A improves to NY; B then improves to NN, which is worse for A than YY. So
  // each is deterred, and cannot flee from NN: back to YN is worse still. From YN, A improves to NN.
  test('prisoner’s dilemma', () => {
    const { graph } = graphOf(game({ A: 'NY>YY>NN>YN', B: 'YN>YY>NN>NY' }));
    const { equilibria, byDm } = solve(graph);
    // Decimals: NN 0, YN 1, NY 2, YY 3.
    expect(marked(equilibria.nash)).toEqual([0]);
    expect(marked(equilibria.gmr)).toEqual([0, 3]);
    expect(marked(equilibria.smr)).toEqual([0, 3]);
    expect(marked(equilibria.seq)).toEqual([0, 3]);
    expect(marked(equilibria.sim ?? new Uint8Array())).toEqual([0, 3]);
    // A leaves YN for NN and is not deterred: B's answer NY is best for A.
    expect(marked((byDm[0] as (typeof byDm)[0]).gmr)).toEqual([0, 2, 3]);
  });

  // Y swerves. From YY, A goes to NY; B could answer with NN, the crash, worst for both: that deters
  // by GMR. It also is no improvement for B: by SEQ A goes. B's own improvement from YY, to YN, at
  // the same moment as A's leads to NN: by SIM A stays.
  test('chicken: a threat that would hurt its maker', () => {
    const { graph } = graphOf(game({ A: 'NY>YY>YN>NN', B: 'YN>YY>NY>NN' }));
    const { equilibria } = solve(graph);
    expect(marked(equilibria.nash)).toEqual([1, 2]);
    expect(marked(equilibria.gmr)).toEqual([1, 2, 3]);
    expect(marked(equilibria.seq)).toEqual([1, 2]);
    expect(marked(equilibria.sim ?? new Uint8Array())).toEqual([1, 2, 3]);
  });
});

describe('what the others may answer with', () => {
  // A can go from s to a. Then B can go a→b, C b→c, B again c→d.
  const chain = (order: string) =>
    graphOfDrawn('sabcd', {
      A: { moves: 'sa', order },
      B: { moves: 'ab cd', order: 'b>a>d>c>s' },
      C: { moves: 'bc', order: 'c>b>a>d>s' },
    });
  const stays = (order: string, rule: Parameters<typeof solve>[1]) =>
    letters('sabcd', solve(chain(order), rule).byDm[0]?.gmr ?? new Uint8Array()).includes('s');

  test.each([
    // Only d, after B, C and B, is not better than s: legal sequences alone get there.
    { order: 'a>b>c>s>d', 'one-move': false, 'once-each': false, 'legal-sequences': true },
    // c is reached by B and then C, each once.
    { order: 'a>b>s>c>d', 'one-move': false, 'once-each': true, 'legal-sequences': true },
    // b is reached by B alone.
    { order: 'a>s>b>c>d', 'one-move': true, 'once-each': true, 'legal-sequences': true },
    // Nothing is bad enough.
    { order: 'a>b>c>d>s', 'one-move': false, 'once-each': false, 'legal-sequences': false },
  ] as const)('A ranks $order', ({ order, ...expected }) => {
    for (const rule of ['one-move', 'once-each', 'legal-sequences'] as const) {
      expect({ rule, stays: stays(order, rule) }).toEqual({ rule, stays: expected[rule] });
    }
  });

  test('nobody moves twice running: B cannot go a→b→c by itself', () => {
    const graph = graphOfDrawn('sabc', {
      A: { moves: 'sa', order: 'a>b>s>c' },
      B: { moves: 'ab bc', order: 'c>b>a>s' },
      C: { moves: '', order: 's=a=b=c' },
    });
    for (const rule of ['one-move', 'once-each', 'legal-sequences'] as const) {
      expect(staysIn('sabc', solve(graph, rule), 0)).toMatchObject({ gmr: 'abc', seq: 'abc' });
    }
  });

  test('but it can after others moved away from b and back to it', () => {
    const graph = graphOfDrawn('sabce', {
      A: { moves: 'sa', order: 'a>b=e>s>c' },
      B: { moves: 'ab bc', order: 'c>b>a>s=e' },
      C: { moves: 'be eb', order: 'a=b=c=e=s' },
      D: { moves: 'eb', order: 'a=b=c=e=s' },
    });
    // a –B→ b –C→ e –D→ b –B→ c. C alone could not have gone to e and back.
    expect(staysIn('sabce', solve(graph), 0)).toMatchObject({ gmr: 'sabce', seq: 'abce' });
    const withoutD = graphOfDrawn('sabce', {
      A: { moves: 'sa', order: 'a>b=e>s>c' },
      B: { moves: 'ab bc', order: 'c>b>a>s=e' },
      C: { moves: 'be eb', order: 'a=b=c=e=s' },
    });
    expect(staysIn('sabce', solve(withoutD), 0)).toMatchObject({ gmr: 'abce' });
  });

  test('by SEQ every step must be better for who makes it', () => {
    const answered = (b: string, c: string) =>
      staysIn(
        'sabc',
        solve(
          graphOfDrawn('sabc', {
            A: { moves: 'sa', order: 'a>b>s>c' },
            B: { moves: 'ab', order: b },
            C: { moves: 'bc', order: c },
          }),
        ),
        0,
      );
    expect(answered('b>a>s>c', 'c>b>a>s')).toMatchObject({ gmr: 'sabc', seq: 'sabc' });
    // C would lose by the last step.
    expect(answered('b>a>s>c', 'b>c>a>s')).toMatchObject({ gmr: 'sabc', seq: 'abc' });
    // B would gain nothing by the first: equally good is no improvement.
    expect(answered('b=a>s>c', 'c>b>a>s')).toMatchObject({ gmr: 'sabc', seq: 'abc' });
  });
});

describe('SMR looks one move further than GMR', () => {
  // A s→a, B a→b, which is worse for A than s; from b A can flee to c.
  const stays = (order: string) =>
    staysIn(
      'sabc',
      solve(
        graphOfDrawn('sabc', {
          A: { moves: 'sa bc', order },
          B: { moves: 'ab', order: 'b>a>c>s' },
        }),
      ),
      0,
    );

  test('if A flees to something better than s, the threat is none', () => {
    expect(stays('a>c>s>b')).toMatchObject({ gmr: 'sac', smr: 'ac' });
  });
  test('if it is only as good as s, or worse, the threat holds', () => {
    expect(stays('a>c=s>b')).toMatchObject({ gmr: 'sac', smr: 'sac' });
    expect(stays('a>s>c>b')).toMatchObject({ gmr: 'sac', smr: 'sac' });
  });
});

describe('ties', () => {
  const stays = (order: string) =>
    staysIn(
      'sab',
      solve(
        graphOfDrawn('sab', {
          A: { moves: 'sa', order },
          B: { moves: 'ab', order: 'b>a>s' },
        }),
      ),
      0,
    );

  test('an equally good state is no reason to move', () => {
    expect(stays('s=a>b')).toMatchObject({ nash: 'sab' });
    expect(stays('a>s>b')).toMatchObject({ nash: 'ab' });
  });
  test('an answer that ends where it is as good as before deters', () => {
    expect(stays('a>s=b')).toMatchObject({ gmr: 'sab', smr: 'sab', seq: 'sab' });
    expect(stays('a>b>s')).toMatchObject({ gmr: 'ab', smr: 'ab', seq: 'ab' });
  });
});

describe('options in one direction', () => {
  // A alone; it likes N better. Where it cannot go back, Y is where it stays.
  const alone = (direction: 'both' | 'forward' | 'backward', order: string) => {
    const conflict = game({ A: order });
    const options = conflict.options.map((option) => ({ ...option, direction }));
    return marked(solve(graphOf({ ...conflict, options }).graph).equilibria.nash);
  };

  test.each([
    { direction: 'both', order: 'N>Y', stable: [0] },
    { direction: 'forward', order: 'N>Y', stable: [0, 1] },
    { direction: 'backward', order: 'N>Y', stable: [0] },
    { direction: 'both', order: 'Y>N', stable: [1] },
    { direction: 'forward', order: 'Y>N', stable: [1] },
    { direction: 'backward', order: 'Y>N', stable: [0, 1] },
  ] as const)('$direction, $order', ({ direction, order, stable }) => {
    expect(alone(direction, order)).toEqual(stable);
  });

  test('states that are ruled out are not there, and the rest keep their numbers', () => {
    const conflict = game({ A: 'NY>YY>NN>YN', B: 'YN>YY>NN>NY' });
    const states = conflict.states.map((state, s) => ({ ...state, feasible: s !== 0 }));
    const { graph, shown } = graphOf({ ...conflict, states });
    expect(shown).toEqual([1, 2, 3]);
    // Without NN nobody leaves YN or NY, and everybody leaves YY.
    expect(marked(solve(graph).equilibria.nash).map((node) => shown[node])).toEqual([1, 2]);
  });
});

describe('SIM with three', () => {
  // From NNN each of them improves by going alone. A fears only YYY.
  const order = 'YNN>YYN>YNY>NNN>NYN>NNY>NYY>YYY';
  const sim = (b: string, c: string, infeasible: readonly number[] = []) => {
    const conflict = game({ A: order, B: b, C: c });
    const states = conflict.states.map((state) => {
      return { ...state, feasible: !infeasible.includes(state.taken) };
    });
    const { graph, shown } = graphOf({ ...conflict, states });
    const stable = marked(solve(graph).byDm[0]?.sim ?? new Uint8Array());
    return stable.map((node) => shown[node]).includes(0);
  };
  const goes = { B: 'NYN>NNN>YNN>YYN>YNY>NNY>NYY>YYY', C: 'NNY>NNN>YNN>YYN>YNY>NYN>NYY>YYY' };
  const stays = 'NNN>NYN>NNY>YNN>YYN>YNY>NYY>YYY';

  test('both others must join in to deter A', () => {
    expect(sim(goes.B, goes.C)).toBe(true);
    expect(sim(goes.B, stays)).toBe(false);
    expect(sim(stays, goes.C)).toBe(false);
  });
  test('of all that three others can do together, what is worst may come last', () => {
    // B, C and D each have three options and like more of them taken: 7³ ways for all to join in.
    const dms = ['A', 'B', 'C', 'D'];
    const states = combinations(10);
    const all = 1023;
    const count = (bits: number) => [...bits.toString(2)].filter((bit) => bit === '1').length;
    const own = [1, 14, 112, 896];
    const wants = (k: number) => states.map((taken) => count(taken & (own[k] as number)));
    // A likes its option taken, unless everybody has taken everything.
    const first = states.map((taken) => (taken === all ? 0 : 1 + (taken & 1)));
    const conflict: Conflict = {
      ...{ dms, ranks: [first, wants(1), wants(2), wants(3)] },
      options: states.slice(0, 10).map((k) => {
        return { name: `${k}`, dm: dms[Math.ceil(k / 3)] as string, direction: 'both' };
      }),
      states: states.map((taken) => ({ taken, feasible: true })),
    };
    const { byDm } = solve(graphOf(conflict).graph);
    expect(byDm[0]?.sim?.[0]).toBe(1);
    const never = {
      ...conflict,
      ranks: [first.map((_, s) => 1 + (s & 1)), ...conflict.ranks.slice(1)],
    };
    expect(solve(graphOf(never).graph).byDm[0]?.sim?.[0]).toBe(0);
  });

  test('what is impossible deters nobody', () => {
    expect(sim(goes.B, goes.C, [7])).toBe(false);
  });
});

test('progress is told and only grows; stopping is leaving the loop', () => {
  const { graph } = graphOf(game({ A: 'NY>YY>NN>YN', B: 'YN>YY>NN>NY' }));
  const shares = [...solving(graph)];
  expect(shares.length).toBeGreaterThan(4);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.every((share) => share > 0 && share < 1)).toBe(true);
});

test('nobody, and no state at all', () => {
  const conflict = game({ A: 'N>Y' });
  const states = conflict.states.map((state) => ({ ...state, feasible: false }));
  const { equilibria } = solve(graphOf({ ...conflict, states }).graph);
  expect(marked(equilibria.nash)).toEqual([]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Comparison, compare } from '../../src/engine/compare.ts';
import { first, type Path, parent, size } from '../../src/engine/path.ts';
import { pathOf, type Replay, replay } from '../../src/engine/tree.ts';
import type { StepId } from '../../src/engine/types.ts';
import { anyLine, law } from '../laws/anyLine.ts';
import { scenarioOf, step } from '../support/scenarioOf.ts';
import { digits, presets } from './lineOf.ts';

// Steps take no time, so nobody is influenced meanwhile. At salience 50, giving ground costs
// 0.5 · points / 10 at home; coming back costs nothing. The same decision again moves half.
const scenario = scenarioOf({
  table: {
    North: { land: { position: { start: 20, start2: 40 } }, sea: { position: 30 } },
    South: { land: { position: 80 }, sea: { position: 60 } },
  },
  openings: [{}, {}],
  steps: [
    step({
      id: 'meet',
      actor: 'South',
      costs: [{ bearer: 'South', kind: 'economic', value: 1 }],
    }),
    step({ id: 'offer', actor: 'North', effects: [{ on: 'North', issue: 'land', by: 10 }] }),
    step({ id: 'hint', actor: 'North', effects: [{ on: 'North', issue: 'land', by: 2 }] }),
    step({ id: 'doubt', actor: 'North', effects: [{ on: 'North', issue: 'land', by: -6 }] }),
    step({ id: 'budge', actor: 'North', effects: [{ on: 'North', issue: 'land', by: 6 }] }),
    step({ id: 'retreat', actor: 'North', effects: [{ on: 'North', issue: 'land', by: -7 }] }),
    step({
      id: 'press',
      actor: 'North',
      effects: [{ on: 'South', issue: 'land', by: -6 }],
      costs: [{ bearer: 'North', kind: 'credibility', value: 2 }],
    }),
    step({
      id: 'patrol',
      actor: 'South',
      effects: [{ on: 'South', issue: 'sea', by: 7 }],
      costs: [{ bearer: 'SYSTEM', kind: 'norms', value: 3 }],
    }),
    step({ id: 'sign', actor: 'South', requires: ['offer'] }),
    step({ id: 'nudge', actor: 'North', effects: [{ on: 'North', issue: 'sea', by: 0.2 }] }),
    step({ id: 'nod', actor: 'North', effects: [{ on: 'North', issue: 'sea', by: 2.1 }] }),
  ],
});
const path = (...steps: StepId[]) => pathOf(scenario, steps);
const played = replay(scenario, presets(scenario), 'start');
const between = (a: Path, b: Path) => compare(scenario, played, a, b);

/*
 *     meet ─ offer (North land 20 → 30) ─ press (South land 80 → 74)     line A
 *       └─── hint (North land 20 → 22) ─ patrol (South sea 60 → 67)      line B
 */
describe('two lines', () => {
  const found = between(path('meet', 'offer', 'press'), path('meet', 'hint', 'patrol'));

  test('part where their moves do', () => {
    expect(found.fork).toBe(path('meet'));
    expect(found.done).toEqual({ a: ['offer', 'press'], b: ['hint', 'patrol'] });
  });

  test('differ by b − a, the largest difference first, each with the move that made it', () => {
    expect(found.positions).toEqual([
      {
        actor: 'North',
        issue: 'land',
        a: 30,
        b: 22,
        points: -8,
        maker: { line: 'a', place: path('meet', 'offer'), step: 'offer', points: 10 },
      },
      {
        actor: 'South',
        issue: 'sea',
        a: 60,
        b: 67,
        points: 7,
        maker: { line: 'b', place: path('meet', 'hint', 'patrol'), step: 'patrol', points: 7 },
      },
      {
        actor: 'South',
        issue: 'land',
        a: 74,
        b: 80,
        points: 6,
        maker: { line: 'a', place: path('meet', 'offer', 'press'), step: 'press', points: -6 },
      },
    ]);
  });

  // North gives 10 or 2 points of land, South 6 of land or 7 of sea. They met on both lines.
  test('cost each bearer what was borne from the opening on, by kind', () => {
    expect(costRows(found)).toEqual([
      ['North', 'domestic', 0.5, 0.1, -0.4],
      ['North', 'credibility', 2, 0, -2],
      ['South', 'domestic', 0.3, 0.35, 0.05],
      ['South', 'economic', 1, 1, 0],
      ['SYSTEM', 'norms', 0, 3, 3],
    ]);
  });

  test('that part at the opening have nothing in common', () => {
    const { fork, done } = between(path('offer', 'press'), path('press'));
    expect(fork).toBe('');
    expect(done).toEqual({ a: ['offer', 'press'], b: ['press'] });
  });

  test('of another opening begin where that one does', () => {
    const later = replay(scenario, presets(scenario, 'start2'), 'start2');
    const { positions } = compare(scenario, later, path('offer'), path('hint'));
    expect(positions).toMatchObject([{ issue: 'land', a: 50, b: 42, points: -8 }]);
  });
});

describe('a line', () => {
  const line = path('meet', 'offer', 'press');

  test.each([line, ''])('does not differ from itself (“%s”)', (end) => {
    const { fork, done, positions, costs } = between(end, end);
    expect({ fork, done, positions }).toEqual({ fork: end, done: { a: [], b: [] }, positions: [] });
    expect(costs.filter(({ points }) => points !== 0)).toEqual([]);
  });

  test('differs from its own beginning by what was done since', () => {
    const { fork, done, positions, costs } = between(path('meet'), line);
    expect(fork).toBe(path('meet'));
    expect(done).toEqual({ a: [], b: ['offer', 'press'] });
    expect(positions.map(({ points, maker }) => [points, maker?.line, maker?.step])).toEqual([
      [10, 'b', 'offer'],
      [-6, 'b', 'press'],
    ]);
    expect(costRows({ costs })).toEqual([
      ['North', 'domestic', 0, 0.5, 0.5],
      ['North', 'credibility', 0, 2, 2],
      ['South', 'domestic', 0, 0.3, 0.3],
      ['South', 'economic', 1, 1, 0],
    ]);
  });

  test('has not done a move that is not allowed there', () => {
    const { done } = between(path('offer', 'sign', 'press'), path('hint', 'sign', 'patrol'));
    expect(done).toEqual({ a: ['offer', 'sign', 'press'], b: ['hint', 'patrol'] });
  });
});

describe('the maker of a difference', () => {
  const makerOf = (a: Path, b: Path) => between(a, b).positions[0]?.maker;

  // Both offer 10 points; that A also hints makes the 2 between them.
  test('is not what both lines did alike', () => {
    expect(makerOf(path('hint', 'offer'), path('offer', 'meet'))).toEqual({
      line: 'a',
      place: path('hint'),
      step: 'hint',
      points: 2,
    });
  });

  // A: 20 + 10 − 6 − 7 = 17, B: 20. The offer is the largest shift, but without it A were lower still.
  test('does not lead the other way', () => {
    expect(makerOf(path('offer', 'doubt', 'retreat'), path('meet'))).toEqual({
      line: 'a',
      place: path('offer', 'doubt', 'retreat'),
      step: 'retreat',
      points: -7,
    });
  });

  // A: 20 + 10, B: 20 + 10 + 5: offers made 5 more in B, where the first of them moved most.
  test('is on the line where a step did more, and the move of it that did most', () => {
    expect(makerOf(path('offer', 'meet'), path('meet', 'offer', 'offer'))).toEqual({
      line: 'b',
      place: path('meet', 'offer'),
      step: 'offer',
      points: 10,
    });
  });

  // Doubt and budge made 6 of the 12 each.
  test.each([
    { a: ['meet', 'doubt'], b: ['budge'], step: 'budge' },
    { a: ['doubt'], b: ['meet', 'budge'], step: 'doubt' },
  ])('of two that did the same is the earlier: $step', ({ a, b, step }) => {
    expect(makerOf(path(...a), path(...b))?.step).toBe(step);
    expect(makerOf(path(...b), path(...a))?.step).toBe(step);
  });

  test('does not depend on which line is called A, even when all else is equal', () => {
    const [a, b] = [path('doubt'), path('budge')];
    expect(makerOf(a, b)?.step).toBe(makerOf(b, a)?.step);
  });

  // A: 20 + 2 − 6 = 16, B: 20 + 10 = 30: of the 14 the offer made 10, the doubt 6, the hint −2.
  test('may be on either line', () => {
    const [a, b] = [path('hint', 'doubt'), path('offer')];
    expect(makerOf(a, b)).toMatchObject({ line: 'b', step: 'offer', points: 10 });
    expect(makerOf(b, a)).toMatchObject({ line: 'a', step: 'offer', points: 10 });
  });
});

// In binary 30 + 0.2 + 2.1 is not 30 + 2.1 + 0.2.
test('how a sum was rounded is no difference', () => {
  const [a, b] = [path('nudge', 'nod'), path('nod', 'nudge')];
  const seaOf = (end: Path) => played.state(end).stances[1]?.position;
  expect(seaOf(a)).not.toBe(seaOf(b));
  expect(between(a, b).positions).toEqual([]);
  expect(between(a, b).costs.map(({ points }) => points)).toEqual([0]);
});

/** Two lines of one scenario, with none, some or all of their moves in common. */
const anyTwo = fc
  .record({ line: anyLine, shared: fc.nat(), more: fc.array(fc.nat(), { maxLength: 8 }) })
  .map(({ line: { scenario, rates, day, steps }, shared, more }) => {
    const a = pathOf(scenario, steps);
    const other = more.map((n) => scenario.steps[n % scenario.steps.length]?.id as StepId);
    const b = first(a, shared % (steps.length + 1)) + pathOf(scenario, other);
    return { scenario, replay: replay(scenario, rates, day, 7), a, b };
  });

describe('a comparison', () => {
  law('is the same the other way round, with letters and signs exchanged', anyTwo, (two) => {
    const { scenario, replay, a, b } = two;
    expect(compare(scenario, replay, b, a)).toEqual(exchanged(compare(scenario, replay, a, b)));
  });

  law('is the sum of what each line did after the fork', anyTwo, (two) => {
    const { scenario, replay, a, b } = two;
    const { fork, positions } = compare(scenario, replay, a, b);
    const states = [fork, a, b].map((end) => replay.state(end).stances);
    const rows = (states[0] ?? []).map(({ actor, issue }, row) => {
      const [there, inA, inB] = states.map((stances) => stances[row]?.position as number) as Three;
      const [byA, byB] = [a, b].map((end) => moved(replay, fork, end, actor, issue)) as Two;
      const told = positions.find((one) => one.actor === actor && one.issue === issue);
      const { points } = told ?? { points: 0 };
      return {
        actor,
        issue,
        told,
        apart: [inA - there - byA, inB - there - byB, points - byB + byA],
      };
    });
    expect(rows.filter(({ apart }) => apart.some((rest) => Math.abs(rest) > close))).toEqual([]);
    expect(rows.filter(({ told }) => told)).toHaveLength(positions.length);
    expect(positions.filter((one) => one.points !== one.b - one.a || one.points === 0)).toEqual([]);
    const sizes = positions.map(({ points }) => Math.abs(points));
    expect(sizes).toEqual(sizes.toSorted((x, y) => y - x));
  });

  law('names for each difference the step that did most towards it', anyTwo, (two) => {
    const { scenario, replay, a, b } = two;
    const { fork, positions } = compare(scenario, replay, a, b);
    for (const { actor, issue, points, maker } of positions) {
      if (!maker) throw new Error('a difference that nothing made');
      const towards = (id: StepId) => {
        const [byA, byB] = [a, b].map((end) => moved(replay, fork, end, actor, issue, id)) as Two;
        return Math.sign(points) * (byB - byA);
      };
      const most = towards(maker.step);
      expect(most).toBeGreaterThan(0);
      expect(Math.max(...scenario.steps.map(({ id }) => towards(id)))).toBeLessThan(most + close);
      const { line, place, step, points: own } = maker;
      expect(placesAfter(fork, { a, b }[line])).toContain(place);
      expect(replay.turn(place)?.step.id).toBe(step);
      expect(Math.abs(own - moved(replay, parent(place), place, actor, issue))).toBeLessThan(close);
    }
  });

  law('tells every cost of both lines, by bearer and kind', anyTwo, (two) => {
    const { scenario, replay, a, b } = two;
    const { costs } = compare(scenario, replay, a, b);
    const [billA, billB] = [a, b].map((end) => bill(replay, end)) as [Bill, Bill];
    const names = costs.map(({ bearer, kind }) => `${bearer} ${kind}`);
    expect(names.toSorted()).toEqual([...new Set([...billA.keys(), ...billB.keys()])].toSorted());
    const apart = costs.flatMap((row, i) => {
      const [inA, inB] = [billA, billB].map((paid) => paid.get(names[i] as string) ?? 0) as Two;
      return [row.a - inA, row.b - inB, row.points - (inB - inA)];
    });
    expect(apart.filter((rest) => Math.abs(rest) > close)).toEqual([]);
  });
});

// --- helpers

const costRows = ({ costs }: Pick<Comparison, 'costs'>) =>
  costs.map(({ bearer, kind, a, b, points }) => [
    bearer,
    kind,
    digits(a),
    digits(b),
    digits(points),
  ]);

const close = 1e-8;

type Two = [number, number];
type Three = [number, number, number];
type Bill = Map<string, number>;

const placesAfter = (fork: Path, end: Path): Path[] =>
  Array.from({ length: size(end) - size(fork) }, (_, i) => first(end, size(fork) + i + 1));

/** Points a line moved a position after a place, by the reasons told for it; or one step of it. */
const moved = (
  replay: Replay,
  fork: Path,
  end: Path,
  actor: string,
  issue: string,
  id?: StepId,
): number =>
  replay
    .line(end)
    .slice(size(fork))
    .filter(({ step }) => id === undefined || step.id === id)
    .flatMap(({ reasons }) => reasons)
    .filter((one) => one.of === 'position' && one.actor === actor && one.issue === issue)
    .reduce((sum, { amount }) => sum + amount, 0);

/** What a line cost, by bearer and kind. */
function bill(replay: Replay, end: Path): Bill {
  const paid: Bill = new Map();
  for (const { bearer, kind, amount } of replay.line(end).flatMap(({ costs }) => costs)) {
    const name = `${bearer} ${kind}`;
    if (amount > 0) paid.set(name, (paid.get(name) ?? 0) + amount);
  }
  return paid;
}

function exchanged({ fork, done, positions, costs }: Comparison): Comparison {
  return {
    fork,
    done: { a: done.b, b: done.a },
    positions: positions.map(({ a, b, points, maker, ...where }) => ({
      ...where,
      a: b,
      b: a,
      points: -points,
      maker: maker && { ...maker, line: maker.line === 'a' ? 'b' : 'a' },
    })),
    costs: costs.map(({ a, b, points, ...what }) => ({ ...what, a: b, b: a, points: 0 - points })),
  };
}

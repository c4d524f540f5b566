import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assume } from '../../src/engine/assumptions.ts';
import { total } from '../../src/engine/ledger.ts';
import { grow, pathOf, replay } from '../../src/engine/tree.ts';
import { gather } from '../../src/lesson/gather.ts';
import { parting } from '../../src/lesson/merged.ts';
import { handedIn } from '../../src/lesson/played.ts';
import {
  costsOf,
  endsOf,
  type Line,
  type Wall,
  wall,
  wallInSlices,
} from '../../src/lesson/wall.ts';
import type { ScenarioFile } from '../../src/scenario/types.ts';
import { noRemarks } from '../../src/share/remarks.ts';
import { usualView } from '../../src/share/view.ts';
import { anyLink } from '../share/anyLink.ts';
import { flagship } from '../share/flagship.ts';
import { scenario } from '../share/sample.ts';
import { linkTo, payloadOf, pupil } from './pupils.ts';

const other: ScenarioFile = { ...scenario, id: 'other', title: { en: 'Another', de: 'Anderes' } };
const wallOf = (links: readonly string[], known = [scenario], sifting = {}) =>
  wall(gather(links.join('\n')).found, known, sifting);
const counts = ({ lines, duplicates, broken, foreign }: Wall) =>
  [lines, duplicates, broken, foreign].map(({ length }) => length);

/*
 * By hand. Everybody begins where North is at 20 on land and 70 on the truce, South at 80 and 30.
 * `offer` brings North 10 points up on land, `answer` South 8 down, `truce` presses South 5 up on
 * the truce; none takes time, so nobody is pulled. Giving ground costs salience (50/100) times points
 * / 10: the offer 0.5, the answer 0.4, the truce 0.25.
 */
const both = pupil(scenario, ['offer', 'answer']);
const all = pupil(scenario, ['offer', 'answer', 'truce']);
const truce = pupil(scenario, ['truce']);
const still = pupil(scenario, []);
const klass = [both, all, both.slice(0, -9), truce, pupil(other, ['offer']), still, both, still];

describe('a class of four, counted by hand', () => {
  const found = wallOf(klass, [scenario, other]);

  test('every link is in one heap', () => {
    expect(counts(found)).toEqual([4, 2, 1, 1]);
    expect(found.scenario).toBe(scenario);
    expect(found.lines.map(({ number, at }) => [number, at.line])).toEqual([
      [1, 1],
      [2, 2],
      [3, 4],
      [4, 6],
    ]);
    expect(found.duplicates.map(({ found, of }) => [found.at.line, of])).toEqual([
      [7, 1],
      [8, 4],
    ]);
    const { length } = payloadOf(both);
    expect(found.broken).toEqual([
      { at: { line: 3, column: 1 }, problem: { kind: 'cut', have: length - 9, want: length } },
    ]);
    expect(found.foreign).toMatchObject([
      { at: { line: 5, column: 1 }, scenario: { id: 'other', title: { en: 'Another' } } },
    ]);
  });

  test('where the lines end, and what they cost', () => {
    expect(endsOf(scenario, found.lines, 'North', 'land')).toEqual([30, 30, 20, 20]);
    expect(endsOf(scenario, found.lines, 'North', 'truce')).toEqual([70, 70, 70, 70]);
    expect(endsOf(scenario, found.lines, 'South', 'land')).toEqual([72, 72, 80, 80]);
    expect(endsOf(scenario, found.lines, 'South', 'truce')).toEqual([30, 35, 35, 30]);
    expect(costsOf(scenario, found.lines, 'North')).toEqual([0.5, 0.5, 0, 0]);
    expect(costsOf(scenario, found.lines, 'South')).toEqual([0.4, 0.65, 0.25, 0]);
    expect(costsOf(scenario, found.lines, 'SYSTEM')).toEqual([0, 0, 0, 0]);
    // Of 20, 20, 30, 30 and of 0, 0.25, 0.4, 0.65.
    expect(
      found.ends.find(({ actor, issue }) => actor === 'North' && issue === 'land')?.spread,
    ).toEqual({
      ...{ low: 20, lower: 20, median: 25, upper: 30, high: 30 },
    });
    const south = found.costs.find(({ bearer }) => bearer === 'South')?.spread;
    expect(south?.median).toBeCloseTo(0.325, 12);
    // Middle halves on land: North 10, South 8; on the truce: North 0, South 5.
    expect(found.issues).toEqual([
      { issue: 'land', points: 9, most: 'North' },
      { issue: 'truce', points: 2.5, most: 'South' },
    ]);
    expect(found.moves).toEqual({ low: 0, lower: 0.75, median: 1.5, upper: 2.25, high: 3 });
  });

  test('how they begin, and where they part', () => {
    const told = (branches: Wall['tree']): unknown[] =>
      branches.map(({ step, count, next }) => [step, count, ...told(next)]);
    expect(told(found.tree)).toEqual([
      ['offer', 2, ['answer', 2, ['truce', 1]]],
      ['truce', 1],
    ]);
    expect(parting(found.tree, 4)).toEqual({ moves: 0, ways: found.tree });
    const alike = wallOf([both, all]);
    expect(parting(alike.tree, 2)).toMatchObject({ moves: 2, ways: [{ step: 'truce', count: 1 }] });
    expect(parting(wallOf([both]).tree, 1)).toEqual({ moves: 2, ways: [] });
  });

  test('two kinds', () => {
    // Lines 1 and 2: 5/4 points, and 4 · 1/3 for one of three moves. 3 and 4: 5/4 and 4. Between
    // these pairs (9.75 + 8.5 + 8.5 + 9.75)/4 = 9.125: too far for one kind.
    expect(found.kinds).toMatchObject([
      { lines: [4, 3], within: 5.25, tree: [{ step: 'truce', count: 1 }] },
      { lines: [1, 2], tree: [{ step: 'offer', count: 2 }] },
    ]);
    expect(found.kinds[1]?.within).toBeCloseTo(5 / 4 + 4 / 3, 12);
    expect(found.odd).toEqual([]);
  });
});

test('a line that is like no other is told by what is different', () => {
  const lines = [['offer'], ['offer', 'offer'], ['answer', 'answer', 'answer', 'answer', 'answer']];
  const { odd, lines: read, kinds } = wallOf(lines.map((steps) => pupil(scenario, steps)));
  // South goes 8, then 4, 2, 1 and 0.5 down: to 64.5, where the median is 80. It costs 0.05 a point.
  expect(kinds.map((kind) => kind.lines)).toEqual([[1, 2]]);
  expect(odd).toMatchObject([
    {
      line: 3,
      alike: 1,
      position: { actor: 'South', issue: 'land', is: 64.5, median: 80 },
      cost: { bearer: 'South', median: 0 },
    },
  ]);
  expect(odd[0]?.cost?.is).toBeCloseTo(0.775, 12);
  // North stands at 30 and at 35, South at 80, the others as they were: 5/4, and half of 4.
  const [a, b] = [(10 + 15.5) / 4 + 4, (15 + 15.5) / 4 + 4];
  expect(odd[0]?.apart).toBeCloseTo((a + b) / 2, 12);
  // South’s limit on land is 55, North’s 40.
  expect(read.flatMap(({ beyond }) => beyond)).toEqual([]);
  const far = wallOf([
    pupil(scenario, ['offer', 'answer'], { changes: { 'limit.North.land': 25 } }),
  ]);
  expect(far.lines[0]?.beyond).toEqual([{ actor: 'North', issue: 'land', points: 5 }]);
  const low = wallOf([pupil(scenario, ['answer'], { changes: { 'limit.South.land': 73.5 } })]);
  expect(low.lines[0]?.beyond).toEqual([{ actor: 'South', issue: 'land', points: 1.5 }]);
});

test('of first moves the most frequent stands first', () => {
  const links = [['offer'], ['truce'], ['truce', 'answer']].map((some) => pupil(scenario, some));
  expect(wallOf(links).tree.map(({ step, count }) => [step, count])).toEqual([
    ['truce', 2],
    ['offer', 1],
  ]);
});

test('likeness, and what is told of it, is of core actors and core issues', () => {
  const aside =
    (id: string) =>
    <T extends { id: string }>(one: T) => ({ ...one, core: one.id !== id });
  const without = {
    ...scenario,
    actors: scenario.actors.map(aside('South')),
    issues: scenario.issues.map(aside('truce')),
  };
  // Only North on land is looked at: five answers of South’s and a truce do not matter.
  const answers = Array<string>(5).fill('answer');
  const links = [['offer'], ['offer', ...answers]].map((some) => pupil(without, some));
  const found = wallOf(links, [without]);
  expect(found.kinds).toMatchObject([{ lines: [1, 2], within: (4 * 5) / 6 }]);
  expect(found.issues).toEqual([
    { issue: 'land', points: 0, most: 'North' },
    { issue: 'truce', points: 0, most: 'North' },
  ]);
  const odd = wallOf(
    [['offer', 'offer'], answers].map((some) => pupil(without, some)),
    [without],
  ).odd;
  expect(odd.map(({ position }) => [position?.actor, position?.issue])).toEqual([
    ['North', 'land'],
    ['North', 'land'],
  ]);
});

describe('of a tree', () => {
  const path = (...steps: string[]) => pathOf(scenario, steps);
  const tree = grow(grow([], path('offer', 'answer')), path('offer', 'truce', 'sign'));

  test('the line to where its sender was, and from the opening the main line', () => {
    expect(handedIn({ tree, place: path('offer', 'truce') })).toBe(path('offer', 'truce'));
    expect(handedIn({ tree, place: '' })).toBe(path('offer', 'answer'));
    const { lines } = wallOf([
      pupil(scenario, [], { tree, place: path('offer', 'truce') }),
      pupil(scenario, [], { tree, place: '' }),
    ]);
    expect(lines.map(({ steps }) => steps)).toEqual([
      ['offer', 'truce'],
      ['offer', 'answer'],
    ]);
  });

  test('what waits was not done', () => {
    const { lines } = wallOf([pupil(scenario, ['sign', 'offer', 'truce', 'sign'])]);
    expect(lines[0]?.steps).toEqual(['offer', 'truce', 'sign']);
    expect(lines[0]?.path).toBe(path('offer', 'truce', 'sign'));
  });
});

describe('what was expected', () => {
  const path = (...steps: string[]) => pathOf(scenario, steps);
  const expecting = (
    predictions: Record<string, ['North' | 'South', 'holds' | 'closer' | 'away']>,
  ) => ({
    remarks: {
      ...noRemarks,
      predictions: Object.fromEntries(
        Object.entries(predictions).map(([steps, [actor, answer]]) => [
          path(...steps.split(' ')),
          { actor, issue: 'land', answer },
        ]),
      ),
    },
  });

  test('is held against what happened, on the line that was handed in', () => {
    const tree = grow(grow([], path('offer', 'answer')), path('truce'));
    const { predictions } = wallOf([
      // North holds after South’s answer; the offer is North’s own, away from its aim.
      pupil(scenario, ['offer', 'answer'], expecting({ 'offer answer': ['North', 'closer'] })),
      pupil(
        scenario,
        ['offer', 'answer', 'truce'],
        expecting({ 'offer answer': ['North', 'holds'] }),
      ),
      pupil(
        scenario,
        ['offer', 'answer', 'offer'],
        expecting({ 'offer answer': ['North', 'holds'] }),
      ),
      pupil(scenario, ['offer'], expecting({ offer: ['North', 'away'] })),
      // On another branch, and before a move that waits: neither was put to the test.
      pupil(scenario, [], {
        tree,
        place: path('offer', 'answer'),
        ...expecting({ truce: ['South', 'holds'] }),
      }),
      pupil(scenario, ['sign'], expecting({ sign: ['North', 'holds'] })),
    ]);
    const about = { actor: 'North', issue: 'land' };
    expect(predictions).toEqual([
      { step: 'offer', ...about, expected: 'away', happened: 'away', count: 1 },
      { step: 'answer', ...about, expected: 'holds', happened: 'holds', count: 2 },
      { step: 'answer', ...about, expected: 'closer', happened: 'holds', count: 1 },
    ]);
  });
});

describe('which lines count', () => {
  const offer = pupil(scenario, ['offer']);
  const strange = pupil(other, ['offer']);

  test('those of the scenario most links are of, of equally many the one known first', () => {
    expect(wallOf([offer, both, strange], [other, scenario]).scenario).toBe(scenario);
    expect(wallOf([offer, strange], [other, scenario]).scenario).toBe(other);
    expect(wallOf([offer, strange], [scenario, other]).scenario).toBe(scenario);
    const asked = wallOf([offer, both, strange], [scenario, other], { of: 'other' });
    expect([asked.scenario, counts(asked)]).toEqual([other, [1, 0, 0, 2]]);
    expect(asked.foreign.map(({ scenario }) => scenario?.id)).toEqual(['example', 'example']);
  });

  test('two hundred links of a scenario that is not here do not outweigh one that is', () => {
    const steps = ['offer', 'answer', 'truce'];
    const many = Array.from({ length: 200 }, (_, i) =>
      pupil(
        other,
        [...(i + 1).toString(3)].map((digit) => steps[Number(digit)] as string),
      ),
    );
    const found = wallOf([...many, offer]);
    expect(counts(found)).toEqual([1, 0, 0, 200]);
    expect(found.foreign[0]?.scenario).toBeUndefined();
    const known = wallOf([...many, offer], [scenario, other]);
    expect([known.scenario, counts(known)]).toEqual([other, [200, 0, 0, 1]]);
  });

  test('another edition is none of it, unless there is no link of this one', () => {
    const heavier = {
      ...scenario,
      steps: scenario.steps.map((step) => ({ ...step, weeks: 3 })),
    };
    const older = pupil(heavier, ['offer']);
    const found = wallOf([older, offer, pupil(heavier, ['truce'])]);
    expect(counts(found)).toEqual([1, 0, 0, 2]);
    expect(found.foreign.map((one) => one.scenario?.id)).toEqual(['example', 'example']);
    const alone = wallOf([older, pupil(heavier, ['truce'])]);
    expect(counts(alone)).toEqual([2, 0, 0, 0]);
    expect(alone.lines.map(({ link }) => link.other)).toEqual(['edition', 'edition']);
    // Changed numbers of the author cannot be read in another edition at all.
    const changed = pupil(heavier, ['offer'], { changes: { 'limit.South.land': 50 } });
    expect(wallOf([changed, offer]).foreign).toMatchObject([{ scenario: { id: 'example' } }]);
    // Both are here: the one most links are of.
    const both = wallOf([older, offer, pupil(heavier, ['truce'])], [scenario, heavier]);
    expect([both.scenario, counts(both)]).toEqual([heavier, [2, 0, 0, 1]]);
  });

  test('the same line again counts once, whatever its reader looked at; or each time, if asked', () => {
    const looking = pupil(scenario, ['offer'], {
      view: { ...usualView(scenario), panel: 'assumptions' },
    });
    const noted = pupil(scenario, ['offer'], {
      remarks: { ...noRemarks, notes: { [pathOf(scenario, ['offer'])]: 'why' } },
    });
    const again = [offer, looking, noted, offer];
    expect(counts(wallOf(again))).toEqual([2, 2, 0, 0]);
    expect(counts(wallOf(again, [scenario], { each: true }))).toEqual([4, 0, 0, 0]);
  });

  const moves = ['eu_red_lines', 'us_drop_ceasefire', 'us_press_donbas'];
  const fork = grow(
    grow([], pathOf(flagship, moves)),
    pathOf(flagship, ['eu_red_lines', 'us_press_donbas']),
  );

  test.each([
    ['another opening', { opening: flagship.openings[1]?.id ?? '' }],
    ['another seed', { seed: 7 }],
    ['other assumptions', { changes: { pace: 0.3 } }],
    ['a branch beside it', { tree: fork }],
    ['another end', { place: pathOf(flagship, moves.slice(0, 2)) }],
  ])('with %s it is another line', (_, more) => {
    const links = [pupil(flagship, moves), pupil(flagship, moves, more)];
    expect(counts(wallOf(links, [flagship]))).toEqual([2, 0, 0, 0]);
  });

  test('looked at from its opening, it is the same', () => {
    const links = [pupil(flagship, moves), pupil(flagship, moves, { place: '' })];
    expect(counts(wallOf(links, [flagship]))).toEqual([1, 1, 0, 0]);
  });

  test('what cannot be read says why', () => {
    const payload = payloadOf(offer);
    const found = wallOf([
      `#s=2.${payload}`,
      offer.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
      payload,
      offer.slice(0, offer.indexOf('=1.') + 3),
    ]);
    expect(found.broken.map(({ at, problem }) => [at.line, problem.kind])).toEqual([
      [1, 'newer'],
      [2, 'changed'],
      [4, 'cut'],
    ]);
    expect(counts(found)).toEqual([1, 0, 3, 0]);
  });

  test('no link at all', () => {
    const found = wallOf([]);
    expect([found.scenario, counts(found)]).toEqual([undefined, [0, 0, 0, 0]]);
    expect([found.ends, found.costs, found.tree, found.moves]).toEqual([[], [], [], undefined]);
    expect(wallOf([], [scenario], { of: 'example' }).scenario).toBe(scenario);
  });
});

describe('laws', () => {
  const someLinks = (file: ScenarioFile, most = 8) =>
    fc.array(
      anyLink(file).map((link) => linkTo(file, link)),
      { maxLength: most },
    );
  /** Links, some of them twice, some cut, some of another scenario. */
  const anyClass = fc
    .tuple(someLinks(scenario), someLinks(other, 3), fc.array(fc.nat()), fc.array(fc.nat()))
    .map(([own, others, twice, cut]) => {
      const pick = (n: number) => own.slice(n % Math.max(1, own.length)).slice(0, 1);
      const cuts = cut.flatMap(pick).map((link, i) => link.slice(0, -1 - (i % 20)));
      return [...own, ...twice.flatMap(pick), ...cuts, ...others];
    });

  /** What a wall says apart from numbers of lines and places, which follow the order of the links. */
  const told = (of: Wall) => {
    const key = ({ path, positions, costs }: Line) => JSON.stringify([path, positions, costs]);
    const keys = (numbers: readonly number[]) =>
      numbers.map((number) => key(of.lines[number - 1] as Line)).sort();
    return {
      ...{ scenario: of.scenario?.id, counts: counts(of), tree: of.tree },
      ...{ ends: of.ends, issues: of.issues, costs: of.costs, moves: of.moves },
      ...{ predictions: of.predictions, lines: of.lines.map(key).sort() },
      problems: of.broken.map(({ problem }) => JSON.stringify(problem)).sort(),
      kinds: of.kinds.map(({ lines, within, tree }) => [keys(lines), within, tree]),
      odd: of.odd.map(({ line, ...rest }) => [keys([line]), rest]),
    };
  };

  test('the order of the links decides nothing', () => {
    const shuffled = anyClass.chain((links) =>
      fc.tuple(
        fc.constant(links),
        fc.shuffledSubarray(links, { minLength: links.length, maxLength: links.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([links, again]) => {
        expect(told(wallOf(again, [scenario, other]))).toEqual(
          told(wallOf(links, [scenario, other])),
        );
      }),
    );
  });

  test('every link found is read, there twice, broken or foreign; every line is in one kind or odd', () => {
    fc.assert(
      fc.property(anyClass, (links) => {
        const { found } = gather(links.join('\n'));
        expect(found).toHaveLength(links.length);
        const made = wall(found, [scenario, other]);
        expect(counts(made).reduce((sum, count) => sum + count, 0)).toBe(links.length);
        const sorted = [
          ...made.kinds.flatMap(({ lines }) => lines),
          ...made.odd.map(({ line }) => line),
        ];
        expect(sorted.sort((a, b) => a - b)).toEqual(made.lines.map(({ number }) => number));
        const first = made.tree.reduce((sum, { count }) => sum + count, 0);
        expect(first).toBe(made.lines.filter(({ steps }) => steps.length > 0).length);
      }),
    );
  });

  test('each line ends and costs as it does when it is played alone', () => {
    fc.assert(
      fc.property(someLinks(scenario, 5), (links) => {
        for (const { link, positions, costs } of wallOf(links).lines) {
          const { opening, seed, changes } = link;
          const { scenario: assumed, rates } = assume(link.scenario, opening, changes);
          const state = replay(assumed, rates, opening, seed).state(handedIn(link));
          expect(positions).toEqual(state.stances.map(({ position }) => position));
          expect(costs).toEqual(
            ['North', 'South', 'SYSTEM'].map((bearer) => total(state.borne, bearer)),
          );
        }
      }),
    );
  });

  test('a page can pause after every move', () => {
    const moves = ['us_drop_ceasefire', 'us_press_donbas', 'eu_red_lines'];
    const { found } = gather([1, 2, 3].map((n) => pupil(flagship, moves.slice(0, n))).join('\n'));
    const slices = [...wallInSlices(found, [flagship])];
    expect(slices.length).toBeGreaterThan(moves.length);
    expect(slices).toEqual(slices.toSorted((a, b) => a - b));
    expect(slices.at(-1)).toBe(3);
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathOf } from '../../src/engine/tree.ts';
import type { ScenarioFile } from '../../src/scenario/types.ts';
import { editionOf } from '../../src/share/edition.ts';
import { formatLineFile, isLineFile, readLineFile } from '../../src/share/file.ts';
import { formatLink } from '../../src/share/link.ts';
import { lineSchemaForEditors } from '../../tools/schema.ts';
import { anyScenarioFile } from '../support/anyScenario.ts';
import { anyLink } from './anyLink.ts';
import { flagship } from './flagship.ts';
import { link, scenario } from './sample.ts';

const end = 'c0ffee';
const at = (...steps: string[]) => pathOf(scenario, steps);
const said = {
  ...link,
  against: at('offer', 'answer', 'truce'),
  more: [at('offer')],
  remarks: {
    names: { '': 'As it went', [at('offer', 'truce')]: 'Truce first' },
    notes: { '': 'Before', [at('offer')]: '<b>Why?</b>' },
    predictions: {
      [at('offer', 'truce', 'sign')]: { actor: 'North', issue: 'truce', answer: 'away' },
    },
  },
  // North and South on land and truce.
  ends: [30, 70, 80, 35],
} as const;

/** What a person would write, and no more. */
const least = {
  format: 'parley-line/1',
  scenario: 'example',
  opening: 'start',
  lines: [
    { moves: [{ step: 'offer' }, { step: 'answer' }, { step: 'truce' }] },
    { leaves: { line: 0, after: 1 }, moves: [{ step: 'truce' }, { step: 'sign' }] },
  ],
};

const read = (file: unknown, ...known: ScenarioFile[]) =>
  readLineFile(
    typeof file === 'string' ? file : JSON.stringify(file),
    known.length > 0 ? known : [scenario],
  );

const problemsOf = (file: unknown) => {
  const found = read(file);
  return found.ok ? [] : found.problems.map(({ place, sentence }) => `${place}: ${sentence}`);
};

test('what a file holds is the link it was written from, and one text', () => {
  const anyCase = anyScenarioFile.chain((scenario) =>
    fc.record({ scenario: fc.constant(scenario), link: anyLink(scenario) }),
  );
  fc.assert(
    fc.property(anyCase, ({ scenario, link }) => {
      const text = formatLineFile(scenario, link, end);
      const found = readLineFile(text, [scenario]);
      expect(found).toEqual({ ok: true, value: { ...link, scenario, end } });
      expect(isLineFile(text)).toBe(true);
      if (!found.ok) return;
      expect(formatLineFile(scenario, found.value, end)).toBe(text);
      expect(formatLink(scenario, found.value, end)).toBe(formatLink(scenario, link, end));
    }),
    { numRuns: 150 },
  );
});

test('it reads like this', () => {
  expect(formatLineFile(scenario, said, '40656e20')).toBe(`{
  "format": "parley-line/1",
  "scenario": "example",
  "edition": "${editionOf(scenario)}",
  "revision": 1,
  "opening": "start",
  "seed": 24463,
  "changes": { "pace": 0.3, "limit.South.land": 50 },
  "mainName": "As it went",
  "openingNote": "Before",
  "lines": [
    {
      "moves": [
        { "step": "offer", "note": "<b>Why?</b>" },
        { "step": "answer" },
        { "step": "truce" }
      ]
    },
    {
      "leaves": { "line": 0, "after": 1 },
      "moves": [
        { "step": "truce", "name": "Truce first" },
        { "step": "sign", "prediction": { "actor": "North", "issue": "truce", "answer": "away" } }
      ]
    }
  ],
  "place": ["offer", "truce"],
  "against": ["offer", "answer", "truce"],
  "more": [["offer"]],
  "view": { "actor": "North", "issues": ["land", "truce"], "others": [], "panel": "board" },
  "end": {
    "digest": "40656e20",
    "positions": { "North": { "land": 30, "truce": 70 }, "South": { "land": 80, "truce": 35 } }
  }
}
`);
});

test('what a person leaves out is as usual', () => {
  expect(read(least)).toEqual({
    ok: true,
    value: {
      ...{ scenario, opening: 'start', seed: 0, changes: {}, view: link.view, end: '' },
      tree: link.tree,
      place: at('offer', 'answer', 'truce'),
    },
  });
  const { lines: _, ...opening } = least;
  expect(read(opening)).toMatchObject({ ok: true, value: { tree: [], place: '' } });
});

test('a change to what the author wrote anyway is none', () => {
  expect(read({ ...least, changes: { pace: 0.3, 'limit.South.land': 55 } })).toMatchObject({
    ok: true,
    value: { changes: { pace: 0.3 } },
  });
});

test('a line of a thousand moves, and a branch of a branch of a branch', () => {
  const long = Array(1000).fill({ step: 'offer' });
  const found = read({ ...least, lines: [{ moves: long }] });
  expect(found.ok && formatLineFile(scenario, found.value, end).split('\n').length).toBeGreaterThan(
    1000,
  );
  // A main line of 60 moves, a branch after its first, a branch of that after its second, …
  const nested = Array.from({ length: 60 }, (_, row) => ({
    ...(row > 0 && { leaves: { line: row - 1, after: row } }),
    moves: [{ step: 'offer' }, { step: row % 2 === 0 ? 'answer' : 'truce' }],
  }));
  const steps = nested.map((line, row) =>
    row === 0 ? line : { ...line, moves: [{ step: 'sign' }, ...line.moves] },
  );
  const deep = read({ ...least, lines: steps });
  expect(deep.ok && readLineFile(formatLineFile(scenario, deep.value, end), [scenario])).toEqual({
    ok: true,
    value: deep.ok && { ...deep.value, end, place: deep.value.place },
  });
});

describe('a file of other numbers', () => {
  const other = { ...scenario, steps: scenario.steps.map((step) => ({ ...step, weeks: 3 })) };
  const text = formatLineFile(scenario, said, end);

  test('of another edition is read by name, changes of the author’s numbers too', () => {
    expect(read(text, other)).toEqual({
      ok: true,
      value: { ...said, scenario: other, end, other: 'edition' },
    });
  });

  test('its own edition is preferred', () => {
    expect(read(text, other, scenario)).toEqual({ ok: true, value: { ...said, scenario, end } });
  });

  test('steps in another order are still the same steps', () => {
    const turned = { ...scenario, steps: scenario.steps.toReversed() };
    const found = read(text, turned);
    expect(found.ok && formatLineFile(turned, found.value, end)).toBe(
      text.replace(editionOf(scenario), editionOf(turned)),
    );
  });

  test('of an older engine it says so, of a newer one it is refused', () => {
    expect(read({ ...least, revision: 0 })).toMatchObject({ value: { other: 'engine' } });
    expect(problemsOf({ ...least, revision: 99 })).toEqual([
      'revision: is 99: this line was played by a newer Parley; this one has 1',
    ]);
  });

  test('a step that is gone is told by name', () => {
    const without = { ...scenario, steps: scenario.steps.slice(0, 3) };
    const found = readLineFile(JSON.stringify(least), [without]);
    expect(found).toEqual({
      ok: false,
      problems: [{ place: 'lines[1].moves[1].step', sentence: 'no step "sign"' }],
    });
  });
});

describe('what is wrong is told, each with its place', () => {
  const branch = least.lines[1];
  const [main] = least.lines;
  test.each<[string, unknown, ...string[]]>([
    [
      'a scenario that is not here',
      { ...least, scenario: 'other' },
      'scenario: no scenario "other" here; open its file first',
    ],
    [
      'one that nearly is',
      { ...least, scenario: 'exampel' },
      'scenario: no scenario "exampel" here; did you mean "example"?',
    ],
    [
      'an unknown opening',
      { ...least, opening: 'strat' },
      'opening: no opening "strat"; did you mean "start"?',
    ],
    [
      'a newer format',
      { ...least, format: 'parley-line/2' },
      'format: is "parley-line/2": this file was made for a newer Parley; this one reads "parley-line/1"',
    ],
    ['no format', { ...least, format: undefined }, 'format: is missing, must be "parley-line/1"'],
    [
      'a format that is no text',
      { ...least, format: { toString: 1 } },
      'format: is an object, must be "parley-line/1"',
    ],
    [
      'steps that are not there',
      { ...least, lines: [{ moves: [{ step: 'ofer' }, { step: 'x' }] }, branch] },
      'lines[0].moves[0].step: no step "ofer"; did you mean "offer"?',
      'lines[0].moves[1].step: no step "x"',
    ],
    [
      'a misspelt name',
      { ...least, lines: [{ move: [], moves: [{ step: 'offer' }] }] },
      'lines[0].move: is not known here; did you mean "moves"?',
    ],
    [
      'an empty line',
      { ...least, lines: [{ moves: [] }] },
      'lines[0].moves: has 0 entries, must have at least 1',
    ],
    [
      'a main line that leaves',
      { ...least, lines: [branch] },
      'lines[0].leaves: is not for the first line, which is the main one',
    ],
    [
      'a branch that leaves nothing',
      { ...least, lines: [main, main] },
      'lines[1].leaves: is missing, must say which line is left, and after how many moves',
      'lines[1].moves[0].step: is "offer", with which another line goes on from here',
    ],
    [
      'a branch that leaves itself',
      { ...least, lines: [main, { ...branch, leaves: { line: 1, after: 1 } }] },
      'lines[1].leaves: leaves line 1, must leave one before it: 0 to 0',
    ],
    [
      'a branch that leaves too late',
      { ...least, lines: [main, { ...branch, leaves: { line: 0, after: 4 } }] },
      'lines[1].leaves: is after move 4 of line 0, which has 3 from the opening',
    ],
    [
      'a branch that is there already',
      { ...least, lines: [main, { ...branch, moves: [{ step: 'answer' }] }] },
      'lines[1].moves[0].step: is "answer", with which another line goes on from here',
    ],
    [
      '1,001 moves',
      { ...least, lines: [{ moves: Array(1001).fill({ step: 'offer' }) }] },
      'lines[0]: has 1001 moves from the opening, may have at most 1000',
    ],
    [
      'a place off the lines',
      { ...least, place: ['truce'] },
      'place: is no place on any of these lines',
    ],
    [
      'a place of unknown steps',
      { ...least, place: ['offer', 'tuce'] },
      'place[1]: no step "tuce"; did you mean "truce"?',
    ],
    [
      'more places that are not there',
      { ...least, against: ['sign'], more: [[], ['sign']] },
      'against: is no place on any of these lines',
      'more[1]: is no place on any of these lines',
    ],
    ['five places', { ...least, more: [[], [], []] }, 'more: has 3 entries, may have at most 2'],
    [
      'an unknown assumption',
      { ...least, changes: { pce: 1, constructor: 1 } },
      'changes.pce: no assumption "pce"; did you mean "pace"?',
      'changes.constructor: no assumption "constructor"',
    ],
    [
      'a value out of bounds',
      { ...least, changes: { pace: 2 } },
      'changes.pace: is 2, must lie between 0 and 1; the nearest is 1',
    ],
    [
      'a value between two',
      { ...least, changes: { pace: 0.333 } },
      'changes.pace: is 0.333, must lie on the steps of its slider; the nearest is 0.33 or 0.34',
    ],
    [
      'a value that is a text',
      { ...least, changes: { pace: 'NaN' } },
      'changes.pace: is "NaN", must be a number',
    ],
    ['half a seed', { ...least, seed: 0.5 }, 'seed: is 0.5, must be a whole number'],
    [
      'a seed of 33 bits',
      { ...least, seed: 2 ** 32 },
      'seed: is 4294967296, may be at most 4294967295',
    ],
    [
      'a long name',
      { ...least, mainName: 'x'.repeat(41) },
      `mainName: is "${'x'.repeat(41)}", must be one line of plain text of 1 to 40 characters, such as "${'x'.repeat(40)}"`,
    ],
    [
      'an empty note',
      { ...least, openingNote: '' },
      'openingNote: is "", must be one line of plain text of 1 to 140 characters',
    ],
    [
      'a note that turns the line',
      { ...least, openingNote: 'a\u202eb' },
      'openingNote: is "a\\u202eb", must be one line of plain text of 1 to 140 characters, such as "ab"',
    ],
    [
      'a prediction of nobody',
      {
        ...least,
        lines: [
          {
            moves: [
              { step: 'offer', prediction: { actor: 'Noth', issue: 'sea', answer: 'holds' } },
            ],
          },
        ],
      },
      'lines[0].moves[0].prediction.actor: no actor "Noth"; did you mean "North"?',
      'lines[0].moves[0].prediction.issue: no issue "sea"',
    ],
    [
      'an answer that is none',
      {
        ...least,
        lines: [
          {
            moves: [
              { step: 'offer', prediction: { actor: 'North', issue: 'land', answer: 'hold' } },
            ],
          },
        ],
      },
      'lines[0].moves[0].prediction.answer: is "hold", must be one of "holds", "closer", "away"; did you mean "holds"?',
    ],
    [
      'a view of nobody',
      { ...least, view: { actor: 'West', issues: ['see'], others: ['South'] } },
      'view.actor: no actor "West"',
      'view.issues[0]: no issue "see"',
      'view.others[0]: is "South", who is shown anyway',
    ],
    [
      'a number of nobody',
      { ...least, view: { cell: { of: 'cost', bearer: 'West', kind: 'norms' } } },
      'view.cell.bearer: no bearer "West"',
    ],
    [
      'a kind of number to come',
      { ...least, view: { cell: { of: 'mood' } } },
      'view.cell.of: must be one of "position", "limits", "cost"',
    ],
    [
      'an end that is no end',
      { ...least, end: { digest: 'xyz', positions: { North: { land: 101 } } } },
      'end.digest: is no digest',
      'end.positions.North.land: is 101, may be at most 100',
    ],
    [
      'an end of others',
      { ...least, end: { positions: { West: { land: 1 } } } },
      'end.positions.West: no actor "West"',
    ],
    [
      '__proto__',
      '{"format":"parley-line/1","scenario":"example","opening":"start","__proto__":{"lines":[]}}',
      '__proto__: is not allowed as a name',
    ],
    [
      'NaN',
      '{"format":"parley-line/1","seed":NaN}',
      ': line 1, column 34: expected a value, found "NaN"',
    ],
    [
      'an infinite number',
      '{"format":"parley-line/1","scenario":"example","opening":"start","seed":1e999}',
      'seed: is infinite, must be a number',
    ],
    ['a list', [], ': is a list, must be an object'],
    ['null', null, ': is null, must be an object'],
    ['nothing', '', ': is empty'],
    [
      '20 MB',
      `"${'x'.repeat(20_000_000)}"`,
      ': has 20,000,002 characters, may have at most 2,000,000',
    ],
    [
      'a list of lists of lists',
      '['.repeat(100_000),
      ': line 1, column 34: is nested more than 32 levels deep',
    ],
  ])('%s', (_, file, ...problems) => {
    expect(problemsOf(file)).toEqual(problems);
  });

  test('a great many at once, and in no time', () => {
    const moves = Array(20_000).fill({ step: 'x' });
    expect(problemsOf({ ...least, lines: [{ moves }] }).length).toBe(201);
    const lines = Array.from({ length: 20_000 }, (_, row) =>
      row === 0 ? main : { leaves: { line: 0, after: 3 }, moves: [{ step: 'offer' }] },
    );
    expect(problemsOf({ ...least, lines }).length).toBe(201);
  });

  test('no file whatever makes it throw', () => {
    const text = formatLineFile(scenario, said, end);
    const piece = fc.oneof(
      fc.constantFrom('null', '{}', '[]', '""', '-1', '1e999', '"__proto__"', ',', '"', '}'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(30), piece, (from, length, instead) => {
        const found = read(text.slice(0, from) + instead + text.slice(from + length));
        if (!found.ok) expect(found.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});

test('a file of a line is told from that of a scenario at a glance', () => {
  expect(isLineFile(JSON.stringify(least))).toBe(true);
  expect(isLineFile('{ "scenario": "x",\n"format" :\n"parley-line/7"')).toBe(true);
  expect(isLineFile(JSON.stringify(flagship))).toBe(false);
  expect(isLineFile(JSON.stringify({ title: JSON.stringify(least) }))).toBe(false);
  expect(isLineFile('"format"'.repeat(1_000_000))).toBe(false);
});

test('docs/line.schema.json is what `npm run schema` writes', () => {
  const written = JSON.parse(readFileSync('docs/line.schema.json', 'utf8'));
  expect(written).toEqual(JSON.parse(JSON.stringify(lineSchemaForEditors)));
  expect(written.required).toEqual(['format', 'scenario', 'opening']);
  expect(written.properties.lines.items.properties.leaves.description).toMatch(/leaves none$/);
});

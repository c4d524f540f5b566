import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allAssumptions } from '../../src/engine/assumptions.ts';
import { grow, pathOf, type Tree } from '../../src/engine/tree.ts';
import { addressOf, formatLink, type Link } from '../../src/share/link.ts';
import { noRemarks, tidy } from '../../src/share/remarks.ts';
import { usualView } from '../../src/share/view.ts';
import { flagship } from './flagship.ts';

const page = 'https://parley.example/app/';
const [opening] = flagship.openings as [(typeof flagship.openings)[0]];
const recorded = flagship.record.moves
  .slice(opening.record.first, opening.record.last)
  .map(({ step }) => step);
const reader = recorded.slice(0, opening.record.at - opening.record.first);
const anyStep = fc.constantFrom(...flagship.steps.map(({ id }) => id));
const anySteps = (count: number) => fc.array(anyStep, { minLength: count, maxLength: count });

const core = ({ core }: { core: boolean }) => core;
const coreCells = flagship.actors.filter(core).length * flagship.issues.filter(core).length;

/**
 * The whole record as the main line, as the app opens, and these lines besides; where it ends is
 * told, as the app does.
 */
function linkOf(lines: readonly (readonly string[])[], rest: Partial<Link> = {}): Link {
  const paths = lines.map((steps) => pathOf(flagship, steps));
  return {
    opening: opening.id,
    seed: 0,
    changes: {},
    tree: paths.reduce<Tree>(grow, grow([], pathOf(flagship, recorded))),
    place: paths.at(-1) ?? '',
    ends: Array(coreCells).fill(100),
    view: { ...usualView(flagship), actor: 'US', panel: 'assumptions' },
    ...rest,
  };
}

const payload = (link: Link) => formatLink(flagship, link, 'c0ffee');
const address = (link: Link) => addressOf(page, payload(link));

/** The longest of 200, so that whoever asks finds it in the report of the test. */
const never = (longer: number, texts: fc.Arbitrary<string>) => {
  let longest = 0;
  fc.assert(
    fc.property(texts, (text) => {
      longest = Math.max(longest, text.length);
      expect(text.length).toBeLessThanOrEqual(longer);
    }),
    { numRuns: 200 },
  );
  console.info(`at most ${longest} characters, of ${longer}`);
};

describe('a link of the flagship is never longer than', () => {
  test('180 characters of payload with 30 moves and 20 changed assumptions', () => {
    const anyChanges = fc
      .subarray([...allAssumptions(flagship, opening.id)], { minLength: 20, maxLength: 20 })
      .chain((some) =>
        fc.tuple(
          ...some.map(({ name, grain, low, high }) =>
            fc
              .integer({ min: Math.ceil(low * grain), max: Math.floor(high * grain) })
              .map((steps) => [name, steps / grain] as const),
          ),
        ),
      )
      .map((changes) => Object.fromEntries(changes));
    never(
      180,
      fc
        .tuple(anySteps(30), anyChanges, fc.nat(2 ** 32 - 1))
        .map(([steps, changes, seed]) =>
          payload(linkOf([[...reader, ...steps]], { changes, seed })),
        ),
    );
  });

  test('120 with a line of 20 moves, address and all', () => {
    never(
      120,
      anySteps(20).map((steps) => address(linkOf([[...reader, ...steps]]))),
    );
  });

  test('120 with 20 moves in four branches, address and all', () => {
    const branches = fc.tuple(anySteps(8), anySteps(4), anySteps(4), anySteps(4));
    never(
      120,
      branches.map(([main, a, b, c]) =>
        address(
          linkOf([
            [...reader, ...main],
            [...reader, ...main.slice(0, 3), ...a],
            [...reader, ...main.slice(0, 6), ...b],
            [...reader, ...main.slice(0, 3), ...a.slice(0, 2), ...c],
          ]),
        ),
      ),
    );
  });

  test('360 with 100 moves in ten branches', () => {
    const branches = fc.array(fc.tuple(fc.nat(20), anySteps(8)), { minLength: 10, maxLength: 10 });
    never(
      360,
      fc
        .tuple(anySteps(20), branches)
        .map(([main, sides]) =>
          address(
            linkOf([
              [...reader, ...main],
              ...sides.map(([at, steps]) => [...reader, ...main.slice(0, at), ...steps]),
            ]),
          ),
        ),
    );
  });
});

test('where it ends costs twelve bytes: four core actors on three core issues', () => {
  expect(coreCells).toBe(12);
  const bytes = (link: Link) => Math.floor((payload(link).length * 3) / 4);
  expect(bytes(linkOf([])) - bytes(linkOf([], { ends: [] }))).toBe(12);
});

test('a note costs about what it says: deflated, two thirds of it', () => {
  const sentence = 'If Kyiv refuses here, what does Washington do with the summit it was promised?';
  const place = pathOf(flagship, reader);
  const notes = { [place]: tidy(sentence, 'notes'), [place.slice(0, 4)]: tidy(sentence, 'notes') };
  const noted = linkOf([], { remarks: { ...noRemarks, notes } });
  const more = payload(noted).length - payload(linkOf([])).length;
  console.info(`two notes of ${sentence.length} characters cost ${more}`);
  expect(more).toBeLessThanOrEqual(sentence.length * 2);
});

test('the real course of events costs two bytes, however long it is', () => {
  const none = payload(linkOf([], { tree: [], place: '' }));
  expect(payload(linkOf([])).length - none.length).toBeLessThanOrEqual(3);
});

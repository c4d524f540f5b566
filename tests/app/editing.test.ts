import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fresh, open, playStep, redo, undo } from '../../src/app/actions.ts';
import * as edit from '../../src/app/edit.ts';
import { nameKey } from '../../src/app/lines.ts';
import { lineOf } from '../../src/app/selectors.ts';
import { app, type Snapshot } from '../../src/app/store.ts';
import { lines, waiting } from '../../src/engine/edit.ts';
import { contains, type Path } from '../../src/engine/path.ts';
import { endOf, has, type Tree } from '../../src/engine/tree.ts';
import { formatLink, parseLink, resolveLink } from '../../src/share/link.ts';
import { flagship } from '../share/flagship.ts';

const steps = flagship.steps.map(({ id }) => id);
const anyStep = fc.constantFrom(...steps.slice(0, 12));
const n = fc.nat();
const anyWords = fc.string({ maxLength: 8 });

/** What a reader may do, one thing after another; `n` says where. */
const anyDeed = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('play'), n, step: anyStep }) },
  fc.record({ do: fc.constant('open'), n }),
  fc.record({ do: fc.constant('promote'), n }),
  fc.record({ do: fc.constant('main'), n }),
  fc.record({ do: fc.constant('delete'), n }),
  fc.record({ do: fc.constant('instead'), n, step: anyStep }),
  fc.record({ do: fc.constant('before'), n, step: anyStep }),
  fc.record({ do: fc.constant('leave out'), n }),
  fc.record({ do: fc.constant('skip') }),
  fc.record({ do: fc.constant('name'), n, words: anyWords }),
  fc.record({ do: fc.constant('note'), n, words: anyWords }),
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo') }) },
  fc.record({ do: fc.constant('redo') }),
);
type Deed = typeof anyDeed extends fc.Arbitrary<infer Value> ? Value : never;

const placesOf = (tree: Tree, from: Path = ''): Path[] =>
  tree.flatMap(({ code, children }) => [from + code, ...placesOf(children, from + code)]);

const pick = <T>(from: readonly T[], at: number): T => from[at % from.length] as T;

function act(deed: Deed): void {
  const { document } = app.getState();
  const place = 'n' in deed ? pick(['', ...placesOf(document.tree)], deed.n) : '';
  const move = place === '' ? pick(placesOf(document.tree), 0) : place;
  if (deed.do === 'undo') undo();
  else if (deed.do === 'redo') redo();
  else if (deed.do === 'skip') edit.skipWaitingMoves();
  else if (deed.do === 'open') open(place);
  else if (deed.do === 'promote') edit.promoteLine(place);
  else if (deed.do === 'main') edit.makeMainLine(place);
  else if (deed.do === 'delete') edit.deleteFrom(place);
  else if (deed.do === 'name') {
    edit.remark('names', nameKey(pick(lines(document.tree), deed.n)), deed.words);
  } else if (move === undefined) return;
  else if (deed.do === 'note') edit.remark('notes', move, deed.words);
  else if (deed.do === 'leave out') edit.leaveOut(move);
  else if (deed.do === 'instead') edit.playInstead(move, deed.step);
  else if (deed.do === 'before') edit.playBefore(move, deed.step);
  else if (deed.do === 'play') {
    open(place);
    playStep(deed.step, place);
  }
}

const shot = (): Snapshot => {
  const { document, view } = app.getState();
  return { document, view };
};

function isWhole({ document: { tree, remarks }, view }: Snapshot): void {
  for (const place of [view.place, view.against ?? '', ...view.more]) {
    expect(has(tree, place)).toBe(true);
  }
  for (const place of Object.keys(remarks.notes)) expect(has(tree, place)).toBe(true);
  const keys = lines(tree).map(nameKey);
  for (const place of Object.keys(remarks.names)) expect(keys).toContain(place);
}

/** What lines are called, by where they end. */
const namesOf = ({ document: { tree, remarks } }: Snapshot) =>
  Object.fromEntries(lines(tree).map((line) => [line.places.at(-1), remarks.names[nameKey(line)]]));

/** Lines grow, change places and come back; only what is deleted is gone, and what ends a line waiting. */
function keepsTheRest(deed: Deed, before: Snapshot, after: Snapshot): void {
  if (deed.do === 'undo' || deed.do === 'redo') return;
  const now = new Set(placesOf(after.document.tree));
  const gone = placesOf(before.document.tree).filter((place) => !now.has(place));
  if (deed.do === 'promote' || deed.do === 'main') expect(namesOf(after)).toEqual(namesOf(before));
  if (deed.do === 'delete') {
    const [first] = gone;
    const inside = placesOf(before.document.tree).filter((place) => contains(place, first ?? '-'));
    expect(gone).toEqual(first === undefined ? [] : inside);
  } else if (deed.do === 'skip') {
    const waits = waiting(
      lineOf(before.document).replay,
      endOf(before.document.tree, before.view.place),
    );
    for (const place of gone) expect(waits.some((move) => contains(place, move.place))).toBe(true);
    const { replay } = lineOf(after.document);
    if (waits.length > 0 && gone.length === 0) {
      expect(waiting(replay, after.view.place)).toEqual([]);
    }
  } else expect(gone).toEqual([]);
}

function travels({ document, view }: Snapshot): void {
  const { opening, seed, changes, tree, remarks } = document;
  const { place, against, more: _, ...shown } = view;
  const link = { opening, seed, changes, tree, place, against, remarks, view: shown };
  const parsed = parseLink(`1.${formatLink(flagship, link, 'c0ffee')}`);
  const read = parsed.ok ? resolveLink(parsed.value, [flagship]) : undefined;
  if (!read?.ok) throw new Error('the link is not read');
  expect(read.value.tree).toEqual(tree);
  expect(read.value.place).toBe(place);
  expect(read.value.remarks?.names ?? {}).toEqual(remarks.names);
  expect(read.value.remarks?.notes ?? {}).toEqual(remarks.notes);
}

test('whatever is done to lines leaves a whole tree, can be taken back, and travels', () => {
  const deeds = fc.array(anyDeed, { minLength: 10, maxLength: 40, size: 'max' });
  fc.assert(
    fc.property(deeds, (done) => {
      app.setState({ ...fresh(flagship), past: [], future: [], scenarios: [flagship], folded: [] });
      // As the store should have it: what can be taken back, and what can be done again.
      let past: Snapshot[] = [];
      let future: Snapshot[] = [];
      for (const deed of done) {
        const before = shot();
        act(deed);
        const after = shot();
        if (deed.do === 'undo') {
          expect(after).toEqual(past.at(-1) ?? before);
          if (past.length > 0) future = [before, ...future];
          past = past.slice(0, -1);
        } else if (deed.do === 'redo') {
          expect(after).toEqual(future[0] ?? before);
          if (future.length > 0) past = [...past, before];
          future = future.slice(1);
        } else if (after.document !== before.document) {
          const known = app.getState().past.at(-1) as Snapshot;
          expect(known.document).toBe(before.document);
          past = [...past, known];
          future = [];
        }
        isWhole(after);
        keepsTheRest(deed, before, after);
      }
      travels(shot());
    }),
    { numRuns: 100 },
  );
}, 120_000);

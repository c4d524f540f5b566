import { compare } from '../src/engine/compare.ts';
import { count, lineEnds } from '../src/engine/edit.ts';
import { first, type Path, parent, size } from '../src/engine/path.ts';
import { grow, pathOf, replay, type Tree } from '../src/engine/tree.ts';
import { formatLink, parseLink, resolveLink } from '../src/share/link.ts';
import { usualView } from '../src/share/view.ts';
import type { Bench } from './bench.ts';
import { day, longLine, rates, scenario } from './flagship.ts';

/** A main line of 46 moves, and branches of six that leave it one after the other. */
const steps = longLine(460);
const main = pathOf(scenario, steps.slice(0, 46));
const branches = Array.from({ length: 59 }, (_, i) => {
  const own = pathOf(scenario, [...steps.slice(46 + i * 6, 52 + i * 6)].reverse());
  return first(main, 5 + (i % 40)) + own;
});
const tree = [main, ...branches].reduce<Tree>(grow, []);
const ends = lineEnds(tree);
const farthest = ends.reduce((a, b) => (size(b) > size(a) ? b : a));

const known = replay(scenario, rates, day);
for (const end of ends) known.state(end);
const cold = (places: readonly Path[]) => {
  const fresh = replay(scenario, rates, day);
  for (const place of places) fresh.state(place);
  return fresh;
};

const a = pathOf(scenario, steps.slice(0, 40));
const b = first(a, 4) + pathOf(scenario, steps.slice(60, 96));
for (const end of [a, b]) known.state(end);

const link = {
  ...{ opening: day, seed: 0, changes: {}, tree, place: farthest },
  view: usualView(scenario),
};
const payload = formatLink(scenario, link, 'c0ffee');

export const benches: Bench[] = [
  {
    question: `Going to a place in a tree of ${count(tree)} moves in ${ends.length} lines`,
    aim: '16 ms',
    ways: {
      'one that was visited': () => known.state(farthest),
      'the next move': (() => {
        const near = cold([parent(farthest)]);
        const before = near.state(parent(farthest));
        return () => (before ? replay(scenario, rates, day).state(first(farthest, 1)) : near);
      })(),
      [`the farthest, ${size(farthest)} moves, never visited`]: () => cold([farthest]),
      'all of them, never visited': () => cold(ends),
    },
  },
  {
    question: 'Two lines of 40 moves side by side',
    aim: '16 ms',
    ways: {
      'visited before': () => compare(scenario, known, a, b),
      'neither ever visited': () => compare(scenario, replay(scenario, rates, day), a, b),
    },
  },
  {
    question: `A link of ${count(tree)} moves, ${payload.length} characters`,
    ways: {
      written: () => formatLink(scenario, link, 'c0ffee'),
      read: () => {
        const sealed = parseLink(`1.${payload}`);
        return sealed.ok && resolveLink(sealed.value, [scenario]);
      },
    },
  },
];

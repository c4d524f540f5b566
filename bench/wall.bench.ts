import { isLegal } from '../src/engine/legality.ts';
import { play } from '../src/engine/play.ts';
import { grow, pathOf, replay } from '../src/engine/tree.ts';
import type { State, StepId } from '../src/engine/types.ts';
import { gather } from '../src/lesson/gather.ts';
import { wall, wallInSlices } from '../src/lesson/wall.ts';
import { addressOf, formatLink } from '../src/share/link.ts';
import { usualView } from '../src/share/view.ts';
import type { Bench } from './bench.ts';
import { day, rates, scenario } from './flagship.ts';

const [pupils, moves] = [200, 20];

/** A line of its own for every number: each move is the next one allowed, that many places on. */
function line(number: number, from: { state: State; steps: StepId[] }, length: number) {
  const { steps: catalogue } = scenario;
  let { state } = from;
  const steps = from.steps.slice();
  for (let next = number * 7; steps.length < length; next += 1 + (number % 11)) {
    const offered = [...catalogue.keys()].map(
      (i) => catalogue[(next + i) % catalogue.length]?.id ?? '',
    );
    const id = offered.find((step) => isLegal(scenario, state, step));
    if (id === undefined) throw new Error('nothing is allowed any more');
    state = play(scenario, rates, state, id).state;
    steps.push(id);
  }
  return { state, steps };
}

const start = { state: replay(scenario, rates, day).state(''), steps: [] };
const classOf = (of: (number: number) => { steps: StepId[] }): string =>
  Array.from({ length: pupils }, (_, number) => {
    const place = pathOf(scenario, of(number).steps);
    const tree = grow([], place);
    const link = { opening: day, seed: 0, changes: {}, tree, place, view: usualView(scenario) };
    const address = addressOf('https://parley.example/', formatLink(scenario, link, 'c0ffee'));
    return `10:${number},Pupil ${number},"<a href=""${address}"">${address}</a>"\n`;
  }).join('');

const different = classOf((number) => line(number, start, moves));
/** Everybody begins in one of eight ways, and goes on as somebody else for half of the line. */
const beginnings = Array.from({ length: 8 }, (_, number) => line(number, start, 5));
const middles = Array.from({ length: 24 }, (_, number) =>
  line(number, beginnings[number % 8] ?? start, 10),
);
const alike = classOf((number) => line(number, middles[number % 24] ?? start, moves));

const counted = (text: string) => wall(gather(text).found, [scenario]);
const found = gather(different).found;

const timed = (work: () => unknown, rounds = 7) => ({
  milliseconds: () =>
    Array.from({ length: rounds }, () => {
      const since = performance.now();
      work();
      return performance.now() - since;
    }),
});

/** How long each slice of a count lasts, sorted. */
function slices(): number[] {
  const lasting: number[] = [];
  const count = wallInSlices(found, [scenario]);
  let next: IteratorResult<unknown>;
  do {
    const since = performance.now();
    next = count.next();
    lasting.push(performance.now() - since);
  } while (!next.done);
  return lasting.sort((a, b) => a - b);
}

let state = 1;
const random = (): number => {
  state = (state * 48271) % 2147483647;
  return state / 2147483647;
};
const junk = Array.from({ length: 10_000 }, () =>
  Array.from({ length: 200 }, () => String.fromCharCode(32 + Math.floor(random() * 95))).join(''),
).join('\n');
const rows = different.split('\n');
const table = Array.from({ length: 50_000 }, (_, i) =>
  i % 250 === 0 ? rows[i / 250] : `10:${i},Pupil ${i},"we said ""no"", ${'and so on, '.repeat(7)}"`,
).join('\n');

export const benches: Bench[] = [
  {
    question: `${pupils} links of ${moves} moves: found, read and counted`,
    aim: '500 ms, at most 2 s',
    ways: {
      'half of each line is somebody else’s too': timed(() => counted(alike)),
      'no two lines alike': timed(() => counted(different)),
      'of that, finding them': timed(() => gather(different)),
      'of that, the longest slice': { milliseconds: () => slices().slice(-1) },
    },
  },
  {
    question: 'Finding links in texts that hold few',
    aim: '1 s',
    ways: {
      [`10,000 lines of junk, ${(junk.length / 1e6).toFixed(1)} MB`]: timed(() => gather(junk)),
      [`a table of 50,000 rows, ${(table.length / 1e6).toFixed(1)} MB`]: timed(() => gather(table)),
    },
  },
];

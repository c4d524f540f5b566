import { isLegal } from '../src/engine/legality.ts';
import { pathOf, replay } from '../src/engine/tree.ts';
import { playOn } from '../src/lesson/playOn.ts';
import { chooses, considering } from '../src/lesson/seat.ts';
import { tempers } from '../src/lesson/temper.ts';
import type { Bench } from './bench.ts';
import { day, rates, scenario } from './flagship.ts';

const record = scenario.record.moves.slice(0, 8).map(({ step }) => step);
const state = replay(scenario, rates, day).state(pathOf(scenario, record));
const steps = (actor: string) =>
  scenario.steps.filter((step) => step.actor === actor && isLegal(scenario, state, step.id)).length;

const [patient] = tempers;
const choice = (actor: string, temper: (typeof tempers)[number]) => () =>
  chooses(scenario, rates, state, actor, temper);

/** From one pause to the next, the whole of it: what a page waits for before it may draw. */
function longestPause(): number[] {
  const pauses: number[] = [];
  for (let round = 0; round < 40; round++) {
    const thinking = considering(scenario, rates, state, 'US', patient);
    let longest = 0;
    for (let done = false; !done; ) {
      const start = performance.now();
      done = thinking.next().done === true;
      longest = Math.max(longest, performance.now() - start);
    }
    if (round >= 10) pauses.push(longest);
  }
  return pauses;
}

const seats = scenario.actors.map(({ id }) => ({ actor: id, temper: patient }));

export const benches: Bench[] = [
  {
    question: `Flagship after ${record.length} moves: what an empty seat does next`,
    aim: 'under 50 ms',
    ways: {
      [`US, ${steps('US')} legal steps, patient`]: choice('US', tempers[0]),
      'US, pressing': choice('US', tempers[1]),
      'US, conciliatory': choice('US', tempers[2]),
      [`RU, ${steps('RU')} legal steps, patient`]: choice('RU', tempers[0]),
    },
  },
  {
    question: 'The longest that a page cannot draw while a seat thinks',
    aim: 'under 16 ms',
    ways: { 'between two pauses': { milliseconds: longestPause } },
  },
  {
    question: 'All seats of the flagship, one after the other',
    ways: {
      '12 moves': () =>
        playOn(scenario, rates, replay(scenario, rates, day).state(''), { seats, moves: 12 }),
    },
  },
];

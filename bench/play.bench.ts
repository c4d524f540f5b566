import { isLegal } from '../src/engine/legality.ts';
import { packages } from '../src/engine/packages.ts';
import { play } from '../src/engine/play.ts';
import { pathOf, replay } from '../src/engine/tree.ts';
import { zone } from '../src/engine/zone.ts';
import type { Bench } from './bench.ts';
import { day, longLine, rates, scenario } from './flagship.ts';

const record = scenario.record.moves.slice(0, 8).map(({ step }) => step);
const state = replay(scenario, rates, day).state(pathOf(scenario, record));
const legal = scenario.steps.filter(({ id }) => isLegal(scenario, state, id));
const legalOf = (actor: string) => legal.filter((step) => step.actor === actor);
const busiest = scenario.actors
  .map(({ id }) => id)
  .reduce((most, id) => (legalOf(id).length > legalOf(most).length ? id : most));

const issues = scenario.issues.map(({ id }) => id);
const core = scenario.issues.filter((issue) => issue.core).map(({ id }) => id);
const line = pathOf(scenario, longLine(400));

export const benches: Bench[] = [
  {
    question: `Flagship after ${record.length} moves: one step, and previews of all of one actor`,
    aim: 'under 4 ms together',
    ways: {
      [`one step of ${busiest}`]: () =>
        play(scenario, rates, state, legalOf(busiest)[0]?.id as string),
      [`all ${legalOf(busiest).length} legal steps of ${busiest}`]: () =>
        legalOf(busiest).map(({ id }) => play(scenario, rates, state, id)),
    },
  },
  {
    question: 'Where a deal is possible',
    ways: {
      'zone of 8 issues': () => zone(scenario, state),
      [`packages on ${core.length} issues`]: () => packages(scenario, state, core),
      'packages on 8 issues': () => packages(scenario, state, issues),
    },
  },
  {
    question: 'Replay of a line',
    ways: {
      '400 moves': () => replay(scenario, rates, day).state(line),
      'again, remembered': (() => {
        const known = replay(scenario, rates, day);
        return () => known.state(line);
      })(),
    },
  },
];

import { solveCoalitions } from '../src/models/graph/coalitions.ts';
import { type Conflict, combinations, graphOf } from '../src/models/graph/conflict.ts';
import { solve } from '../src/models/graph/stability.ts';
import type { Bench } from './bench.ts';

/** So many options shared out evenly, and rankings in an order that looks like chance. */
function conflictOf(dms: number, options: number, seed = 1): Conflict {
  const states = combinations(options);
  const names = Array.from({ length: dms }, (_, i) => `DM ${i + 1}`);
  let drawn = seed;
  const draw = () => {
    drawn = (Math.imul(drawn, 1664525) + 1013904223) >>> 0;
    return drawn;
  };
  return {
    dms: names,
    options: states.slice(0, options).map((k) => {
      const dm = names[Math.floor((k * dms) / options)] as string;
      return { name: `option ${k + 1}`, dm, direction: 'both' };
    }),
    states: states.map((taken) => ({ taken, feasible: true })),
    ranks: names.map(() => states.map(draw)),
  };
}

/** The worst for SIM: all want the same, so nothing they do together ever deters anybody. */
const aligned = (conflict: Conflict): Conflict => ({
  ...conflict,
  ranks: conflict.dms.map(() => conflict.states.map((_, s) => s)),
});

/** Too long for rounds of thirty: three times each. */
const timed = (run: () => unknown) => ({
  milliseconds: () =>
    Array.from({ length: 3 }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
});

const small = conflictOf(4, 10);
const smallGraph = graphOf(small).graph;
const talks = graphOf(conflictOf(3, 6)).graph;

export const benches: Bench[] = [
  {
    question: 'All five concepts for four decision makers, 1,024 states',
    aim: '50 ms',
    ways: {
      'from the graph': () => solve(smallGraph),
      'from the options': () => solve(graphOf(small).graph),
      'from the options, two decision makers': (() => {
        const two = conflictOf(2, 10);
        return () => solve(graphOf(two).graph);
      })(),
      'each opponent at most once': () => solve(smallGraph, 'once-each'),
    },
  },
  {
    question: 'All five concepts from the options, 65,536 states',
    aim: '5 s',
    ways: {
      'four decision makers': timed(() => solve(graphOf(conflictOf(4, 16)).graph)),
      'four of one mind': timed(() => solve(graphOf(aligned(conflictOf(4, 16))).graph)),
      'two decision makers': timed(() => solve(graphOf(conflictOf(2, 16)).graph)),
      'two of one mind': timed(() => solve(graphOf(aligned(conflictOf(2, 16))).graph)),
    },
  },
  {
    question: 'Every coalition',
    ways: {
      'of three, 64 states': () => solveCoalitions(talks),
      'of four, 1,024 states': timed(() => solveCoalitions(smallGraph)),
    },
  },
];

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pulls } from '../src/engine/mechanisms/influence.ts';
import { replay } from '../src/engine/tree.ts';
import type { Bench, Way } from './bench.ts';
import { day, rates, scenario } from './flagship.ts';

/** Influence and position on each issue, actor by actor. */
const { stances, alignment } = replay(scenario, rates, day).state('');
const tables = scenario.issues.map(({ id }) => {
  const bench = stances.filter(({ issue }) => issue === id);
  return {
    weight: new Float64Array(bench.map(({ influence }) => influence)),
    position: new Float64Array(bench.map(({ position }) => position)),
  };
});

const here = () => tables.map(({ weight, position }) => pulls(alignment, weight, position));

const kept = new Float64Array(alignment.length);
const hereKept = () => {
  for (const { weight, position } of tables) pulls(alignment, weight, position, kept);
  return kept;
};

export const benches: Bench[] = [
  {
    question: `Pulls of ${scenario.actors.length} actors on ${tables.length} issues`,
    aim: 'within 3 times C',
    ways: {
      'C, gcc -O2': there(),
      TypeScript: hereKept,
      'TypeScript, with new arrays': here,
    },
  },
];

/** The same loop in C, on the same numbers; it has to come to the same sum. */
function there(): Way {
  const folder = mkdtempSync(join(tmpdir(), 'parley-'));
  process.on('exit', () => rmSync(folder, { recursive: true }));
  const program = join(folder, 'influence');
  const source = join(import.meta.dirname, 'influence.c');
  if (spawnSync('gcc', ['-O2', '-o', program, source]).status !== 0)
    return { absent: 'no gcc here' };
  const input = [
    scenario.actors.length,
    tables.length,
    ...alignment,
    ...tables.flatMap(({ weight, position }) => [...weight, ...position]),
  ].join(' ');
  return {
    milliseconds: () => {
      const { stdout } = spawnSync(program, { input, encoding: 'utf8' });
      const [sum, ...times] = stdout.trim().split('\n').map(Number);
      const expected = here().reduce((sofar, pull) => pull.reduce((a, b) => a + b, sofar), 0);
      if (sum !== expected) throw new Error(`C comes to ${sum}, TypeScript to ${expected}`);
      return times;
    },
  };
}

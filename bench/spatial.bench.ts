import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stream } from '../src/engine/rng.ts';
import type { Described } from '../src/models/spatial/actors.ts';
import { usualRules } from '../src/models/spatial/rules.ts';
import { spatialTurns } from '../src/models/spatial/turns.ts';
import type { Bench, Way } from './bench.ts';

/** A whole run, until it is quiet or a hundred turns are over. */
function run(actors: readonly Described[]): number {
  let turns = 0;
  for (const { kind } of spatialTurns(actors, usualRules)) if (kind === 'turn') turns++;
  return turns - 1;
}

/** Anybody, but always the same. */
function crowd(count: number, dimensions: number): Described[] {
  const draw = stream(7, `crowd of ${count}`);
  const each = <T>(of: () => T) => Array.from({ length: dimensions }, of);
  return Array.from({ length: count }, () => ({
    capability: 10 + Math.floor(draw() * 91),
    position: each(() => Math.floor(draw() * 101) / 100),
    salience: each(() => (0.1 + 0.9 * draw()) / dimensions),
  }));
}

const kept = join(
  import.meta.dirname,
  '../../shared/data/reference/from-repositories/ktab-soe-pol-comp.json',
);

function reforms(): Way {
  if (!existsSync(kept)) return { absent: 'the reference cases are not here' };
  interface Row {
    capability: number;
    position: number[];
    salience: number[];
  }
  const { input } = JSON.parse(readFileSync(kept, 'utf8')) as { input: { actors: Row[] } };
  const unit = (values: number[]) => values.map((value) => value / 100);
  const actors = input.actors.map(({ capability, position, salience }) => {
    return { capability, position: unit(position), salience: unit(salience) };
  });
  return () => run(actors);
}

/** Too long to be repeated as often as others. */
const thrice = (actors: readonly Described[]): Way => ({
  milliseconds: () =>
    [1, 2, 3].map(() => {
      const start = performance.now();
      run(actors);
      return performance.now() - start;
    }),
});

const forty = crowd(40, 1);
const eighty = crowd(80, 1);
const many = crowd(160, 1);

export const benches: Bench[] = [
  {
    question: 'KTAB’s spatial model, 13 actors on 2 issues, until quiet',
    aim: '30 ms',
    ways: { 'reforms in China, 27 turns': reforms() },
  },
  {
    question: `40 actors on 1 issue, ${run(forty)} turns`,
    aim: '300 ms',
    ways: { 'until quiet': () => run(forty) },
  },
  {
    question: `80 actors on 1 issue, ${run(eighty)} turns`,
    aim: '2 s',
    ways: { 'until quiet': thrice(eighty) },
  },
  {
    question: '160 actors on 1 issue',
    aim: '20 s',
    ways: { 'until quiet': thrice(many) },
  },
];

import { readdirSync } from 'node:fs';
import { type Bench, measure, type Times } from './bench.ts';

/**
 * Runs every bench/*.bench.ts, or those whose name holds a word given: `npm run bench -- play`.
 * Each exports `benches`, an array of `Bench`.
 */
const words = process.argv.slice(2);
const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.bench.ts'))
  .filter((name) => words.length === 0 || words.some((word) => name.includes(word)));

if (files.length === 0) {
  console.error('There is no such bench.');
  process.exitCode = 1;
}
for (const file of files) {
  const { benches } = (await import(`./${file}`)) as { benches: Bench[] };
  for (const bench of benches) print(bench, await measure(bench));
}

function print({ question, aim }: Bench, results: Map<string, Times | string>) {
  const yardstick = [...results.values()].find((times) => typeof times !== 'string')?.median;
  const width = Math.max(...[...results.keys()].map((name) => name.length));
  const row = (name: string, cells: string[]) =>
    console.log(`  ${name.padEnd(width)}${cells.map((cell) => cell.padStart(12)).join('')}`);

  console.log(`\n${question}${aim ? ` (aim: ${aim})` : ''}`);
  row('', ['min', 'median', 'max', 'ratio']);
  for (const [name, times] of results) {
    if (typeof times === 'string') row(name, [`  ${times}`]);
    else {
      const { min, median, max } = times;
      const ratio = yardstick ? `${(median / yardstick).toFixed(2)}×` : '';
      row(name, [...[min, median, max].map(duration), ratio]);
    }
  }
}

function duration(milliseconds: number): string {
  return milliseconds < 0.1
    ? `${(milliseconds * 1000).toPrecision(3)} µs`
    : `${milliseconds.toPrecision(3)} ms`;
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exchangeCases } from '../src/cases/exchange.ts';
import { exchange } from '../src/models/exchange.ts';
import { presets } from '../src/models/model.ts';
import type { Table } from '../src/models/table.ts';
import type { Bench, Way } from './bench.ts';

const file = join(
  import.meta.dirname,
  '../../shared/data/reference/from-repositories/exchange-cop21-full.json',
);

/** The table of a reference case, where it lies beside the project. */
function conference(): Table | undefined {
  if (!existsSync(file)) return undefined;
  const { input } = JSON.parse(readFileSync(file, 'utf8'));
  const { actors, issues, data } = exchangeCases.input.parse(input) as Given;
  return {
    actors,
    issues: issues.map((id) => ({
      id,
      seats: actors.flatMap((actor) => {
        const stake = data[id]?.[actor];
        return stake ? [{ actor, ...stake }] : [];
      }),
    })),
  };
}

interface Given {
  actors: string[];
  issues: string[];
  data: Record<string, Record<string, { position: number; salience: number; capability: number }>>;
}

/** Numbers that look drawn, and are the same every time. */
function made(actors: number, issues: number): Table {
  const at = (a: number, i: number, step: number) => ((a * 37 + i * 61 + 11) * step) % 101;
  const names = Array.from({ length: actors }, (_, a) => `actor ${a}`);
  return {
    actors: names,
    issues: Array.from({ length: issues }, (_, i) => ({
      id: `issue ${i}`,
      seats: names.map((actor, a) => ({
        actor,
        position: at(a, i, 29),
        salience: (at(a, i, 43) + 5) / 110,
        capability: at(a, i, 71) + 1,
      })),
    })),
  };
}

const trades = (table: Table | undefined, rule: string): Way => {
  const settings = { ...presets(exchange), options: { rule } };
  return table ? () => exchange.forecast(table, settings) : { absent: 'its file is not here' };
};

const paris = conference();

export const benches: Bench[] = [
  {
    question: 'All exchanges of the Paris conference: 15 groups, 13 issues, 2094 pairs',
    aim: '60 ms',
    ways: { 'rule of 2020': trades(paris, '2020'), 'rule of 2016': trades(paris, '2016') },
  },
  {
    question: 'Tables of other sizes, rule of 2020',
    ways: {
      '4 actors, 3 issues': trades(made(4, 3), '2020'),
      '15 actors, 13 issues': trades(made(15, 13), '2020'),
      '40 actors, 13 issues': trades(made(40, 13), '2020'),
    },
  },
];

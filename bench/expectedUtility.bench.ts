import { expectedUtility } from '../src/models/expectedUtility.ts';
import { presets } from '../src/models/model.ts';
import type { Table } from '../src/models/table.ts';
import type { Bench } from './bench.ts';

/** Made up, the same on every machine: a table at which somebody gives way in every round. */
const tableOf = (actors: number): Table => {
  const seats = Array.from({ length: actors }, (_, i) => ({
    actor: `actor ${i}`,
    position: (i * 37) % 101,
    salience: (1 + ((i * 7) % 10)) / 10,
    capability: 1 + ((i * 13) % 17),
  }));
  return { actors: seats.map(({ actor }) => actor), issues: [{ id: 'one', seats }] };
};

const usual = presets(expectedUtility);
const table = tableOf(24);

export const benches: Bench[] = [
  {
    question: 'Who gives way to whom: 24 actors, 3 rounds',
    aim: '10 ms',
    ways: {
      'as the program': () => expectedUtility.forecast(table, usual),
      'as the text': () =>
        expectedUtility.forecast(table, {
          ...usual,
          options: { denominator: 'this-pair', choice: 'nearest', capitulation: 'as-written' },
        }),
      'where others move by themselves': () =>
        expectedUtility.forecast(table, {
          ...usual,
          parameters: { ...usual.parameters, stays: 0.5, favour: 0.5 },
        }),
    },
  },
];

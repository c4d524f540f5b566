import { expect, test } from 'vitest';
import { checkpointAt, offRecord } from '../../src/engine/record.ts';
import { pathOf } from '../../src/engine/tree.ts';
import { scenarioOf, step } from '../support/scenarioOf.ts';
import { lastOf } from './lineOf.ts';

const first = { North: { land: 30, sea: 50 }, South: { land: 70 } };
const later = { North: { land: 0 } };
const scenario = scenarioOf({
  table: {
    North: { land: { position: 20 }, sea: { position: 50 } },
    South: { land: { position: 80 }, sea: { position: 50 } },
  },
  openings: [{ date: '2025-08-01' }],
  steps: [
    step({ id: 'give', actor: 'North', effects: [{ on: 'North', issue: 'land', by: 6 }] }),
    step({ id: 'wait', actor: 'South' }),
  ],
  record: {
    moves: [
      { date: '2025-08-06', step: 'give' },
      { date: '2025-08-16', step: 'wait' },
      { date: '2025-08-16', step: 'give' },
      { date: '2025-09-04', step: 'wait' },
    ],
    checkpoints: [
      { date: '2025-08-16', halfWidth: 10, positions: first },
      { date: '2025-09-24', halfWidth: 10, positions: later },
    ],
  },
});
const dateAt = (...steps: string[]) =>
  checkpointAt(scenario, 'start', pathOf(scenario, steps))?.date;

test('a checkpoint belongs to the place where its day is over and nothing later is played', () => {
  expect(dateAt('give')).toBeUndefined();
  expect(dateAt('give', 'wait')).toBeUndefined();
  expect(dateAt('give', 'wait', 'give')).toBe('2025-08-16');
  expect(dateAt('give', 'wait', 'give', 'wait')).toBe('2025-09-24');
});

test('off the real course there is none, however many moves were played', () => {
  expect(dateAt('wait', 'wait', 'give')).toBeUndefined();
  expect(dateAt('give', 'wait', 'give', 'wait', 'wait')).toBeUndefined();
});

// North decides +6 to 26 on land (alignments are 0: nobody pulls). On record: North 30 and 50,
// South 70. Model off by 4, 0, 10; "nothing changes" by 10, 0, 10.
test('distances from the record are means over what the record has', () => {
  const { state } = lastOf(scenario, ['give']);
  const checkpoint = scenario.record.checkpoints[0];
  if (!checkpoint) throw new Error('the scenario above has two');
  expect(offRecord(scenario, state, checkpoint)).toEqual({
    model: 14 / 3,
    unchanged: 20 / 3,
    issues: { land: { model: 7, unchanged: 10 }, sea: { model: 0, unchanged: 0 } },
  });
});

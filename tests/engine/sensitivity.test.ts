import { expect, test } from 'vitest';
import { strongest, swings } from '../../src/engine/sensitivity.ts';
import { scenarioOf, step } from '../support/scenarioOf.ts';
import { digits, lastOf, presets } from './lineOf.ts';

/*
 * Beta, whom Alpha alone follows, goes on by 10 while Alpha is pressed by −8 for the second time:
 * half of it at repeat 0.5 (0.2 … 1). Alpha keeps half of the first −8 (0.2 … 0.8) and of these −4.
 */
const scenario = scenarioOf({
  table: { Alpha: { land: { position: 40 } }, Beta: { land: { position: 60 } } },
  alignment: { 'Alpha Beta': 1 },
  steps: [
    step({ id: 'press', actor: 'Beta', effects: [{ on: 'Alpha', issue: 'land', by: -8 }] }),
    step({
      id: 'move',
      actor: 'Beta',
      weeks: 1,
      effects: [{ on: 'Beta', issue: 'land', by: 10 }],
    }),
  ],
});
const hangsOn = (steps: string[], actor: string) =>
  strongest(swings(scenario, presets(scenario), lastOf(scenario, steps), actor, 'land')).map(
    ({ assumption, low, high }) => [assumption.name, digits(low), digits(high)],
  );

// −8 · 0.2 and −8 · 1; nothing else touches a step without weeks.
test('a shift hangs on what its reasons are made of', () => {
  expect(hangsOn(['press', 'press'], 'Alpha')).toEqual([['repeat', -1.6, -8]]);
  expect(hangsOn(['press'], 'Alpha')).toEqual([]);
});

// Alpha is pulled by 10 · openness · pace: 0.2 · 0.25 with openness 0 … 0.6 and pace 0.05 … 0.6.
test('what it hangs on most comes first, one assumption at a time', () => {
  expect(hangsOn(['move'], 'Alpha')).toEqual([
    ['openness', 0, 1.5],
    ['pace', 0.1, 1.2],
  ]);
});

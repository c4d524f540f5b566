import { grow, pathOf } from '../../src/engine/tree.ts';
import { formatLink, type Link } from '../../src/share/link.ts';
import { usualView } from '../../src/share/view.ts';
import { fileOf } from '../support/fileOf.ts';
import { atLeast, atMost, scenarioOf, step } from '../support/scenarioOf.ts';

/** Two actors, two issues, four steps, and a record of three of them. */
export const scenario = fileOf(
  scenarioOf({
    table: {
      North: {
        land: { position: 20, limit: atMost(40) },
        truce: { position: 70, limit: atLeast(10) },
      },
      South: {
        land: { position: 80, limit: atLeast(55) },
        truce: { position: 30, limit: atMost(95) },
      },
    },
    trust: { 'South North': -0.2 },
    steps: [
      step({ id: 'offer', actor: 'North', effects: [{ on: 'North', issue: 'land', by: 10 }] }),
      step({ id: 'answer', actor: 'South', effects: [{ on: 'South', issue: 'land', by: -8 }] }),
      step({ id: 'truce', actor: 'North', effects: [{ on: 'South', issue: 'truce', by: 5 }] }),
      step({ id: 'sign', actor: 'South', requires: ['truce'], weeks: 2 }),
    ],
    record: {
      moves: ['offer', 'answer', 'truce'].map((step, i) => ({ date: `2025-08-0${i + 1}`, step })),
      checkpoints: [],
    },
  }),
);

const record = pathOf(scenario, ['offer', 'answer', 'truce']);

export const link: Link = {
  opening: 'start',
  // So that the payload has the characters that wrappers stumble over, - and _.
  seed: 24463,
  changes: { pace: 0.3, 'limit.South.land': 50 },
  tree: grow(grow([], record), pathOf(scenario, ['offer', 'truce', 'sign'])),
  place: pathOf(scenario, ['offer', 'truce']),
  view: usualView(scenario),
};

export const payload = formatLink(scenario, link, 'c0ffee');

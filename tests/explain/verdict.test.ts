import { describe, expect, test } from 'vitest';
import type { Obstacle, Scenario } from '../../src/engine/types.ts';
import { zone } from '../../src/engine/zone.ts';
import { obstacleSentence } from '../../src/explain/obstacle.ts';
import { packagesSentence, positionsApart, verdict } from '../../src/explain/verdict.ts';
import { startOf } from '../engine/lineOf.ts';
import { atLeast, atMost, scenarioOf, step } from '../support/scenarioOf.ts';
import { speakers } from './spoken.ts';

const between = (
  north: Parameters<typeof scenarioOf>[0]['table'][string]['land'],
  south: typeof north,
): Scenario =>
  scenarioOf({
    table: {
      North: { land: north as { position: number } },
      South: { land: south as { position: number } },
    },
  });

function onLand(scenario: Scenario) {
  const [found] = zone(scenario, startOf(scenario));
  if (!found) throw new Error('no zone');
  const { en, de } = speakers(scenario);
  return {
    en: [verdict(en, found), positionsApart(en, found)],
    de: [verdict(de, found), positionsApart(de, found)],
  };
}

describe('limits that do not meet', () => {
  test('by several points', () => {
    const { en, de } = onLand(
      between({ position: 10, limit: atMost(40) }, { position: 90, limit: atLeast(55.5) }),
    );
    expect(en).toEqual([
      { title: 'No overlap', detail: '15.5 points between North and South' },
      'The positions of the North and the South are 80 points apart.',
    ]);
    expect(de).toEqual([
      { title: 'Lücke', detail: '15,5 Punkte zwischen Norden und Süden' },
      'Die Positionen des Nordens und des Südens liegen 80 Punkte auseinander.',
    ]);
  });

  test('by one point', () => {
    const { en, de } = onLand(
      between({ position: 10, limit: atMost(40) }, { position: 11, limit: atLeast(41) }),
    );
    expect(en[0]).toEqual({ title: 'No overlap', detail: '1 point between North and South' });
    expect(de[1]).toBe('Die Positionen des Nordens und des Südens liegen 1 Punkt auseinander.');
  });

  test('names stand in the scenario’s order, whoever stands lower', () => {
    const { en, de } = onLand(
      between({ position: 90, limit: atLeast(60) }, { position: 10, limit: atMost(40) }),
    );
    expect(en).toEqual([
      { title: 'No overlap', detail: '20 points between North and South' },
      'The positions of the North and the South are 80 points apart.',
    ]);
    expect(de[0]).toEqual({ title: 'Lücke', detail: '20 Punkte zwischen Norden und Süden' });
  });
});

describe('limits that meet', () => {
  test.each([
    [60, 40, 'near ‘one half’', 'nahe „eine Hälfte“'],
    [80.5, 20, 'from 20 to 80.5', 'von 20 bis 80,5'],
  ])('up to %d, from %d', (most, least, english, german) => {
    const { en, de } = onLand(
      between({ position: 10, limit: atMost(most) }, { position: 90, limit: atLeast(least) }),
    );
    expect(en[0]).toEqual({ title: 'Limits meet', detail: english });
    expect(de[0]).toEqual({ title: 'Grenzen treffen sich', detail: german });
  });
});

const wide = { land: { position: 10 }, shield: { position: 50 } };
const scenario = scenarioOf({
  table: { North: wide, South: wide, Allies: wide },
  steps: [step({ id: 'offer', actor: 'North' })],
});
const { en, de } = speakers(scenario);

describe('packages', () => {
  test.each([
    [0.255, '25.5%', '25,5 %'],
    [1, '100%', '100 %'],
    [0.001, '0.1%', '0,1 %'],
    [0.0004, 'Less than 0.1%', 'Weniger als 0,1 %'],
  ])('a share of %d lies inside', (share, english, german) => {
    const found = { share, closest: undefined };
    expect(packagesSentence(en, found)).toBe(
      `${english} of all packages on the issues shown lie inside every limit (on a grid of 5 points).`,
    );
    expect(packagesSentence(de, found)).toBe(
      `${german} aller Pakete zu den gezeigten Themen liegen innerhalb aller Grenzen (Raster von 5 Punkten).`,
    );
  });

  const block = (actor: string, issue: string, points: number) => ({ actor, issue, points });
  const none = (...blocks: ReturnType<typeof block>[]) => ({
    share: 0,
    closest: { points: {}, blocks },
  });

  test('one limit is in the way', () => {
    const found = none(block('Allies', 'land', 1));
    expect(packagesSentence(en, found)).toBe(
      'No package on the issues shown lies inside every limit. The closest crosses one of them: the Allies’ on land (by 1 point).',
    );
    expect(packagesSentence(de, found)).toBe(
      'Kein Paket zu den gezeigten Themen liegt innerhalb aller Grenzen. Das nächste überschreitet eine davon: die der Alliierten beim Land (um 1 Punkt).',
    );
  });

  test('many are: the three that are crossed furthest, and how many more', () => {
    const found = none(
      block('North', 'land', 2.25),
      block('South', 'land', 5),
      block('North', 'shield', 15),
      block('South', 'shield', 10),
      block('Allies', 'shield', 0.5),
    );
    expect(packagesSentence(en, found)).toBe(
      'No package on the issues shown lies inside every limit. The closest crosses 5 of them: the North’s on the shield (by 15 points), the South’s on the shield (by 10 points), the South’s on land (by 5 points) and 2 more.',
    );
    expect(packagesSentence(de, found)).toBe(
      'Kein Paket zu den gezeigten Themen liegt innerhalb aller Grenzen. Das nächste überschreitet 5 davon: die des Nordens beim Schild (um 15 Punkte), die des Südens beim Schild (um 10 Punkte), die des Südens beim Land (um 5 Punkte) und 2 weitere.',
    );
  });
});

describe('why a step cannot be taken now', () => {
  const condition = { actor: 'Allies', issue: 'land' };
  const obstacles: [Obstacle, string, string][] = [
    [
      { kind: 'requires', step: 'offer' },
      'Not yet: needs “Offer land” first.',
      'Noch nicht möglich: zuerst „Land anbieten“.',
    ],
    [
      { kind: 'excluded', by: 'offer', weeksLeft: undefined },
      'Ruled out by “Offer land”.',
      'Ausgeschlossen durch „Land anbieten“.',
    ],
    [
      { kind: 'excluded', by: 'offer', weeksLeft: 1 },
      'Ruled out by “Offer land” for one more week.',
      'Durch „Land anbieten“ noch eine Woche ausgeschlossen.',
    ],
    [
      { kind: 'excluded', by: 'offer', weeksLeft: 3 },
      'Ruled out by “Offer land” for 3 more weeks.',
      'Durch „Land anbieten“ noch 3 Wochen ausgeschlossen.',
    ],
    [
      { kind: 'position', condition: { ...condition, atLeast: 40 }, now: 12.34 },
      'Not yet: needs the Allies at 40 or more on land (near ‘one half’); now at 12.3.',
      'Noch nicht möglich: Die Alliierten müssten beim Land bei mindestens 40 stehen (nahe „eine Hälfte“); jetzt bei 12,3.',
    ],
    [
      { kind: 'position', condition: { actor: 'North', issue: 'shield', atMost: 20 }, now: 50 },
      'Not yet: needs the North at 20 or less on the shield (near ‘none’); now at 50.',
      'Noch nicht möglich: Der Norden müsste beim Schild bei höchstens 20 stehen (nahe „nichts“); jetzt bei 50.',
    ],
  ];

  test.each(obstacles)('%j', (obstacle, english, german) => {
    expect(obstacleSentence(en, obstacle)).toBe(english);
    expect(obstacleSentence(de, obstacle)).toBe(german);
  });
});

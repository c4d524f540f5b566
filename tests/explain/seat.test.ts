import { describe, expect, test } from 'vitest';
import { assume } from '../../src/engine/assumptions.ts';
import { opening } from '../../src/engine/opening.ts';
import type { Scenario } from '../../src/engine/types.ts';
import {
  choiceSentence,
  groundFactorNames,
  groundFactors,
  groundName,
  numberMeaning,
  numberName,
  replyName,
  temperMeaning,
  temperName,
  weightMeaning,
  weightName,
  weightsReason,
} from '../../src/explain/seat.ts';
import { speaker } from '../../src/explain/speaker.ts';
import { playOn } from '../../src/lesson/playOn.ts';
import { chooses } from '../../src/lesson/seat.ts';
import { seatAssumptions } from '../../src/lesson/seatAssumptions.ts';
import { tempers, weightNames, weights } from '../../src/lesson/temper.ts';
import { languages } from '../../src/scenario/types.ts';
import { presets, startOf } from '../engine/lineOf.ts';
import { flagship } from '../share/flagship.ts';
import { atLeast, atMost, type StepDraft, scenarioOf, step } from '../support/scenarioOf.ts';
import { broken, speakers } from './spoken.ts';

const [patient, , conciliatory] = tempers;

/** The North wants nothing of the land and the shield, the Allies want all of both. */
const tableOf = (steps: readonly StepDraft[], more = {}): Scenario =>
  scenarioOf({
    table: {
      North: {
        land: { position: 20, ideal: 0, salience: 100 },
        shield: { position: 20, ideal: 0 },
      },
      Allies: {
        land: { position: 80, ideal: 100, salience: 100 },
        shield: { position: 80, ideal: 100 },
      },
    },
    steps: steps.map(step),
    ...more,
  });

function sentences(scenario: Scenario, actor: string, temper: (typeof tempers)[number] = patient) {
  const choice = chooses(scenario, presets(scenario), startOf(scenario), actor, temper);
  const { en, de } = speakers(scenario);
  return { en: choiceSentence(en, choice), de: choiceSentence(de, choice) };
}

const offer: StepDraft = {
  id: 'offer',
  actor: 'North',
  effects: [{ on: 'Allies', issue: 'land', by: -8 }],
  costs: [{ bearer: 'North', kind: 'domestic', value: 2.3 }],
};

describe('why a seat chose', () => {
  test('names the strongest ground, the cost and the answer', () => {
    // The Allies, 8 points from their aim, would rather have the shield anyway.
    const answer: StepDraft = {
      id: 'text',
      actor: 'Allies',
      effects: [{ on: 'North', issue: 'shield', by: 6 }],
    };
    const { en, de } = sentences(tableOf([offer, answer]), 'North');
    expect(en).toBe(
      'The North offers land: that moves the Allies 8 points closer to what the North would like on land and costs the North 2.5 points; the Allies would most likely go on with “text” all the same.',
    );
    expect(de).toBe(
      'Der Norden wählt „Land anbieten“: Das bringt die Alliierten beim Land 8 Punkte näher an das, was dem Norden am liebsten wäre, und kostet den Norden 2,5 Punkte; die Alliierten bleiben am ehesten trotzdem bei „text“.',
    );
  });

  test('tells an answer that only the step calls for, and one that is let pass', () => {
    const late: StepDraft = {
      id: 'text',
      actor: 'Allies',
      effects: [{ on: 'Allies', issue: 'land', by: 5 }],
      when: [{ actor: 'Allies', issue: 'land', atMost: 75 }],
    };
    const answered = sentences(tableOf([offer, late]), 'North');
    expect(answered.en).toMatch(/; the Allies would most likely answer with “text”\.$/);
    expect(answered.de).toMatch(/; am ehesten antworten die Alliierten mit „text“\.$/);
    const passed = sentences(tableOf([offer, { id: 'text', actor: 'Allies' }]), 'North');
    expect(passed.en).toMatch(/; the Allies would most likely let it pass\.$/);
    expect(passed.de).toMatch(/; die Alliierten nehmen es am ehesten hin\.$/);
  });

  const grounds: [string, StepDraft, string, string, object?][] = [
    [
      'its own aim',
      { id: 'offer', actor: 'Allies', effects: [{ on: 'Allies', issue: 'land', by: 6 }] },
      'The Allies offers land: that takes the Allies 6 points closer to their own aim on land and costs the Allies next to nothing.',
      'Die Alliierten wählen „Land anbieten“: Das führt beim Land 6 Punkte näher an das Ziel der Alliierten und kostet die Alliierten so gut wie nichts.',
    ],
    [
      'trust',
      { id: 'offer', actor: 'North', trust: [{ of: 'Allies', in: 'North', by: 0.2 }] },
      'The North offers land: that strengthens the trust of the Allies and costs the North next to nothing.',
      'Der Norden wählt „Land anbieten“: Das stärkt das Vertrauen der Alliierten und kostet den Norden so gut wie nichts.',
    ],
  ];
  test.each(grounds)('by %s', (_, draft, en, de) => {
    expect(sentences(tableOf([draft]), draft.actor)).toEqual({ en, de });
  });

  test('by common ground, and by limits that meet', () => {
    const table = {
      North: { land: { position: 20, ideal: 0, limit: atMost(40), salience: 100 } },
      Allies: { land: { position: 80, ideal: 100, limit: atLeast(60), salience: 100 } },
    };
    const nearer = {
      id: 'offer',
      actor: 'North',
      effects: [{ on: 'North', issue: 'land', by: 12 }],
    };
    const near = sentences(tableOf([nearer], { table }), 'North', conciliatory);
    expect(near.en).toContain(
      'that brings positions and limits 12 points closer together on land and',
    );
    expect(near.de).toContain(
      'Das bringt Positionen und Grenzen beim Land 12 Punkte näher zusammen und',
    );
    const meeting = {
      id: 'offer',
      actor: 'North',
      limits: [{ on: 'North', issue: 'land', by: 7 }],
    };
    const close = { ...table, Allies: { land: { ...table.Allies.land, limit: atLeast(46) } } };
    const met = sentences(tableOf([meeting], { table: close }), 'North', conciliatory);
    expect(met.en).toContain('that lets the limits meet on land and');
    expect(met.de).toContain('Das lässt die Grenzen beim Land zusammentreffen und');
  });

  test('by what it changes of the answer', () => {
    // Without it the Allies would push the North by 9 on the land.
    const blocked: StepDraft = {
      id: 'text',
      actor: 'Allies',
      effects: [{ on: 'North', issue: 'land', by: 9 }],
      excludes: ['offer'],
    };
    const pinprick = { ...offer, effects: [{ on: 'Allies', issue: 'land', by: -2 }], costs: [] };
    const { en, de } = sentences(
      tableOf([pinprick, blocked, { id: 'talk', actor: 'Allies' }]),
      'North',
    );
    expect(en).toContain(': that changes what the Allies would do next and costs');
    expect(de).toContain(': Das ändert, was die Alliierten als Nächstes täten, und kostet');
  });

  test('and that chance decided', () => {
    const two = [offer, { ...offer, id: 'text' }];
    const { en, de } = sentences(tableOf(two), 'North');
    expect(en).toMatch(/\. Chance decided between 2 steps that come to almost the same\.$/);
    expect(de).toMatch(
      /\. Zwischen 2 Schritten, die fast gleich viel zählen, entschied der Zufall\.$/,
    );
  });
});

describe('a seat that waits', () => {
  test('tells what came nearest to being worth it', () => {
    const dear = { ...offer, costs: [{ bearer: 'North', kind: 'domestic', value: 15 } as const] };
    expect(sentences(tableOf([dear]), 'North')).toEqual({
      en: 'The North waits: the one step open to the North, “Offer land”, is not worth its cost now.',
      de: 'Der Norden wartet ab: Der einzige mögliche Schritt, „Land anbieten“, ist seine Kosten jetzt nicht wert.',
    });
    const dearer = { ...dear, id: 'text', effects: [] };
    expect(sentences(tableOf([dear, dearer]), 'North')).toEqual({
      en: 'The North waits: none of the 2 steps open to the North is worth its cost now; “Offer land” comes nearest to it.',
      de: 'Der Norden wartet ab: Keiner der 2 möglichen Schritte ist seine Kosten jetzt wert; am nächsten kommt dem „Land anbieten“.',
    });
  });

  test('or that it has no step', () => {
    expect(sentences(tableOf([offer]), 'Allies')).toEqual({
      en: 'The Allies wait: no step is open to the Allies now.',
      de: 'Die Alliierten warten ab: Kein Schritt ist jetzt möglich.',
    });
  });
});

test('a ground opens to its factors, as any other number does', () => {
  const scenario = tableOf([offer]);
  const choice = chooses(scenario, presets(scenario), startOf(scenario), 'North', patient);
  const { en, de } = speakers(scenario);
  // 8 points of the Allies on land, at full weight; 2.3 of 20 at 0.2 a hundredth.
  const [aim, cost] = choice.reason?.grounds ?? [];
  if (!aim || !cost) expect.fail('two grounds');
  expect([
    groundName(en, aim),
    groundFactors(en, aim.terms),
    groundFactorNames(en, aim.terms),
  ]).toEqual([
    'Where the Allies stand on land',
    '8.0 × 1.00 × 1.00',
    'points closer × weight of the issue × weight of own aims',
  ]);
  expect([
    groundName(de, cost),
    groundFactors(de, cost.terms),
    groundFactorNames(de, cost.terms),
  ]).toEqual([
    'Eigene Kosten: daheim',
    '−2,3 × 5,00 × 0,20',
    'Kostenpunkte × je Hundertstel des noch Tragbaren × Gewicht eigener Kosten',
  ]);
});

describe.each(languages)('in %s', (language) => {
  const words = speaker(flagship, language);
  const { scenario, rates } = assume(flagship, 't0', {});
  const choices = tempers.flatMap((temper) => {
    const seats = flagship.actors.map(({ id }) => ({ actor: id, temper }));
    return playOn(scenario, rates, opening(scenario, rates, 't0'), { seats, moves: 12 }).choices;
  });

  test('whatever a seat of the flagship does is told in a whole sentence', () => {
    const told = choices.map((choice) => choiceSentence(words, choice));
    expect(told.filter((text) => broken.test(text) || !/^\p{Lu}.*\.$/u.test(text))).toEqual([]);
    const opened = choices
      .flatMap(({ options }) => options)
      .flatMap(({ grounds, reply }) => [
        ...grounds.flatMap((ground) => [
          groundName(words, ground),
          groundFactors(words, ground.terms),
          groundFactorNames(words, ground.terms),
        ]),
        ...(reply ? [replyName(words, reply), groundFactorNames(words, reply.terms)] : []),
      ]);
    expect(opened.filter((text) => text === '' || broken.test(text))).toEqual([]);
    expect(opened.length).toBeGreaterThan(1000);
  });

  test('every temper, weight and number has its name and its reason', () => {
    const said = [
      weightsReason(words),
      ...tempers.flatMap(({ id }) => [temperName(words, id), temperMeaning(words, id)]),
      ...weightNames.flatMap((name) => [weightName(words, name), weightMeaning(words, name)]),
      ...(Object.keys(seatAssumptions) as (keyof typeof seatAssumptions)[]).flatMap((name) => [
        numberName(words, name),
        numberMeaning(words, name),
      ]),
    ];
    expect(new Set(said).size).toBe(said.length);
    expect(said.filter((text) => broken.test(text))).toEqual([]);
  });
});

test('numbers and weights lie within what others could argue for', () => {
  for (const { value, low, high, bounds } of Object.values(seatAssumptions)) {
    expect([low <= value, value <= high, bounds[0] <= low, high <= bounds[1]]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  }
  for (const { weights: set } of tempers) {
    for (const name of weightNames) {
      expect(set[name]).toBeGreaterThanOrEqual(weights[name].low);
      expect(set[name]).toBeLessThanOrEqual(weights[name].high);
    }
  }
});

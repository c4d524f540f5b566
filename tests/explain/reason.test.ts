import { describe, expect, test } from 'vitest';
import type { Cost, Reason } from '../../src/engine/types.ts';
import { bearerName, costFactors, costLine, costSentence } from '../../src/explain/cost.ts';
import { factorNames, factors, reasonName, reasonRule } from '../../src/explain/reason.ts';
import { scenarioOf } from '../support/scenarioOf.ts';
import { broken, speakers } from './spoken.ts';

const position = { land: { position: 10 }, shield: { position: 50 } };
const { en, de } = speakers(
  scenarioOf({
    table: { North: position, South: position, Allies: position },
    linkages: [
      {
        id: 'land-shield',
        actor: 'North',
        issue: 'land',
        offer: 'shield',
        guarantors: ['South'],
        from: 0,
        to: 100,
        by: 5,
      },
    ],
  }),
);

const reason = (kind: string, by?: string): Reason => ({
  of: 'position',
  actor: 'South',
  issue: 'land',
  kind,
  amount: 1,
  ...(by === undefined ? {} : { by }),
});

describe('every kind of reason has a name and a rule', () => {
  test.each([
    ['decision', 'own decision', 'eigene Entscheidung'],
    ['pressure', 'pressure from the North', 'Druck des Nordens'],
    ['incentive', 'an incentive from the North', 'ein Anreiz des Nordens'],
    ['reassurance', 'reassurance from the North', 'eine Zusicherung des Nordens'],
    ['provocation', 'reaction against the North', 'Gegenreaktion auf den Norden'],
    ['signal', 'a signal from the North', 'ein Signal des Nordens'],
    ['answer', 'answer to the North', 'Antwort auf den Norden'],
    ['pull', 'pull of the North', 'Sog des Nordens'],
    ['weaker pull', 'weaker pull of the North', 'schwächerer Sog des Nordens'],
    ['own line', 'back to own policy', 'zurück zum eigenen Kurs'],
    ['edge', 'end of the scale', 'Ende der Skala'],
    ['authored', 'step by the North', 'Schritt des Nordens'],
    ['taken along', 'own policy goes along', 'eigener Kurs geht mit'],
    ['fade', 'fading', 'Verblassen'],
    ['said in public', 'said in public', 'öffentlich gesagt'],
    ['wear', 'worn by costs', 'Abnutzung durch Kosten'],
    ['overdraft', 'support at home used up', 'Rückhalt daheim verbraucht'],
    ['deed on land', 'what the North did', 'Taten des Nordens'],
    ['linkage land-shield', 'linked to Shield', 'gekoppelt an Schild'],
  ])('%s', (kind, english, german) => {
    expect(reasonName(en, reason(kind, 'North'))).toBe(english);
    expect(reasonName(de, reason(kind, 'North'))).toBe(german);
    for (const speaker of [en, de]) {
      expect(reasonRule(speaker, reason(kind, 'North'))).toMatch(/^\p{Lu}.*\.$/u);
      expect(reasonRule(speaker, reason(kind, 'North'))).not.toMatch(broken);
    }
  });

  test('several stand in the genitive too', () => {
    expect(reasonName(en, reason('pressure', 'Allies'))).toBe('pressure from the Allies');
    expect(reasonName(de, reason('pressure', 'Allies'))).toBe('Druck der Alliierten');
  });
});

describe('a sum in figures', () => {
  const terms = [
    { name: 'authored', value: -4 },
    { name: 'room', value: 0.975 },
    { name: 'committed', value: 0.5 },
  ];

  test('points with one decimal, factors with two', () => {
    expect(factors(en, terms)).toBe('−4.0 × 0.98 × 0.50');
    expect(factors(de, terms)).toBe('−4,0 × 0,98 × 0,50');
    expect(factorNames(en, terms)).toBe('as written × room to the limit × hands free');
    expect(factorNames(de, terms)).toBe('wie geschrieben × Raum bis zur Grenze × freie Hände');
  });

  test('nothing to multiply, nothing to show', () => {
    expect(factors(en, terms.slice(0, 1))).toBe('');
    expect(factors(en)).toBe('');
  });
});

const cost = (bearer: string, amount: number, rest: Partial<Cost> = {}): Cost => ({
  bearer,
  kind: 'domestic',
  amount,
  low: amount,
  high: amount,
  mechanism: 'authored',
  ...rest,
});

describe('what a step costs, in a line', () => {
  test('those who pay most, rounded, each on their own', () => {
    const costs = [
      cost('North', 1.4),
      cost('Allies', 6),
      cost('South', 2),
      cost('North', 1.2, { kind: 'economic' }),
    ];
    expect(costLine(en, costs)).toBe('costs Allies 6, North 3, South 2');
    expect(costLine(de, costs)).toBe('kostet: Alliierte 6, Norden 3, Süden 2');
  });

  test('nobody a full point, and precedent is nobody', () => {
    for (const costs of [[], [cost('North', 0.4)], [cost('SYSTEM', 5, { kind: 'norms' })]]) {
      expect(costLine(en, costs)).toBe('costs nobody a full point');
      expect(costLine(de, costs)).toBe('kostet niemanden einen vollen Punkt');
    }
    expect(bearerName(en, 'SYSTEM')).toBe('Rules, precedent');
    expect(bearerName(de, 'SYSTEM')).toBe('Regeln, Präzedenz');
  });
});

describe('what a cost is for', () => {
  test.each([
    [
      cost('North', 1),
      'Written by the author of the scenario for this step.',
      'So steht es im Szenario für diesen Schritt.',
    ],
    [
      cost('North', 1, { mechanism: 'concession', issue: 'land' }),
      'Moving away from one’s own aim on land costs at home.',
      'Sich beim Land vom eigenen Ziel zu entfernen kostet daheim.',
    ],
    [
      cost('North', 1, { mechanism: 'audience', issue: 'land' }),
      'Backing down on land from what was said in public costs standing.',
      'Vom öffentlich Gesagten beim Land abzurücken kostet Ansehen.',
    ],
    [
      cost('North', 1, { mechanism: 'red line', issue: 'shield' }),
      'Going further beyond one’s own limit on the shield costs at home.',
      'Die eigene Grenze beim Schild weiter zu überschreiten kostet daheim.',
    ],
    [
      cost('North', 1, { mechanism: 'rift', with: 'Allies' }),
      'Moving apart from the Allies costs both sides.',
      'Auseinanderrücken mit den Alliierten kostet beide Seiten.',
    ],
    [
      cost('North', 1, { mechanism: 'delay' }),
      'Each week the step takes, the war goes on.',
      'Jede Woche, die der Schritt dauert, geht der Krieg weiter.',
    ],
  ])('$mechanism', (paid, english, german) => {
    expect(costSentence(en, paid)).toBe(english);
    expect(costSentence(de, paid)).toBe(german);
  });

  test('its factors', () => {
    const terms = [
      { name: 'salience', value: 0.8 },
      { name: 'conceded', value: 5 },
      { name: 'perPoint', value: 0.1 },
    ];
    expect(costFactors(en, cost('North', 0.4, { terms }))).toBe('0.80 × 5.0 × 0.10');
    expect(factorNames(en, terms)).toBe(
      'weight of the issue × points away from the aim × cost per point',
    );
  });
});

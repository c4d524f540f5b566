import { describe, expect, test } from 'vitest';
import { allAssumptions } from '../../src/engine/assumptions.ts';
import { assumptionMeaning, assumptionName } from '../../src/explain/assumption.ts';
import { speaker } from '../../src/explain/speaker.ts';
import { flagship } from '../share/flagship.ts';
import { broken } from './spoken.ts';

const { openings } = flagship;

describe.each(['en', 'de'] as const)('in %s', (language) => {
  const words = speaker(flagship, language);

  test.each(openings.map(({ id }) => id))('every number at %s has a name of its own', (opening) => {
    const names = allAssumptions(flagship, opening).map((number) => assumptionName(words, number));
    const seen = new Set<string>();
    const twice = names.filter((name) => seen.has(name) || !seen.add(name));
    expect(twice).toEqual([]);
    expect(names.filter((name) => name === '' || broken.test(name))).toEqual([]);
  });

  test.each(openings.map(({ id }) => id))('every number at %s has a meaning', (opening) => {
    const meanings = allAssumptions(flagship, opening).map((n) => assumptionMeaning(words, n));
    const wrong = meanings.filter((text) => broken.test(text) || !/^\p{Lu}.*\.$/u.test(text));
    expect(wrong).toEqual([]);
  });
});

const named = (name: string) => {
  const found = allAssumptions(flagship, 't0').find((number) => number.name === name);
  if (!found) throw new Error(`no number ${name}`);
  const [en, de] = (['en', 'de'] as const).map((language) => speaker(flagship, language));
  return {
    names: [en, de].map((words) => words && assumptionName(words, found)),
    meanings: [en, de].map((words) => words && assumptionMeaning(words, found)),
  };
};

test.each([
  ['openness', 'Openness to others', 'Offenheit für andere'],
  ['openness.US', 'Openness to others: US', 'Offenheit für andere: USA'],
  ['delay.UA.military', 'A week of war: Ukraine, military', 'Eine Woche Krieg: Ukraine, Militär'],
  ['limit.UA.territory', 'Limit: Ukraine, Territory', 'Grenze: Ukraine, Territorium'],
  ['ideal.US.sanctions', 'Aim: US, Sanctions', 'Ziel: USA, Sanktionen'],
  ['alignment.EU.US', 'Alignment: Europe and US', 'Verbundenheit: Europa und USA'],
  ['trust.UA.US', 'Trust: Ukraine in the word of the US', 'Vertrauen: Ukraine in das Wort der USA'],
  [
    'linkage.ua-territory-guarantees',
    'Limit: Ukraine, Territory, linked to Guarantees',
    'Grenze: Ukraine, Territorium, gekoppelt an Garantien',
  ],
  [
    'word.us_ratify_guarantee.UA.US',
    '“Ratify a binding guarantee for Ukraine”: trust of Ukraine in the US',
    '„Eine bindende Garantie für die Ukraine ratifizieren“: Vertrauen der Ukraine in die USA',
  ],
  [
    'cost.eu_reparations_loan.SYSTEM.norms',
    '“Lend the frozen assets to Ukraine (reparations loan)”: cost to rules and precedent (norms)',
    '„Eingefrorene Vermögen der Ukraine leihen (Reparationsdarlehen)“: Kosten für Regeln und Präzedenz (Normen)',
  ],
])('%s by name', (name, english, german) => {
  expect(named(name).names).toEqual([english, german]);
});

test.each([
  [
    'budget.US',
    'Cost points the US is thought to be able to carry in this exercise.',
    'Kostenpunkte, die die USA in dieser Übung vermutlich tragen können.',
  ],
  ['ideal.US.sanctions', 'What the US would most like.', 'Was den USA am liebsten wäre.'],
  [
    'limit.UA.territory',
    'Beyond this Ukraine is thought not to agree.',
    'Jenseits davon stimmt die Ukraine vermutlich nicht zu.',
  ],
  [
    'openness.USCON',
    'How far the US Congress follows those it is aligned with. At 0: not at all.',
    'Wie weit der US-Kongress denen folgt, mit denen Verbundenheit besteht. Bei 0: gar nicht.',
  ],
])('%s by meaning', (name, english, german) => {
  expect(named(name).meanings).toEqual([english, german]);
});

import { describe, expect, test } from 'vitest';
import type { ScenarioFile } from '../../src/scenario/types.ts';
import { editionOf } from '../../src/share/edition.ts';
import { scenario } from './sample.ts';

type Place = readonly string[];

/** The edition of the sample with something else at a place of it. */
const edited = (place: Place, value: unknown): string => {
  const copy = structuredClone(scenario);
  const whole = place
    .slice(0, -1)
    .reduce((part: object, name) => Object(part[name as keyof object]), copy);
  Object.assign(whole, { [place.at(-1) as string]: value });
  return editionOf(copy);
};

describe('an edition is the same after', () => {
  test.each<[string, string, unknown]>([
    ['another number of the edition', 'edition', '2'],
    ['a better title', 'title en', 'better'],
    ['a corrected clause', 'steps 1 clause de', 'besser'],
    ['a shorter label', 'steps 0 short en', ['less']],
    ['another name', 'actors 0 words en nom', 'the north'],
    ['another reason', 'actors 0 budget because en', 'because'],
    ['a language less', 'languages', ['en']],
    ['another mark', 'issues 0 marks 0 value', 5],
    ['another source', 'steps 0 sources', []],
    ['another date', 'record moves 0 date', '2025-08-02'],
    ['another colour', 'actors 0 tone', 'wine'],
    ['a further event on record', 'record moves 3', { step: 'sign', date: '2025-09-01' }],
    ['a role brief', 'actors 0 brief', { who: { en: 'you' }, sources: ['book'] }],
    ['another name for a class', 'actors 0 masked', { en: { label: 'Mask', nom: 'the mask' } }],
    ['another word for a place', 'masks', { en: { value: 'price', Rome: 'the city' } }],
    ['a report', 'entries 0 reported', { first: { value: 3, low: 0, high: 9, sources: [] } }],
    ['a checkpoint', 'record checkpoints 0', { positions: { North: { land: 3 } } }],
  ])('%s', (_, place, value) => {
    expect(edited(place.split(' '), value)).toBe(editionOf(scenario));
  });
});

describe('an edition is another after', () => {
  test.each<[string, string, unknown]>([
    ['another order of actors', 'actors', scenario.actors.toReversed()],
    ['a step more', 'steps 4', { ...scenario.steps[0], id: 'more' }],
    ['another condition', 'steps 3 requires', []],
    ['another mover', 'steps 0 actor', 'South'],
    ['another record', 'record moves 1 step', 'sign'],
    ['a limit from the other side', 'entries 0 limit bound', 'min'],
    ['an actor who need not consent', 'actors 0 consents', false],
    ['something that is not known here', 'steps 0 mood', 'grim'],
  ])('%s', (_, place, value) => {
    expect(edited(place.split(' '), value)).not.toBe(editionOf(scenario));
  });

  test('any other number', () => {
    const places = numbers(scenario).filter(
      ([place]) => !place.includes('marks') && place[0] !== 'format',
    );
    expect(places.length).toBeGreaterThan(80);
    const same = places.filter(
      ([place, number]) => edited(place, number + 0.5) === editionOf(scenario),
    );
    expect(same).toEqual([]);
  });

  test('trust, also where actors are called like languages', () => {
    const trusting = (value: number) => {
      const range = { value, low: 0, high: 1 };
      const relations = [{ trust: { en: range, de: range } }];
      return editionOf({ ...scenario, relations } as unknown as ScenarioFile);
    };
    expect(trusting(0.1)).not.toBe(trusting(0.2));
  });
});

/** The numbers of a value, and where they stand. */
function numbers(value: unknown): [Place, number][] {
  if (typeof value === 'number') return [[[], value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    numbers(member).map(([place, number]): [Place, number] => [[name, ...place], number]),
  );
}

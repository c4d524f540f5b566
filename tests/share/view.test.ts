import { describe, expect, test } from 'vitest';
import { attempt } from '../../src/share/codec.ts';
import { usualView, type View, viewBytes, viewOf } from '../../src/share/view.ts';
import { scenario as sample } from './sample.ts';

const scenario = {
  ...sample,
  actors: [
    ...sample.actors,
    ...sample.actors.map((actor) => ({ ...actor, id: `${actor.id}2`, core: false })),
  ],
  issues: [
    ...sample.issues,
    { ...(sample.issues[0] as (typeof sample.issues)[0]), id: 'oil', core: false },
  ],
};
const usual = usualView(scenario);

describe('a view as bytes', () => {
  // Actor, panel, opened number, issues turned on or off, other actors; what is usual at the end is left out.
  // Numbers to open: 12 positions (4 actors on 3 issues), 3 limits, then the costs.
  test.each<[string, Partial<View>, number[]]>([
    ['the usual one', {}, []],
    ['the moves of South', { actor: 'South' }, [1]],
    ['the assumptions', { panel: 'assumptions' }, [0, 2]],
    [
      'a position',
      { panel: 'number', cell: { of: 'position', actor: 'South', issue: 'land' } },
      [0, 1, 4],
    ],
    ['limits', { panel: 'number', cell: { of: 'limits', issue: 'oil' } }, [0, 1, 15]],
    [
      'a cost',
      { panel: 'number', cell: { of: 'cost', bearer: 'North', kind: 'credibility' } },
      [0, 1, 17],
    ],
    ['a third issue', { issues: ['land', 'truce', 'oil'] }, [0, 0, 0, 1, 2]],
    ['one issue less', { issues: ['truce'] }, [0, 0, 0, 1]],
    ['other actors', { others: ['North2', 'South2'] }, [0, 0, 0, 0, 2, 2]],
    ['second opinions', { panel: 'opinions' }, [0, 3]],
    ['the page of a model', { panel: 'model', model: 'median' }, [0, 4, 0, 0, 0, 2]],
  ])('%s', (_, change, bytes) => {
    const view = { ...usual, ...change };
    expect([...viewBytes(scenario, view)]).toEqual(bytes);
    expect(viewOf(scenario, Uint8Array.from(bytes))).toEqual(view);
  });

  test.each([
    ['an actor who is not there', [4]],
    ['a zero that is left out', [1, 0]],
    ['an issue that is not there', [0, 0, 0, 1, 3]],
    ['more issues than there are', [0, 0, 0, 4]],
    ['a core actor among the others', [0, 0, 0, 0, 1, 1]],
  ])('%s is refused', (_, bytes) => {
    expect(attempt(() => viewOf(scenario, Uint8Array.from(bytes)) ?? 'newer')).toBeUndefined();
  });

  test.each([
    ['a panel', [0, 100]],
    ['a kind of number', [0, 1, 46]],
    ['a page', [0, 4, 0, 0, 0, 100]],
    ['something else', [0, 0, 0, 0, 0, 0, 1]],
  ])('%s that a later Parley may add is told from what is wrong', (_, bytes) => {
    expect(viewOf(scenario, Uint8Array.from(bytes))).toBeUndefined();
  });
});

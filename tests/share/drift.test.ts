import { describe, expect, test } from 'vitest';
import { assume } from '../../src/engine/assumptions.ts';
import { grow, pathOf, replay } from '../../src/engine/tree.ts';
import { digest } from '../../src/share/digest.ts';
import { driftOf, endsOf } from '../../src/share/drift.ts';
import { fileOf } from '../support/fileOf.ts';
import { scenarioOf, step } from '../support/scenarioOf.ts';

/** North offers some land; South may sign, in the stricter edition only after a truce. */
const edition = (offer: number, needs: string[] = [], core = true) =>
  fileOf(
    scenarioOf({
      table: {
        North: { land: { position: 20 }, truce: { position: 70 }, oil: { position: 5 } },
        South: { land: { position: 80 }, truce: { position: 30 }, oil: { position: 6 } },
        East: { land: { position: 50 }, truce: { position: 50 }, oil: { position: 7 } },
      },
      actors: { East: { core } },
      issues: { oil: { core: false } },
      steps: [
        step({ id: 'offer', actor: 'North', effects: [{ on: 'North', issue: 'land', by: offer }] }),
        step({ id: 'truce', actor: 'North' }),
        step({
          id: 'sign',
          actor: 'South',
          requires: needs,
          effects: [{ on: 'South', issue: 'truce', by: 4 }],
        }),
      ],
    }),
  );

const sentWith = edition(10);
const place = pathOf(sentWith, ['offer']);
const whole = pathOf(sentWith, ['offer', 'sign']);
const tree = grow([], whole);

const playedWith = (scenario: ReturnType<typeof edition>) =>
  replay(scenario, assume(scenario, 'start', {}).rates, 'start');

const here = playedWith(sentWith);
const sent = {
  ...{ tree, place },
  end: digest(here.line(whole)).slice(0, 6),
  ends: endsOf(sentWith, here.state(whole)),
};
const driftIn = (scenario: ReturnType<typeof edition>) =>
  driftOf(scenario, playedWith(scenario), sent);

test('ends: core actors on core issues, actor by actor', () => {
  // By hand: North offers 10 of 20, South gives 4 of 30. East is asked too, nobody about oil.
  expect(sent.ends).toEqual([30, 70, 80, 34, 50, 50]);
  const without = edition(10, [], false);
  expect(endsOf(without, playedWith(without).state(whole))).toEqual([30, 70, 80, 34]);
});

describe('a line that was sent', () => {
  test('comes out as it was with the same numbers', () => {
    expect(driftIn(edition(10))).toBeUndefined();
  });

  test('says which position was what, and is what', () => {
    expect(driftIn(edition(13))).toEqual({
      positions: [{ actor: 'North', issue: 'land', was: 30, is: 33 }],
      stopped: [],
    });
  });

  test('differs also by less than it can say', () => {
    // 30.2 is 30 in whole points.
    expect(driftIn(edition(10.2))).toEqual({ positions: [], stopped: [] });
  });

  test('says which moves are no longer possible, and why', () => {
    const drift = driftIn(edition(10, ['truce']));
    expect(drift?.positions).toEqual([{ actor: 'South', issue: 'truce', was: 34, is: 30 }]);
    expect(drift?.stopped).toMatchObject([
      { place: whole, step: 'sign', obstacles: [{ kind: 'requires' }] },
    ]);
  });

  test('says nothing of positions where its sender did not', () => {
    const scenario = edition(13);
    expect(driftOf(scenario, playedWith(scenario), { ...sent, ends: undefined })).toEqual({
      positions: [],
      stopped: [],
    });
  });
});

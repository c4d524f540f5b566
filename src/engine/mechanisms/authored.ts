import { power } from '../numeric.ts';
import { leadsAway, room, roomAssumptions, since } from '../room.ts';
import { pairCell, stanceRow } from '../table.ts';
import type { Assumption, Mechanism, Play, Reason, Stance, Step, Term } from '../types.ts';

type Names = keyof typeof roomAssumptions | 'ratioCeiling' | 'repeat';
type Rates = Readonly<Record<Names, number>>;

/**
 * What the author wrote, scaled by how the world has changed since the opening:
 *
 *     d · room(now)/room(opening) · word(now)/word(opening) · (1 − commitment) · repeat^times
 *
 * room only towards the limit (room.ts); word = (1 + trust)/2 only for incentives and
 * reassurance, since a promise is worth the word behind it; commitment only for a retreat.
 * A decision of the mover is not scaled, except that saying the same again moves less.
 *
 * Ours throughout; the half-life of room and of repetition are assumptions.
 */
export const authored: Mechanism<Names> = {
  id: 'authored',
  cites: [],
  assumptions: {
    ...roomAssumptions,
    ratioCeiling: { value: 1.5, low: 1, high: 2, grain: 10, bounds: [1, 5] },
    repeat: { value: 0.5, low: 0.2, high: 1, grain: 100, bounds: [0, 1] },
  } satisfies Record<Names, Assumption>,

  reasons(play, assumed) {
    const { step } = play;
    const again = power(assumed.repeat, play.times);
    const repeated: Term[] = again === 1 ? [] : [{ name: 'repeat', value: again }];
    const amount = (value: number) => ({
      amount: value * again,
      terms: [{ name: 'authored', value }, ...repeated],
    });
    const by = step.actor;
    return [
      ...step.effects.map((effect) => position(play, effect, repeated, assumed)),
      ...step.limits.map(({ on, issue, by: { value } }): Reason => {
        return { of: 'limit', actor: on, issue, kind: 'authored', by, ...amount(value) };
      }),
      ...step.influence.map(({ on, issue, by: { value } }): Reason => {
        return { of: 'influence', actor: on, issue, kind: 'authored', by, ...amount(value) };
      }),
      ...step.relations.map(({ between: [actor, toward], alignment: { value } }): Reason => {
        return { of: 'alignment', actor, toward, kind: 'authored', by, ...amount(value) };
      }),
      ...step.trust.map(({ of: actor, in: toward, by: { value } }): Reason => {
        return { of: 'trust', actor, toward, kind: 'authored', by, ...amount(value) };
      }),
    ].filter(movesSomething(play));
  },
};

function position(
  { scenario, before, step }: Play,
  { on, issue, by: { value }, via }: Step['effects'][number],
  repeated: readonly Term[],
  assumed: Rates,
): Reason {
  const terms: Term[] = [{ name: 'authored', value }];
  if (via !== 'decision') {
    const row = stanceRow(scenario, on, issue);
    const now = before.stances[row] as Stance;
    const opening = before.start.stances[row] as Stance;
    const ceiling = assumed.ratioCeiling;

    terms.push({
      name: 'room',
      value: since(room(now, value, assumed), room(opening, value, assumed), ceiling),
    });
    if (via === 'incentive' || via === 'reassurance') {
      const cell = pairCell(scenario, on, step.actor);
      const word = (trust: readonly number[]) => (1 + (trust[cell] as number)) / 2;
      terms.push({
        name: 'word',
        value: since(word(before.trust), word(before.start.trust), ceiling),
      });
    }
    if (leadsAway(now, value)) terms.push({ name: 'committed', value: 1 - now.commitment });
  }
  terms.push(...repeated);
  return {
    of: 'position',
    actor: on,
    issue,
    kind: via,
    by: step.actor,
    amount: terms.reduce((product, term) => product * term.value, 1),
    terms: terms.filter(({ name, value: factor }) => name === 'authored' || factor !== 1),
  };
}

/** A limit that an actor does not have cannot be moved; a zero is no reason. */
const movesSomething =
  ({ scenario, before }: Play) =>
  ({ of, actor, issue, amount }: Reason): boolean =>
    amount !== 0 &&
    (of !== 'limit' ||
      before.stances[stanceRow(scenario, actor, issue as string)]?.limit !== undefined);

import { graphFrom } from '../../../src/models/graph/conflict.ts';
import { marked, type Solution } from '../../../src/models/graph/stability.ts';
import type { Plain } from './naive.ts';

/**
 * A small graph as one would draw it. States are single letters; moves are pairs of them; an order
 * goes from best to worst, with `=` between equals:
 *
 *     drawn('sab', { A: { moves: 'sa', order: 'a>s=b' }, B: { moves: 'ab ba', order: 'b>a>s' } })
 */
export function drawn(
  states: string,
  dms: Readonly<Record<string, { moves: string; order: string }>>,
): Plain {
  const number = (state: string) => states.indexOf(state);
  const all = [...states];
  return {
    dms: Object.keys(dms),
    reachable: Object.values(dms).map(({ moves }) =>
      all.map((from) =>
        moves
          .split(' ')
          .filter((move) => move.startsWith(from))
          .map((move) => number(move.charAt(1))),
      ),
    ),
    ranks: Object.values(dms).map(({ order }) => {
      const groups = order.split('>').reverse();
      return all.map((state) => groups.findIndex((group) => group.includes(state)));
    }),
  };
}

export const graphOfDrawn = (...drawing: Parameters<typeof drawn>) => graphFrom(drawn(...drawing));

/** The letters of the states in which a decision maker stays, concept by concept. */
export const staysIn = (states: string, { byDm }: Solution, dm: number) =>
  Object.fromEntries(
    Object.entries(byDm[dm] ?? {}).map(([concept, stable]) => [concept, letters(states, stable)]),
  );

export const letters = (states: string, stable: Uint8Array): string =>
  marked(stable)
    .map((state) => states.charAt(state))
    .join('');

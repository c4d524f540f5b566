import type { SanctionRule } from '../../../src/models/graph/sanctions.ts';
import type { Concept } from '../../../src/models/graph/stability.ts';

/**
 * The definitions taken literally, slowly, and with nothing of the solver: sets of states, and
 * sequences of moves followed one by one.
 */
export interface Plain {
  dms: readonly string[];
  /** [decision maker][state] */
  reachable: readonly (readonly (readonly number[])[])[];
  ranks: readonly (readonly number[])[];
  /** Options: vectors of Y, N and - (left open), and whose each is. */
  vectors?: readonly string[];
  owners?: readonly number[];
}

const at = <T>(list: readonly T[] | undefined, i: number): T => (list as readonly T[])[i] as T;

const movesFrom = ({ reachable }: Plain, i: number, s: number): readonly number[] =>
  at(at(reachable, i), s);

const likes = ({ ranks }: Plain, i: number, t: number, s: number): boolean =>
  at(at(ranks, i), t) > at(at(ranks, i), s);

const improvementsFrom = (plain: Plain, i: number, s: number): number[] =>
  movesFrom(plain, i, s).filter((t) => likes(plain, i, t, s));

/** Every state that sequences of the group end in, one move or more long. */
export function sequences(
  plain: Plain,
  group: readonly number[],
  from: number,
  improving: boolean,
  rule: SanctionRule,
): Set<number> {
  const step = improving ? improvementsFrom : movesFrom;
  const ends = new Set<number>();
  const visited = new Set<string>();
  const follow = (state: number, past: readonly number[]) => {
    for (const j of group) {
      if (rule === 'legal-sequences' && past.at(-1) === j) continue;
      if (rule === 'one-move' && past.length > 0) continue;
      if (rule === 'once-each' && past.includes(j)) continue;
      for (const t of step(plain, j, state)) {
        ends.add(t);
        const then = rule === 'legal-sequences' ? [j] : [...past, j];
        const key = `${t} ${rule === 'legal-sequences' ? then : [...then].sort()}`;
        if (visited.has(key)) continue;
        visited.add(key);
        follow(t, then);
      }
    }
  };
  follow(from, []);
  return ends;
}

const others = ({ dms }: Plain, members: readonly number[]): number[] =>
  dms.map((_, j) => j).filter((j) => !members.includes(j));

export function isStable(
  plain: Plain,
  i: number,
  s: number,
  concept: Concept,
  rule: SanctionRule,
): boolean {
  const rest = others(plain, [i]);
  const isNoBetter = (t: number) => !likes(plain, i, t, s);
  return improvementsFrom(plain, i, s).every((s1) => {
    if (concept === 'nash') return false;
    if (concept === 'sim') return simultaneousEnds(plain, i, s, s1).some(isNoBetter);
    const answers = [...sequences(plain, rest, s1, concept === 'seq', rule)];
    if (concept !== 'smr') return answers.some(isNoBetter);
    return answers.some((s2) => isNoBetter(s2) && movesFrom(plain, i, s2).every(isNoBetter));
  });
}

/** Where i's move to s1 and improvements of one or more others, all from s, can end together. */
function simultaneousEnds(plain: Plain, i: number, s: number, s1: number): number[] {
  const { vectors = [], owners = [] } = plain;
  const rest = others(plain, [i]);
  const ends: number[] = [];
  const join = (k: number, joined: readonly { by: number; to: number }[]) => {
    if (k === rest.length) {
      if (joined.length < 2) return;
      const letters = [...at(vectors, s)];
      for (const { by, to } of joined) {
        [...at(vectors, to)].forEach((letter, option) => {
          if (owners[option] === by && letter !== '-') letters[option] = letter;
        });
      }
      vectors.forEach((vector, t) => {
        const agrees = (letter: string, option: number) =>
          letter === letters[option] || letter === '-' || letters[option] === '-';
        if ([...vector].every(agrees)) ends.push(t);
      });
      return;
    }
    const j = at(rest, k);
    join(k + 1, joined);
    for (const t of improvementsFrom(plain, j, s)) join(k + 1, [...joined, { by: j, to: t }]);
  };
  join(0, [{ by: i, to: s1 }]);
  return ends;
}

export const coalitionImprovements = (
  plain: Plain,
  members: readonly number[],
  s: number,
): number[] =>
  [...sequences(plain, members, s, false, 'legal-sequences')]
    .filter((t) => members.every((i) => likes(plain, i, t, s)))
    .sort((a, b) => a - b);

export function isStableFor(
  plain: Plain,
  members: readonly number[],
  s: number,
  concept: Exclude<Concept, 'sim'>,
  rule: SanctionRule,
): boolean {
  const rest = others(plain, members);
  const isNoBetter = (t: number) => !members.every((i) => likes(plain, i, t, s));
  return coalitionImprovements(plain, members, s).every((s1) => {
    if (concept === 'nash') return false;
    const answers = [...sequences(plain, rest, s1, concept === 'seq', rule)];
    if (concept !== 'smr') return answers.some(isNoBetter);
    return answers.some(
      (s2) =>
        isNoBetter(s2) &&
        [...sequences(plain, members, s2, false, 'legal-sequences')].every(isNoBetter),
    );
  });
}

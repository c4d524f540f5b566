import type { ActorId } from '../../engine/types.ts';
import { within } from '../parsed.ts';
import type { Rule } from './rule.ts';

/** Every actor wants something on every issue, once. */
export const everyEntryOnce: Rule = function* ({ actors, issues, entries }) {
  const found = new Map<string, number>();
  for (const [i, { actor, issue }] of entries.entries()) {
    const before = found.get(`${actor} ${issue}`);
    if (before === undefined) found.set(`${actor} ${issue}`, i);
    else {
      const sentence = `"${actor}" on "${issue}" is also entries[${before}]`;
      yield { place: `entries[${i}]`, sentence };
    }
  }
  for (const actor of actors) {
    for (const issue of issues) {
      if (found.has(`${actor.id} ${issue.id}`)) continue;
      yield { place: 'entries', sentence: `no entry for "${actor.id}" on "${issue.id}"` };
    }
  }
};

/** Every two actors stand to each other in one way, in either order. */
export const everyRelationOnce: Rule = function* ({ actors, relations }) {
  const found = new Map<string, number>();
  for (const [i, { between }] of relations.entries()) {
    const before = found.get(pairOf(between));
    if (before === undefined) found.set(pairOf(between), i);
    else {
      const [a, b] = between;
      yield {
        place: `relations[${i}]`,
        sentence: `"${a}" and "${b}" are also relations[${before}]`,
      };
    }
  }
  for (const [i, a] of actors.entries()) {
    for (const b of actors.slice(i + 1)) {
      if (found.has(pairOf([a.id, b.id]))) continue;
      yield { place: 'relations', sentence: `no relation between "${a.id}" and "${b.id}"` };
    }
  }
};

/** A relation is between two actors, and says how far each trusts the other. */
export const trustIsMutual: Rule = function* ({ actors, relations }) {
  const known = new Set(actors.map(({ id }) => id));
  for (const [i, { between, trust }] of relations.entries()) {
    for (const actor of between) {
      if (Object.hasOwn(trust, actor)) continue;
      yield { place: `relations[${i}].trust`, sentence: `does not say how far "${actor}" trusts` };
    }
    for (const actor of Object.keys(trust)) {
      if (!known.has(actor) || between.includes(actor)) continue;
      const sentence = `"${actor}" is not one of the two`;
      yield { place: within(`relations[${i}].trust`, actor), sentence };
    }
  }
};

/** Nobody has a relation with itself. */
export const pairsAreOfTwo: Rule = function* ({ relations, steps }) {
  const pairs = [
    ...relations.map(({ between }, i) => ({ place: `relations[${i}].between`, between })),
    ...steps.flatMap((step, i) => [
      ...step.relations.map(({ between }, k) => ({
        place: `steps[${i}].relations[${k}].between`,
        between,
      })),
      ...step.trust.map((trust, k) => ({
        place: `steps[${i}].trust[${k}]`,
        between: [trust.of, trust.in],
      })),
    ]),
  ];
  for (const { place, between } of pairs) {
    if (between[0] === between[1]) yield { place, sentence: `is "${between[0]}" twice` };
  }
};

/** Positions and alignments are known at every opening. */
export const everyOpeningIsCovered: Rule = function* ({ openings, entries, relations }) {
  const tables = [
    ...entries.map(({ position }, i) => ({ place: `entries[${i}].position`, table: position })),
    ...relations.map(({ alignment }, i) => ({
      place: `relations[${i}].alignment`,
      table: alignment,
    })),
  ];
  for (const { place, table } of tables) {
    for (const { id } of openings) {
      if (!Object.hasOwn(table, id)) yield { place, sentence: `nothing for the opening "${id}"` };
    }
  }
};

const pairOf = (between: readonly ActorId[]): string => [...between].sort().join(' ');

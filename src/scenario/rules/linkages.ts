import { circles } from './circles.ts';
import type { Rule } from './rule.ts';

/** The offer grows from one point of its scale to another. */
export const offersGrow: Rule = function* ({ linkages }) {
  for (const [i, { from, to }] of linkages.entries()) {
    if (from === to) yield { place: `linkages[${i}].to`, sentence: `is ${to}, as is from` };
  }
};

/** Nobody guarantees something to itself. */
export const guarantorsAreOthers: Rule = function* ({ linkages }) {
  for (const [i, { actor, guarantors }] of linkages.entries()) {
    for (const [k, guarantor] of guarantors.entries()) {
      if (guarantor !== actor) continue;
      const sentence = `is "${actor}", whose own limit it is`;
      yield { place: `linkages[${i}].guarantors[${k}]`, sentence };
    }
  }
};

/**
 * No actor waits for an offer on one issue to loosen its limit on a second, and for one on the
 * second to loosen its limit on the first. Of different actors this is the usual give and take.
 */
export const linkagesEnd: Rule = function* ({ actors, issues, linkages }) {
  for (const actor of actors) {
    const own = linkages.filter((linkage) => linkage.actor === actor.id);
    const offers = (issue: string) =>
      own.filter((linkage) => linkage.issue === issue).map(({ offer }) => offer);
    for (const circle of circles(
      issues.map(({ id }) => id),
      offers,
    )) {
      const links = circle.map((id, k) => `"${id}" on "${circle[(k + 1) % circle.length]}"`);
      const sentence = `the limits of "${actor.id}" depend in a circle: ${links.join(', ')}`;
      yield { place: 'linkages', sentence };
    }
  }
};

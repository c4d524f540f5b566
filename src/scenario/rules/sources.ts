import type { Rule } from './rule.ts';

/** Every number says where it comes from: a source, or the modellers' own judgement. */
export const numbersHaveAnOrigin: Rule = function* (file) {
  for (const list of ['entries', 'linkages', 'steps'] as const) {
    for (const [i, { sources, judgement }] of file[list].entries()) {
      if (sources.length > 0 || judgement) continue;
      yield { place: `${list}[${i}]`, sentence: 'has neither sources nor a judgement' };
    }
  }
};

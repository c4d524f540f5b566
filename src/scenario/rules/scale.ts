import type { Limit } from '../../engine/types.ts';
import type { Rule } from './rule.ts';

/** The marks of an issue go up from one end of the scale to the other. */
export const marksAscend: Rule = function* ({ issues }) {
  for (const [i, { marks }] of issues.entries()) {
    const place = `issues[${i}].marks`;
    const values = marks.map(({ value }) => value);
    if (values[0] !== 0) {
      yield {
        place: `${place}[0].value`,
        sentence: `is ${values[0]}, the first mark must be at 0`,
      };
    }
    if (values.at(-1) !== 100) {
      const sentence = `is ${values.at(-1)}, the last mark must be at 100`;
      yield { place: `${place}[${values.length - 1}].value`, sentence };
    }
    for (const [k, value] of values.entries()) {
      const before = values[k - 1];
      if (before === undefined || value > before) continue;
      const sentence = `is ${value}, must be above ${before}, the mark before it`;
      yield { place: `${place}[${k}].value`, sentence };
    }
  }
};

/** Nobody's ideal is something it would not accept. */
export const idealsAreAcceptable: Rule = function* ({ entries }) {
  for (const [i, { ideal, position, limit }] of entries.entries()) {
    if (!limit) continue;
    const wished = ideal
      ? [{ place: `entries[${i}].ideal`, value: ideal.value, why: '' }]
      : Object.entries(position).map(([opening, { value }]) => ({
          place: `entries[${i}].position.${opening}`,
          value,
          why: ', or the entry must have an ideal',
        }));
    for (const { place, value, why } of wished) {
      if (!isBeyond(limit, value)) continue;
      const side = limit.bound === 'min' ? 'at least' : 'at most';
      const sentence = `is ${value}, must be ${side} ${limit.value}, the actor's limit${why}`;
      yield { place, sentence };
    }
  }
};

/** A limit that wears moves towards a settlement, so its end is beyond it. */
export const hardestIsBeyond: Rule = function* ({ entries }) {
  for (const [i, { limit }] of entries.entries()) {
    const { hardest } = limit ?? {};
    if (!limit || hardest === undefined) continue;
    if (hardest === limit.value || isBeyond(limit, hardest)) continue;
    const side = limit.bound === 'min' ? 'at most' : 'at least';
    const sentence = `is ${hardest}, must be ${side} ${limit.value}, the limit itself: limits wear towards a settlement`;
    yield { place: `entries[${i}].limit.hardest`, sentence };
  }
};

const isBeyond = ({ bound, value: limit }: Limit, value: number): boolean =>
  bound === 'min' ? value < limit : value > limit;

import type { Rule } from './rule.ts';

/** An opening's main line is a part of the record, and its reader stands in it. */
export const mainLinesAreInTheRecord: Rule = function* ({ openings, record }) {
  const moves = record.moves.length;
  for (const [i, { record: line }] of openings.entries()) {
    const place = `openings[${i}].record`;
    if (line.last > moves) {
      const sentence = `is ${line.last}, but the record has ${moves} moves`;
      yield { place: `${place}.last`, sentence };
    }
    if (line.first > line.last) {
      const sentence = `is ${line.first}, must be at most ${line.last}, the index after the last move`;
      yield { place: `${place}.first`, sentence };
    } else if (line.at < line.first || line.at > line.last) {
      const sentence = `is ${line.at}, must be between first, ${line.first}, and last, ${line.last}`;
      yield { place: `${place}.at`, sentence };
    }
  }
};

/** What happened is told in the order in which it happened. */
export const datesAscend: Rule = function* ({ record }) {
  for (const list of ['moves', 'checkpoints'] as const) {
    for (const [i, { date }] of record[list].entries()) {
      const before = record[list][i - 1]?.date;
      if (before === undefined || date >= before) continue;
      const sentence = `is ${date}, before ${before} in the line above`;
      yield { place: `record.${list}[${i}].date`, sentence };
    }
  }
};

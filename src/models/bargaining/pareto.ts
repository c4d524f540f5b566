import type { Pair } from './frontier.ts';

/** An issue of an additive domain: what each of its values adds to u1 and to u2. */
export interface Choice {
  first: readonly number[];
  second: readonly number[];
}

export interface Efficient {
  u: Pair;
  /** The value of each issue, by its place: of equal packages the first, issues counted in order. */
  values: readonly number[];
}

/** Partial packages, in the order in which all of them would be listed. */
interface Layer {
  u1: Float64Array;
  u2: Float64Array;
  /** Row in the layer before, and value of the issue that was added. */
  before: Int32Array;
  value: Int32Array;
}

/** More partial packages than this are not looked at. */
const most = 250_000;

/**
 * Packages that no other package beats for one side without being worse for the other, from the
 * best for player 1 down; packages with the same utilities count once. Nothing where there are too
 * many to look at.
 *
 * Issue by issue, dropping what is beaten so far: whatever is added to a beaten partial package, the
 * same added to the one that beats it is at least as good (rounded sums keep order too). So millions
 * of packages need not be listed, and none is lost.
 *
 * `slack`: what u2 must be more than at every point with as much u1. Sums of decimal fractions
 * differ in the last bits; with none at all, such a bit makes a point.
 */
export function paretoSet(domain: readonly Choice[], slack = 1e-12): Efficient[] | undefined {
  const layers: Layer[] = [];
  let last: Layer = {
    ...{ u1: new Float64Array(1), u2: new Float64Array(1) },
    ...{ before: new Int32Array(1), value: new Int32Array(1) },
  };
  for (const issue of domain) {
    if (last.u1.length * issue.first.length > most) return undefined;
    const sums = added(last, issue);
    // In the order of listing again, so that a row's number says which package comes first.
    last = only(sums, efficient(sums, 0).sort());
    layers.push(last);
  }
  return [...efficient(last, slack)].map((row) => {
    return { u: [last.u1[row] as number, last.u2[row] as number], values: valuesOf(layers, row) };
  });
}

function added({ u1, u2 }: Layer, { first, second }: Choice): Layer {
  const width = first.length;
  const all = u1.length * width;
  const sums: Layer = {
    ...{ u1: new Float64Array(all), u2: new Float64Array(all) },
    ...{ before: new Int32Array(all), value: new Int32Array(all) },
  };
  for (let row = 0; row < all; row++) {
    const before = Math.floor(row / width);
    const value = row % width;
    sums.u1[row] = (u1[before] as number) + (first[value] as number);
    sums.u2[row] = (u2[before] as number) + (second[value] as number);
    sums.before[row] = before;
    sums.value[row] = value;
  }
  return sums;
}

const efficient = ({ u1, u2 }: Layer, slack: number): Int32Array =>
  unbeaten(u2, fromFirstsBest(u1, u2), slack);

/** Rows from the largest u1 down, of equal ones the largest u2, then the first. */
export function fromFirstsBest(u1: Float64Array, u2: Float64Array): Int32Array {
  const at = (column: Float64Array, row: number) => column[row] as number;
  return Int32Array.from(u1.keys()).sort(
    (a, b) => at(u1, b) - at(u1, a) || at(u2, b) - at(u2, a) || a - b,
  );
}

/** Those of rows in that order which none of them beats; of equal ones the first. */
export function unbeaten(u2: Float64Array, rows: Int32Array, slack: number): Int32Array {
  let best = Number.NEGATIVE_INFINITY;
  return rows.filter((row) => {
    const here = u2[row] as number;
    if (here <= best + slack) return false;
    best = here;
    return true;
  });
}

const only = ({ u1, u2, before, value }: Layer, rows: Int32Array): Layer => {
  const pick = <Column extends Float64Array | Int32Array>(column: Column, into: Column): Column => {
    rows.forEach((row, i) => {
      into[i] = column[row] as number;
    });
    return into;
  };
  const n = rows.length;
  return {
    ...{ u1: pick(u1, new Float64Array(n)), u2: pick(u2, new Float64Array(n)) },
    ...{ before: pick(before, new Int32Array(n)), value: pick(value, new Int32Array(n)) },
  };
};

/** Back through the layers, from the last issue to the first. */
function valuesOf(layers: readonly Layer[], row: number): number[] {
  const values: number[] = [];
  let at = row;
  for (const { before, value } of layers.toReversed()) {
    values.unshift(value[at] as number);
    at = before[at] as number;
  }
  return values;
}

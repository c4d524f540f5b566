/** Who takes part; positions and saliences on 0–1, row by row, actor × dimension. */
export interface Actors {
  count: number;
  dimensions: number;
  /** c */
  capability: Float64Array;
  /** s */
  salience: Float64Array;
  /** S = Σ s over the dimensions: how much the whole matters, at most 1. */
  concern: Float64Array;
  /** S·c: what an actor puts into a contest. */
  influence: Float64Array;
  /** Σ s² over the dimensions, by which distances are normalised. */
  squares: Float64Array;
}

/** An actor as a file or a table tells it. */
export interface Described {
  capability: number;
  /** 0–1, one a dimension. */
  position: readonly number[];
  /** 0–1, one a dimension, together at most 1. */
  salience: readonly number[];
}

export function actorsOf(described: readonly Described[]): Actors {
  const concern = described.map(({ salience }) => salience.reduce((sum, s) => sum + s, 0));
  return {
    count: described.length,
    dimensions: described[0]?.position.length ?? 0,
    capability: Float64Array.from(described, ({ capability }) => capability),
    salience: flat(described.map(({ salience }) => salience)),
    concern: Float64Array.from(concern),
    influence: Float64Array.from(
      described,
      ({ capability }, i) => (concern[i] as number) * capability,
    ),
    squares: Float64Array.from(described, ({ salience }) =>
      salience.reduce((sum, s) => sum + s * s, 0),
    ),
  };
}

export const flat = (rows: readonly (readonly number[])[]): Float64Array =>
  Float64Array.from(rows.flat());

/**
 * d(a,b) = √( Σ (s (a − b))² / Σ s² ) with the saliences of an actor; `a` and `b` are rows of tables of
 * positions. Ours: whom nothing matters to, all is the same to, d = 0.
 */
export function distance(
  { dimensions, salience, squares }: Actors,
  actor: number,
  a: Float64Array,
  rowA: number,
  b: Float64Array,
  rowB: number,
): number {
  let sum = 0;
  for (let k = 0; k < dimensions; k++) {
    const apart = (a[rowA * dimensions + k] as number) - (b[rowB * dimensions + k] as number);
    const felt = apart * (salience[actor * dimensions + k] as number);
    sum += felt * felt;
  }
  const whole = squares[actor] as number;
  return whole > 0 ? Math.sqrt(sum / whole) : 0;
}

/** u(d,R) = (1 − d)(1 + d R): R > 0 where risk is shunned, < 0 where it is sought. */
export const utility = (d: number, risk: number): number =>
  // Rounding may carry d a little beyond 1.
  (1 - d) * (1 + Math.min(d, 1) * risk);

/**
 * Solves M x = b for several right-hand sides, by elimination with the largest pivot.
 * @param matrix n rows of n; @param right n rows of m. Neither is changed.
 * @returns n rows of m, or nothing where M has no inverse.
 */
export function solve(
  matrix: readonly (readonly number[])[],
  right: readonly (readonly number[])[],
): number[][] | undefined {
  const n = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...(right[i] as readonly number[])]);
  for (let k = 0; k < n; k++) {
    let best = k;
    for (let i = k + 1; i < n; i++) {
      if (Math.abs(cell(rows, i, k)) > Math.abs(cell(rows, best, k))) best = i;
    }
    if (Math.abs(cell(rows, best, k)) < 1e-12) return undefined;
    [rows[k], rows[best]] = [rows[best] as number[], rows[k] as number[]];
    const pivot = rows[k] as number[];
    for (let i = 0; i < n; i++) {
      if (i === k) continue;
      const row = rows[i] as number[];
      const factor = (row[k] as number) / (pivot[k] as number);
      if (factor === 0) continue;
      for (let j = k; j < row.length; j++) {
        row[j] = (row[j] as number) - factor * (pivot[j] as number);
      }
    }
  }
  return rows.map((row, i) => row.slice(n).map((value) => value / (row[i] as number)));
}

const cell = (rows: readonly (readonly number[])[], i: number, j: number): number =>
  rows[i]?.[j] as number;

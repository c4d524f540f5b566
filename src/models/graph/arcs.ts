/** Moves from state to state: those from s are `to[first[s]]` up to, without it, `to[first[s + 1]]`. */
export interface Arcs {
  first: Int32Array;
  to: Int32Array;
}

/** From one list of targets a state. A state is no move away from itself. */
export function arcsOf(lists: readonly (readonly number[])[]): Arcs {
  const rows = lists.map((row, state) => [...new Set(row)].filter((target) => target !== state));
  const first = new Int32Array(rows.length + 1);
  rows.forEach((row, state) => {
    first[state + 1] = (first[state] as number) + row.length;
  });
  return { first, to: Int32Array.from(rows.flat()) };
}

/** The same moves, listed by where they end. */
export function reversed({ first, to }: Arcs): Arcs {
  const size = first.length - 1;
  const back = new Int32Array(size + 1);
  for (const target of to) back[target + 1] = (back[target + 1] as number) + 1;
  for (let s = 0; s < size; s++) back[s + 1] = (back[s + 1] as number) + (back[s] as number);
  const from = new Int32Array(to.length);
  const next = back.slice();
  for (let s = 0; s < size; s++) {
    for (let arc = first[s] as number; arc < (first[s + 1] as number); arc++) {
      const target = to[arc] as number;
      const place = next[target] as number;
      from[place] = s;
      next[target] = place + 1;
    }
  }
  return { first: back, to: from };
}

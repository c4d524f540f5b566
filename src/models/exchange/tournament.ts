/**
 * Which of many numbers is the largest, while one after the other changes: a tree in which every
 * place holds the larger of the two below it, so that a change concerns only one branch.
 */
export interface Tournament {
  /** Numbers are 0 until they are set; none may be negative. */
  set(place: number, value: number): void;
  /** The places of the largest and of all as large but for rounding, in order; none if all are 0. */
  winners(): number[];
}

const rounding = 1e-12;

export function tournament(places: number): Tournament {
  let leaves = 1;
  while (leaves < places) leaves *= 2;
  const tree = new Float64Array(2 * leaves);
  const at = (node: number) => tree[node] as number;

  const gather = (node: number, least: number, found: number[]): number[] => {
    if (at(node) < least) return found;
    if (node >= leaves) found.push(node - leaves);
    else gather(2 * node + 1, least, gather(2 * node, least, found));
    return found;
  };

  return {
    set(place, value) {
      let node = leaves + place;
      tree[node] = value;
      for (node = Math.floor(node / 2); node >= 1; node = Math.floor(node / 2)) {
        const larger = Math.max(at(2 * node), at(2 * node + 1));
        if (larger === at(node)) break;
        tree[node] = larger;
      }
    },
    winners: () => (at(1) > 0 ? gather(1, at(1) * (1 - rounding), []) : []),
  };
}

/** How the numbers of a reference case came to be known. */
export const obtained = ['printed', 'run', 're-derived', 'analytic', 'recalled'] as const;
export type Obtained = (typeof obtained)[number];

/** A case that somebody else's numbers exist for, and how ours compare. */
export interface Reference {
  id: string;
  /** Models, by id, that it checks. */
  models: readonly string[];
  /** What it is about: `Emission standards for cars, ten states`. */
  title: string;
  source: string;
  obtained: readonly Obtained[];
  /** What nobody here has looked up. */
  recalled?: string;
  comparisons: readonly Comparison[];
}

export interface Comparison {
  what: string;
  /** How many numbers and names were held against each other. */
  numbers: number;
  /** The largest difference between two numbers. */
  difference: number;
  /** Names, or lengths of lists, that are not the same. */
  unequal: number;
  tolerance: number;
  /** Why ours is another number, where it is known to be. */
  known?: string;
}

/** What an actor played by the engine weighs, each beside a point of position on an issue of full salience. */
export const weightNames = ['gain', 'cost', 'standing', 'meeting', 'reply'] as const;
export type WeightName = (typeof weightNames)[number];

export interface Weight {
  /** In the formula at the head of worth.ts. */
  symbol: string;
  low: number;
  high: number;
}

/** The range within which somebody else could argue each weight to lie; the words are in explain/. */
export const weights: Readonly<Record<WeightName, Weight>> = {
  /** A point by which a position comes nearer to one's own aim. */
  gain: { symbol: 'g', low: 0.25, high: 2 },
  /** A hundredth of what one can still carry. */
  cost: { symbol: 'c', low: 0.05, high: 1 },
  /** Multiplies costs in standing, and the trust of others. */
  standing: { symbol: 'r', low: 0, high: 3 },
  /** A point by which positions or limits come nearer to each other. */
  meeting: { symbol: 'm', low: 0, high: 2 },
  /** What the expected answer changes, against one's own step. */
  reply: { symbol: 'f', low: 0, high: 1 },
};

export interface Temper {
  id: string;
  weights: Readonly<Record<WeightName, number>>;
}

/**
 * Three ways to weigh the same things; the first is the default. Ours, and measured on nobody: set
 * so that a class sees the difference in a line, and that the seats of the flagship make a dozen
 * moves or more before all of them wait.
 */
export const tempers = [
  { id: 'patient', weights: { gain: 1, cost: 0.2, standing: 2, meeting: 0.25, reply: 0.8 } },
  { id: 'pressing', weights: { gain: 1.5, cost: 0.15, standing: 0.5, meeting: 0, reply: 0.3 } },
  { id: 'conciliatory', weights: { gain: 0.5, cost: 0.2, standing: 1, meeting: 1, reply: 0.6 } },
] as const satisfies readonly Temper[];

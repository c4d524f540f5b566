/** A question of speed, and the ways to do the same thing that are compared; the first is the yardstick. */
export interface Bench {
  question: string;
  aim?: string;
  ways: Record<string, Way>;
}

/** Code to be timed here, what times itself elsewhere (a C program, a browser), what is no time, or why nothing. */
export type Way =
  | (() => unknown)
  | { milliseconds: () => number[] | Promise<number[]> }
  | { words: () => Promise<string> }
  | { absent: string };

export interface Times {
  min: number;
  median: number;
  max: number;
}

const rounds = 31;
const warmUp = 300;
const batchLength = 2;

/** Milliseconds per call; the ways take turns, so that a busy moment of the machine hits all alike. */
export async function measure({ ways }: Bench): Promise<Map<string, Times | string>> {
  const timed = Object.entries(ways).flatMap(([name, way]) =>
    typeof way === 'function' ? [{ name, way, calls: batchOf(way), samples: [] as number[] }] : [],
  );
  for (let round = 0; round < rounds; round++) {
    for (const { way, calls, samples } of timed) samples.push(time(way, calls) / calls);
  }
  const results = new Map<string, Times | string>();
  for (const [name, way] of Object.entries(ways)) {
    if (typeof way === 'function') {
      results.set(name, summary(timed.find((entry) => entry.name === name)?.samples ?? []));
    } else if ('absent' in way) results.set(name, way.absent);
    else if ('words' in way) results.set(name, await way.words());
    else results.set(name, summary(await way.milliseconds()));
  }
  return results;
}

/** How many calls last long enough for the clock, found while warming up. */
function batchOf(way: () => unknown): number {
  let calls = 1;
  for (let spent = 0; spent < warmUp; ) {
    const elapsed = time(way, calls);
    spent += elapsed;
    if (elapsed < batchLength) calls *= 2;
  }
  return calls;
}

const kept: { result?: unknown } = {};

function time(way: () => unknown, calls: number): number {
  const start = performance.now();
  // Kept, or the optimiser may drop the call.
  for (let call = 0; call < calls; call++) kept.result = way();
  return performance.now() - start;
}

function summary(samples: number[]): Times {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return { min: at(0), median: at(0.5), max: at(1) };
}

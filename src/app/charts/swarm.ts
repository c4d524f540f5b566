/** Dots at given x, pushed up and down until none touches another, in the order given. */
export function swarm(
  xs: readonly number[],
  { distance, height }: { distance: number; height: number },
): { key: number; x: number; y: number }[] {
  const placed: { key: number; x: number; y: number }[] = [];
  xs.forEach((x, key) => {
    const near = placed.filter((dot) => Math.abs(dot.x - x) < distance);
    const free = (y: number) => near.every((dot) => Math.hypot(dot.x - x, dot.y - y) >= distance);
    const y = offsets(height, distance / 4).find(free) ?? 0;
    placed.push({ key, x, y });
  });
  return placed;
}

/** 0, then alternately down and up. */
const offsets = (height: number, step: number) =>
  Array.from({ length: Math.floor(height / step) + 1 }, (_, at) =>
    at % 2 === 0 ? -(at / 2) * step : ((at + 1) / 2) * step,
  );

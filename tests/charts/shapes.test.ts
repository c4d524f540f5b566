import { expect, test } from 'vitest';
import { shapePath } from '../../src/app/charts/shapes.ts';
import { shapes } from '../../src/scenario/types.ts';

// The area of a polygon by the shoelace formula; the circle of the same size has π · 8² = 201.
test.each(shapes.filter((shape) => shape !== 'circle'))(
  'a %s looks as large as a circle',
  (shape) => {
    const points = [...shapePath(shape, 8).matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    );
    const area = points.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = points[(at + 1) % points.length] ?? [0, 0];
      return sum + (x * nextY - nextX * y) / 2;
    }, 0);
    // Points and open corners make a shape look larger than its area: down to two thirds.
    expect(area).toBeGreaterThan(201 * 0.66);
    expect(area).toBeLessThan(201 * 1.05);
  },
);

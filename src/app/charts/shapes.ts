import type { Shape } from '../../scenario/types.ts';

type Point = readonly [x: number, y: number];

/**
 * Outlines around the origin, as large to the eye as a circle of radius 1: areas near π, less for
 * the triangle and the star, whose points make them look larger.
 */
const outlines: Readonly<Record<Exclude<Shape, 'circle'>, readonly Point[]>> = {
  square: [
    [-0.88, -0.88],
    [0.88, -0.88],
    [0.88, 0.88],
    [-0.88, 0.88],
  ],
  diamond: [
    [0, -1.24],
    [1.24, 0],
    [0, 1.24],
    [-1.24, 0],
  ],
  triangle: [
    [0, -1.12],
    [1.12, 0.84],
    [-1.12, 0.84],
  ],
  wedge: [
    [0, 1.12],
    [-1.12, -0.84],
    [1.12, -0.84],
  ],
  pentagon: regular(5, 1.13),
  hexagon: regular(6, 1.1),
  star: regular(10, 1.36, 0.6),
  cross: [
    [-0.4, -1.1],
    [0.4, -1.1],
    [0.4, -0.4],
    [1.1, -0.4],
    [1.1, 0.4],
    [0.4, 0.4],
    [0.4, 1.1],
    [-0.4, 1.1],
    [-0.4, 0.4],
    [-1.1, 0.4],
    [-1.1, -0.4],
    [-0.4, -0.4],
  ],
};

/** The outline of a shape around a point, as an svg path. */
export function shapePath(shape: Shape, size: number, atX = 0, atY = 0): string {
  const r = round(size);
  if (shape === 'circle') {
    return `M${round(atX - r)},${atY}a${r},${r} 0 1,1 ${2 * r},0a${r},${r} 0 1,1 ${-2 * r},0Z`;
  }
  const corners = outlines[shape].map(
    ([x, y]) => `${round(atX + x * size)},${round(atY + y * size)}`,
  );
  return `M${corners.join('L')}Z`;
}

function regular(corners: number, outer: number, inner = outer): readonly Point[] {
  return Array.from({ length: corners }, (_, corner): Point => {
    const angle = (2 * Math.PI * corner) / corners - Math.PI / 2;
    const radius = corner % 2 === 0 ? outer : inner;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
}

const round = (length: number) => Math.round(length * 100) / 100;

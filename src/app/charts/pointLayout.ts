import { between } from './between.ts';

/** One actor at a turning point. Points 0–100; the label is ready to print: `Ukraine −10`. */
export interface PointRow {
  actor: string;
  from: number;
  to: number;
  label: string;
  labelWidth: number;
  /** Where its limit was and is, if that moved. */
  limit?: { from: number; to: number } | undefined;
}

export interface PointLayout {
  height: number;
  x: (points: number) => number;
  axisY: number;
  rows: readonly {
    y: number;
    from: number;
    to: number;
    /** Nearer than this the two marks would cover each other: only the filled one is drawn. */
    isApart: boolean;
    limit: { from: number; to: number } | undefined;
    label: { x: number; anchor: 'start' | 'end' };
  }[];
}

const pitch = 20;
/** From the middle of a mark to where words may begin, and from the axis to its edge. */
const besideMark = 11;
const margin = 9;
const leastApart = 5;

/**
 * A row for each who moved, upon one axis. The number stands where the way leads to, beyond the
 * filled mark; where it would leave the picture, on the other side of everything in its row.
 */
export function pointLayout(rows: readonly PointRow[], width: number): PointLayout {
  const along = between(margin, width - margin);
  const x = (points: number) => Math.round(along(points / 100) * 100) / 100;
  const bottom = rows.length * pitch + 2;
  return {
    height: bottom + 9,
    x,
    axisY: bottom + 2,
    rows: rows.map(({ from, to, labelWidth, limit }, row) => {
      const [a, b] = [x(from), x(to)];
      const ticks = limit ? [x(limit.from), x(limit.to)] : [];
      return {
        y: row * pitch + pitch / 2,
        ...{ from: a, to: b, isApart: Math.abs(a - b) >= leastApart },
        limit: limit && { from: x(limit.from), to: x(limit.to) },
        label: labelAt(
          { places: [a, b, ...ticks], leads: b < a ? 'left' : 'right' },
          labelWidth,
          width,
        ),
      };
    }),
  };
}

function labelAt(
  { places, leads }: { places: readonly number[]; leads: 'left' | 'right' },
  wide: number,
  width: number,
): { x: number; anchor: 'start' | 'end' } {
  const left = Math.min(...places) - besideMark;
  const right = Math.max(...places) + besideMark;
  const fits = { left: left - wide >= 0, right: right + wide <= width };
  const other = leads === 'left' ? 'right' : 'left';
  const roomier = left > width - right ? 'left' : 'right';
  const side = fits[leads] ? leads : fits[other] ? other : roomier;
  return side === 'left' ? { x: left, anchor: 'end' } : { x: right, anchor: 'start' };
}

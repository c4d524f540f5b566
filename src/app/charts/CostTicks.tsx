import type { Tone } from '../../scenario/types.ts';
import { between } from './between.ts';
import './classLane.css';
import { Picture, useUnits } from './Picture.tsx';
import { textWidth, useFonts } from './textWidth.ts';
import { tickGrid, ticksPath } from './tickColumns.ts';

export interface CostTickRow {
  actor: string;
  label: string;
  tone: Tone;
  costs: readonly number[];
  budget: number;
}

const pitch = 32;
const letters = { size: 14, weight: 600 } as const;

/** What lines cost each: one tick a line on one common scale, the budget upright in ink. */
export function CostTicks({
  width: pixels,
  rows,
  figure,
}: {
  /** In CSS pixels, as measured. */
  width: number;
  rows: readonly CostTickRow[];
  figure: (value: number) => string;
}) {
  const width = useUnits(pixels);
  useFonts();
  const top = 4;
  const most = Math.max(1, ...rows.flatMap(({ costs, budget }) => [...costs, budget]));
  const every = roundStep(most / 4);
  const marks = Array.from({ length: Math.ceil(most / every) + 1 }, (_, i) => i * every);
  const left = Math.max(64, ...rows.map(({ label }) => textWidth(label, letters) + 14));
  const along = between(left, width - 16);
  const x = (cost: number) => along(cost / (marks.at(-1) ?? 1));
  const { step, height, columns } = tickGrid(
    rows.map(({ costs }) => costs.map(x)),
    { room: pitch - 8, most: 5, steps: [4, 3] },
  );
  const bottom = top + rows.length * pitch;
  return (
    <Picture width={width} height={bottom + 18}>
      {rows.map(({ actor, label, tone, budget }, row) => {
        const base = top + (row + 1) * pitch - 4;
        return (
          <g key={actor} className={`tone-${tone}`}>
            <text className="lane-name" x={0} y={base - 1} fontSize={letters.size}>
              {label}
            </text>
            <line className="class-base" {...{ x1: left, x2: width - 16, y1: base, y2: base }} />
            <rect className="class-budget" x={x(budget) - 1} y={base - 15} width={2} height={18} />
            <path
              className="class-tick"
              d={ticksPath(columns[row] ?? [], { base, width: step - 1, height })}
            />
          </g>
        );
      })}
      {marks.map((mark) => (
        <text key={mark} className="class-word" x={x(mark)} y={bottom + 14} fontSize={12.5}>
          {figure(mark)}
        </text>
      ))}
    </Picture>
  );
}

/** 1, 2, 5, 10, 20, 50 …: the first that is as much as asked. */
function roundStep(least: number): number {
  for (let ten = 1; ; ten *= 10) {
    for (const unit of [1, 2, 5]) if (unit * ten >= least) return unit * ten;
  }
}

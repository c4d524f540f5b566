import type { Tone } from '../../scenario/types.ts';
import './classLane.css';
import { Picture, useUnits } from './Picture.tsx';
import { textWidth, useFonts } from './textWidth.ts';

export interface PredictedRow {
  answer: string;
  label: string;
  expected: number;
  happened: number;
}

const pitch = 40;
const letters = { size: 14 } as const;

/** Answer by answer, thin: how often it was expected; thick: how often it happened. One tick a time. */
export function PredictedTicks({
  width: pixels,
  tone,
  rows,
}: {
  /** In CSS pixels, as measured. */
  width: number;
  tone: Tone;
  rows: readonly PredictedRow[];
}) {
  const width = useUnits(pixels);
  useFonts();
  const left = Math.max(...rows.map(({ label }) => textWidth(label, letters))) + 14;
  const most = Math.max(1, ...rows.flatMap(({ expected, happened }) => [expected, happened]));
  // Room for the number behind the last tick.
  const step = Math.min(6, (width - left - 34) / most);
  const ticks = (count: number, thick: number, y: number) => {
    // Too many to tell apart: a thin bar and a thick one.
    const tall = step < 2.5 ? (thick < step / 2 ? 3 : 11) : 11;
    const wide = step < 2.5 ? step : thick;
    return Array.from(
      { length: count },
      (_, i) => `M${left + i * step},${y + (11 - tall) / 2}h${wide}v${tall}h${-wide}z`,
    ).join('');
  };
  return (
    <Picture width={width} height={rows.length * pitch}>
      {rows.map(({ answer, label, expected, happened }, row) => {
        const top = row * pitch;
        return (
          <g key={answer} className={`tone-${tone}`}>
            <text x={0} y={top + 19} fontSize={letters.size}>
              {label}
            </text>
            <path className="class-tick" d={ticks(expected, Math.min(1.4, step / 3), top + 2)} />
            <path className="class-tick" d={ticks(happened, step * 0.68, top + 16)} />
            <text x={left + expected * step + 6} y={top + 12} fontSize={13}>
              {expected}
            </text>
            <text
              className="class-happened"
              x={left + happened * step + 6}
              y={top + 26}
              fontSize={13}
            >
              {happened}
            </text>
          </g>
        );
      })}
    </Picture>
  );
}

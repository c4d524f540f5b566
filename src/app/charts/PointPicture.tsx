import { ActorMark, type Look } from './ActorMark.tsx';
import { Picture } from './Picture.tsx';
import './pointPicture.css';
import { type PointRow, pointLayout } from './pointLayout.ts';
import { type Letters, textWidth, useFonts } from './textWidth.ts';

export interface PointPictureProps {
  /** Points of the scale that have a meaning. */
  marks: readonly number[];
  rows: readonly (Omit<PointRow, 'labelWidth'> & Look)[];
}

/** In 1/16 rem; it is drawn as wide as there is room. */
const width = 218;

const letters: Letters = { size: 13, weight: 600 };

/** What one step moved on one issue: from hollow to filled, limits as ticks. */
export function PointPicture({ marks, rows }: PointPictureProps) {
  useFonts();
  const layout = pointLayout(
    rows.map((row) => ({ ...row, labelWidth: textWidth(row.label, letters) })),
    width,
  );
  const { x, axisY } = layout;
  return (
    <Picture width={width} height={layout.height} className="point-picture">
      <path
        className="point-axis"
        d={`M${x(0)},${axisY}H${x(100)}${marks.map((mark) => `M${x(mark)},${axisY}v4`).join('')}`}
      />
      {layout.rows.map((place, index) => {
        const row = rows[index] as PointPictureProps['rows'][number];
        const look = { shape: row.shape, tone: row.tone, y: place.y, fixed: true };
        return (
          <g key={row.actor} className={`tone-${row.tone}`}>
            {place.limit && (
              <>
                <rect
                  className="point-limit point-was"
                  x={place.limit.from - 1}
                  y={place.y - 7}
                  width={2}
                  height={14}
                />
                <rect
                  className="point-limit"
                  x={place.limit.to - 1.5}
                  y={place.y - 7}
                  width={3}
                  height={14}
                />
              </>
            )}
            {place.isApart && (
              <>
                <path className="point-way" d={`M${place.from},${place.y}H${place.to}`} />
                <ActorMark {...look} x={place.from} size={5} fill="hollow" />
              </>
            )}
            <ActorMark {...look} x={place.to} size={6} />
            <text
              className="point-label"
              x={place.label.x}
              y={place.y + 4.5}
              textAnchor={place.label.anchor}
              fontSize={letters.size}
            >
              {row.label}
            </text>
          </g>
        );
      })}
    </Picture>
  );
}

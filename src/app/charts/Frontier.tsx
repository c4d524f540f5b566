import type { Look } from './ActorMark.tsx';
import { between } from './between.ts';
import './frontier.css';
import { Picture, useUnits } from './Picture.tsx';
import { textWidth, useFonts } from './textWidth.ts';

export interface FrontierPoint {
  x: number;
  y: number;
}

/** A package that a rule picks. */
export interface Picked extends FrontierPoint {
  id: string;
  label: string;
}

/** What two actors get out of packages; both axes 0–100, texts ready to print. */
export interface FrontierProps {
  /** In CSS pixels, as measured. */
  width: number;
  /** Every package; thousands are drawn as one path. */
  packages: readonly FrontierPoint[];
  /** Those inside the limits counted. */
  inside: readonly FrontierPoint[];
  /** Packages that nothing is better than for both, from left to right. */
  best: readonly FrontierPoint[];
  picked: readonly Picked[];
  /** What each has without agreement. */
  without: FrontierPoint;
  compact?: boolean | undefined;
  across: Look & { label: string };
  up: Look & { label: string };
}

const top = 22;
const tall = 252;
const left = 44;
const bottom = 40;

export function Frontier(props: FrontierProps) {
  const width = useUnits(props.width);
  useFonts();
  const all = [...props.packages, props.without];
  const [low, high] = ends(all);
  const across = between(left, width - 12);
  const up = between(tall, top + 4);
  const size = props.compact ? 14 : 13;
  const x = (value: number) => across((value - low.x) / (high.x - low.x));
  const y = (value: number) => up((value - low.y) / (high.y - low.y));
  const dots = (points: readonly FrontierPoint[]) =>
    points.map((point) => `M${x(point.x).toFixed(1)},${y(point.y).toFixed(1)}h0`).join('');
  const line = props.best.map((point) => `${x(point.x)},${y(point.y)}`).join(' ');

  return (
    <Picture width={width} height={tall + bottom} className="frontier">
      <g fontSize={size}>
        <path className="frontier-dots" d={dots(props.packages)} />
        <path className="frontier-dots inside" d={dots(props.inside)} />
        <polyline className="frontier-best" points={line} />
        <path className="frontier-axis" d={`M${left},${top}V${tall}H${width - 8}`} />
        {ticks(low.x, high.x).map((value) => (
          <text
            key={value}
            className="frontier-tick"
            x={x(value)}
            y={tall + 16}
            textAnchor="middle"
          >
            {value}
          </text>
        ))}
        {ticks(low.y, high.y).map((value) => (
          <text
            key={value}
            className="frontier-tick"
            x={left - 6}
            y={y(value) + 4}
            textAnchor="end"
          >
            {value}
          </text>
        ))}
        <line
          className={`frontier-without tone-${props.across.tone}`}
          {...{ x1: x(props.without.x), x2: x(props.without.x), y1: top, y2: tall }}
        />
        <line
          className={`frontier-without tone-${props.up.tone}`}
          {...{ x1: left, x2: width - 8, y1: y(props.without.y), y2: y(props.without.y) }}
        />
        <text
          className={`frontier-name tone-${props.across.tone}`}
          x={width - 8}
          y={tall + 34}
          textAnchor="end"
        >
          {props.across.label} →
        </text>
        <text className={`frontier-name tone-${props.up.tone}`} x={0} y={14}>
          ↑ {props.up.label}
        </text>
        {placed(props.picked, x, y, width, size).map(({ id, at, words, side }) => (
          <g key={id}>
            <circle className="frontier-picked" cx={at.x} cy={at.y} r={5} />
            <path className="frontier-leader" d={`M${at.x},${at.y}L${words.x},${words.y - 4}`} />
            <text className="frontier-label" x={words.x} y={words.y} textAnchor={side}>
              {words.text}
            </text>
          </g>
        ))}
      </g>
    </Picture>
  );
}

/** What is on the axes: a little more than there is to show, and never nothing. */
function ends(points: readonly FrontierPoint[]): [FrontierPoint, FrontierPoint] {
  const over = (of: (point: FrontierPoint) => number) => {
    const values = points.map(of);
    const low = values.reduce((a, b) => Math.min(a, b), 100);
    const high = values.reduce((a, b) => Math.max(a, b), 0);
    const rim = Math.max(2, (high - low) * 0.04);
    return [Math.max(0, low - rim), Math.min(100, high + rim)] as const;
  };
  const [x, y] = [over((point) => point.x), over((point) => point.y)];
  return [
    { x: x[0], y: y[0] },
    { x: x[1], y: y[1] },
  ];
}

/** Round numbers, a handful of them. */
function ticks(low: number, high: number): number[] {
  const step = [5, 10, 20].find((size) => (high - low) / size <= 7) ?? 25;
  const first = Math.ceil(low / step) * step;
  return Array.from({ length: Math.floor((high - first) / step) + 1 }, (_, i) => first + i * step);
}

/** Rules that pick the same package share one label; labels stand above each other, right of the frontier. */
function placed(
  picked: readonly Picked[],
  x: (value: number) => number,
  y: (value: number) => number,
  width: number,
  size: number,
) {
  const same = new Map<string, { at: FrontierPoint; labels: string[] }>();
  for (const { x: across, y: up, label: text } of picked) {
    const at = { x: x(across), y: y(up) };
    const key = `${at.x.toFixed(0)} ${at.y.toFixed(0)}`;
    const known = same.get(key) ?? { at, labels: [] };
    same.set(key, { at, labels: [...known.labels, text] });
  }
  const groups = [...same.values()].toSorted((a, b) => a.at.y - b.at.y);
  let free = top + 12;
  return groups.map(({ at, labels }, i) => {
    const text = labels.join(', ');
    const long = textWidth(text, { size, weight: 600 });
    const fits = at.x + 24 + long <= width;
    const top = Math.max(free, at.y - 14 - (groups.length - i) * 4);
    free = top + 18;
    const side = fits ? ('start' as const) : ('end' as const);
    const words = { x: fits ? at.x + 24 : Math.max(at.x - 12, left + long + 6), y: top, text };
    return { id: labels.join(), at, words, side };
  });
}

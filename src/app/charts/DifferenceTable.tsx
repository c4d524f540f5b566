import type { Shape, Tone } from '../../scenario/types.ts';
import { MarkIcon } from './ActorMark.tsx';
import './differenceTable.css';

export interface DifferenceRow {
  id: string;
  /** Absent for rules and precedent, which are ink. */
  shape: Shape | undefined;
  tone: Tone | undefined;
  label: string;
  detail: string;
  /** As printed. */
  a: string;
  b: string;
  change: string;
  /** b − a, for the bar. */
  points: number;
}

export interface DifferenceTableProps {
  caption: string;
  head: readonly [string, string, string, string];
  rows: readonly DifferenceRow[];
}

/** Two columns of numbers and their difference, with signed bars about one zero line. */
export function DifferenceTable({ caption, head, rows }: DifferenceTableProps) {
  const reach = Math.max(1, ...rows.map(({ points }) => Math.abs(points)));
  return (
    <table className="differences">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {head.map((title, i) => (
            <th key={title} scope="col" className={i === 0 ? undefined : 'amount'}>
              {title}
            </th>
          ))}
          <td aria-hidden="true" />
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, shape, tone, label, detail, a, b, change, points }) => (
          <tr key={id} className={tone && `tone-${tone}`}>
            <th scope="row">
              {shape && tone && <MarkIcon shape={shape} tone={tone} />}{' '}
              <span className="actor">{label}</span>{' '}
              {detail && <span className="detail">{detail}</span>}
            </th>
            <td className="amount">{a}</td>
            <td className="amount">{b}</td>
            <td className="amount change">{change}</td>
            <td aria-hidden="true" className="bar-cell">
              <svg viewBox="-50 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                <path d="M0 0v10" className="zero" />
                <rect
                  x={Math.min(0, (points / reach) * 50)}
                  width={(Math.abs(points) / reach) * 50}
                  y="1"
                  height="8"
                />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { Shape, Tone } from '../../scenario/types.ts';
import { MarkIcon } from './ActorMark.tsx';
import './bars.css';

export interface CostRow {
  id: string;
  /** Absent for rules and precedent, which are ink. */
  shape?: Shape | undefined;
  tone?: Tone | undefined;
  /** Who bears it. */
  label: string;
  /** `at home`. */
  kind: string;
  amount: number;
  low?: number | undefined;
  high?: number | undefined;
  /** The amount as printed: `4.0`. */
  text: string;
  state: 'paid' | 'planned';
  onOpen?: (() => void) | undefined;
}

export interface CostRowsProps {
  caption: string;
  rows: readonly CostRow[];
  /** Cost points at the right end; else the largest number shown. */
  max?: number | undefined;
}

/** What a step costs, or would cost, and whom. */
export function CostRows({ caption, rows, max }: CostRowsProps) {
  const most = max ?? Math.max(...rows.map((row) => Math.max(row.amount, row.high ?? 0)), 1e-9);
  return (
    <table className="costs">
      <caption className="visually-hidden">{caption}</caption>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className={`tone-${row.tone ?? 'ink'}`}>
            <th scope="row">
              <span className="costs-mark">
                {row.shape && row.tone && <MarkIcon shape={row.shape} tone={row.tone} />}
              </span>
              <span className="actor">{row.label}</span> <span className="muted">{row.kind}</span>
            </th>
            <td className="costs-cell">
              <CostBar row={row} share={(cost) => percent(cost / most)} />
            </td>
            <td className="amount">
              <Amount row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The bar, and a hairline from low to high across it. */
function CostBar({ row, share }: { row: CostRow; share: (cost: number) => string }) {
  const { amount, low, high } = row;
  const hasRange = low !== undefined && high !== undefined && high > low;
  return (
    <svg className="bar" aria-hidden="true">
      <rect className={`bar-${row.state}`} y="12.5%" width={share(amount)} height="75%" />
      {hasRange && row.state === 'paid' && <Hairline edge low={share(low)} high={share(high)} />}
      {hasRange && <Hairline low={share(low)} high={share(high)} />}
    </svg>
  );
}

interface HairlineProps {
  low: string;
  high: string;
  /** The ground showing around it where it crosses a filled bar. */
  edge?: boolean;
}

function Hairline({ low, high, edge = false }: HairlineProps) {
  return (
    <g className={edge ? 'bar-hairline bar-edge' : 'bar-hairline'}>
      <line x1={low} x2={high} y1="50%" y2="50%" />
      <line x1={low} x2={low} y1="31%" y2="69%" />
      <line x1={high} x2={high} y1="31%" y2="69%" />
    </g>
  );
}

function Amount({ row }: { row: CostRow }) {
  if (!row.onOpen) return row.text;
  return (
    <button
      type="button"
      className="number"
      aria-label={`${row.text}, ${row.label} ${row.kind}`}
      onClick={row.onOpen}
    >
      {row.text}
    </button>
  );
}

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;

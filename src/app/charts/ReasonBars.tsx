import type { Tone } from '../../scenario/types.ts';
import './reasonBars.css';

export interface ReasonRow {
  id: string;
  label: string;
  amount: number;
  /** The amount as printed: `−2.8`. */
  text: string;
  /** How it was computed: `−4.0 × 0.98 × 0.72`. */
  detail?: string | undefined;
  onOpen?: (() => void) | undefined;
}

export interface ReasonBarsProps {
  /** For those who hear the table. */
  caption: string;
  tone: Tone;
  start: { label: string; text: string };
  rows: readonly ReasonRow[];
  end: { label: string; text: string };
  /** Half the scale, so that neighbouring tables can share one; else the longest bar. */
  reach?: number | undefined;
}

/** From one number to the next: signed bars about one zero line. */
export function ReasonBars({ caption, tone, start, rows, end, reach }: ReasonBarsProps) {
  const longest = reach ?? Math.max(...rows.map((row) => Math.abs(row.amount)), 1e-9);
  return (
    <table className={`reasons tone-${tone}`}>
      <caption className="visually-hidden">{caption}</caption>
      <tbody>
        <tr className="reasons-start">
          <th scope="row">{start.label}</th>
          <td />
          <td className="amount">{start.text}</td>
        </tr>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">{row.label}</th>
            <td className="reasons-cell">
              <Bar share={row.amount / longest} />
              {row.detail && (
                <span
                  className={row.amount < 0 ? 'reasons-detail' : 'reasons-detail reasons-before'}
                >
                  {row.detail}
                </span>
              )}
            </td>
            <td className="amount">
              <Amount row={row} />
            </td>
          </tr>
        ))}
        <tr className="reasons-end">
          <th scope="row">{end.label}</th>
          <td />
          <td className="amount">{end.text}</td>
        </tr>
      </tbody>
    </table>
  );
}

function Bar({ share }: { share: number }) {
  const length = `${Math.abs(share) * 50}%`;
  return (
    <span
      className="reasons-bar"
      style={{ width: length, [share < 0 ? 'right' : 'left']: '50%' }}
    />
  );
}

function Amount({ row }: { row: ReasonRow }) {
  if (!row.onOpen) return row.text;
  return (
    <button
      type="button"
      className="number"
      aria-label={`${row.text}, ${row.label}`}
      onClick={row.onOpen}
    >
      {row.text}
    </button>
  );
}

import type { Tone } from '../../scenario/types.ts';
import './bars.css';
import './paidTable.css';
import { type Paid, paidBars } from './paidBars.ts';

export interface PaidTableProps {
  caption: string;
  rows: readonly (Paid & { actor: string; label: string; tone: Tone; words: string })[];
}

/** Who paid how much of what each can carry: bars on one scale, the budget as an upright mark. */
export function PaidTable({ caption, rows }: PaidTableProps) {
  const bars = paidBars(rows);
  const percent = (share = 0) => `${Math.round(share * 10_000) / 100}%`;
  return (
    <table className="paid">
      <caption className="visually-hidden">{caption}</caption>
      <tbody>
        {rows.map(({ actor, label, tone, words }, row) => (
          <tr key={actor} className={`tone-${tone}`}>
            <th scope="row">{label}</th>
            <td className="paid-bar" aria-hidden="true">
              <svg className="bar" aria-hidden="true">
                <line
                  className="bar-rest"
                  x1={0}
                  x2={percent(bars[row]?.limit)}
                  y1="50%"
                  y2="50%"
                />
                <rect className="bar-paid" y="15%" width={percent(bars[row]?.paid)} height="70%" />
                <line
                  className="bar-limit"
                  x1={percent(bars[row]?.limit)}
                  x2={percent(bars[row]?.limit)}
                  y1="-4%"
                  y2="104%"
                />
              </svg>
            </td>
            <td className="paid-words">{words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

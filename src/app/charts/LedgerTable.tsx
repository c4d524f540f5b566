import type { Shape, Tone } from '../../scenario/types.ts';
import { MarkIcon } from './ActorMark.tsx';
import './bars.css';
import './ledger.css';

export interface LedgerCell {
  kind: string;
  amount: number;
  /** As printed: `8.0`. */
  text: string;
  /** What this step added: `+6.0`. */
  added?: string | undefined;
}

export interface LedgerRow {
  bearer: string;
  label: string;
  /** Absent for rules and precedent, which are ink. */
  shape?: Shape | undefined;
  tone?: Tone | undefined;
  /** One for each kind that can occur; a kind left out stays empty. */
  cells: readonly LedgerCell[];
  /** The sum against the budget; `added` is the part this step added. */
  sum?: { amount: number; added?: number | undefined; budget: number; text: string } | undefined;
  /** Instead of a sum. */
  note?: string | undefined;
}

export interface LedgerTableProps {
  caption: string;
  /** `Who bears it`. */
  bearers: string;
  kinds: readonly { kind: string; label: string }[];
  /** `Sum against what each can carry`. */
  sums: string;
  rows: readonly LedgerRow[];
  opened?: { bearer: string; kind: string } | undefined;
  onOpen: (bearer: string, kind: string) => void;
}

/** What the line has cost so far, whom, and of which kind. No total over actors. */
export function LedgerTable({
  caption,
  bearers,
  kinds,
  sums,
  rows,
  opened,
  onOpen,
}: LedgerTableProps) {
  const most = Math.max(...rows.flatMap((row) => row.cells.map((cell) => cell.amount)), 1e-9);
  const widest = Math.max(
    ...rows.map(({ sum }) => Math.max(sum?.amount ?? 0, sum?.budget ?? 0)),
    1e-9,
  );
  return (
    <div className="ledger">
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{bearers}</th>
            {kinds.map(({ kind, label }) => (
              <th key={kind} scope="col" className="amount">
                {label}
              </th>
            ))}
            <th scope="col" className="ledger-sum">
              {sums}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.bearer} className={`tone-${row.tone ?? 'ink'}`}>
              <th scope="row">
                {row.shape && row.tone && <MarkIcon shape={row.shape} tone={row.tone} />}
                <span className="actor">{row.label}</span>
              </th>
              {kinds.map(({ kind, label }) => (
                <Cell
                  key={kind}
                  cell={row.cells.find((cell) => cell.kind === kind)}
                  name={`${row.label}, ${label}`}
                  label={label}
                  most={most}
                  isOpen={opened?.bearer === row.bearer && opened.kind === kind}
                  onOpen={() => onOpen(row.bearer, kind)}
                />
              ))}
              <Sum row={row} widest={widest} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  cell: LedgerCell | undefined;
  name: string;
  label: string;
  /** Cost points as long as a cell. */
  most: number;
  isOpen: boolean;
  onOpen: () => void;
}

function Cell({ cell, name, label, most, isOpen, onOpen }: CellProps) {
  if (!cell) return <td className="ledger-empty" />;
  // Beside its number only where the cell stands in a block of its own.
  const kind = <span className="ledger-kind">{label}</span>;
  if (cell.amount === 0) {
    return (
      <td className="amount ledger-nothing">
        {kind}
        {cell.text}
      </td>
    );
  }
  return (
    <td className="amount">
      <button
        type="button"
        className={isOpen ? 'ledger-cell ledger-opened' : 'ledger-cell'}
        aria-label={`${name}: ${cell.added ? `${cell.added}, ` : ''}${cell.text}`}
        aria-current={isOpen}
        onClick={onOpen}
      >
        {kind}
        {cell.added && <span className="ledger-added">{cell.added}</span>} {cell.text}
        <span className="ledger-bar" style={{ width: percent(cell.amount / most) }} />
      </button>
    </td>
  );
}

/** The sum against the budget; what this step added stands apart at the end of the bar. */
function Sum({ row: { sum, note }, widest }: { row: LedgerRow; widest: number }) {
  if (!sum) return <td className="ledger-sum muted">{note}</td>;
  const share = (amount: number) => percent(amount / widest);
  return (
    <td className="ledger-sum">
      <div>
        <svg className="bar" aria-hidden="true">
          <line
            className="bar-rest"
            x1={share(sum.amount)}
            x2={share(sum.budget)}
            y1="50%"
            y2="50%"
          />
          <rect className="bar-paid" y="18%" width={share(sum.amount)} height="64%" />
          {sum.added ? (
            <line
              className="bar-cut"
              {...{ x1: share(sum.amount - sum.added), x2: share(sum.amount - sum.added) }}
              y1="18%"
              y2="82%"
            />
          ) : null}
          <line
            className="bar-limit"
            x1={share(sum.budget)}
            x2={share(sum.budget)}
            y1="-4%"
            y2="104%"
          />
        </svg>
        <span>{sum.text}</span>
      </div>
    </td>
  );
}

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;

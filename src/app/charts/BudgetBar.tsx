import type { Tone } from '../../scenario/types.ts';
import './bars.css';

export interface BudgetBarProps {
  tone: Tone;
  spent: number;
  /** What the previewed step would add: outlined. */
  added?: number | undefined;
  budget: number;
  /** `Ukraine 18.8, would be 24.8`. */
  words: string;
  /** Under the upright mark: `of 40`. */
  limitWords: string;
}

/** What one actor has spent of what it can carry. */
export function BudgetBar({ tone, spent, added = 0, budget, words, limitWords }: BudgetBarProps) {
  const all = Math.max(budget, spent + added);
  const share = (amount: number) => `${Math.round((amount / all) * 10_000) / 100}%`;
  return (
    <div className={`budget tone-${tone}`}>
      <svg className="bar" aria-hidden="true">
        <line className="bar-rest" x1={share(spent + added)} x2={share(budget)} y1="50%" y2="50%" />
        <rect className="bar-paid" y="12.5%" width={share(spent)} height="75%" />
        {added > 0 && (
          <rect
            className="bar-planned"
            x={share(spent)}
            y="12.5%"
            width={share(added)}
            height="75%"
          />
        )}
        <line className="bar-limit" x1={share(budget)} x2={share(budget)} y1="-4%" y2="104%" />
      </svg>
      <p className="budget-words">
        <span>{words}</span> <span className="muted">{limitWords}</span>
      </p>
    </div>
  );
}

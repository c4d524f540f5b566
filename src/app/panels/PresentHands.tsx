import { answers } from '../../engine/prediction.ts';
import type { Hands } from '../presenting/hands.ts';
import { total } from '../presenting/hands.ts';
import { usePresent } from '../presenting/usePresent.ts';

/** Three answers and how many hands each has; digits go to the marked one. */
export function HandsCount({ hands: { marked, counts } }: { hands: Hands }) {
  const t = usePresent();
  const now = answers[marked] ?? 'holds';
  return (
    <>
      <ul className="present-hands">
        {answers.map((answer, i) => (
          <li key={answer} aria-current={i === marked}>
            <span>{t(`hands.${answer}`)}</span>
            <b>{counts[answer]}</b>
            <Row count={counts[answer]} />
          </li>
        ))}
      </ul>
      <p className="visually-hidden" role="status">
        {t('hands.status', { answer: t(`hands.${now}`), count: counts[now] })}
      </p>
    </>
  );
}

/** One tick a hand, in three groups by answer. The sentence beside it says the numbers. */
export function Ticks({ counts }: { counts: Hands['counts'] }) {
  const t = usePresent();
  if (total(counts) > drawn) return null;
  return (
    <p className="present-ticks" aria-hidden="true">
      {answers
        .filter((answer) => counts[answer] > 0)
        .map((answer) => (
          <span key={answer}>
            {t(`hands.${answer}`)} <Row count={counts[answer]} />
          </span>
        ))}
    </p>
  );
}

/** More are no picture any more. */
const drawn = 60;

const Row = ({ count }: { count: number }) => (
  <span
    className="present-row"
    style={{ '--hands': Math.min(count, drawn) } as React.CSSProperties}
    aria-hidden="true"
  />
);

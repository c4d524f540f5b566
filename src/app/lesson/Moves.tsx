import { nearestMark } from '../../explain/marks.ts';
import type { Moved } from '../../lesson/seen.ts';
import { useLesson } from './useLesson.ts';

/** How public positions moved, one line each. */
export function Moves({ moved }: { moved: readonly Moved[] }) {
  const { t, speaker } = useLesson();
  const { figures } = speaker;
  if (moved.length === 0) return <p className="note">{t('moved.none')}</p>;
  return (
    <ul className="plain moved">
      {moved.map(({ actor, issue, from, to }) => (
        <li key={`${actor} ${issue}`}>
          {t('moved.one', {
            ...speaker.as('actor', actor),
            on: speaker.text(speaker.issue(issue).on),
            from: figures.plain(from),
            to: figures.plain(to),
            mark: nearestMark(speaker, issue, to),
          })}
        </li>
      ))}
    </ul>
  );
}

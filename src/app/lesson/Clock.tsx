import { useSyncExternalStore } from 'react';
import { pace } from '../../lesson/pace.ts';
import { useLesson } from './useLesson.ts';

/** How the minutes stand against the plan: advice, nothing more, and never read aloud by itself. */
export function Clock() {
  const { lesson, run, t, speaker } = useLesson();
  const now = useSyncExternalStore(everyMoment, minuteNow);
  if (run.began === undefined) return null;
  const { elapsed, planned, part, over } = pace(lesson, Math.max(0, now - run.began));
  return (
    <p className="lesson-clock small muted">
      {t('minutes', { elapsed, planned, over: over ? 'yes' : 'no' })}
      {part && (
        <span className="lesson-part"> · {t('part', { part: speaker.text(part.title) })}</span>
      )}
    </p>
  );
}

const moment = 5_000;

/** The same for as long as a moment lasts, so that nothing is drawn in between. */
const minuteNow = (): number => Math.floor(Date.now() / moment) * moment + moment;

function everyMoment(tick: () => void) {
  const timer = setInterval(tick, moment);
  return () => clearInterval(timer);
}

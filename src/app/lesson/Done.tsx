import { teamsOf } from '../../lesson/run.ts';
import type { SeenDeed } from '../../lesson/seen.ts';
import { Moves } from './Moves.tsx';
import { ownCosts } from './ownCosts.ts';
import { goOn, takeBack } from './playing.ts';
import { useLesson } from './useLesson.ts';

/** What a turn has done; until the device goes on it can be taken back. */
export function Done({
  deed,
  onlookers,
  expected,
}: {
  deed: SeenDeed | undefined;
  onlookers: boolean;
  expected: string | undefined;
}) {
  const { run, t, speaker } = useLesson();
  const isHanded = run.way === 'one device' && teamsOf(run).length > 1;
  const costs = deed?.costs && !onlookers ? ownCosts(speaker, deed.costs) : undefined;
  return (
    <>
      {deed && (
        <>
          {expected !== undefined && <p className="cause">{expected}</p>}
          <Moves moved={deed.moved} />
          {costs && (
            <p className="body">
              {costs.isFree ? t('role.costNothing') : t('role.cost', { kinds: costs.kinds })}
            </p>
          )}
        </>
      )}
      <p className="lesson-actions">
        <button type="button" className="primary" onClick={goOn}>
          {t(isHanded ? 'role.next' : 'role.next.alone')}
        </button>
        <button type="button" onClick={takeBack}>
          {t('role.takeBack')}
        </button>
      </p>
    </>
  );
}

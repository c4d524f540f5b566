import { useState } from 'react';
import { type Speaker, speaker as speakerOf } from '../../explain/speaker.ts';
import type { Entry } from '../../lesson/run.ts';
import { Guarded } from '../controls/Guarded.tsx';
import { Share } from '../panels/Share.tsx';
import { choiceSentence } from './engineSeat.ts';
import { Title } from './Page.tsx';
import { leaveLesson, playAgain, scenarioOf } from './playing.ts';
import { useLesson } from './useLesson.ts';

/** After the last round: the debrief, the link to hand in, and what the engine thought all along. */
export function EndPage() {
  const { lesson, run, line, t, speaker: masked } = useLesson();
  const [sharing, setSharing] = useState(false);
  const real = speakerOf(scenarioOf(lesson), masked.language);
  const isEarly = run.phase.at === 'debrief' && run.phase.early === true;
  const rounds = [...new Set(run.log.map(({ round }) => round))];
  const renamed = lesson.masked ? run.players : [];
  return (
    <>
      <Title>{t('debrief.title', { early: isEarly ? 'yes' : 'no' })}</Title>
      <p className="lesson-actions">
        <button
          type="button"
          className="primary"
          onClick={() => leaveLesson({ panel: 'debrief', place: run.path })}
        >
          {t('debrief.open')}
        </button>
        {line !== undefined && (
          <button type="button" onClick={() => setSharing(true)}>
            {t('debrief.hand')}
          </button>
        )}
        <button type="button" onClick={playAgain}>
          {t('debrief.again')}
        </button>
      </p>
      {renamed.length > 0 && (
        <section>
          <h2 className="caps">{t('debrief.names')}</h2>
          <ul className="plain">
            {renamed.map(({ actor }) => (
              <li key={actor}>
                {t('debrief.unveiled', {
                  masked: masked.words(actor).label,
                  actor: real.words(actor).label,
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2 className="caps">{t('debrief.log')}</h2>
        {rounds.map((round) => (
          <div key={round} className="lesson-log">
            <h3>{t('round', { round, rounds: lesson.rounds })}</h3>
            <ul className="plain">
              {run.log
                .filter((entry) => entry.round === round)
                .map((entry) => (
                  <Told
                    key={`${entry.by} ${entry.actor} ${entry.step}`}
                    entry={entry}
                    speaker={real}
                  />
                ))}
            </ul>
          </div>
        ))}
      </section>
      <Guarded>{sharing && <Share onClose={() => setSharing(false)} />}</Guarded>
    </>
  );
}

/** One line of what was done; of the engine also why, now that it tells nobody what to do. */
function Told({ entry, speaker }: { entry: Entry; speaker: Speaker }) {
  const { t } = useLesson();
  const { actor, by, step, obstacles } = entry;
  const done = step !== undefined && !obstacles;
  const values = {
    actor: speaker.words(actor).label,
    step: step === undefined ? '' : speaker.text(speaker.step(step).title),
  };
  const why = by === 'engine' ? choiceSentence(speaker, entry) : undefined;
  return (
    <li>
      {t(told[by][done ? 'done' : 'not'], values)}
      {why !== undefined && <span className="note">{why}</span>}
    </li>
  );
}

const told = {
  team: { done: 'debrief.step', not: 'debrief.waited' },
  engine: { done: 'debrief.engine', not: 'debrief.engineWaited' },
  event: { done: 'debrief.event', not: 'debrief.not' },
} as const;

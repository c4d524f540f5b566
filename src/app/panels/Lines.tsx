import { useState } from 'react';
import { size } from '../../engine/path.ts';
import { endOf } from '../../engine/tree.ts';
import { back, beside, open, showDebrief, toEnd, toStart } from '../actions.ts';
import { type Direction, Strip } from '../charts/Strip.tsx';
import { Guarded } from '../controls/Guarded.tsx';
import { useSize } from '../controls/useSize.ts';
import { deleteFrom } from '../edit.ts';
import { forward } from '../fork.ts';
import { useUi } from '../i18n/useUi.ts';
import { Fork, OutlineDialog } from '../later.ts';
import { usePreview, useSpeaker } from '../selectors.ts';
import { useApp } from '../shown.tsx';
import { stripLines } from '../strip.ts';
import { useWaits } from '../waits.ts';
import { MoveMenu } from './MoveMenu.tsx';
import { useSaid } from './Said.tsx';

const walk: Record<Direction, () => void> = {
  back,
  forward,
  up: () => beside(-1),
  down: () => beside(1),
  first: toStart,
  last: toEnd,
};

/** The moves of the real course and of the reader's own lines: where we are, what is ahead. */
export function Lines({ height }: { height: 'full' | 'low' }) {
  const t = useUi();
  const speaker = useSpeaker();
  const document = useApp((state) => state.document);
  const place = useApp(({ view }) => view.place);
  const against = useApp(({ view }) => view.against);
  const forking = useApp((state) => state.forking);
  const preview = usePreview();
  const waits = useWaits();
  const said = useSaid(waits);
  const [isOutlined, setOutlined] = useState(false);
  const [ref, width] = useSize<HTMLElement>();
  const step = preview && speaker.step(preview.step.id);

  return (
    <section ref={ref} className={`lines ${height}`} aria-label={t('lines.title')}>
      {width > 0 && (
        <Strip
          width={width}
          height={height}
          title={t('lines.title')}
          lines={stripLines(t, speaker, document, { here: place, against }, waits)}
          words={t('lines.words', {
            played: size(place),
            all: size(endOf(document.tree, place)),
          })}
          ghost={
            step && {
              ...speaker.actor(step.actor),
              words: t('lines.ifPlayed', { step: speaker.lines(step.short).join(' ') }),
            }
          }
          actions={
            <>
              <MoveMenu className="link strip-menu" />
              <button
                type="button"
                className="link strip-outline"
                onClick={() => setOutlined(true)}
              >
                {t('outline.open')}
              </button>
              <button type="button" className="link strip-debrief" onClick={showDebrief}>
                {t('debrief.open')}
              </button>
            </>
          }
          said={said}
          onOpen={open}
          onMove={(direction) => walk[direction]()}
          onDelete={deleteFrom}
        />
      )}
      <Guarded>
        {forking && <Fork key={forking} onNewMove={toOffers} />}
        {isOutlined && <OutlineDialog onClose={() => setOutlined(false)} />}
      </Guarded>
    </section>
  );
}

/** A new move is made in the list beside the board. */
const toOffers = () =>
  window.document.querySelector<HTMLElement>('.next-move .offer-title')?.focus();

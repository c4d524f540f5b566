import { size } from '../../engine/path.ts';
import { endOf } from '../../engine/tree.ts';
import { back, beside, forward, open, toEnd, toStart } from '../actions.ts';
import { type Direction, Strip } from '../charts/Strip.tsx';
import { useSize } from '../controls/useSize.ts';
import { useUi } from '../i18n/useUi.ts';
import { recordOf, usePreview, useSpeaker } from '../selectors.ts';
import { useApp } from '../shown.tsx';
import { stripLines } from '../strip.ts';

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
  const preview = usePreview();
  const [ref, width] = useSize<HTMLElement>();
  const step = preview && speaker.step(preview.step.id);

  return (
    <section ref={ref} className={`lines ${height}`} aria-label={t('lines.title')}>
      {width > 0 && (
        <Strip
          width={width}
          height={height}
          title={t('lines.title')}
          lines={stripLines(
            t,
            speaker,
            document.tree,
            { here: place, against },
            recordOf(document),
          )}
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
          onOpen={open}
          onMove={(direction) => walk[direction]()}
        />
      )}
    </section>
  );
}

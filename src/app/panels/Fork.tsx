import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { stepAt } from '../../engine/tree.ts';
import { open } from '../actions.ts';
import { MarkIcon } from '../charts/ActorMark.tsx';
import { placeAbove } from '../controls/above.ts';
import { comparable, compareWays, stopAsking, type Way, waysOn } from '../fork.ts';
import { useUi } from '../i18n/useUi.ts';
import { lineThrough, namedLines } from '../lines.ts';
import { useSpeaker } from '../selectors.ts';
import { useApp } from '../shown.tsx';
import './choices.css';

/** Where lines part and somebody goes forward: which way? Nothing is chosen for them. */
export function Fork({ onNewMove }: { onNewMove: () => void }) {
  const t = useUi();
  const document = useApp((state) => state.document);
  const place = useApp(({ view }) => view.place);
  const ref = useRef<HTMLDivElement>(null);
  const ways = waysOn(document, place);
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box || box.matches(':popover-open')) return;
    placeAbove(box, window.document.querySelector('.strip [aria-selected="true"]'));
    box.showPopover();
    box.querySelector('button')?.focus();
  }, []);
  // Closed first: the focus goes back to where it was, and from there with the place.
  const then = (act: () => void) => () => {
    ref.current?.hidePopover();
    act();
  };

  return (
    <div
      ref={ref}
      popover="auto"
      className="above fork"
      role="dialog"
      aria-labelledby="fork-title"
      onToggle={({ newState }) => newState === 'closed' && stopAsking()}
      onKeyDown={walk}
    >
      <h2 id="fork-title" className="issue">
        {t('fork.title', { count: ways.length })}
      </h2>
      <ul className="plain">
        {ways.map((way) => (
          <li key={way.place}>
            <WayButton way={way} onChoose={then(() => open(way.place))} />
          </li>
        ))}
      </ul>
      <p className="fork-actions">
        <button type="button" onClick={then(onNewMove)}>
          {t('fork.new')}
        </button>
        {ways.length <= comparable && (
          <button type="button" onClick={then(() => compareWays(ways))}>
            {t('fork.compare', { count: ways.length })}
          </button>
        )}
        <button type="button" className="link" onClick={then(() => {})}>
          {t('fork.cancel')}
        </button>
      </p>
    </div>
  );
}

function WayButton({ way, onChoose }: { way: Way; onChoose: () => void }) {
  const t = useUi();
  const speaker = useSpeaker();
  const document = useApp((state) => state.document);
  const id = stepAt(speaker.scenario, way.place);
  if (id === undefined) return null;
  const { actor, title } = speaker.step(id);
  const { shape, tone } = speaker.actor(actor);
  const line = lineThrough(namedLines(t, speaker, document), way.place);
  return (
    <button type="button" className="row" onClick={onChoose}>
      <MarkIcon shape={shape} tone={tone} />
      <span className="row-title">
        {t('fork.way', { actor: speaker.words(actor).label, step: speaker.text(title) })}
      </span>
      <span className="row-end">{t('fork.more', { line: line.name, moves: way.moves })}</span>
    </button>
  );
}

/** Up and down go from button to button, round and round. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf(window.document.activeElement as HTMLButtonElement);
  buttons.at((at + step + buttons.length) % buttons.length)?.focus();
}

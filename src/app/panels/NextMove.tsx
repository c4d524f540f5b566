import { type FocusEvent, type PointerEvent, type RefObject, useRef, useState } from 'react';
import { shifts } from '../../explain/change.ts';
import { costLine } from '../../explain/cost.ts';
import { obstacleSentence } from '../../explain/obstacle.ts';
import type { StepFile } from '../../scenario/types.ts';
import { actFor, ask, choose, lookAt, playStep } from '../actions.ts';
import { MarkIcon } from '../charts/ActorMark.tsx';
import { useTakesFocusAfter } from '../controls/focus.ts';
import { useUi } from '../i18n/useUi.ts';
import { usePreferences } from '../preferences.ts';
import { boardActors, type Offer, useOffers, useSpeaker } from '../selectors.ts';
import { useApp } from '../shown.tsx';
import { Guess } from './Guess.tsx';

const atFirst = 5;

/** What the chosen actor can do now, and what each step would move and cost, before it is played. */
export function NextMove() {
  const t = useUi();
  const offers = useOffers();
  const actor = useApp(({ view }) => view.actor);
  // Opened lists belong to the actor they were opened for.
  const [all, setAll] = useState<string>();
  const clicked = useRef<Point>(undefined);
  const shown = all === actor ? offers : offers.slice(0, atFirst);
  const rest = offers.length - shown.length;

  return (
    <section className="next-move" aria-label={t('next.title')}>
      <h2 className="caps">{t('next.title')}</h2>
      <ActorPicker />
      {offers.length === 0 ? (
        <p className="hint">{t('next.none')}</p>
      ) : (
        <ul className="offers" onPointerLeave={() => lookAt(undefined)} onBlur={lookAway}>
          {shown.map((offer, i) => (
            <OfferItem key={offer.step.id} offer={offer} first={i === 0} clicked={clicked} />
          ))}
        </ul>
      )}
      {rest > 0 && (
        <button type="button" className="link" onClick={() => setAll(actor)}>
          {t('next.all', { count: offers.length })}
        </button>
      )}
    </section>
  );
}

/** Whoever tabs on reads on about the move that was played; a tap elsewhere keeps the preview. */
function lookAway({ currentTarget }: FocusEvent): void {
  requestAnimationFrame(() => {
    const { activeElement } = document;
    if (!currentTarget.contains(activeElement) && activeElement?.matches(':focus-visible')) {
      lookAt(undefined);
    }
  });
}

function ActorPicker() {
  const t = useUi();
  const speaker = useSpeaker();
  const chosen = useApp(({ view }) => view.actor);
  const others = useApp(({ view }) => view.others);
  const whose = useTakesFocusAfter<HTMLButtonElement>(useApp(({ view }) => view.place));
  const movers = new Set(speaker.scenario.steps.map(({ actor }) => actor));
  const actors = boardActors(speaker.scenario, others).filter(({ id }) => movers.has(id));

  return (
    <fieldset className="actor-picker" aria-label={t('next.whose')}>
      {actors.map(({ id, shape, tone }) => (
        <button
          key={id}
          ref={id === chosen ? whose : undefined}
          type="button"
          aria-pressed={id === chosen}
          className={`tone-${tone}`}
          onClick={() => actFor(id)}
        >
          <MarkIcon shape={shape} tone={tone} />
          {speaker.words(id).label}
        </button>
      ))}
    </fieldset>
  );
}

type Point = { x: number; y: number } | undefined;

/** In CSS pixels: less is a hand at rest. */
const awayFromClick = 16;

/**
 * After a step is played another one lies under the pointer. The result comes first: nothing is
 * previewed until the pointer has left the place of the click.
 */
function isAtRest(clicked: RefObject<Point>, { clientX, clientY }: PointerEvent): boolean {
  if (!clicked.current) return false;
  const { x, y } = clicked.current;
  if (Math.abs(clientX - x) + Math.abs(clientY - y) < awayFromClick) return true;
  clicked.current = undefined;
  return false;
}

function OfferItem({
  offer: { step, turn },
  first,
  clicked,
}: {
  offer: Offer;
  first: boolean;
  clicked: RefObject<Point>;
}) {
  const t = useUi();
  const speaker = useSpeaker();
  const chosen = useApp((state) => state.chosen);
  const place = useApp(({ view }) => view.place);
  const asked = useApp(({ asking }) => asking === step.id);
  const minute = useApp((state) => state.minute);
  // The first question stands on the board itself.
  const predicts = usePreferences((state) => state.predict) && minute !== 'asked';
  const file = step as StepFile;
  const legal = turn.obstacles.length === 0;
  const open = legal && (chosen === step.id || (chosen === undefined && first));
  const look = () => lookAt(legal ? step.id : undefined);

  return (
    <li
      className={legal ? (open ? 'offer open' : 'offer') : 'offer blocked'}
      onPointerMove={(event) => {
        if (event.pointerType !== 'touch' && !isAtRest(clicked, event)) look();
      }}
    >
      <button
        type="button"
        className="offer-title"
        aria-expanded={open}
        aria-disabled={!legal}
        onFocus={({ target }) => target.matches(':focus-visible') && look()}
        onClick={() => {
          if (!legal) return;
          choose(step.id);
          look();
        }}
      >
        <span className="title">{speaker.text(file.title)}</span>
        <span className="note">
          {legal ? (
            <>
              {open && <ShiftWords turn={turn} />}
              {costLine(speaker, turn.costs)}
              {open || !file.date ? null : <OnRecord step={file} />}
            </>
          ) : (
            turn.obstacles.map((obstacle) => obstacleSentence(speaker, obstacle)).join(' ')
          )}
        </span>
      </button>
      {open && asked && <Guess turn={turn} />}
      {open && !asked && (
        <div className="offer-play">
          {predicts && (
            <button
              type="button"
              className={minute ? undefined : 'primary'}
              onClick={() => ask(step.id)}
            >
              {t('predict.first')}
            </button>
          )}
          <button
            type="button"
            className={predicts || minute === 'answered' ? undefined : 'primary'}
            onFocus={look}
            onClick={({ clientX: x, clientY: y, detail }) => {
              // A click by keyboard has no place.
              if (detail > 0) clicked.current = { x, y };
              playStep(step.id, place);
            }}
          >
            {t('next.play')}
          </button>
        </div>
      )}
    </li>
  );
}

/** `Ceasefire −10 · Territory −6 ·` of the mover itself. */
function ShiftWords({ turn }: { turn: Offer['turn'] }) {
  const speaker = useSpeaker();
  const own = shifts(speaker.scenario, turn).filter(
    ({ actor, from, to }) => actor === turn.step.actor && Math.abs(to - from) >= 0.5,
  );
  return own.slice(0, 2).map(({ issue, from, to }) => (
    <span key={issue}>
      {speaker.text(speaker.issue(issue).label)} {speaker.figures.signed(to - from)} ·{' '}
    </span>
  ));
}

function OnRecord({ step: { date, status } }: { step: StepFile }) {
  const t = useUi();
  const speaker = useSpeaker();
  const full = date?.length === 10;
  return (
    <>
      {' · '}
      {t(`status.${status}`, { date: full && date ? speaker.figures.day(date) : (date ?? '') })}
    </>
  );
}

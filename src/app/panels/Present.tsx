import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { type Path, size } from '../../engine/path.ts';
import { endOf, stepAt } from '../../engine/tree.ts';
import type { IssueId } from '../../engine/types.ts';
import { shifts } from '../../explain/change.ts';
import {
  aloneHeadline,
  aloneOpening,
  besideRecord,
} from '../../explain/classroom/present/alone.ts';
import { headline, openingHeadline } from '../../explain/headline.ts';
import { predictionQuestion } from '../../explain/prediction.ts';
import { open, playStep, showBoard } from '../actions.ts';
import { useCompact } from '../controls/media.ts';
import { stopAsking, waysOn } from '../fork.ts';
import { counted, moveKey } from '../presenting/counted.ts';
import { noHands, total } from '../presenting/hands.ts';
import { pressed, type Stage } from '../presenting/stage.ts';
import { type Asked, useAsked, useTold } from '../presenting/useAsked.ts';
import { usePresent } from '../presenting/usePresent.ts';
import { useTextSize } from '../presenting/useTextSize.ts';
import { boardActors, useCheckpoint, usePlace, useSpeaker } from '../selectors.ts';
import { Shows, useApp } from '../shown.tsx';
import './present.css';
import { PresenterKeys } from './PresenterKeys.tsx';
import { HandsCount, Ticks } from './PresentHands.tsx';
import { PresentLanes } from './PresentLanes.tsx';

/** The line before a class: one sentence, one issue or all, and no controls but keys. */
export function Present() {
  return (
    <Shows when="headline">
      <Projected />
    </Shows>
  );
}

function Projected() {
  const t = usePresent();
  const issues = useApp(({ view }) => view.issues);
  const [asked, setAsked] = useState<Asked | 'nothing'>();
  const first = useStirred();
  const [stage, setStage] = useState<Stage>({
    ...{ issue: issues.indexOf(first) + 1, blank: false, help: false },
    hands: undefined,
  });
  const forking = useApp((state) => state.forking !== undefined);
  const chosen = issues[stage.issue - 1];
  const shown = chosen === undefined ? issues : [chosen];
  const page = useRef<HTMLElement>(null);
  useEffect(() => page.current?.focus({ preventScroll: true }), []);
  useLettersFor(shown.length, stage.issue > 0);
  usePresenterKeys({ stage, setStage, asked, setAsked, shown });

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: nothing else here can have the focus
    <main ref={page} className="present" tabIndex={0} aria-label={t('title')}>
      {stage.blank ? (
        <h1 className="visually-hidden">{t('blank')}</h1>
      ) : stage.hands && asked && asked !== 'nothing' ? (
        <Question asked={asked} hands={stage.hands} />
      ) : forking ? (
        <Ways />
      ) : (
        <Result shown={shown} issue={stage.issue} nothing={asked === 'nothing'} />
      )}
      {stage.help && <PresenterKeys onClose={() => setStage({ ...stage, help: false })} />}
    </main>
  );
}

/** The issue on which the last move moved a core actor most; else the first. */
function useStirred(): IssueId {
  const speaker = useSpeaker();
  const { turn } = usePlace();
  const issues = useApp(({ view }) => view.issues);
  const most =
    turn &&
    shifts(speaker.scenario, turn).find(
      ({ actor, issue }) => issues.includes(issue) && speaker.actor(actor).core,
    );
  return most?.issue ?? (issues[0] as IssueId);
}

/** Fewer lanes and rows, larger letters. */
function useLettersFor(lanes: number, alone: boolean) {
  const rows = useApp(({ document, view }) => boardActors(document.scenario, view.others).length);
  useTextSize(alone, alone ? rows / 5 : (lanes * (rows * 19 + 43)) / 360);
}

/** Before the keys that work everywhere: what is told here is told no further. */
function usePresenterKeys({
  stage,
  setStage,
  asked,
  setAsked,
  shown,
}: {
  stage: Stage;
  setStage: (stage: Stage) => void;
  asked: Asked | 'nothing' | undefined;
  setAsked: (asked: Asked | 'nothing' | undefined) => void;
  shown: readonly IssueId[];
}) {
  const issues = useApp(({ view }) => view.issues.length);
  const document = useApp((state) => state.document);
  const place = useApp(({ view }) => view.place);
  const forking = useApp((state) => state.forking !== undefined);
  const next = useAsked(shown);
  const ready = useStore(counted, (known) => next && known[moveKey(document, next.path)]);

  const follow = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const told = () => event.preventDefault();
    if (forking && !stage.blank && !stage.help && (/^\d$/.test(key) || key === 'Escape')) {
      told();
      const way = waysOn(document, place)[Number(key) - 1];
      if (way) open(way.place);
      else if (key === 'Escape') stopAsking();
      return;
    }
    const isFree = !stage.blank && !stage.help && !stage.hands;
    if ((key === 'ArrowRight' || key === 'PageDown') && isFree && ready && next) {
      told();
      playNext(next);
      return;
    }
    const done = pressed(stage, event, issues);
    if (!done) {
      if (isFree) setAsked(undefined);
      return;
    }
    told();
    setStage(done.stage);
    if (done.wish === 'leave') showBoard();
    if (done.wish === 'play' && ready && next) playNext(next);
    if (done.wish === 'ask') {
      setAsked(next ?? 'nothing');
      if (next) setStage({ ...done.stage, hands: noHands });
    }
    if (done.wish === 'counted' && stage.hands && asked && asked !== 'nothing') {
      const { counts } = stage.hands;
      counted.setState({ [moveKey(document, asked.path)]: { ...asked.about, counts } });
      setStage({ ...done.stage, hands: undefined });
    }
  };
  // A key may come before an effect has run: whatever is current then is asked.
  const latest = useRef(follow);
  useLayoutEffect(() => {
    latest.current = follow;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => latest.current(event);
    addEventListener('keydown', listen, true);
    return () => removeEventListener('keydown', listen, true);
  }, []);
}

/** A move that is there already is walked to; else it is made. */
function playNext({ path, step, from, isThere }: Asked): void {
  if (isThere) open(path);
  else playStep(step, from);
}

/** Where the line is: one sentence, the lanes, and what the class had expected. */
function Result({
  shown,
  issue,
  nothing,
}: {
  shown: readonly IssueId[];
  issue: number;
  nothing: boolean;
}) {
  const t = usePresent();
  const speaker = useSpeaker();
  const { state, turn, path } = usePlace();
  const told = useTold();
  const checkpoint = useCheckpoint();
  const record = checkpoint !== undefined && turn !== undefined;
  const document = useApp((app) => app.document);
  const next = useAsked(shown);
  const ready = useStore(counted, (known) => next && known[moveKey(document, next.path)]);
  const others = useApp(({ view }) => view.others);
  const alone = shown.length === 1 && issue > 0 ? shown[0] : undefined;
  const actors = boardActors(speaker.scenario, others).map(({ id }) => id);
  const sentence = told?.text ?? headlineOf();
  const beside =
    checkpoint && turn && alone !== undefined
      ? besideRecord(speaker, state, checkpoint, alone, actors)
      : undefined;
  const hint = nothing
    ? t('hands.none')
    : ready
      ? t('foot.ready', { hands: total(ready.counts) })
      : t('foot.legend', { record: record ? 'yes' : 'no' });

  return (
    <>
      <h1 className={sentence.length > fits ? 'long' : ''}>{sentence}</h1>
      <p className="present-under">
        {alone !== undefined && (
          <b>{t('under.issue', { issue: speaker.text(speaker.issue(alone).label) })}</b>
        )}{' '}
        <Under path={path} /> {beside}
      </p>
      {told && <Ticks counts={told.counts} />}
      <PresentLanes issues={shown} alone={alone !== undefined} />
      <Foot issue={issue} hint={hint} isFull={nothing || record || ready !== undefined} />
    </>
  );

  function headlineOf(): string {
    if (alone === undefined) {
      return turn ? headline(speaker, turn, shown) : openingHeadline(speaker, state, shown);
    }
    return turn ? aloneHeadline(speaker, turn, alone, actors) : aloneOpening(speaker, state, alone);
  }
}

/** Characters of a headline that two lines hold at full size. */
const fits = 96;

/** Which move this is after. */
function Under({ path }: { path: Path }) {
  const t = usePresent();
  const speaker = useSpeaker();
  const { turn } = usePlace();
  const opening = useApp(({ document }) => document.opening);
  const day = speaker.scenario.openings.find(({ id }) => id === opening)?.date ?? '';
  if (!turn) return t('under.start', { day: speaker.figures.date(day) });
  const { actor, id } = turn.step;
  const step = speaker.text(speaker.step(id).title);
  return t('under.move', { move: size(path), actor: speaker.words(actor).label, step });
}

/** Where the line is, and which number shows which issue: one line, full or with room for the keys. */
function Foot({ issue, hint, isFull }: { issue: number; hint: string; isFull: boolean }) {
  const t = usePresent();
  const speaker = useSpeaker();
  const compact = useCompact();
  const issues = useApp(({ view }) => view.issues);
  const place = useApp(({ view }) => view.place);
  const tree = useApp(({ document }) => document.tree);
  const numbered = [
    ...issues.map((id, i) => ({ at: i + 1, label: speaker.text(speaker.issue(id).label) })),
    { at: 0, label: t('foot.all') },
  ];
  return (
    <footer>
      <p>
        <b>{t('foot.move', { move: size(place), moves: size(endOf(tree, place)) })}</b>
      </p>
      <ul>
        {numbered.map(({ at, label }) => (
          <li key={at} aria-current={at === issue}>
            {at} {label}
          </li>
        ))}
      </ul>
      <p className="present-hint" role="status">
        {hint} {!isFull && t('foot.keys')}
      </p>
      {compact && (
        // Where there are no keys.
        <button type="button" className="link" onClick={showBoard}>
          {t('foot.back')}
        </button>
      )}
    </footer>
  );
}

function Question({ asked, hands }: { asked: Asked; hands: NonNullable<Stage['hands']> }) {
  const t = usePresent();
  const speaker = useSpeaker();
  const sentence = predictionQuestion(speaker, asked.turn, asked.about);
  return (
    <>
      <h1 className={sentence.length > fits ? 'long' : ''}>{sentence}</h1>
      <HandsCount hands={hands} />
      <footer>
        <p>{t('foot.counting')}</p>
      </footer>
    </>
  );
}

/** Where lines part: which way? A digit says it. */
function Ways() {
  const t = usePresent();
  const speaker = useSpeaker();
  const document = useApp((state) => state.document);
  const place = useApp(({ view }) => view.place);
  const ways = waysOn(document, place);
  return (
    <>
      <h1>{t('ways.title', { count: ways.length })}</h1>
      <ol className="present-ways">
        {ways.map((way) => {
          const id = stepAt(speaker.scenario, way.place);
          if (id === undefined) return null;
          const { actor, title } = speaker.step(id);
          const values = { actor: speaker.words(actor).label, step: speaker.text(title) };
          return <li key={way.place}>{t('ways.one', values)}</li>;
        })}
      </ol>
      <footer>
        <p>{t('ways.foot')}</p>
      </footer>
    </>
  );
}

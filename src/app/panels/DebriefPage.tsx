import { type ReactNode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { revision } from '../../engine/play.ts';
import type { Opening } from '../../engine/types.ts';
import {
  asked,
  asText,
  linesOf,
  questionsOf,
  said,
  written,
} from '../../explain/classroom/debrief/written.ts';
import { debrief } from '../../lesson/debrief.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import type { Section } from '../../share/debriefWords.ts';
import { sayDebrief, showBoard } from '../actions.ts';
import { PaidTable } from '../charts/PaidTable.tsx';
import { bundledLessons } from '../classroom/lessons.ts';
import { useTakesFocus } from '../controls/focus.ts';
import { endDigest } from '../link.ts';
import { boardActors, useLine, usePlace, useSpeaker } from '../selectors.ts';
import { useApp } from '../shown.tsx';
import { DebriefLanes } from './DebriefLanes.tsx';
import { DebriefPart } from './DebriefPart.tsx';
import { DebriefPoints } from './DebriefPoints.tsx';
import './debrief.css';
import { Hindsight } from './Hindsight.tsx';
import { useDebriefWords } from './useDebriefWords.ts';

/** What the line came to, written from its moves: to be read, changed, printed and talked about. */
export function DebriefPage() {
  const t = useDebriefWords();
  const speaker = useSpeaker();
  const { scenario } = speaker;
  const { path } = usePlace();
  const document = useApp((app) => app.document);
  const title = useTakesFocus<HTMLHeadingElement>();
  const [editing, setEditing] = useState(false);
  useReadingOnPaper(setEditing);
  const [hindsight, setHindsight] = useState(false);
  const { found, from } = useWritten();
  const { debrief: own } = document;
  const text = (section: Section) => said(section, own, from);

  const part = (
    section: Section,
    heading?: Parameters<typeof t>[0],
    { reads, note }: { reads?: ReactNode; note?: ReactNode } = {},
  ) => (
    <DebriefPart
      section={section}
      title={heading === undefined ? undefined : t(heading)}
      text={text(section)}
      changed={own?.[section] !== undefined}
      editing={editing}
      onChange={(changed) => sayDebrief(section, changed === from[section] ? undefined : changed)}
      onReset={() => sayDebrief(section, undefined)}
      note={note}
    >
      {reads}
    </DebriefPart>
  );

  return (
    <article className="debrief">
      <Tools
        editing={editing}
        onEdit={setEditing}
        hindsight={hindsight}
        onHindsight={setHindsight}
        text={() => asText(speaker, own, from)}
      />
      <p className="debrief-head">
        <span className="brand print-only">Parley</span>
        <span>
          {[t('title'), speaker.text(scenario.title), ...linesOf(text('occasion'))].join(' · ')}
        </span>
      </p>
      {editing && part('occasion', 'section.occasion')}
      {editing ? (
        part('headline')
      ) : (
        <h1 ref={title} tabIndex={-1} className="headline">
          {text('headline')}
        </h1>
      )}
      {part('path')}
      <section className="keep" aria-label={t('section.ends')}>
        <h2 className="caps">{t('section.ends')}</h2>
        <DebriefLanes />
        <p className="note debrief-legend">
          {t('legend', {
            day: speaker.figures.date(dayOf(document)),
            gaps: found.zones.some(({ after }) => !after.open) ? 'yes' : 'no',
            rooms: found.zones.some(({ after }) => after.open) ? 'yes' : 'no',
          })}
        </p>
      </section>
      {part('turningPoints', 'section.points', {
        reads: <DebriefPoints points={found.turningPoints} text={text('turningPoints')} />,
      })}
      <div className="debrief-columns">
        {part('predicted', 'section.predicted')}
        {part('dearest', 'section.dearest')}
        {part('notTaken', 'section.notTaken')}
        <WhoPaid paid={found.paid} />
        {part('record', 'section.record')}
      </div>
      {part('questions', 'section.questions', {
        reads: (
          <ol>
            {asked(speaker, text('questions')).map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ol>
        ),
        note: <p className="note">{t('question.always', { last: t('question.last') })}</p>,
      })}
      {(editing || text('own') !== '') && part('own', 'section.own')}
      <footer className="note debrief-foot keep">
        <span>{t('foot')}</span>
        <span>
          {t('version', { edition: scenario.edition, engine: revision })}
          <br />
          {t('digest', { digest: endDigest(document, path).slice(0, 8) })}
        </span>
      </footer>
      {hindsight && <Hindsight />}
    </article>
  );
}

/** Fields would be printed as high as they are, and what is below would be cut. */
function useReadingOnPaper(setEditing: (editing: boolean) => void) {
  useEffect(() => {
    const read = () => {
      // What is being written is taken over when its field is left.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      flushSync(() => setEditing(false));
    };
    addEventListener('beforeprint', read);
    return () => removeEventListener('beforeprint', read);
  }, [setEditing]);
}

const dayOf = ({ scenario, opening }: Parameters<typeof endDigest>[0]): string =>
  (scenario.openings.find(({ id }) => id === opening) as Opening).date;

/** The debrief and its words, before anybody changed one. */
function useWritten() {
  const speaker = useSpeaker();
  const { scenario, rates, replay } = useLine();
  const { path } = usePlace();
  const document = useApp((app) => app.document);
  const issues = useApp(({ view }) => view.issues);
  const others = useApp(({ view }) => view.others);
  const lesson = useBundledLesson(document.lesson);
  const { opening, remarks } = document;
  const actors = boardActors(scenario, others).map(({ id }) => id);
  const line = { scenario, rates, replay, opening };
  const found = debrief(line, path, remarks.predictions, { issues, actors });
  const own = lesson?.questions.map(speaker.text).filter((question) => question !== '');
  const from = written(speaker, found, dayOf(document), {
    questions: questionsOf(speaker, own),
    occasion: speaker.text(lesson?.title),
  });
  return {
    found: { ...found, paid: found.paid.filter((one) => actors.includes(one.actor)) },
    from,
  };
}

/** The lesson that a line was played in; nothing until it is fetched, nor where it is not known here. */
function useBundledLesson(id: string | undefined): Lesson | undefined {
  const [lessons, setLessons] = useState<readonly Lesson[]>([]);
  useEffect(() => {
    if (id === undefined) return;
    // Where it is not to be had the usual questions stand.
    bundledLessons().then(setLessons, () => undefined);
  }, [id]);
  return lessons.find((lesson) => lesson.id === id);
}

/** What the reader can do with the page; not on paper. */
function Tools({
  editing,
  onEdit,
  hindsight,
  onHindsight,
  text,
}: {
  editing: boolean;
  onEdit: (editing: boolean) => void;
  hindsight: boolean;
  onHindsight: (shown: boolean) => void;
  text: () => string;
}) {
  const t = useDebriefWords();
  const [copied, setCopied] = useState(false);
  return (
    <div className="debrief-tools screen-only">
      <button type="button" aria-pressed={editing} onClick={() => onEdit(!editing)}>
        {t(editing ? 'tool.done' : 'tool.edit')}
      </button>
      <button
        type="button"
        onClick={async () => {
          await navigator.clipboard.writeText(text());
          setCopied(true);
        }}
      >
        {t('tool.copy')}
      </button>
      <span role="status">{copied && t('tool.copied')}</span>
      <label>
        <input
          type="checkbox"
          checked={hindsight}
          onChange={({ target }) => onHindsight(target.checked)}
        />{' '}
        {t('tool.hindsight')}
      </label>
      <button type="button" onClick={showBoard}>
        {t('tool.back')}
      </button>
      <button type="button" className="primary" onClick={() => print()}>
        {t('tool.print')}
      </button>
    </div>
  );
}

/** Bars on one scale; nothing is added across actors. */
function WhoPaid({ paid }: { paid: ReturnType<typeof debrief>['paid'] }) {
  const t = useDebriefWords();
  const speaker = useSpeaker();
  const { figures } = speaker;
  return (
    <section className="keep debrief-part" aria-label={t('paid.title')}>
      <h2 className="caps">{t('paid.title')}</h2>
      <PaidTable
        caption={t('paid.note')}
        rows={paid.map(({ actor, spent, budget }) => ({
          ...{ actor, spent, budget, tone: speaker.actor(actor).tone },
          label: speaker.words(actor).label,
          words: t('paid.of', { spent: figures.plain(spent), budget: figures.plain(budget) }),
        }))}
      />
      <p className="note">{t('paid.note')}</p>
    </section>
  );
}

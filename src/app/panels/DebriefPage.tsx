import { useState } from 'react';
import { revision } from '../../engine/play.ts';
import type { Opening } from '../../engine/types.ts';
import { debriefTranslate } from '../../explain/classroom/debrief/translate.ts';
import { asText, questionsOf, said, written } from '../../explain/classroom/debrief/written.ts';
import { debrief } from '../../lesson/debrief.ts';
import { longestSection, type Section } from '../../share/debriefWords.ts';
import { sayDebrief, showBoard } from '../actions.ts';
import { boardIssue } from '../board.ts';
import { BudgetBar } from '../charts/BudgetBar.tsx';
import { Lane } from '../charts/Lane.tsx';
import { useTakesFocus } from '../controls/focus.ts';
import { useCompact } from '../controls/media.ts';
import { useSize } from '../controls/useSize.ts';
import { endDigest } from '../link.ts';
import { usePreferences } from '../preferences.ts';
import { boardActors, useLine, usePlace, useSpeaker, useZones } from '../selectors.ts';
import { useApp } from '../shown.tsx';
import './debrief.css';
import { Hindsight } from './Hindsight.tsx';

const useDebrief = () => debriefTranslate(usePreferences(({ language }) => language));

/** What the line came to, written from its moves: to be read, changed, printed and talked about. */
export function DebriefPage() {
  const t = useDebrief();
  const speaker = useSpeaker();
  const { figures } = speaker;
  const { scenario, rates, replay } = useLine();
  const { path } = usePlace();
  const document = useApp((app) => app.document);
  const issues = useApp(({ view }) => view.issues);
  const others = useApp(({ view }) => view.others);
  const title = useTakesFocus<HTMLHeadingElement>();
  const [editing, setEditing] = useState(false);
  const [copied, setCopied] = useState(false);
  const [hindsight, setHindsight] = useState(false);
  const { opening, remarks, debrief: own } = document;
  const found = debrief({ scenario, rates, replay, opening }, path, remarks.predictions, issues);
  const { date } = scenario.openings.find(({ id }) => id === opening) as Opening;
  const from = written(speaker, found, date, questionsOf(speaker));
  const actors = boardActors(scenario, others);
  const paid = found.paid.filter(({ actor }) => actors.some(({ id }) => id === actor));

  const part = (section: Section, heading?: Parameters<typeof t>[0]) => (
    <Part
      section={section}
      title={heading === undefined ? undefined : t(heading)}
      text={said(section, own, from)}
      changed={own?.[section] !== undefined}
      editing={editing}
      onChange={(text) => sayDebrief(section, text === from[section] ? undefined : text)}
      onReset={() => sayDebrief(section, undefined)}
    />
  );

  return (
    <article className="debrief">
      <div className="debrief-tools screen-only">
        <button type="button" aria-pressed={editing} onClick={() => setEditing(!editing)}>
          {t(editing ? 'tool.done' : 'tool.edit')}
        </button>
        <button
          type="button"
          onClick={async () => {
            await navigator.clipboard.writeText(asText(speaker, own, from));
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
            onChange={({ target }) => setHindsight(target.checked)}
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
      <p className="debrief-head">
        <span>
          {t('title')} · {speaker.text(scenario.title)}
        </span>
      </p>
      {editing ? (
        part('headline')
      ) : (
        <h1 ref={title} tabIndex={-1} className="headline">
          {said('headline', own, from)}
        </h1>
      )}
      {part('path')}
      <section className="keep">
        <h2 className="caps">{t('section.ends')}</h2>
        <div className="debrief-lanes">
          {issues.map((issue) => (
            <OneLane key={issue} issue={issue} />
          ))}
        </div>
        <p className="note">{t('legend', { day: figures.date(date) })}</p>
      </section>
      {part('turningPoints', 'section.points')}
      <div className="debrief-columns">
        <div>
          {part('predicted', 'section.predicted')}
          {part('dearest', 'section.dearest')}
          {part('notTaken', 'section.notTaken')}
        </div>
        <div>
          <section className="keep" aria-label={t('paid.title')}>
            <h2 className="caps">{t('paid.title')}</h2>
            {paid.map(({ actor, spent, budget }) => (
              <BudgetBar
                key={actor}
                tone={speaker.actor(actor).tone}
                spent={spent}
                budget={budget}
                words={`${speaker.words(actor).label} ${figures.plain(spent)}`}
                limitWords={`/ ${figures.plain(budget)}`}
              />
            ))}
            <p className="note">{t('paid.note')}</p>
          </section>
          {part('record', 'section.record')}
        </div>
      </div>
      {part('questions', 'section.questions')}
      {(editing || said('own', own, from) !== '') && part('own', 'section.own')}
      {hindsight && <Hindsight />}
      <footer className="note debrief-foot">
        <span>{t('foot')}</span>
        <span>
          {t('version', { edition: scenario.edition, engine: revision })} ·{' '}
          {t('digest', { digest: endDigest(document, path).slice(0, 8) })}
        </span>
      </footer>
    </article>
  );
}

/** A section: its text, or a field with it. */
function Part({
  section,
  title,
  text,
  changed,
  editing,
  onChange,
  onReset,
}: {
  section: Section;
  title: string | undefined;
  text: string;
  changed: boolean;
  editing: boolean;
  onChange: (text: string) => void;
  onReset: () => void;
}) {
  const t = useDebrief();
  const lines = text.split('\n').filter((line) => line !== '');
  return (
    <section className={`debrief-part ${section}`} aria-label={title ?? t('title')}>
      {title !== undefined && <h2 className="caps">{title}</h2>}
      {editing ? (
        <>
          <textarea
            aria-label={title ?? t('title')}
            defaultValue={text}
            key={`${changed} ${section}`}
            rows={Math.min(12, Math.max(2, lines.length + Math.ceil(text.length / 110)))}
            maxLength={longestSection}
            onBlur={({ target }) => onChange(target.value)}
          />
          {changed && (
            <button type="button" className="link" onClick={onReset}>
              {t('tool.reset')}
            </button>
          )}
        </>
      ) : section === 'questions' || section === 'turningPoints' ? (
        <ol>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      ) : (
        lines.map((line) => <p key={line}>{line}</p>)
      )}
    </section>
  );
}

/** Where all stood at the start, hollow, and at the end of the line, filled. */
function OneLane({ issue }: { issue: string }) {
  const speaker = useSpeaker();
  const place = usePlace();
  const zones = useZones();
  const compact = useCompact();
  const others = useApp(({ view }) => view.others);
  const [ref, width] = useSize<HTMLDivElement>();
  const zone = zones.find((candidate) => candidate.issue === issue);
  if (!zone) return null;
  const { lane } = boardIssue(
    speaker,
    boardActors(speaker.scenario, others),
    place,
    undefined,
    zone,
  );
  const { verdict: _, ...shown } = lane;
  return (
    <div ref={ref} className="debrief-lane">
      {width > 0 && <Lane {...shown} width={width} compact={compact} rowPitch={26} />}
    </div>
  );
}

import { Fragment, use, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { glossary, teachPageWords } from '../../explain/classroom/teach/translate.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import type { Language, ScenarioFile } from '../../scenario/types.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { speak } from '../i18n/languages.ts';
import { usePreferences } from '../preferences.ts';
import { leaveScreen, showScreen } from '../screens.ts';
import { passOneDevice, present } from './begin.ts';
import { chosen } from './chosen.ts';
import { HandOut, useCopied } from './HandOut.tsx';
import { HonestCard } from './HonestCard.tsx';
import { bundledLessons } from './lessons.ts';
import { keptLessons } from './ownLessons.ts';
import { Plan } from './Plan.tsx';
import { type Paper, PrintPages, papersOf } from './PrintPages.tsx';
import { paragraphs, said } from './said.ts';
import { isKnown, scenarioFor } from './scenarioFor.ts';
import './teacher.css';

/** Choose a lesson, run it in one of three ways, print what it needs: ready in ten minutes. */
export function TeacherPage() {
  const lessons = use(bundledLessons());
  const [own] = useState(() =>
    Object.values(keptLessons()).filter(({ scenario: id }) => isKnown(id)),
  );
  const picked = useStore(chosen, ({ lesson }) => lesson);
  const usual = lessons.find(({ id }) => id === 'four-delegations') as Lesson;
  const lesson = picked && isKnown(picked.scenario) ? picked : usual;
  const given = lessons.find(({ id }) => id === lesson.id);
  const scenario = use(scenarioFor(lesson.scenario));
  const [card, setCard] = useState<'present' | 'pass' | 'either'>();
  const [terms, setTerms] = useState(false);
  const [printing, setPrinting] = useState<readonly Paper[]>();
  const language = usePreferences((state) => state.language);
  const t = teachPageWords(language);
  const other: Language = language === 'en' ? 'de' : 'en';
  const choose = (one: Lesson) => chosen.setState({ lesson: one });
  // What was changed and is not kept, a card for one, is listed too, in the place of what it was.
  const known = [...lessons, ...own];
  const same = known.find((one) => JSON.stringify(one) === JSON.stringify(lesson));
  const listed = same ? known : known.map((one) => (one === given ? lesson : one));

  useEffect(() => {
    if (printing) print();
    const done = () => setPrinting(undefined);
    addEventListener('afterprint', done);
    return () => removeEventListener('afterprint', done);
  }, [printing]);

  return (
    <>
      <div className="teach">
        <header className="teach-head">
          <p className="brand">Parley</p>
          <p className="about-line">{t('page.title')}</p>
          <nav className="teach-nav" aria-label={t('page.title')}>
            <button type="button" onClick={leaveScreen}>
              {t('page.board')}
            </button>
            <button type="button" onClick={() => setTerms(true)}>
              {t('page.glossary')}
            </button>
            <button type="button" lang={other} onClick={() => void speak(other)}>
              {t('page.language')}
            </button>
            <button type="button" className="primary" onClick={() => setCard('either')}>
              {t('page.start')}
            </button>
          </nav>
        </header>
        <main className="teach-main">
          <section className="teach-title" aria-label={t('page.lesson')}>
            <div>
              <p className="caps">{t('page.lesson')}</p>
              <h1>{said(lesson.title, language)}</h1>
              <p className="lead">{said(lesson.summary, language)}</p>
            </div>
            <fieldset className="segments teach-lessons" aria-label={t('page.lessons')}>
              {listed.map((one) => (
                <button
                  key={lessons.includes(one) ? one.id : `own ${known.indexOf(one)}`}
                  type="button"
                  aria-pressed={one === (same ?? lesson)}
                  onClick={() => choose(one)}
                >
                  {own.includes(one) && `${t('page.own')}: `}
                  {shortTitle(said(one.title, language)) || one.id}{' '}
                  <span className="muted">{t('page.minutes', { minutes: one.minutes })}</span>
                </button>
              ))}
            </fieldset>
          </section>
          <Ways lesson={lesson} onCard={setCard} />
          <div className="teach-below">
            <Plan lesson={lesson} />
            <aside className="teach-side">
              <ToPrint lesson={lesson} scenario={scenario} onPrint={setPrinting} />
              <p className="teach-deeds">
                <button type="button" onClick={() => setPrinting(papersOf(lesson, scenario))}>
                  {t('print.all')}
                </button>
                <button
                  type="button"
                  onClick={() => {
                    choose(lesson);
                    showScreen('build');
                  }}
                >
                  {t('page.edit')}
                </button>
                <button type="button" onClick={() => showScreen('wall')}>
                  {t('page.wall')}
                </button>
              </p>
            </aside>
          </div>
          <section className="teach-words">
            <div>
              <h2 className="issue">{t('leaves.title')}</h2>
              <ul>
                {(['people', 'justice', 'inside', 'numbers', 'future'] as const).map((one) => (
                  <li key={one}>{t(`leaves.${one}`)}</li>
                ))}
              </ul>
            </div>
            <div>
              <h2 className="issue">{t('before.title')}</h2>
              <p>{paragraphs(said(lesson.honest, language))[1]}</p>
              <p className="note">{said(scenario.disclaimer, language)}</p>
            </div>
          </section>
        </main>
        <footer className="teach-foot">
          <p>
            <strong>{t('page.ready')}</strong> {t('page.readyHow')}
          </p>
          <p className="muted">{t('page.private')}</p>
        </footer>
        {terms && (
          <Dialog title={t('glossary.title')} onClose={() => setTerms(false)}>
            <dl className="teach-terms">
              {glossary.map((term) => (
                <Fragment key={term}>
                  <dt>{t(`term.${term}`)}</dt>
                  <dd>{t(`meaning.${term}`)}</dd>
                </Fragment>
              ))}
            </dl>
          </Dialog>
        )}
        {card && (
          <HonestCard
            lesson={lesson}
            given={given}
            language={language}
            ways={card}
            onChange={(honest) => choose({ ...lesson, honest })}
            onPresent={() => void present(lesson)}
            onPass={() => void passOneDevice(lesson)}
            onPrint={() => setPrinting(['honest'])}
            onClose={() => setCard(undefined)}
          />
        )}
      </div>
      {printing && (
        <PrintPages
          lesson={lesson}
          scenario={scenario}
          papers={printing}
          language={lesson.language ?? language}
        />
      )}
    </>
  );
}

/** What stands before the colon: buttons have little room. */
const shortTitle = (title: string): string => title.split(':')[0] ?? title;

function Ways({ lesson, onCard }: { lesson: Lesson; onCard: (way: 'present' | 'pass') => void }) {
  const t = teachPageWords(usePreferences((state) => state.language));
  const { copied, copy } = useCopied(lesson);
  const [code, setCode] = useState(false);
  const deeds = {
    present: (
      <button type="button" onClick={() => onCard('present')}>
        {t('present.do')}
      </button>
    ),
    handOut: (
      <>
        <button type="button" onClick={copy}>
          {t('handOut.copy')}
        </button>
        <button type="button" onClick={() => setCode(true)}>
          {t('handOut.qr')}
        </button>
        <span role="status">
          {copied === 'yes' && t('handOut.copied')}
          {copied === 'no' && t('handOut.notCopied')}
        </span>
      </>
    ),
    pass: (
      <button type="button" onClick={() => onCard('pass')}>
        {t('pass.do')}
      </button>
    ),
  };
  return (
    <section className="teach-ways" aria-label={t('ways.title')}>
      {(['present', 'handOut', 'pass'] as const).map((way) => (
        <div key={way}>
          <h2>{t(`${way}.title`)}</h2>
          <p>{t(`${way}.text`)}</p>
          <dl>
            {(['teacher', 'pupils', 'keeps'] as const).map((who) => (
              <Fragment key={who}>
                <dt>{t(`ways.${who}`)}</dt>
                <dd>{t(`${way}.${who}`)}</dd>
              </Fragment>
            ))}
          </dl>
          <p className="teach-deeds">{deeds[way]}</p>
        </div>
      ))}
      {code && <HandOut lesson={lesson} onClose={() => setCode(false)} />}
    </section>
  );
}

function ToPrint({
  lesson,
  scenario,
  onPrint,
}: {
  lesson: Lesson;
  scenario: ScenarioFile;
  onPrint: (papers: readonly Paper[]) => void;
}) {
  const t = teachPageWords(usePreferences((state) => state.language));
  const cards = lesson.seats.filter(({ by }) => by === 'team').length;
  const remarks: Record<Paper, string> = {
    role: t('print.cards', { cards }),
    rules: t('print.team'),
    questions: t('print.team'),
    glossary: t('print.needed'),
    honest: t('print.aloud'),
    material: t('print.texts', { texts: lesson.material.length }),
  };
  return (
    <section aria-labelledby="to-print">
      <h2 id="to-print" className="caps">
        {t('print.title')}
      </h2>
      <ul className="plain teach-papers">
        {papersOf(lesson, scenario).map((paper) => (
          <li key={paper}>
            <button type="button" className="link strong" onClick={() => onPrint([paper])}>
              {t(`print.${paper}`)}
            </button>
            <span className="muted">{remarks[paper]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

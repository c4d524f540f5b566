import { type ChangeEvent, use, useEffect, useState } from 'react';
import { builderWords } from '../../explain/classroom/build/translate.ts';
import { lessonHints } from '../../lesson/hints.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import { lessonFrom } from '../../lesson/load.ts';
import { formatProblem } from '../../scenario/parsed.ts';
import { type Language, languages, type ScenarioFile } from '../../scenario/types.ts';
import { laidOut } from '../../share/laidOut.ts';
import { usePreferences } from '../preferences.ts';
import { showScreen } from '../screens.ts';
import { addressOfLesson } from './begin.ts';
import { chosen } from './chosen.ts';
import { Writing } from './fields.tsx';
import { HandOut } from './HandOut.tsx';
import { LessonForm } from './LessonForm.tsx';
import { bundledLessons } from './lessons.ts';
import { isDraft, keepLesson, keptLessons, nameFor } from './ownLessons.ts';
import { scenarioFor } from './scenarioFor.ts';
import './builder.css';
import './teacher.css';

/** A lesson as a form, checked while it is written. */
export function BuilderPage() {
  const given = use(bundledLessons());
  const [{ name, lesson }, setDraft] = useState(() => {
    const last = Object.values(keptLessons()).at(-1);
    const first = chosen.getState().lesson ?? last ?? (given[0] as Lesson);
    return { name: nameFor(first), lesson: first };
  });
  const [wanted, setTab] = useState<Language>(lesson.languages[0] ?? 'en');
  // A language that was taken out has no tab any more.
  const tab = lesson.languages.includes(wanted) ? wanted : (lesson.languages[0] ?? wanted);
  const [kept, setKept] = useState(true);
  const [sharing, setSharing] = useState(false);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const scenario = useScenario(lesson.scenario);
  const language = usePreferences((state) => state.language);
  const t = builderWords(language);
  const checked = lessonFrom(lesson, scenario ? [scenario] : []);
  const problems = checked.ok ? [] : checked.problems;
  const hints = checked.ok && scenario ? lessonHints(checked.value, [scenario]) : [];
  const teams = lesson.seats.filter(({ by }) => by === 'team').length;

  const put = (next: Lesson, under = name) => {
    setDraft({ name: under, lesson: next });
    setKept(keepLesson(under, next));
    chosen.setState({ lesson: next });
  };
  const begin = (next: Lesson) => {
    setRefused([]);
    setTab(next.languages[0] ?? 'en');
    put(next, nameFor(next));
  };
  const opened = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    target.value = '';
    if (!file) return;
    const read = await file.text().then(parsed, () => undefined);
    if (isDraft(read)) begin(read);
    else setRefused([t('page.notALesson', { file: file.name }), ...wrongIn(read)]);
  };
  const forget = () => {
    if (!confirm(t('page.sure'))) return;
    keepLesson(name, undefined);
    chosen.setState({ lesson: undefined });
    showScreen('teach');
  };

  return (
    <div className="teach">
      <header className="teach-head">
        <p className="brand">Parley</p>
        <p className="about-line">{t('page.title')}</p>
        <nav className="teach-nav" aria-label={t('page.title')}>
          <button type="button" onClick={() => showScreen('teach')}>
            {t('page.back')}
          </button>
          <button type="button" onClick={() => begin({ ...blank, id: nameFor(blank) })}>
            {t('page.new')}
          </button>
          <label className="button file">
            {t('page.open')}
            <input type="file" accept=".json,application/json" onChange={opened} />
          </label>
          <button type="button" onClick={() => save(lesson)}>
            {t('page.save')}
          </button>
          <button type="button" disabled={!checked.ok} onClick={() => setSharing(true)}>
            {t('page.share')}
          </button>
          <button
            type="button"
            className="primary"
            disabled={!checked.ok}
            onClick={() => void preview(lesson)}
          >
            {t('page.preview')}
          </button>
        </nav>
      </header>
      <main className="build">
        <div className="build-form">
          <h1>{lesson.title[language] || t('page.title')}</h1>
          {refused.length > 0 && (
            <div role="alert">
              {refused.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </div>
          )}
          <fieldset className="segments build-tabs" aria-label={t('tab.title')}>
            {languages
              .filter((code) => lesson.languages.includes(code))
              .map((code) => (
                <button
                  key={code}
                  type="button"
                  aria-pressed={code === tab}
                  onClick={() => setTab(code)}
                >
                  {t(`tab.${code}`)}
                </button>
              ))}
          </fieldset>
          <Writing value={{ tab, problems }}>
            <LessonForm
              lesson={lesson}
              scenario={scenario}
              onChange={(change) => put({ ...lesson, ...change })}
            />
          </Writing>
        </div>
        <aside className="build-check" aria-label={t('check.title')}>
          <h2>{t('check.title')}</h2>
          <p role="status">
            {checked.ok
              ? t('check.fine', { minutes: lesson.minutes, teams })
              : t('check.problems', { count: problems.length })}
          </p>
          <ul className="build-problems" lang="en">
            {problems.map(({ place, sentence }) => (
              <li key={`${place} ${sentence}`}>
                <code>{place}</code> {sentence}
              </li>
            ))}
          </ul>
          {hints.length > 0 && (
            <>
              <h3>{t('check.hints')}</h3>
              <ul className="build-problems" lang="en">
                {hints.map(({ place, sentence }) => (
                  <li key={sentence}>
                    <code>{place}</code> {sentence}
                  </li>
                ))}
              </ul>
            </>
          )}
          <p className="note">{kept ? t('page.kept') : t('page.notKept')}</p>
          <p>
            <button type="button" className="link" onClick={forget}>
              {t('page.delete')}
            </button>
          </p>
        </aside>
      </main>
      {sharing && <HandOut lesson={lesson} onClose={() => setSharing(false)} />}
    </div>
  );
}

/** While another one is fetched the form keeps what it has; one that is not to be had is none. */
function useScenario(id: string): ScenarioFile | undefined {
  const [found, setFound] = useState<ScenarioFile>();
  useEffect(() => {
    let current = true;
    const take = (scenario: ScenarioFile | undefined) => current && setFound(scenario);
    scenarioFor(id).then(take, () => take(undefined));
    return () => {
      current = false;
    };
  }, [id]);
  return found;
}

const blank: Lesson = {
  format: 'parley-lesson/1',
  id: 'my-lesson',
  languages: ['en', 'de'],
  title: {},
  summary: {},
  scenario: 'alaska-2025',
  opening: 't1',
  seats: [],
  issues: [],
  sees: 'own limits',
  rounds: 3,
  minutes: 45,
  plan: [],
  stops: [],
  events: [],
  hides: [],
  predict: true,
  masked: false,
  record: 'debrief',
  honest: {},
  material: [],
  questions: [],
};

const problemsShown = 6;

/** Why a file is none, as far as that can be said. */
function wrongIn(read: unknown): string[] {
  const found = lessonFrom(read, []);
  if (found.ok || typeof read !== 'object') return [];
  return found.problems.slice(0, problemsShown).map((problem) => formatProblem('', problem));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function preview(lesson: Lesson): Promise<void> {
  open(await addressOfLesson(lesson), '_blank', 'noopener');
}

function save(lesson: Lesson): void {
  const address = URL.createObjectURL(new Blob([`${laidOut(lesson)}\n`]));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${lesson.id.replace(/[^\w-]+/g, '-') || 'lesson'}.json`;
  link.click();
  // The browser has begun to save by then; some ask where first.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

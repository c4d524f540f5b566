import { Fragment } from 'react';
import type { Entry } from '../../engine/types.ts';
import { glossary, type TeachId, teachPageWords } from '../../explain/classroom/teach/translate.ts';
import { nearestMark } from '../../explain/marks.ts';
import { capital, type Speaker, speaker } from '../../explain/speaker.ts';
import type { Translate } from '../../explain/translate.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import type { Language, ScenarioFile } from '../../scenario/types.ts';
import { MarkIcon } from '../charts/ActorMark.tsx';
import { paragraphs, said } from './said.ts';
import './print.css';

export const papers = ['role', 'rules', 'questions', 'glossary', 'honest', 'material'] as const;
export type Paper = (typeof papers)[number];

/** What there is to print for a lesson. */
export const papersOf = (lesson: Lesson, scenario: ScenarioFile): Paper[] =>
  papers.filter(
    (paper) =>
      (paper !== 'material' || lesson.material.length > 0) &&
      (paper !== 'role' || teamsOf(lesson, scenario).length > 0),
  );

interface Sheet {
  lesson: Lesson;
  said: Speaker;
  t: Translate<TeachId>;
  language: Language;
}

/** A4 pages, seen on paper only; the rest of the page is hidden there while they are here. */
export function PrintPages({
  lesson,
  scenario,
  papers: wanted,
  language,
}: {
  lesson: Lesson;
  scenario: ScenarioFile;
  papers: readonly Paper[];
  language: Language;
}) {
  const sheet = {
    lesson,
    language,
    said: speaker(scenario, language),
    t: teachPageWords(language),
  };
  return (
    <div className="print-pages" lang={language}>
      {wanted.map((paper) => (
        <Fragment key={paper}>
          {paper === 'role' && <RoleCards {...sheet} />}
          {paper === 'rules' && <Rules {...sheet} />}
          {paper === 'questions' && <Questions {...sheet} />}
          {paper === 'glossary' && <Glossary {...sheet} />}
          {paper === 'honest' && <Honest {...sheet} />}
          {paper === 'material' && <Material {...sheet} />}
        </Fragment>
      ))}
    </div>
  );
}

function Foot({ lesson, language, t }: Sheet) {
  return (
    <p className="paper-foot">
      {t('paper.lesson', { lesson: said(lesson.title, language) })} · {t('paper.notForecast')}
    </p>
  );
}

const teamsOf = ({ seats }: Lesson, { actors }: ScenarioFile) =>
  actors.filter(({ id }) => seats.some(({ actor, by }) => actor === id && by === 'team'));

/** Two a page, to be cut apart. A masked card keeps the brief back: it would unveil the actor. */
function RoleCards(sheet: Sheet) {
  const { lesson, said: speak, t, language } = sheet;
  const { scenario } = speak;
  return teamsOf(lesson, scenario).map(({ id, shape, tone, brief, masked }) => {
    const mask = lesson.masked ? (masked?.[language] ?? Object.values(masked ?? {})[0]) : undefined;
    const name = mask?.nom ?? speak.words(id).nom;
    const rows = lesson.issues.flatMap((issue) => {
      const entry = scenario.entries.find((one) => one.actor === id && one.issue === issue);
      return entry ? [entry] : [];
    });
    return (
      <article key={id} className="paper-card">
        <h2>
          <MarkIcon shape={shape} tone={tone} /> {capital(name)}
        </h2>
        {brief && !mask && (
          <dl>
            {(['who', 'wants', 'refuses', 'mayOffer'] as const).map((part) => (
              <Fragment key={part}>
                <dt>{t(`roleCard.${part}`)}</dt>
                <dd>{speak.text(brief[part])}</dd>
              </Fragment>
            ))}
          </dl>
        )}
        <table>
          <thead>
            <tr>
              {(['issue', 'now', 'aim', 'limit'] as const).map((column) => (
                <th key={column} scope="col">
                  {t(`roleCard.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((entry) => (
              <StanceRow key={entry.issue} entry={entry} sheet={sheet} />
            ))}
          </tbody>
        </table>
        <p className="note">
          {said(lesson.title, language)} · {t('roleCard.note')}
        </p>
      </article>
    );
  });
}

function StanceRow({ entry, sheet: { lesson, said: speak, t } }: { entry: Entry; sheet: Sheet }) {
  const { issue, position, ideal, limit } = entry;
  const at = (value: number) => ({
    value: speak.figures.plain(value),
    mark: nearestMark(speak, issue, value),
  });
  const now = position[lesson.opening]?.value;
  const aim = ideal?.value ?? now;
  return (
    <tr>
      <th scope="row">{speak.text(speak.issue(issue).label)}</th>
      <td>{now === undefined ? '–' : t('roleCard.at', at(now))}</td>
      <td>{aim === undefined ? '–' : t('roleCard.at', at(aim))}</td>
      <td>
        {limit
          ? t(limit.bound === 'min' ? 'roleCard.least' : 'roleCard.most', at(limit.value))
          : t('roleCard.noLimit')}
      </td>
    </tr>
  );
}

function Rules(sheet: Sheet) {
  const { lesson, said: speak, t } = sheet;
  const named = (by: string) =>
    speak.scenario.actors
      .filter(({ id }) => lesson.seats.some((seat) => seat.actor === id && seat.by === by))
      .map(({ id }) => speak.words(id).label);
  const [teams, engine] = [named('team'), named('engine')];
  const stops = lesson.stops.map(({ after }) =>
    after === 0 ? t('rules.begin') : t('rules.round', { after }),
  );
  const list = (names: readonly string[]) => speak.figures.list(names);
  return (
    <article className="paper">
      <h2>{t('rules.title')}</h2>
      <ol className="paper-rules">
        <li>{t('rules.goal')}</li>
        <li>{t('rules.board')}</li>
        <li>{t('rules.rounds', { rounds: lesson.rounds })}</li>
        <li>
          {t('rules.teams', {
            teams: list(teams),
            many: teams.length > 1 ? 'yes' : 'no',
            engine: engine.length > 0 ? 'yes' : 'no',
            others: list(engine),
          })}
        </li>
        {lesson.predict && <li>{t('rules.predict')}</li>}
        <li>{t('rules.sees', { sees: lesson.sees === 'open table' ? 'open' : 'own' })}</li>
        <li>{t('rules.costs')}</li>
        {stops.length > 0 && <li>{t('rules.stop', { rounds: list(stops) })}</li>}
        <li>{t('rules.end')}</li>
        <li>{t('rules.respect')}</li>
      </ol>
      <Foot {...sheet} />
    </article>
  );
}

function Questions(sheet: Sheet) {
  const { lesson, t, language } = sheet;
  const texts = (list: Lesson['questions']) => list.map((text) => said(text, language));
  return (
    <article className="paper">
      <h2>{t('questions.title')}</h2>
      {lesson.stops.map(({ after, questions }) => (
        <section key={after}>
          <h3>{t('questions.after', { after })}</h3>
          <Asked questions={texts(questions)} />
        </section>
      ))}
      <h3>{t('questions.debrief')}</h3>
      <Asked questions={[...texts(lesson.questions), t('questions.last')]} />
      <Foot {...sheet} />
    </article>
  );
}

/** Each with room to write below it. */
const Asked = ({ questions }: { questions: readonly string[] }) => (
  <ol className="paper-asked">
    {questions.map((question) => (
      <li key={question}>{question}</li>
    ))}
  </ol>
);

function Glossary(sheet: Sheet) {
  const { t } = sheet;
  return (
    <article className="paper">
      <h2>{t('glossary.title')}</h2>
      <dl className="paper-terms">
        {glossary.map((term) => (
          <Fragment key={term}>
            <dt>{t(`term.${term}`)}</dt>
            <dd>{t(`meaning.${term}`)}</dd>
          </Fragment>
        ))}
      </dl>
      <Foot {...sheet} />
    </article>
  );
}

function Honest(sheet: Sheet) {
  const { lesson, t, language } = sheet;
  return (
    <article className="paper">
      <h2>{t('card.title')}</h2>
      <div className="paper-aloud">
        {paragraphs(said(lesson.honest, language)).map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <Foot {...sheet} />
    </article>
  );
}

function Material(sheet: Sheet) {
  const { lesson, t, language } = sheet;
  return lesson.material.map(({ title, text, source }) => {
    const lines = paragraphs(said(text, language));
    return (
      <article key={said(title, language)} className="paper">
        <h2>{said(title, language)}</h2>
        {lines.map((line) =>
          line.startsWith('- ') ? (
            <p key={line} className="paper-fill">
              {line.slice(2)}
            </p>
          ) : (
            <p key={line} className="paper-text">
              {line}
            </p>
          ),
        )}
        {source !== '' && <p className="note">{t('paper.source', { source })}</p>}
        <Foot {...sheet} />
      </article>
    );
  });
}

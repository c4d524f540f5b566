import { teachPageWords } from '../../explain/classroom/teach/translate.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import { usePreferences } from '../preferences.ts';
import { said } from './said.ts';

/** The minutes of a lesson: a bar to scale, and a table of what the teacher does. */
export function Plan({ lesson: { plan, minutes } }: { lesson: Lesson }) {
  const language = usePreferences((state) => state.language);
  const t = teachPageWords(language);
  const parts = plan.map((part, i) => {
    const from = plan.slice(0, i).reduce((sum, one) => sum + one.minutes, 0);
    return { ...part, from, to: from + part.minutes };
  });
  const planned = parts.at(-1)?.to ?? 0;
  return (
    <section className="teach-plan" aria-labelledby="plan">
      <div className="teach-plan-head">
        <h2 id="plan" className="caps">
          {t('plan.title', { minutes })}
        </h2>
        <p className="note">{t('plan.note')}</p>
      </div>
      <div className="teach-bar" aria-hidden="true">
        {parts.map((part, i) => (
          <div
            key={part.from}
            className={i === parts.length - 1 ? 'teach-part last' : 'teach-part'}
            style={{ flexGrow: part.minutes }}
          >
            <span className="teach-part-name">{said(part.title, language)}</span>
            <span className="teach-part-from">{part.from}</span>
          </div>
        ))}
        {planned < minutes && (
          <div className="teach-part rest" style={{ flexGrow: minutes - planned }}>
            <span className="teach-part-name">{t('plan.left')}</span>
            <span className="teach-part-from">{planned}</span>
          </div>
        )}
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('plan.minute')}</th>
            <th scope="col">{t('plan.part')}</th>
            <th scope="col">{t('plan.what')}</th>
            <th scope="col">{t('plan.shown')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part.from}>
              <td className="muted">
                {part.from}–{part.to}
              </td>
              <th scope="row">{said(part.title, language)}</th>
              <td>{said(part.what, language)}</td>
              <td className="muted">{said(part.shown, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

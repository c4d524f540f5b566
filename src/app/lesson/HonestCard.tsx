import { useId, useState } from 'react';
import type { Language } from '../../scenario/types.ts';
import { usePreferences } from '../preferences.ts';
import { rewriteCard } from './playing.ts';
import { useLesson } from './useLesson.ts';

/** Characters that a lesson may have on its card. */
const longest = 2000;

/** What this is and what it is not, read before the start; whoever teaches may put it in other words. */
export function HonestCard() {
  const { lesson, original, t, speaker } = useLesson();
  const [isEdited, setEdited] = useState(false);
  const title = useId();
  const isOther = JSON.stringify(lesson.honest) !== JSON.stringify(original.honest);
  return (
    <section className="honest" aria-labelledby={title}>
      <h2 id={title}>{t('start.card')}</h2>
      {isEdited ? (
        <Edited onDone={() => setEdited(false)} />
      ) : (
        <>
          <p className="lesson-text">{speaker.text(lesson.honest)}</p>
          <p className="lesson-actions">
            <button type="button" className="link" onClick={() => setEdited(true)}>
              {t('start.edit')}
            </button>
            {isOther && (
              <button type="button" className="link" onClick={() => rewriteCard(original.honest)}>
                {t('start.original')}
              </button>
            )}
          </p>
          {isOther && <p className="note">{t('start.edited')}</p>}
        </>
      )}
    </section>
  );
}

/** In the language it is read in, or the one it was written in where it has no other. */
function Edited({ onDone }: { onDone: () => void }) {
  const { lesson, t, speaker } = useLesson();
  const read = usePreferences((state) => state.language);
  const language = lesson.languages.includes(read) ? read : (lesson.languages[0] as Language);
  const [text, setText] = useState(speaker.text(lesson.honest));
  const field = useId();
  return (
    <>
      <label htmlFor={field}>{t('start.text')}</label>
      <textarea
        id={field}
        rows={6}
        maxLength={longest}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <p className="lesson-actions">
        <button
          type="button"
          disabled={text.trim() === ''}
          onClick={() => {
            rewriteCard({ ...lesson.honest, [language]: printable(text) });
            onDone();
          }}
        >
          {t('start.save')}
        </button>
        <button type="button" className="link" onClick={onDone}>
          {t('start.cancel')}
        </button>
      </p>
    </>
  );
}

/** As a lesson's text has to be, to be read again from its link: on one line, without control characters. */
const printable = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

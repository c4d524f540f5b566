import { useState } from 'react';
import { teachPageWords } from '../../explain/classroom/teach/translate.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import type { Language, Text } from '../../scenario/types.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { paragraphs, said } from './said.ts';

/** Read before a lesson begins; a teacher knows the class and may say it otherwise. */
export function HonestCard({
  lesson,
  given,
  language,
  ways,
  onChange,
  onPresent,
  onPass,
  onPrint,
  onClose,
}: {
  lesson: Lesson;
  /** The bundled lesson of this name, to go back to. */
  given: Lesson | undefined;
  language: Language;
  ways: 'present' | 'pass' | 'either';
  onChange: (honest: Text) => void;
  onPresent: () => void;
  onPass: () => void;
  onPrint: () => void;
  onClose: () => void;
}) {
  const t = teachPageWords(language);
  const [editing, setEditing] = useState(false);
  const held = lesson.honest[language] === undefined ? lesson.languages[0] : language;
  const text = said(lesson.honest, language);
  return (
    <Dialog title={t('card.title')} onClose={onClose}>
      <p className="note">{t('card.why')}</p>
      {editing ? (
        <label className="teach-card-text">
          <span>{t('card.text')}</span>
          <textarea
            rows={12}
            maxLength={2000}
            defaultValue={text}
            onChange={({ target }) => {
              const words = target.value.trim();
              if (held && words !== '') onChange({ ...lesson.honest, [held]: words });
            }}
          />
        </label>
      ) : (
        <div className="teach-card">
          {paragraphs(text).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      )}
      <p className="teach-deeds">
        <button type="button" onClick={() => setEditing(!editing)}>
          {editing ? t('card.done') : t('card.edit')}
        </button>
        <button type="button" onClick={onPrint}>
          {t('card.print')}
        </button>
        {given && given.honest !== lesson.honest && (
          <button
            type="button"
            onClick={() => {
              setEditing(false);
              onChange(given.honest);
            }}
          >
            {t('card.back')}
          </button>
        )}
      </p>
      <p className="teach-deeds">
        {ways !== 'pass' && (
          <button type="button" className="primary" onClick={onPresent}>
            {t('present.do')}
          </button>
        )}
        {ways !== 'present' && (
          <button
            type="button"
            className={ways === 'pass' ? 'primary' : undefined}
            onClick={onPass}
          >
            {t('pass.do')}
          </button>
        )}
      </p>
    </Dialog>
  );
}

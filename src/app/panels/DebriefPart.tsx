import type { ReactNode } from 'react';
import { linesOf } from '../../explain/classroom/debrief/written.ts';
import { longestSection, type Section } from '../../share/debriefWords.ts';
import { useDebriefWords } from './useDebriefWords.ts';

export interface PartProps {
  section: Section;
  title: string | undefined;
  text: string;
  /** It is not as written from the line. */
  changed: boolean;
  editing: boolean;
  onChange: (text: string) => void;
  onReset: () => void;
  /** How it reads; a paragraph a line where nothing is said. */
  children?: ReactNode;
  /** What stands under the field, too. */
  note?: ReactNode;
}

/** A section: as it reads, or a field with its text. */
export function DebriefPart({
  section,
  title,
  text,
  editing,
  children,
  note,
  ...field
}: PartProps) {
  const t = useDebriefWords();
  const { changed, onChange, onReset } = field;
  const lines = linesOf(text);
  const name = title ?? t(section === 'path' ? 'section.path' : 'section.headline');
  return (
    <section className={`debrief-part ${section}`} aria-label={name}>
      {title !== undefined && <h2 className="caps">{title}</h2>}
      {editing ? (
        <>
          <textarea
            aria-label={name}
            defaultValue={text}
            key={`${changed} ${section}`}
            rows={Math.min(12, Math.max(2, lines.length + Math.ceil(text.length / 110)))}
            maxLength={longestSection}
            onBlur={({ target }) => onChange(target.value)}
          />
          {note}
          {changed && (
            <button type="button" className="link" onClick={onReset}>
              {t('tool.reset')}
            </button>
          )}
        </>
      ) : (
        (children ?? lines.map((line) => <p key={line}>{line}</p>))
      )}
    </section>
  );
}

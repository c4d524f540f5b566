import { useEffect, useRef } from 'react';
import { tidy } from '../../share/remarks.ts';
import { useUi } from '../i18n/useUi.ts';
import type { KeptLine } from '../keep/record.ts';
import { useSpeaker } from '../selectors.ts';

/** What can be done with a line of the list. */
export interface Deeds {
  onRename: (name: string) => void;
  onOpen: () => void;
  onDuplicate: () => void;
  onFile: () => void;
  onDelete: () => void;
}

/** A kept line: its name to change in place, what it is, and what can be done with it. */
export function MyLine({ line, here, deeds }: { line: KeptLine; here: boolean; deeds: Deeds }) {
  const t = useUi();
  const speaker = useSpeaker();
  const { name, title, moves, created, changed } = line;
  const when = new Intl.DateTimeFormat(speaker.language === 'en' ? 'en-GB' : speaker.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const about = [
    speaker.text(title),
    t('mine.moves', { moves }),
    t('mine.changed', { changed: when.format(changed) }),
    ...(when.format(created) === when.format(changed)
      ? []
      : [t('mine.created', { created: when.format(created) })]),
    ...(here ? [t('mine.here')] : []),
  ];
  return (
    <>
      <input
        aria-label={t('mine.nameOf', { name })}
        defaultValue={name}
        key={name}
        onBlur={({ target }) => {
          const said = tidy(target.value, 'names');
          if (said && said !== name) deeds.onRename(said);
          else target.value = name;
        }}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Enter') currentTarget.blur();
        }}
      />
      <p className="note">{about.join(' · ')}</p>
      <p className="deeds">
        <button type="button" aria-label={t('mine.openThis', { name })} onClick={deeds.onOpen}>
          {t('mine.open')}
        </button>
        <button
          type="button"
          aria-label={t('mine.duplicateThis', { name })}
          onClick={deeds.onDuplicate}
        >
          {t('mine.duplicate')}
        </button>
        <button type="button" aria-label={t('mine.fileThis', { name })} onClick={deeds.onFile}>
          {t('mine.file')}
        </button>
        <button type="button" aria-label={t('mine.deleteThis', { name })} onClick={deeds.onDelete}>
          {t('mine.delete')}
        </button>
      </p>
    </>
  );
}

/** Where a line was, until the list is closed: the focus is on what brings it back. */
export function DeletedLine({ name, onUndo }: { name: string; onUndo: () => void }) {
  const t = useUi();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <p className="deeds">
      <span role="status">{t('mine.deleted', { name })}</span>{' '}
      <button ref={undo} type="button" aria-label={t('mine.undoThis', { name })} onClick={onUndo}>
        {t('mine.undo')}
      </button>
    </p>
  );
}

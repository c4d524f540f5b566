import { useRef } from 'react';
import type { Table } from '../../../lesson/table.ts';
import type { HandedIn } from './useWall.ts';
import { useWallWords } from './useWallWords.ts';

/** Where links are pasted and files are opened. */
export function Intake({
  pasted,
  onPaste,
  files,
  onFiles,
  onRemove,
  unreadable,
  each,
  onEach,
  table,
  column,
  onColumn,
  onClear,
  first,
}: {
  pasted: string;
  onPaste: (text: string) => void;
  files: readonly (HandedIn & { name: string })[];
  onFiles: (files: FileList | null) => Promise<void>;
  onRemove: (at: number) => void;
  unreadable: string | undefined;
  each: boolean;
  onEach: (each: boolean) => void;
  table: Table | undefined;
  column: number | undefined;
  onColumn: (column: number | undefined) => void;
  onClear: (() => void) | undefined;
  /** Nothing is there yet. */
  first: boolean;
}) {
  const t = useWallWords();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const chosen = column ?? (table?.names.length === 1 ? table.names[0] : undefined);
  return (
    <div className="wall-intake">
      <label>
        {t('paste')}
        <textarea
          rows={first ? 8 : 6}
          defaultValue={pasted}
          spellCheck={false}
          onPaste={(event) => {
            const { currentTarget: field } = event;
            const text = event.clipboardData.getData('text');
            if (text.length < longText) return;
            // Chromium takes minutes to put 10,000 lines into a field by itself.
            event.preventDefault();
            field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
            onPaste(field.value);
          }}
          onChange={({ target }) => {
            clearTimeout(waiting.current);
            waiting.current = setTimeout(() => onPaste(target.value), settles);
          }}
        />
      </label>
      {files.length > 0 && (
        <ul className="wall-files">
          {files.map(({ name }, at) => (
            // Two files may have the same name.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={at}>
              <bdi>{name}</bdi>{' '}
              <button
                type="button"
                className="link"
                aria-label={t('removeFile', { name })}
                onClick={() => onRemove(at)}
              >
                {t('remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {unreadable !== undefined && <p role="alert">{t('unreadable', { name: unreadable })}</p>}
      <div className="wall-tools">
        <label className={first ? 'button primary file' : 'button file'}>
          {t('file')}
          <input
            type="file"
            multiple
            accept=".csv,.txt,.tsv,.html,text/*"
            onChange={({ target }) => {
              void onFiles(target.files).then(() => {
                // The same file may be asked for again.
                target.value = '';
              });
            }}
          />
        </label>
        <label>
          <input type="checkbox" checked={each} onChange={() => onEach(!each)} /> {t('each')}
        </label>
        {table && table.columns.length > 0 && (
          <label>
            {t('names')}{' '}
            <select
              value={chosen ?? ''}
              onChange={({ target }) =>
                onColumn(target.value === '' ? undefined : Number(target.value))
              }
            >
              <option value="">
                {table.names.length > 1
                  ? table.names.map((at) => table.columns[at]).join(' + ')
                  : t('noNames')}
              </option>
              {table.columns.map((name, at) => (
                // Columns may have the same title.
                // biome-ignore lint/suspicious/noArrayIndexKey: fixed order
                <option key={at} value={at}>
                  {name === '' ? t('column', { number: at + 1 }) : name}
                </option>
              ))}
            </select>
          </label>
        )}
        {onClear && (
          <button type="button" className="link" onClick={onClear}>
            {t('clear')}
          </button>
        )}
      </div>
    </div>
  );
}

/** Characters from which on a field takes a text at once, and does not know how to undo it. */
const longText = 5000;

/** Milliseconds without another letter: some ways to paste say every line on its own. */
const settles = 80;

import { useDeferredValue, useEffect, useState } from 'react';
import { wallPageWords } from '../../explain/classroom/wallPage/translate.ts';
import { speaker as speakerOf, words } from '../../explain/speaker.ts';
import { againSentence, foreignSentence, placeWords, readSentence } from '../../explain/wall.ts';
import { gather } from '../../lesson/gather.ts';
import type { Table } from '../../lesson/table.ts';
import { type Wall, wallInSlices } from '../../lesson/wall.ts';
import { wallCsv } from '../../lesson/wallCsv.ts';
import { loadPacking } from '../../share/packing.ts';
import { linkMessage } from '../../share/problems.ts';
import { bring, bundled } from '../bundled.ts';
import { usePreferences } from '../preferences.ts';
import { leaveScreen, showScreen } from '../screens.ts';
import { app } from '../store.ts';
import './wall.css';
import { WallFound } from './WallFound.tsx';

/** What a class handed in, pasted or from a file, beside each other. */
export function WallPage() {
  const language = usePreferences((state) => state.language);
  const t = wallPageWords(language);
  const [text, setText] = useState('');
  const [each, setEach] = useState(false);
  const [column, setColumn] = useState<number>();
  const { wall, table, done } = useWall(useDeferredValue(text), each, column);
  const found = wall && wall.lines.length > 0 ? wall : undefined;
  const speak = wall?.scenario && speakerOf(wall.scenario, language);
  const opened = async (files: FileList | null) => {
    const [file] = files ?? [];
    if (file) setText(await file.text());
  };

  return (
    <main
      className="wall-page"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        void opened(event.dataTransfer.files);
      }}
    >
      <header className="wall-head screen-only">
        <p className="brand">Parley</p>
        <nav>
          <button type="button" onClick={() => showScreen('teach')}>
            {t('back')}
          </button>
          <button type="button" onClick={leaveScreen}>
            {t('board')}
          </button>
          {found && (
            <>
              <button
                type="button"
                onClick={() => saveCsv(wallCsv(found, { names: column !== undefined }))}
              >
                {t('csv')}
              </button>
              <button type="button" className="primary" onClick={() => print()}>
                {t('print')}
              </button>
            </>
          )}
        </nav>
      </header>
      <h1 className="headline">{t('title')}</h1>
      <div className="screen-only">
        <p>{t('lead')}</p>
        <label className="share-link">
          {t('paste')}
          <textarea
            rows={found ? 3 : 8}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        <p className="wall-tools">
          <label className="button file">
            {t('file')}
            <input
              type="file"
              accept=".csv,.txt,.tsv,.html,text/*"
              onChange={({ target }) => void opened(target.files)}
            />
          </label>
          <label>
            <input type="checkbox" checked={each} onChange={() => setEach(!each)} /> {t('each')}
          </label>
          {table && (
            <label>
              {t('names')}{' '}
              <select
                value={column ?? ''}
                onChange={({ target }) =>
                  setColumn(target.value === '' ? undefined : Number(target.value))
                }
              >
                <option value="">{t('noNames')}</option>
                {table.columns.map((name, at) => (
                  // Columns may have the same title.
                  // biome-ignore lint/suspicious/noArrayIndexKey: fixed order
                  <option key={at} value={at}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          )}
          {text !== '' && (
            <button
              type="button"
              className="link"
              onClick={() => {
                setText('');
                setColumn(undefined);
              }}
            >
              {t('clear')}
            </button>
          )}
        </p>
      </div>
      <p role="status" className="note">
        {done !== undefined && t('reading', { done })}
        {text !== '' && wall && done === undefined && !hasAny(wall) && t('empty')}
      </p>
      {wall && hasAny(wall) && (
        <p className="wall-read">
          {readSentence(language, {
            read: wall.lines.length,
            duplicates: wall.duplicates.length,
            broken: wall.broken.length,
            foreign: wall.foreign.length,
          })}
        </p>
      )}
      {found && speak && <WallFound wall={found} speaker={speak} names={column !== undefined} />}
      {wall && <NotCounted wall={wall} />}
    </main>
  );
}

const hasAny = ({ lines, duplicates, broken, foreign }: Wall): boolean =>
  lines.length + duplicates.length + broken.length + foreign.length > 0;

/** Twice, broken, of something else: each with its place and its reason. */
function NotCounted({ wall }: { wall: Wall }) {
  const language = usePreferences((state) => state.language);
  const t = wallPageWords(language);
  const { scenario, lines, duplicates, broken, foreign } = wall;
  const told = [
    ...duplicates.map(({ found, of }) =>
      againSentence(language, found.at, lines[of - 1]?.at ?? found.at),
    ),
    ...broken.map(({ at, problem }) => {
      const { id, values } = linkMessage(problem);
      const why = words(language)(`link.${id}`, values);
      return t('broken', { place: placeWords(language, at), why });
    }),
    ...foreign.map((one) =>
      foreignSentence(language, one.at, one.scenario?.title, one.scenario?.id === scenario?.id),
    ),
  ];
  if (told.length === 0) return null;
  return (
    <details className="wall-problems" open={lines.length === 0}>
      <summary>
        {t('problems')} ({told.length})
      </summary>
      <ul>
        {told.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}

/** In milliseconds: what may be counted before the page gets its turn. */
const slice = 8;

/** The wall of a text, counted a slice at a time. `done`: lines so far, while it is being counted. */
function useWall(text: string, each: boolean, column: number | undefined) {
  const [found, setFound] = useState<{ wall?: Wall; table?: Table; done?: number }>({});
  useEffect(() => {
    let stopped = false;
    const count = async () => {
      if (text.trim() === '') {
        setFound({});
        return;
      }
      // Links may be of any scenario that comes with the page.
      await Promise.all([loadPacking(), ...bundled.map(({ id }) => bring(id))]);
      if (stopped) return;
      const { found: links, table } = gather(text, column === undefined ? {} : { names: [column] });
      const shown = table ? { table } : {};
      const counting = wallInSlices(links, app.getState().scenarios, { each });
      let since = performance.now();
      for (let next = counting.next(); ; next = counting.next()) {
        if (next.done) {
          setFound({ wall: next.value, ...shown });
          return;
        }
        if (performance.now() - since < slice) continue;
        const done = next.value;
        setFound((before) => ({ ...before, ...shown, done }));
        await new Promise((resolve) => setTimeout(resolve));
        if (stopped) return;
        since = performance.now();
      }
    };
    void count();
    return () => {
      stopped = true;
    };
  }, [text, each, column]);
  return found;
}

function saveCsv(csv: string): void {
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'class-wall.csv';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

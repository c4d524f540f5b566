import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { speaker as speakerOf } from '../../../explain/speaker.ts';
import { notCounted, readSentence } from '../../../explain/wall.ts';
import type { Wall } from '../../../lesson/wall.ts';
import { wallCsv } from '../../../lesson/wallCsv.ts';
import { Dialog } from '../../controls/Dialog.tsx';
import { usePreferences } from '../../preferences.ts';
import { leaveScreen, showScreen } from '../../screens.ts';
import { cleared, desk } from './desk.ts';
import { Intake } from './Intake.tsx';
import { NotCounted } from './NotCounted.tsx';
import { readAnyText } from './readAnyText.ts';
import { saveCsv } from './saveCsv.ts';
import { useWall } from './useWall.ts';
import { useWallWords } from './useWallWords.ts';
import './wall.css';
import { WallFound } from './WallFound.tsx';
import { WallPresent } from './WallPresent.tsx';

/** What a class handed in, pasted or from files, beside each other. */
export function WallPage() {
  const language = usePreferences((state) => state.language);
  const t = useWallWords();
  const { pasted, files, each, column, names } = useStore(desk);
  const [unreadable, setUnreadable] = useState<string>();
  const [shown, setShown] = useState<'add' | 'list' | 'present'>();
  const [emptied, setEmptied] = useState(0);
  const texts = useMemo(
    () => [...files, ...(pasted.trim() === '' ? [] : [{ name: t('pasted'), text: pasted }])],
    [files, pasted, t],
  );
  const { wall, table, done, stopped, cancel, again } = useWall(texts, { each, column });
  const found = wall && wall.lines.length > 0 ? wall : undefined;
  const scenario = found?.scenario;
  const speak = useMemo(() => scenario && speakerOf(scenario, language), [scenario, language]);
  const hasNames = found?.lines.some(({ name }) => name !== undefined) ?? false;

  const bring = async (list: FileList | null) => {
    for (const file of list ?? []) {
      const text = await readAnyText(file).catch(() => undefined);
      if (text === undefined) setUnreadable(file.name);
      else desk.setState((now) => ({ files: [...now.files, { name: file.name, text }] }));
    }
  };
  const clear = () => {
    desk.setState(cleared);
    setEmptied(emptied + 1);
    setUnreadable(undefined);
    setShown(undefined);
  };
  const heading = useRef<HTMLHeadingElement>(null);
  const isFound = found !== undefined;
  useEffect(() => {
    // What was open over the wall went with it.
    if (!isFound) setShown(undefined);
    // The field that had the focus has gone.
    if (isFound && document.activeElement === document.body) heading.current?.focus();
  }, [isFound]);

  if (found && speak && shown === 'present') {
    return <WallPresent wall={found} speaker={speak} onLeave={() => setShown(undefined)} />;
  }
  const intake = (
    <Intake
      key={emptied}
      {...{ pasted, files, unreadable, each, table, column }}
      onPaste={(text) => desk.setState({ pasted: text })}
      onFiles={bring}
      onRemove={(at) => desk.setState({ files: files.filter((_, i) => i !== at) })}
      onEach={(on) => desk.setState({ each: on })}
      onColumn={(chosen) => desk.setState({ column: chosen })}
      onClear={pasted !== '' || files.length > 0 ? clear : undefined}
      first={!found}
    />
  );
  const progress = (
    <p role="status" className="wall-progress">
      {done !== undefined ? (
        <>
          {t('counting', { done })}{' '}
          <button type="button" className="link" onClick={cancel}>
            {t('cancel')}
          </button>
        </>
      ) : stopped ? (
        <>
          {t('cancelled')}{' '}
          <button type="button" className="link" onClick={again}>
            {t('again')}
          </button>
        </>
      ) : (
        wall && !hasAny(wall) && t('empty')
      )}
    </p>
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files may be dropped anywhere; the button opens them too
    <div
      className="wall"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        void bring(event.dataTransfer.files);
      }}
    >
      <header className="wall-head">
        <p className="brand">Parley</p>
        <p className="wall-of">
          {speak
            ? t('of', { wall: t('title'), scenario: speak.text(speak.scenario.title) })
            : t('title')}
        </p>
        <nav className="screen-only">
          <button type="button" className="link" onClick={() => showScreen('teach')}>
            {t('back')}
          </button>
          <button type="button" className="link" onClick={leaveScreen}>
            {t('board')}
          </button>
          {found && (
            <>
              <button type="button" onClick={() => setShown('add')}>
                {t('add')}
              </button>
              {hasNames && (
                <button
                  type="button"
                  aria-pressed={names}
                  onClick={() => desk.setState({ names: !names })}
                >
                  {t(names ? 'namesOn' : 'namesOff')}
                </button>
              )}
              <button type="button" onClick={() => saveCsv(wallCsv(found, { names }))}>
                {t('csv')}
              </button>
              <button type="button" onClick={() => print()}>
                {t('print')}
              </button>
              <button type="button" className="primary" onClick={() => setShown('present')}>
                {t('present')}
              </button>
            </>
          )}
        </nav>
      </header>
      <main className={found ? 'wall-main' : 'wall-main wall-empty'}>
        {found && speak ? (
          <WallFound wall={found} speaker={speak} names={names} heading={heading} />
        ) : (
          <>
            <h1>{t('title')}</h1>
            <p className="lead">{t('lead')}</p>
            {intake}
            {progress}
            {wall && hasAny(wall) && (
              <p>{readSentence(language, { read: 0, ...countsOf(wall) })}</p>
            )}
            {wall && <NotCounted wall={wall} names={false} />}
          </>
        )}
      </main>
      {found && (
        <footer className="wall-foot">
          <p>
            <b>{t('read', { read: found.lines.length, all: allOf(found) })}</b>{' '}
            {heapsOf(found) > 0 && (
              <>
                {notCounted(language, countsOf(found))}
                <span className="screen-only">
                  :{' '}
                  <button type="button" className="link" onClick={() => setShown('list')}>
                    {t('list')}
                  </button>
                </span>
              </>
            )}
          </p>
          {progress}
          <p className="muted">
            {t('here')} {t(!hasNames ? 'noNamesIn' : names ? 'namesShown' : 'namesHidden')}
          </p>
        </footer>
      )}
      {found && shown === 'add' && (
        <Dialog title={t('add')} onClose={() => setShown(undefined)}>
          <p className="note">{t('leadMore')}</p>
          {intake}
          {progress}
        </Dialog>
      )}
      {found && shown === 'list' && (
        <Dialog title={t('problems')} onClose={() => setShown(undefined)}>
          <NotCounted wall={found} names={names} />
        </Dialog>
      )}
    </div>
  );
}

const countsOf = ({ duplicates, broken, foreign }: Wall) => ({
  duplicates: duplicates.length,
  broken: broken.length,
  foreign: foreign.length,
});

const heapsOf = ({ duplicates, broken, foreign }: Wall): number =>
  duplicates.length + broken.length + foreign.length;

const allOf = (wall: Wall): number => wall.lines.length + heapsOf(wall);

const hasAny = (wall: Wall): boolean => allOf(wall) > 0;

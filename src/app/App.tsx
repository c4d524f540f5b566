import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { Guarded } from './controls/Guarded.tsx';
import { useCompact, useShort } from './controls/media.ts';
import {
  Assumptions,
  BuilderPage,
  Compare,
  DebriefPage,
  Lesson,
  LessonBar,
  ModelPage,
  NumberPage,
  Opinions,
  Present,
  Share,
  TeacherPage,
  WallPage,
} from './later.ts';
import { endDigest } from './link.ts';
import { Phone } from './Phone.tsx';
import { Announcement } from './panels/Announcement.tsx';
import { Board } from './panels/Board.tsx';
import { Header } from './panels/Header.tsx';
import { Lines } from './panels/Lines.tsx';
import { NextMove } from './panels/NextMove.tsx';
import { DriftBar, NoticeBar } from './panels/NoticeBar.tsx';
import { Passing, Visiting } from './panels/Visiting.tsx';
import { Why } from './panels/Why.tsx';
import { useOffers } from './selectors.ts';
import { Shows, useApp } from './shown.tsx';
import { app } from './store.ts';

/** The screen: wide with everything side by side, narrow with one thing at a time, or for a class. */
export function App() {
  const compact = useCompact();
  const screen = useStore(app, (state) => state.screen);
  const presenting = useApp(({ view }) => view.panel === 'present');
  const [sharing, setSharing] = useState(false);
  const share = () => {
    setSharing(true);
    app.setState({ minute: undefined });
  };
  const isLesson = useApp(({ lessonLink }) => lessonLink !== undefined);
  if (screen === 'lesson') {
    return (
      <>
        <NoticeBar />
        <Guarded>
          <Lesson />
        </Guarded>
      </>
    );
  }
  return (
    <>
      <NoticeBar />
      {screen === 'teach' ? (
        <Guarded key={screen}>
          <TeacherPage />
        </Guarded>
      ) : screen === 'build' ? (
        <Guarded key={screen}>
          <BuilderPage />
        </Guarded>
      ) : screen === 'wall' ? (
        <Guarded key={screen}>
          <WallPage />
        </Guarded>
      ) : presenting ? (
        <Guarded key="present">
          <Present />
        </Guarded>
      ) : (
        <>
          <Guarded>{isLesson && <LessonBar />}</Guarded>
          <DriftBar />
          <Visiting />
          <Passing />
          {compact ? <Phone onShare={share} /> : <Wide onShare={share} />}
        </>
      )}
      {screen === undefined && (
        <Shows when="rest" place="visually-hidden">
          <Digest />
          <Announcement />
        </Shows>
      )}
      <Guarded>{sharing && <Share onClose={() => setSharing(false)} />}</Guarded>
    </>
  );
}

function Wide({ onShare }: { onShare: () => void }) {
  const panel = useApp(({ view }) => view.panel);
  const cell = useApp(({ view }) => view.cell);
  const against = useApp(({ view }) => view.against);
  const model = useApp(({ view }) => view.model);
  const short = useShort();
  // The bar of a lesson takes its room from the strip.
  const isLesson = useApp(({ lessonLink }) => lessonLink !== undefined);
  const height = short || isLesson || panel !== 'board' ? 'low' : 'full';
  const opened = panel === 'number' ? cell : undefined;
  return (
    <div className="wide">
      <Guarded>
        <Shows when="headline">
          <Header onShare={onShare} />
        </Shows>
      </Guarded>
      <main className="main">
        <Guarded>
          {panel === 'assumptions' ? (
            <Assumptions />
          ) : panel === 'opinions' ? (
            <Opinions />
          ) : panel === 'debrief' ? (
            <DebriefPage />
          ) : panel === 'model' && model ? (
            <ModelPage page={model} />
          ) : opened ? (
            <NumberPage cell={opened} />
          ) : against !== undefined ? (
            <Compare against={against} />
          ) : (
            <div className="play">
              <Shows when="offers">
                <Forethought />
              </Shows>
              <Shows when="moves" place="next-move">
                <NextMove />
              </Shows>
              <Board />
              <Shows when="why" place="why">
                <Why />
              </Shows>
            </div>
          )}
        </Guarded>
      </main>
      <Guarded>
        <Shows when="line" place={`lines ${height}`}>
          <Lines height={height} />
        </Shows>
      </Guarded>
    </div>
  );
}

/** Plays every step on offer once, a frame before the list that shows them. */
function Forethought() {
  useOffers();
  return null;
}

/** The page says which numbers it shows, once it shows them, so that two machines can be compared. */
function Digest() {
  const doc = useApp((state) => state.document);
  const place = useApp(({ view }) => view.place);
  useEffect(() => {
    document.documentElement.dataset['digest'] = endDigest(doc, place);
    // A page on which nobody may see all numbers does not say which they are either.
    return () => {
      delete document.documentElement.dataset['digest'];
    };
  }, [doc, place]);
  return null;
}

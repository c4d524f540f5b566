import { useStore } from 'zustand';
import type { Turn } from '../../engine/types.ts';
import { predictionTold } from '../../explain/prediction.ts';
import type { Phase } from '../../lesson/run.ts';
import { type Seen, seen } from '../../lesson/seen.ts';
import { app } from '../store.ts';
import { EndPage } from './EndPage.tsx';
import { EnginePage } from './EnginePage.tsx';
import { EventPage } from './EventPage.tsx';
import { HandOver } from './HandOver.tsx';
import { LessonStart } from './LessonStart.tsx';
import { Page } from './Page.tsx';
import { sightOf } from './playing.ts';
import { RoleChoice } from './RoleChoice.tsx';
import { RolePage } from './RolePage.tsx';
import { useRunning } from './runStore.ts';
import { StopPage } from './StopPage.tsx';
import { useLesson } from './useLesson.ts';

/** A lesson, one page after the other. */
export function Lesson() {
  const isOpen = useRunning((running) => running !== undefined);
  return isOpen ? <Opened /> : null;
}

function Opened() {
  const { run } = useLesson();
  const { at } = run.phase;
  return (
    <Page key={`${run.next} ${at}`} wide={at === 'turn'}>
      <OfPhase phase={run.phase} />
    </Page>
  );
}

function OfPhase({ phase }: { phase: Phase }) {
  switch (phase.at) {
    case 'card':
      return <LessonStart />;
    case 'roles':
      return <RoleChoice />;
    case 'stop':
      return <StopPage questions={phase.questions} />;
    case 'event':
      return <EventPage {...phase} />;
    case 'hand-over':
      return <HandOver actor={phase.actor} />;
    case 'engine':
      return <EnginePage {...phase} />;
    case 'turn':
      return <Turning phase={phase} />;
    case 'debrief':
      return <EndPage />;
  }
}

/** The page of a role gets what the role may see, and nothing else of the line. */
function Turning({ phase }: { phase: Phase & { at: 'turn' } }) {
  const { lesson, run, speaker } = useLesson();
  const document = useStore(app, (state) => state.document);
  const sight = sightOf({ document }, run);
  const onlookers = run.way === 'projector';
  const shown: Seen = seen(sight, phase.actor, lesson, { onlookers });
  const prediction = phase.did?.prediction;
  const turn = sight.turns.at(-1) as Turn;
  const expected = prediction && predictionTold(speaker, turn, prediction);
  return <RolePage seen={shown} phase={phase} onlookers={onlookers} expected={expected} />;
}

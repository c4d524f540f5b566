import { useStore } from 'zustand';
import { type LessonId, lessonWords } from '../../explain/classroom/lesson/translate.ts';
import { type Speaker, speaker } from '../../explain/speaker.ts';
import type { Translate } from '../../explain/translate.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import { told } from '../../lesson/seen.ts';
import type { Language, ScenarioFile } from '../../scenario/types.ts';
import { usePreferences } from '../preferences.ts';
import { remember } from '../remember.ts';
import { lineOf } from '../selectors.ts';
import { app } from '../store.ts';
import { scenarioOf } from './playing.ts';
import { type Running, useRunning } from './runStore.ts';

/** What every page of a lesson is made with. */
interface LessonTools extends Running {
  t: Translate<LessonId>;
  /** Says the invented names, as long as the lesson has them. */
  speaker: Speaker;
}

export function useLesson(): LessonTools {
  const running = useRunning((one) => one) as Running;
  const language = usePreferences((state) => state.language);
  const { lesson, line } = running;
  const scenario = useStore(app, (state) =>
    line === undefined || state.document.line !== line
      ? scenarioOf(lesson)
      : lineOf(state.document).scenario,
  );
  return { ...running, t: lessonWords(language), speaker: speakerIn(scenario, lesson, language) };
}

const speakerIn = remember((scenario: ScenarioFile, lesson: Lesson, language: Language) =>
  speaker(told(scenario, lesson), language),
);

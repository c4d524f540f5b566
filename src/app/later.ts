import { type ComponentType, createElement, lazy, useState } from 'react';
import { loadPacking } from '../share/packing.ts';
import { learnAll } from './i18n/languages.ts';

const parts: (() => Promise<unknown>)[] = [];

/**
 * What the first page does not show is fetched at the first sign of a reader, before anybody asks:
 * a click finds it there, and so does a device that has gone offline in the meantime.
 */
export const About = later(async () => (await import('./panels/About.tsx')).About);
export const Assumptions = later(
  async () => (await import('./panels/Assumptions.tsx')).Assumptions,
);
export const Compare = later(async () => (await import('./panels/Compare.tsx')).Compare);
export const Drift = later(async () => (await import('./panels/Drift.tsx')).Drift);
export const DebriefPage = later(
  async () => (await import('./panels/DebriefPage.tsx')).DebriefPage,
);
export const Opinions = later(async () => (await import('./panels/Opinions.tsx')).Opinions);
export const ModelPage = later(async () => (await import('./panels/ModelPage.tsx')).ModelPage);
export const Lesson = later(async () => (await import('./lesson/Lesson.tsx')).Lesson);
export const LessonBar = later(async () => (await import('./lesson/LessonBar.tsx')).LessonBar);
export const MyLines = later(async () => (await import('./panels/MyLines.tsx')).MyLines);
export const Fork = later(async () => (await import('./panels/Fork.tsx')).Fork);
export const MoveActions = later(
  async () => (await import('./panels/MoveActions.tsx')).MoveActions,
);
export const Outline = later(async () => (await import('./panels/Outline.tsx')).Outline);
export const OutlineDialog = later(
  async () => (await import('./panels/OutlineDialog.tsx')).OutlineDialog,
);
export const StepChooser = later(
  async () => (await import('./panels/StepChooser.tsx')).StepChooser,
);
export const NumberPage = later(async () => (await import('./panels/NumberPage.tsx')).NumberPage);
export const NumberCard = later(async () => (await import('./panels/NumberPage.tsx')).NumberCard);
export const BuilderPage = later(
  async () => (await import('./classroom/BuilderPage.tsx')).BuilderPage,
);
export const WallPage = later(async () => (await import('./classroom/wall/WallPage.tsx')).WallPage);
export const TeacherPage = later(
  async () => (await import('./classroom/TeacherPage.tsx')).TeacherPage,
);
export const Present = later(async () => (await import('./panels/Present.tsx')).Present);
export const Share = later(async () => (await import('./panels/Share.tsx')).Share);

export function fetchTheRest(): void {
  const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin'];
  const fetchAll = () => {
    for (const sign of signs) removeEventListener(sign, fetchAll);
    for (const fetched of parts) void fetched();
    void learnAll();
    void loadPacking();
    void import('./keep/follow.ts').then(({ followLines }) => followLines());
  };
  for (const sign of signs) addEventListener(sign, fetchAll);
}

/** What has arrived is drawn at once; `lazy` alone would leave the page empty for a moment even then. */
function later<Props extends object>(fetchPart: () => Promise<ComponentType<Props>>) {
  let here: ComponentType<Props> | undefined;
  const fetched = async () => {
    here ??= await fetchPart();
    return here;
  };
  parts.push(fetched);
  const Awaited = lazy(async () => ({ default: await fetched() }));
  // biome-ignore lint/correctness/noComponentHookFactories: called once a part, above
  function Later(props: Props) {
    // For as long as it is on the screen: another component would begin anew.
    const [Part] = useState<ComponentType<Props>>(() => here ?? Awaited);
    return createElement(Part, props);
  }
  return Later;
}

import type { Lesson } from './lesson.ts';

/** How the clock stands against the plan. It advises; nothing ends because of it. */
export interface Pace {
  /** Whole minutes since the start. */
  elapsed: number;
  /** What the lesson is to take. */
  planned: number;
  /** The part of the plan that it is time for; nothing where there is no plan for this minute. */
  part: Lesson['plan'][number] | undefined;
  over: boolean;
}

export function pace({ minutes, plan }: Lesson, milliseconds: number): Pace {
  const elapsed = Math.max(0, Math.floor(milliseconds / 60_000));
  let end = 0;
  const part = plan.find((candidate) => {
    end += candidate.minutes;
    return elapsed < end;
  });
  return { elapsed, planned: minutes, part, over: elapsed >= minutes };
}

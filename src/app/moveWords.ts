import { type Path, size } from '../engine/path.ts';
import { stepAt } from '../engine/tree.ts';
import type { Obstacle } from '../engine/types.ts';
import { obstacleSentence } from '../explain/obstacle.ts';
import type { Speaker } from '../explain/speaker.ts';
import type { Translate } from '../explain/translate.ts';
import type { Shape, Tone } from '../scenario/types.ts';
import type { UiId } from './i18n/useUi.ts';

/** What is said of a move, in full and in short, and how its actor looks. */
export interface MoveWords {
  /** Read aloud: `Move 3, Russia: …, 12 August 2025`. */
  name: string;
  /** The same up to its title. */
  lead: string;
  title: string;
  lines: readonly string[];
  /** Absent at the opening. */
  shape?: Shape;
  tone?: Tone;
}

const known = new WeakMap<Speaker, Map<string, MoveWords>>();

/** The words of a move at its place; the same as long as the speaker is. */
export function moveWords(
  t: Translate<UiId>,
  speaker: Speaker,
  path: Path,
  date: string | undefined,
): MoveWords {
  const spoken = known.get(speaker) ?? new Map<string, MoveWords>();
  known.set(speaker, spoken);
  const key = `${path} ${date}`;
  const words = spoken.get(key) ?? say(t, speaker, path, date);
  spoken.set(key, words);
  return words;
}

function say(
  t: Translate<UiId>,
  speaker: Speaker,
  path: Path,
  date: string | undefined,
): MoveWords {
  const id = stepAt(speaker.scenario, path);
  if (id === undefined) {
    const opening = t('lines.openingName');
    return { name: opening, lead: '', title: opening, lines: [t('lines.opening')] };
  }
  const step = speaker.step(id);
  const { shape, tone } = speaker.actor(step.actor);
  const title = speaker.text(step.title);
  const mover = { number: size(path), actor: speaker.words(step.actor).label };
  const name = t('lines.move', {
    ...mover,
    step: title,
    dated: date === undefined ? 'no' : 'yes',
    date: date === undefined ? '' : speaker.figures.date(date),
  });
  const lead = t('outline.lead', mover);
  return { name, lead, title, lines: speaker.lines(step.short), shape, tone };
}

/** What else is said of a place where it is read aloud: `Move 3, …, 2 continuations, note`. */
export interface Further {
  continuations: number;
  waits?: string | undefined;
  note?: string | undefined;
}

export const fullName = (
  t: Translate<UiId>,
  name: string,
  { continuations, waits, note }: Further,
): string =>
  [
    name,
    ...(continuations > 1 ? [t('lines.continuations', { count: continuations })] : []),
    ...(waits === undefined ? [] : [t('lines.waitsBecause', { reason: waits })]),
    ...(note === undefined ? [] : [note]),
  ].join(', ');

/** Why a move waits, in words. */
export const whyItWaits = (speaker: Speaker, obstacles: readonly Obstacle[] | undefined) =>
  obstacles?.map((obstacle) => obstacleSentence(speaker, obstacle)).join(' ');

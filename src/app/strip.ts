import { contains, type Path, size } from '../engine/path.ts';
import { children, codeFor, stepAt, type Tree } from '../engine/tree.ts';
import type { Speaker } from '../explain/speaker.ts';
import type { Translate } from '../explain/translate.ts';
import type { CourseFile } from '../scenario/types.ts';
import type { StripLine, StripMove } from './charts/Strip.tsx';
import type { UiId } from './i18n/useUi.ts';

/** A line of a tree: its places in order, and where it leaves its parent. */
interface Run {
  places: Path[];
  from?: { line: number; move: number };
}

/** The lines of a tree, the main line first; a branch follows the line it leaves. */
function runs(tree: Tree): Run[] {
  const lines: Run[] = [];
  const follow = (start: Path, from?: Run['from']) => {
    const places: Path[] = [];
    const line = lines.push({ places, ...(from ? { from } : {}) }) - 1;
    const branches: { place: Path; move: number }[] = [];
    let place: Path | undefined = start;
    while (place !== undefined) {
      places.push(place);
      const [next, ...others] = children(tree, place);
      const here: Path = place;
      for (const other of others)
        branches.push({ place: here + other.code, move: places.length - 1 });
      place = next && here + next.code;
    }
    for (const branch of branches) follow(branch.place, { line, move: branch.move });
  };
  follow('');
  return lines;
}

/** The real course from an opening: the day it begins and the moves after it. */
export interface RecordSlice {
  date: string;
  moves: CourseFile['moves'];
}

/** Where each line ends, with its name; the main line first. */
export const lineEnds = (
  t: Translate<UiId>,
  speaker: Speaker,
  tree: Tree,
  record: RecordSlice,
): { path: Path; name: string }[] =>
  stripLines(t, speaker, tree, { here: '', against: undefined }, record).map(({ id, name }) => {
    return { path: id, name };
  });

export const countLines = (tree: Tree): number => runs(tree).length;

/** The places that the strip marks: where the reader is, and what it is held against. */
export interface Marked {
  here: Path;
  against: Path | undefined;
}

/** The tree as the strip draws it. */
export function stripLines(
  t: Translate<UiId>,
  speaker: Speaker,
  tree: Tree,
  marked: Marked,
  record: RecordSlice,
): StripLine[] {
  let branches = 0;
  const onRecord = recordPlaces(speaker, record);
  return runs(tree).map(({ places, from }, line): StripLine => {
    const real = places.every((place) => onRecord.has(place));
    const name = real
      ? t('lines.real')
      : line === 0
        ? t('lines.main')
        : t('lines.branch', { number: ++branches });
    const moves = places.map((place) => move(t, speaker, place, marked, onRecord.get(place)));
    return { id: places.at(-1) ?? '', name, moves, ...(from ? { from } : {}) };
  });
}

function move(
  t: Translate<UiId>,
  speaker: Speaker,
  path: Path,
  { here, against }: Marked,
  date: string | undefined,
): StripMove {
  const letter = against === undefined ? undefined : letterOf(path, here, against);
  const played = contains(here, path) || (against !== undefined && contains(against, path));
  const on = date === undefined ? {} : { date: speaker.figures.day(date) };
  const look = { ...wordsOf(t, speaker, path, date), ...on, ...(letter ? { letter } : {}) };
  return { path, played, here: path === here, ...look };
}

const letterOf = (path: Path, a: Path, b: Path) =>
  path === a ? 'A' : path === b ? 'B' : undefined;

type Words = Pick<StripMove, 'name' | 'lines' | 'shape' | 'tone'>;

const known = new WeakMap<Speaker, Map<string, Words>>();

/** What is said of a move at its place, in full and in short; the same as long as the line is. */
function wordsOf(
  t: Translate<UiId>,
  speaker: Speaker,
  path: Path,
  date: string | undefined,
): Words {
  const spoken = known.get(speaker) ?? new Map<string, Words>();
  known.set(speaker, spoken);
  const key = `${path} ${date}`;
  const words = spoken.get(key) ?? say(t, speaker, path, date);
  spoken.set(key, words);
  return words;
}

function say(t: Translate<UiId>, speaker: Speaker, path: Path, date: string | undefined): Words {
  const id = stepAt(speaker.scenario, path);
  if (id === undefined) return { name: t('lines.openingName'), lines: [t('lines.opening')] };
  const step = speaker.step(id);
  const { shape, tone } = speaker.actor(step.actor);
  const name = t('lines.move', {
    number: size(path),
    actor: speaker.words(step.actor).label,
    step: speaker.text(step.title),
    dated: date === undefined ? 'no' : 'yes',
    date: date === undefined ? '' : speaker.figures.date(date),
  });
  return { name, lines: speaker.lines(step.short), shape, tone };
}

/** Places of the real course from the opening on, with their dates. */
function recordPlaces({ scenario }: Speaker, { date, moves }: RecordSlice): Map<Path, string> {
  const places = new Map<Path, string>([['', date]]);
  let path = '';
  for (const move of moves) {
    path += codeFor(scenario, move.step);
    places.set(path, move.date);
  }
  return places;
}

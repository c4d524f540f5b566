import { type Answer, answers } from '../engine/prediction.ts';
import type { ActorId, IssueId, StepId } from '../engine/types.ts';
import type { Language, Text } from '../scenario/types.ts';
import type { Speaker } from './speaker.ts';
import { type Translate, translator } from './translate.ts';
import { de } from './wall/de.ts';
import { en } from './wall/en.ts';

/*
 * What a class wall (src/lesson) says. Words know no lesson: what is told stands here as it is needed.
 */

type WallId = keyof typeof en;

const translators: Readonly<Record<Language, Translate<WallId>>> = {
  en: translator<WallId>(en, 'en'),
  de: translator<WallId>(de, 'de'),
};

export const wallWords = (language: Language): Translate<WallId> => translators[language];

interface Place {
  line: number;
  column: number;
  /** Of which text, where there are several. */
  from?: string | undefined;
}

/** “line 3, column 14” */
export function placeWords(language: Language, { line, column, from }: Place): string {
  const t = wallWords(language);
  const place = t('place', { line, column });
  return from === undefined ? place : t('place.from', { from, place });
}

interface Heaps {
  duplicates: number;
  broken: number;
  foreign: number;
}

/** “28 lines read; 2 twice, 1 broken.” */
export function readSentence(
  language: Language,
  { read, ...heaps }: Heaps & { read: number },
): string {
  const rest = notCounted(language, heaps);
  const more = rest === '' ? 'no' : 'yes';
  return wallWords(language)('read', { read, more, rest });
}

/** “2 twice, 1 broken”; nothing where everything is counted. */
export function notCounted(language: Language, { duplicates, broken, foreign }: Heaps): string {
  const t = wallWords(language);
  return [
    ...(duplicates > 0 ? [t('read.twice', { count: duplicates })] : []),
    ...(broken > 0 ? [t('read.broken', { count: broken })] : []),
    ...(foreign > 0 ? [t('read.foreign', { count: foreign })] : []),
  ].join(', ');
}

export const againSentence = (language: Language, place: Place, first: Place): string =>
  wallWords(language)('again', {
    place: placeWords(language, place),
    first: placeWords(language, first),
  });

/** `same`: of another edition of the scenario that counts. `title`: nothing where it is not here. */
export function foreignSentence(
  language: Language,
  at: Place,
  title: Text | undefined,
  same: boolean,
): string {
  const place = placeWords(language, at);
  const id = title ? (same ? 'foreign.edition' : 'foreign.scenario') : 'foreign.unknown';
  const told = title?.[language] ?? Object.values(title ?? {}).find(Boolean) ?? '';
  return wallWords(language)(id, { place, title: told });
}

interface Way {
  step: StepId;
  count: number;
}

/** “Most begin with … (17 of 28).” Nothing where no line makes a move. */
export function firstSentence(
  speaker: Speaker,
  first: Way | undefined,
  all: number,
): string | undefined {
  if (!first) return undefined;
  const { step, count } = first;
  const how = count === all ? 'all' : count * 2 > all ? 'most' : 'some';
  return wallWords(speaker.language)('first', { how, step: title(speaker, step), count, all });
}

/** Where the lines part, and how many go which way from there. */
export function partingSentence(
  speaker: Speaker,
  { moves, ways }: { moves: number; ways: readonly Way[] },
  all: number,
): string {
  const t = wallWords(speaker.language);
  if (ways.length === 0) return t('together');
  const count = (some: readonly Way[]) => some.reduce((sum, way) => sum + way.count, 0);
  const ended = all - count(ways);
  const named = ways.length > waysNamed + 1 ? ways.slice(0, waysNamed) : ways;
  const told = named.map((way) =>
    t('counted', { what: title(speaker, way.step), count: way.count }),
  );
  const others = ways.slice(named.length);
  const rest = [
    ...(others.length > 0 ? [t('part.others', { ways: others.length, count: count(others) })] : []),
    ...(ended > 0 ? [t('part.end', { count: ended })] : []),
  ];
  return t('part', { moves, ways: speaker.figures.list([...told, ...rest]) });
}

/** One more is named rather than counted. */
const waysNamed = 5;

interface Spread {
  low: number;
  lower: number;
  median: number;
  upper: number;
  high: number;
}

/** “median 23, middle half 20 to 27, all 12 to 31” */
export function spreadWords(speaker: Speaker, spread: Spread): string {
  const { plain } = speaker.figures;
  const { low, lower, median, upper, high } = spread;
  const told = { low, lower, median, upper, high };
  const values = Object.fromEntries(
    Object.entries(told).map(([name, value]) => [name, plain(value)]),
  );
  const same = plain(low) === plain(high);
  return wallWords(speaker.language)(same ? 'spread.same' : 'spread', values);
}

/** Where lines differ most; `widest`: nothing where there is no line. */
export function apartSentence(
  speaker: Speaker,
  widest: { issue: IssueId; points: number; most: ActorId } | undefined,
): string | undefined {
  if (!widest) return undefined;
  const t = wallWords(speaker.language);
  const { text, points } = figure(speaker, widest.points);
  if (points === 0) return t('apart.nowhere');
  const on = speaker.text(speaker.issue(widest.issue).on);
  return t('apart', { ...speaker.as('actor', widest.most), on, text, points });
}

interface Passing {
  issue: IssueId;
  mark: number;
  way: 'up' | 'down';
  who: Passer;
  other: Passer | undefined;
}

interface Passer {
  actor: ActorId;
  lines: number;
}

/** “Past “partial truces”: the US in 16 of 28 lines, Russia in none.” */
export function passingSentence(speaker: Speaker, passing: Passing, all: number): string {
  const { way, who, other } = passing;
  return wallWords(speaker.language)('past', {
    ...speaker.as('actor', who.actor),
    ...{ way, all, count: who.lines, how: shareOf(who.lines, all), mark: markOf(speaker, passing) },
    ...(other
      ? {
          ...speaker.as('other', other.actor),
          ...{ more: shareOf(other.lines, all), otherCount: other.lines },
        }
      : { more: '', other: '', otherCount: 0 }),
  });
}

/** “16 of 28 past “partial truces””, beside the lines of one actor. */
export const passingWords = (
  speaker: Speaker,
  passing: Omit<Passing, 'who' | 'other'>,
  lines: number,
  all: number,
): string =>
  wallWords(speaker.language)('past.row', {
    ...{ way: passing.way, count: lines, all, how: shareOf(lines, all) },
    mark: markOf(speaker, passing),
  });

const shareOf = (lines: number, all: number): 'none' | 'some' | 'all' =>
  lines === 0 ? 'none' : lines === all ? 'all' : 'some';

const markOf = (speaker: Speaker, { issue, mark }: Pick<Passing, 'issue' | 'mark'>): string =>
  speaker
    .issue(issue)
    .marks.flatMap(({ value, short }) => (value === mark ? speaker.lines(short) : []))
    .join(' ');

interface Predicted {
  actor: ActorId;
  expected: Answer;
  happened: Answer;
  count: number;
}

/** What was expected of an actor and what happened: how often that was the same, then answer by answer. */
export function predictionSentences(
  speaker: Speaker,
  actor: ActorId,
  predictions: readonly Predicted[],
): string[] {
  const t = wallWords(speaker.language);
  const own = predictions.filter((prediction) => prediction.actor === actor);
  const times = (which: (prediction: Predicted) => boolean): number =>
    own.filter(which).reduce((sum, { count }) => sum + count, 0);
  const right = times(({ expected, happened }) => expected === happened);
  const all = times(() => true);
  if (all === 0) return [];
  return [
    t('predicted', { ...speaker.as('actor', actor), right, all }),
    ...answers.map((answer) =>
      t('predicted.answer', {
        answer,
        expected: times(({ expected }) => expected === answer),
        happened: times(({ happened }) => happened === answer),
      }),
    ),
  ];
}

/** Lines that are alike: how many, how most of them begin, how near they are to each other. */
export function kindSentence(
  speaker: Speaker,
  { count, first, within }: { count: number; first: Way | undefined; within: number },
): string {
  const values = { count, ...figure(speaker, within) };
  const t = wallWords(speaker.language);
  return first
    ? t('kind', { ...values, share: first.count, step: title(speaker, first.step) })
    : t('kind.still', values);
}

/** What is different about a line. */
export interface Different {
  position?:
    | {
        actor: ActorId;
        issue: IssueId;
        is: number;
        median: number;
        /** No line ends farther out. */
        most?: 'highest' | 'lowest' | undefined;
      }
    | undefined;
  /** The limit that somebody stands farthest beyond. */
  beyond?: { actor: ActorId; issue: IssueId; points: number } | undefined;
  /** Of the one longest and the one shortest line. */
  length?: { moves: number; most: 'longest' | 'shortest' } | undefined;
  /** Its first step, if no other line begins with it. */
  alone?: StepId | undefined;
}

/** The same beside the number of its lines. */
export const kindOf = (
  speaker: Speaker,
  { first, within }: { first: Way | undefined; within: number },
): string =>
  wallWords(speaker.language)('kind.of', {
    ...figure(speaker, within),
    ...{ share: first?.count ?? 0, step: first ? title(speaker, first.step) : '' },
  });

export interface OddTold extends Different {
  number: number;
  at: Place;
  apart: number;
}

/** A line that is like no other, and what is different about it. */
export function oddSentences(speaker: Speaker, { number, at, apart, ...odd }: OddTold): string[] {
  const place = placeWords(speaker.language, at);
  const told = { number, place, ...figure(speaker, apart) };
  return [wallWords(speaker.language)('odd', told), ...differentSentences(speaker, odd)];
}

export function differentSentences(
  speaker: Speaker,
  { position, beyond, length, alone }: Different,
): string[] {
  const t = wallWords(speaker.language);
  const { plain } = speaker.figures;
  const where = ({ actor, issue }: { actor: ActorId; issue: IssueId }) => ({
    ...speaker.as('actor', actor),
    on: speaker.text(speaker.issue(issue).on),
  });
  const differs = position && plain(position.is) !== plain(position.median);
  return [
    ...(position && differs
      ? [
          t('odd.position', {
            ...where(position),
            is: plain(position.is),
            median: plain(position.median),
            most: position.most ?? '',
          }),
        ]
      : []),
    ...(beyond && beyond.points >= worthTelling
      ? [t('odd.beyond', { ...where(beyond), ...figure(speaker, beyond.points) })]
      : []),
    ...(length ? [t('odd.length', length)] : []),
    ...(alone === undefined ? [] : [t('odd.alone', { step: title(speaker, alone) })]),
  ];
}

/** Less beyond a limit reads as on it. */
const worthTelling = 0.5;

const title = (speaker: Speaker, step: StepId): string => speaker.text(speaker.step(step).title);

/** A number of points as it is written, and as its plural counts it. */
const figure = (speaker: Speaker, value: number) => ({
  text: speaker.figures.plain(value),
  points: Math.round(value * 10) / 10,
});

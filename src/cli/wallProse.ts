import type { ActorId } from '../engine/types.ts';
import { bearerName } from '../explain/cost.ts';
import { type Speaker, speaker } from '../explain/speaker.ts';
import {
  againSentence,
  apartSentence,
  differentSentences,
  firstSentence,
  foreignSentence,
  kindSentence,
  oddSentences,
  partingSentence,
  placeWords,
  predictionSentences,
  readSentence,
  spreadWords,
  wallWords,
} from '../explain/wall.ts';
import { partingPoints, width } from '../lesson/kinds.ts';
import { parting } from '../lesson/merged.ts';
import { remarkable } from '../lesson/remarkable.ts';
import type { Line, Wall } from '../lesson/wall.ts';
import { sentenceOf } from './given.ts';

/** A wall as somebody reads it. */
export function wallProse(wall: Wall): string {
  const words = wall.scenario && speaker(wall.scenario, 'en');
  const parts = [heaps(wall)];
  if (words && wall.lines.length > 0) {
    parts.push(counted(words, wall), courses(words, wall), ends(words, wall));
    parts.push(expected(words, wall), costs(words, wall), kinds(words, wall));
  }
  return parts.filter((part) => part !== '').join('\n');
}

const t = wallWords('en');

/** What became of each link. */
function heaps({ scenario, lines, duplicates, broken, foreign }: Wall): string {
  const number = { read: lines.length, duplicates: duplicates.length };
  const read = readSentence('en', { ...number, broken: broken.length, foreign: foreign.length });
  return section(read, [
    ...broken.map(({ at, name, problem }) => {
      const whose = name === undefined ? '' : `, ${name}`;
      return `${placeWords('en', at)}${whose}: ${sentenceOf(problem)}`;
    }),
    ...duplicates.map(({ found, of }) => againSentence('en', found.at, (lines[of - 1] as Line).at)),
    ...foreign.map((one) =>
      foreignSentence('en', one.at, one.scenario?.title, one.scenario?.id === scenario?.id),
    ),
  ]);
}

/** What has to be known of the lines before their numbers are read. */
function counted(words: Speaker, { lines }: Wall): string {
  const { scenario, text } = words;
  const other = lines.filter(({ link }) => link.other !== undefined).length;
  const assumed = lines.filter(({ link }) => Object.keys(link.changes).length > 0).length;
  const openings = scenario.openings
    .map(({ id, label }) => {
      return { what: text(label), count: lines.filter(({ link }) => link.opening === id).length };
    })
    .filter(({ count }) => count > 0);
  const list = words.figures.list(openings.map((one) => t('counted', one)));
  return section(text(scenario.title), [
    t('handedIn'),
    ...(openings.length > 1 ? [t('openings', { list })] : []),
    ...(assumed > 0 ? [t('assumed', { count: assumed })] : []),
    ...(other > 0 ? [t('otherNumbers', { count: other })] : []),
  ]);
}

function courses(words: Speaker, { lines, tree, moves }: Wall): string {
  const first = firstSentence(words, tree[0], lines.length);
  const still = lines.filter(({ steps }) => steps.length === 0).length;
  return section('Where the lines part', [
    ...(first ? [first] : []),
    ...(still > 0 ? [t('still', { count: still })] : []),
    ...(first && lines.length > 1
      ? [partingSentence(words, parting(tree, lines.length), lines.length)]
      : []),
    ...(moves ? [t('moves', { spread: spreadWords(words, moves) })] : []),
  ]);
}

function ends(words: Speaker, wall: Wall): string {
  const { scenario, text } = words;
  const [widest] = wall.issues.filter(({ issue }) => words.issue(issue).core);
  const apart = wall.lines.length > 1 ? apartSentence(words, widest) : undefined;
  const issues = scenario.issues.filter(({ core }) => core);
  return section('Where they end', [
    t('spread.meaning'),
    ...(apart ? [apart] : []),
    ...issues.flatMap(({ id, label }) => [
      text(label),
      ...wall.ends
        .filter(({ actor, issue }) => issue === id && words.actor(actor).core)
        .map(({ actor, spread }) =>
          indented(`${words.words(actor).label}: ${spreadWords(words, spread)}`),
        ),
    ]),
  ]);
}

function expected(words: Speaker, { predictions }: Wall): string {
  const actors = words.scenario.actors.map(({ id }): ActorId => id);
  const told = actors.flatMap((actor) => {
    const [all, ...answers] = predictionSentences(words, actor, predictions);
    return all === undefined ? [] : [all, ...answers.map(indented)];
  });
  return told.length > 0 ? section('What was expected', told) : '';
}

const costs = (words: Speaker, wall: Wall): string =>
  section(
    'What they cost whom',
    wall.costs.map(
      ({ bearer, spread }) => `${bearerName(words, bearer)}: ${spreadWords(words, spread)}`,
    ),
  );

function kinds(words: Speaker, wall: Wall): string {
  if (wall.lines.length < 2) return '';
  return section('Kinds of line', [
    t('kinds', { kinds: wall.kinds.length, odd: wall.odd.length }),
    t('kinds.meaning', { width, parting: partingPoints }),
    ...wall.kinds.map(({ lines, within, tree }) =>
      kindSentence(words, { count: lines.length, first: tree[0], within }),
    ),
    ...remarkable(wall).map(({ line, apart, ...different }) => {
      const { number, at } = wall.lines[line - 1] as Line;
      const told =
        apart === undefined
          ? [t('different', { number, place: placeWords('en', at) })]
          : oddSentences(words, { number, at, apart });
      return [...told, ...differentSentences(words, different)].join(' ');
    }),
  ]);
}

const section = (title: string, below: readonly string[]): string =>
  [title, ...below.map(indented)].map((line) => `${line}\n`).join('');

const indented = (line: string): string => `   ${line}`;

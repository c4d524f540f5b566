import { memo } from 'react';
import type { Speaker } from '../../../explain/speaker.ts';
import { differentSentences, kindOf, oddSentences, wallWords } from '../../../explain/wall.ts';
import { width as kindWidth, partingPoints } from '../../../lesson/kinds.ts';
import { type Remarkable, remarkable } from '../../../lesson/remarkable.ts';
import type { Wall } from '../../../lesson/wall.ts';
import { openLine } from './openLine.ts';
import { useWallWords } from './useWallWords.ts';

/** Kinds of line as rows, then the lines worth opening, each with what is different about it. */
export const Kinds = memo(function Kinds({
  wall,
  speaker,
  names,
}: {
  wall: Wall;
  speaker: Speaker;
  names: boolean;
}) {
  const t = useWallWords();
  const say = wallWords(speaker.language);
  if (wall.lines.length < 2) return null;
  const { kinds } = wall;
  const odd = remarkable(wall);
  const row = (one: Remarkable) => (
    <OddRow key={one.line} {...{ wall, speaker, names }} odd={one} />
  );
  return (
    <section aria-label={t('kinds')}>
      <h2 className="caps">{t('kinds')}</h2>
      <p className="note">{say('kinds', { kinds: kinds.length, odd: wall.odd.length })}</p>
      <ul className="wall-rows">
        {kinds.slice(0, kindsTold).map(({ lines: own, within, tree: [first] }) => (
          <li key={own.join(' ')}>
            <b>{t('kindLines', { lines: own.length })}</b>
            <span>{kindOf(speaker, { first, within })}</span>
          </li>
        ))}
        {odd.slice(0, oddTold).map(row)}
      </ul>
      {(odd.length > oddTold || kinds.length > kindsTold) && (
        <details className="wall-more">
          <summary>
            {t('moreOdd', {
              count: Math.max(0, odd.length - oddTold) + Math.max(0, kinds.length - kindsTold),
            })}
          </summary>
          <ul className="wall-rows">
            {kinds.slice(kindsTold).map(({ lines: own, within, tree: [first] }) => (
              <li key={own.join(' ')}>
                <b>{t('kindLines', { lines: own.length })}</b>
                <span>{kindOf(speaker, { first, within })}</span>
              </li>
            ))}
            {odd.slice(oddTold).map(row)}
          </ul>
        </details>
      )}
      <details className="wall-more screen-only">
        <summary>{t('meaning')}</summary>
        <p className="note">{say('kinds.meaning', { width: kindWidth, parting: partingPoints })}</p>
      </details>
    </section>
  );
});

const [kindsTold, oddTold] = [3, 5];

function OddRow({
  odd: { line: number, apart, ...different },
  wall,
  speaker,
  names,
}: {
  odd: Remarkable;
  wall: Wall;
  speaker: Speaker;
  names: boolean;
}) {
  const t = useWallWords();
  const line = wall.lines[number - 1];
  if (!line) return null;
  const told = differentSentences(speaker, different);
  return (
    <li>
      <span>
        <button type="button" className="link" onClick={() => openLine(line)}>
          <b>{t('line', { number })}</b>
        </button>
        {names && line.name !== undefined && <bdi>{line.name}</bdi>}
      </span>
      <span>
        {(told.length > 0
          ? told
          : oddSentences(speaker, { number, at: line.at, apart: apart ?? 0 })
        ).join(' ')}
      </span>
    </li>
  );
}

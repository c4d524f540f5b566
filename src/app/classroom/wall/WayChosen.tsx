import { codes, indexOf } from '../../../engine/path.ts';
import type { Speaker } from '../../../explain/speaker.ts';
import type { Line } from '../../../lesson/wall.ts';
import type { Chosen } from './MergedTree.tsx';
import { openLine } from './openLine.ts';
import { useWallWords } from './useWallWords.ts';

/** The lines that go the way chosen in the tree; any of them can be opened. */
export function WayChosen({
  chosen,
  lines,
  speaker,
  names,
}: {
  chosen: Chosen;
  lines: readonly Line[];
  speaker: Speaker;
  names: boolean;
}) {
  const t = useWallWords();
  const own = lines.filter(({ path }) => path.startsWith(chosen.path));
  const moves = codes(chosen.path)
    .map((code) => speaker.scenario.steps[indexOf(code)]?.title)
    .map((title) => speaker.text(title));
  return (
    <div className="wall-chosen screen-only">
      <p role="status">
        {moves.length > 0
          ? t('chosen', { count: own.length, moves: moves.join(' → ') })
          : t('chosenAll', { count: own.length })}
      </p>
      <ul>
        {own.map((line) => (
          <li key={line.number}>
            {t('line', { number: line.number })}
            {names && line.name !== undefined && (
              <>
                , <bdi>{line.name}</bdi>
              </>
            )}{' '}
            <button
              type="button"
              className="link"
              aria-label={t('openLine', { number: line.number })}
              onClick={() => openLine(line)}
            >
              {t('open')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

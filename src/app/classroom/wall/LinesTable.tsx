import { useState } from 'react';
import type { Speaker } from '../../../explain/speaker.ts';
import { wallWords } from '../../../explain/wall.ts';
import type { Line } from '../../../lesson/wall.ts';
import { openLine } from './openLine.ts';
import { useWallWords } from './useWallWords.ts';

/** Every line with its moves, to be opened. */
export function LinesTable({
  lines,
  speaker,
  names,
}: {
  lines: readonly Line[];
  speaker: Speaker;
  names: boolean;
}) {
  const t = useWallWords();
  // Hundreds of rows that nobody may ask for.
  const [asked, setAsked] = useState(false);
  return (
    <details className="wall-lines screen-only" onToggle={() => setAsked(true)}>
      <summary>
        {t('lines')} ({lines.length})
      </summary>
      <p className="note">{wallWords(speaker.language)('handedIn')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('number')}</th>
            {names && <th scope="col">{t('name')}</th>}
            <th scope="col">{t('moves')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('open')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {(asked ? lines : []).map((line) => (
            <tr key={line.number}>
              <th scope="row">{line.number}</th>
              {names && <td dir="auto">{line.name}</td>}
              <td>{line.steps.map((id) => speaker.text(speaker.step(id).title)).join('; ')}</td>
              <td>
                <button
                  type="button"
                  className="link"
                  aria-label={t('openLine', { number: line.number })}
                  onClick={() => openLine(line)}
                >
                  {t('open')}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

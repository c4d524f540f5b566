import type { KeyboardEvent } from 'react';
import { nearestMark } from '../../explain/marks.ts';
import { positionsApart } from '../../explain/verdict.ts';
import { focusRow, openNumber } from '../actions.ts';
import type { BoardIssue } from '../board.ts';
import { useUi } from '../i18n/useUi.ts';
import { useSpeaker } from '../selectors.ts';

/**
 * The board for those who hear it or walk it by keyboard: one table per issue. The focused row is
 * ringed in the picture beside it.
 */
export function BoardTable({ issue, lane, rows, zone }: BoardIssue) {
  const t = useUi();
  const speaker = useSpeaker();
  const { figures } = speaker;
  const place = (value: number) => `${figures.plain(value)}, ${nearestMark(speaker, issue, value)}`;

  return (
    // A table grows to its words whatever width it is told; a box around it does not.
    <div className="twin">
      <table>
        <caption>
          {speaker.text(speaker.issue(issue).name)}: {speaker.text(speaker.issue(issue).question)}{' '}
          {lane.verdict?.title}, {lane.verdict?.detail}. {positionsApart(speaker, zone)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('board.actor')}</th>
            <th scope="col">{t('board.now')}</th>
            <th scope="col">{t('board.opening')}</th>
            <th scope="col">{t('board.change')}</th>
            <th scope="col">{t('board.limit')}</th>
            <th scope="col">{t('board.ideal')}</th>
            <th scope="col">{t('board.preview')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.actor}>
              <th scope="row">{row.label}</th>
              <td>
                <button
                  type="button"
                  data-row
                  aria-label={t('board.open', { actor: row.label, place: place(row.now) })}
                  onFocus={() => focusRow({ actor: row.actor, issue })}
                  onBlur={() => focusRow(undefined)}
                  onClick={() => openNumber({ of: 'position', actor: row.actor, issue })}
                  onKeyDown={walk}
                >
                  {place(row.now)}
                </button>
              </td>
              <td>{place(row.opening ?? row.now)}</td>
              <td>{figures.signed(row.now - (row.opening ?? row.now))}</td>
              <td>
                {row.limit === undefined
                  ? t('board.noLimit')
                  : t(row.bound === 'min' ? 'board.notBelow' : 'board.notAbove', {
                      place: place(row.limit),
                    })}
              </td>
              <td>{row.ideal === undefined ? '' : place(row.ideal)}</td>
              <td>{row.ghost === undefined ? t('board.stays') : place(row.ghost)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Up and down arrows walk all rows of the board. */
function walk(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const rows = [...document.querySelectorAll<HTMLButtonElement>('[data-row]')];
  rows[rows.indexOf(event.currentTarget) + step]?.focus();
}

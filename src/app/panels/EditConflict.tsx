import { type Conflict, directions } from '../../models/graph/conflict.ts';
import { withDirection, withFeasible, withPlace } from '../../models/graph/edit.ts';
import { rankingOf } from '../../models/graph/preferences.ts';
import { useOpinionWords } from '../opinions/words.ts';

/** What the parts of a conflict are called. */
export interface ConflictNames {
  dm: (row: number) => string;
  option: (row: number) => string;
  state: (taken: number) => string;
}

/** Everything of a conflict that a reader may see differently: what can be taken back, what is possible, who prefers what. */
export function EditConflict({
  conflict,
  names,
  onChange,
}: {
  conflict: Conflict;
  names: ConflictNames;
  onChange: (conflict: Conflict) => void;
}) {
  const t = useOpinionWords();
  const nameOf = (state: number) => names.state(conflict.states[state]?.taken ?? 0);
  return (
    <div className="edit-conflict">
      <ul className="plain">
        {conflict.options.map(({ name, direction }, row) => (
          <li key={name}>
            <label>
              {names.option(row)}{' '}
              <select
                value={direction}
                onChange={({ target }) => {
                  const next = directions.find((one) => one === target.value);
                  if (next) onChange(withDirection(conflict, row, next));
                }}
              >
                {directions.map((one) => (
                  <option key={one} value={one}>
                    {t(`stable.${one}`)}
                  </option>
                ))}
              </select>
            </label>
          </li>
        ))}
      </ul>
      {conflict.dms.map((dm, row) => (
        <details key={dm}>
          <summary>{t('stable.ranking', { actor: names.dm(row) })}</summary>
          <Ranking conflict={conflict} dm={row} nameOf={nameOf} onChange={onChange} />
        </details>
      ))}
      <details>
        <summary>{t('stable.possible')}</summary>
        <ul className="plain">
          {conflict.states.map(({ taken, feasible }, state) => (
            <li key={taken}>
              <label>
                <input
                  type="checkbox"
                  checked={feasible}
                  // Where they are now is possible.
                  disabled={state === 0}
                  onChange={() => onChange(withFeasible(conflict, state, !feasible))}
                />{' '}
                {nameOf(state)}
              </label>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function Ranking({
  conflict,
  dm,
  nameOf,
  onChange,
}: {
  conflict: Conflict;
  dm: number;
  nameOf: (state: number) => string;
  onChange: (conflict: Conflict) => void;
}) {
  const t = useOpinionWords();
  const groups = rankingOf(conflict.ranks[dm] ?? []);
  const move = (
    state: number,
    kind: 'with' | 'above' | 'below',
    to: readonly number[] | undefined,
  ) => {
    const [beside] = to?.filter((other) => other !== state) ?? [];
    if (beside !== undefined) onChange(withPlace(conflict, dm, state, { kind, state: beside }));
  };
  return (
    <ol className="ranking">
      {groups.map((group, place) => (
        <li key={group.join(' ')}>
          {group.map((state) => (
            <div key={state} className="ranking-row">
              <span>{nameOf(state)}</span>
              <button
                type="button"
                aria-label={t('stable.better', { state: nameOf(state) })}
                disabled={place === 0 && group.length === 1}
                onClick={() =>
                  group.length > 1
                    ? move(state, 'above', group)
                    : move(state, 'above', groups[place - 1])
                }
              >
                ↑
              </button>
              <button
                type="button"
                aria-label={t('stable.equal', { state: nameOf(state) })}
                disabled={place === 0 || group.length > 1}
                onClick={() => move(state, 'with', groups[place - 1])}
              >
                =
              </button>
              <button
                type="button"
                aria-label={t('stable.worse', { state: nameOf(state) })}
                disabled={place === groups.length - 1 && group.length === 1}
                onClick={() =>
                  group.length > 1
                    ? move(state, 'below', group)
                    : move(state, 'below', groups[place + 1])
                }
              >
                ↓
              </button>
            </div>
          ))}
        </li>
      ))}
    </ol>
  );
}

import { useMemo, useState } from 'react';
import type { ActorId } from '../../engine/types.ts';
import type { Conflict } from '../../models/graph/conflict.ts';
import { type SanctionRule, sanctionRules } from '../../models/graph/sanctions.ts';
import { concepts } from '../../models/graph/stability.ts';
import { type Stand, standOf, stands, talksAt } from '../../models/graph/talks.ts';
import { showModel } from '../actions.ts';
import { StabilityTable } from '../charts/StabilityTable.tsx';
import type { StabilityPart } from '../opinions/tasks.ts';
import { useTask } from '../opinions/useTask.ts';
import { useModelWords, useOpinionWords } from '../opinions/words.ts';
import { boardActors, useLine, usePlace, useSpeaker } from '../selectors.ts';
import { useApp } from '../shown.tsx';
import { type ConflictNames, EditConflict } from './EditConflict.tsx';

const rowsShown = 5;
const most = 4;

/** Who holds, who gives, who leaves: which of it nobody would leave again. */
export function Stability() {
  const t = useOpinionWords();
  const speaker = useSpeaker();
  const { scenario } = useLine();
  const { state } = usePlace();
  const words = useModelWords()['graph'];
  const others = useApp(({ view }) => view.others);
  const issues = useApp(({ view }) => view.issues);
  const board = boardActors(scenario, others);
  const [chosen, setChosen] = useState<readonly ActorId[]>();
  const [rule, setRule] = useState<SanctionRule>(sanctionRules[0]);
  const needed = board.filter(({ consents }) => consents);
  const usual = (needed.length > 1 ? needed : board).slice(0, 2).map(({ id }) => id);
  const actors = useKept((chosen ?? usual).filter((id) => board.some((actor) => actor.id === id)));
  const enough = actors.length >= 2 && actors.length <= most;
  const built = useMemo(
    () => (enough ? talksAt(scenario, state, actors, issues) : undefined),
    [scenario, state, actors, issues, enough],
  );
  const [edited, setEdited] = useState<{ from: Conflict; conflict: Conflict }>();
  // What was built from another place is another conflict.
  const own = edited !== undefined && edited.from === built ? edited.conflict : undefined;
  const conflict = own ?? built;
  const input = useMemo(() => conflict && { conflict, rule }, [conflict, rule]);
  const [found] = useTask('stability', input).parts;
  const names = useNames(actors);

  return (
    <section aria-label={t('stable.title')}>
      <h2 className="caps">{t('stable.title')}</h2>
      <fieldset className="aside-tools" aria-label={t('stable.actors')}>
        {board.map(({ id }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={actors.includes(id)}
              onChange={() =>
                setChosen(
                  board
                    .map((actor) => actor.id)
                    .filter((other) => actors.includes(other) !== (other === id)),
                )
              }
            />{' '}
            {speaker.words(id).label}
          </label>
        ))}
      </fieldset>
      {!enough && <p className="hint">{t('stable.few')}</p>}
      {found && conflict && enough && found.states.length <= conflict.states.length && (
        <Found found={found} conflict={conflict} names={names} />
      )}
      {conflict && built && (
        <details>
          <summary>{t('stable.edit')}</summary>
          {own && (
            <p className="note">
              {t('stable.edited')}{' '}
              <button type="button" className="link" onClick={() => setEdited(undefined)}>
                {t('stable.reset')}
              </button>
            </p>
          )}
          <label className="aside-tools">
            {words?.options['sanctions']?.name}{' '}
            <select
              value={rule}
              onChange={({ target }) =>
                setRule(sanctionRules.find((one) => one === target.value) ?? sanctionRules[0])
              }
            >
              {sanctionRules.map((one) => (
                <option key={one} value={one}>
                  {words?.options['sanctions']?.values[one]}
                </option>
              ))}
            </select>
          </label>
          <EditConflict
            conflict={conflict}
            names={names}
            onChange={(next) => setEdited({ from: built, conflict: next })}
          />
        </details>
      )}
    </section>
  );
}

/** The same list for as long as it holds the same. */
function useKept(list: readonly string[]): readonly string[] {
  const key = list.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is in it
  return useMemo(() => list, [key]);
}

/** What states and options are called: `Ukraine gives way, Russia leaves`. */
function useNames(actors: readonly ActorId[]): ConflictNames {
  const t = useOpinionWords();
  const speaker = useSpeaker();
  const does = { holds: 'stable.holds', gives: 'stable.gives', leaves: 'stable.walks' } as const;
  const phrase = (actor: ActorId, stand: Stand) =>
    t('stable.option', { actor: speaker.words(actor).label, option: t(does[stand]) });
  return {
    dm: (row) => speaker.words(actors[row] ?? '').label,
    option: (row) => phrase(actors[Math.floor(row / 2)] ?? '', stands[1 + (row % 2)] as Stand),
    state: (taken) => {
      const others = actors.flatMap((actor, row) => {
        const stand = standOf(taken, row);
        return stand === undefined || stand === 'holds' ? [] : [phrase(actor, stand)];
      });
      return others.length > 0 ? others.join('; ') : t('stable.allHold');
    },
  };
}

function Found({
  found,
  conflict,
  names,
}: {
  found: StabilityPart;
  conflict: Conflict;
  names: ConflictNames;
}) {
  const t = useOpinionWords();
  const { figures } = useSpeaker();
  const [all, setAll] = useState(false);
  const words = useModelWords()['graph'];
  const { states, holds, leaves, way, groups } = found;
  const nameOf = (state: number) => names.state(conflict.states[state]?.taken ?? 0);
  const count = (row: number) => holds[row]?.filter(Boolean).length ?? 0;
  // Where they are comes first, then what holds under more rules.
  const order = [...states.keys()].sort(
    (a, b) => Number(states[b] === 0) - Number(states[a] === 0) || count(b) - count(a) || a - b,
  );
  const firm = order.filter((row) => count(row) === concepts.length);
  const shown = all ? order : order.slice(0, rowsShown);
  const list = (rows: readonly number[]) =>
    figures.list(rows.slice(0, 3).map((row) => `‘${nameOf(states[row] ?? 0)}’`));

  return (
    <>
      <p className="aside-sentence">
        {t('stable.sentence', {
          count: firm.length,
          first: firm.length > 0 ? nameOf(states[firm[0] as number] ?? 0) : '',
          list: firm.length > 3 ? `${list(firm)} …` : list(firm),
        })}
      </p>
      <StabilityTable
        caption={t('stable.title')}
        head={[
          t('stable.states'),
          ...concepts.map((concept) => concept.toUpperCase().replace('NASH', 'Nash')),
          t('stable.leaves'),
        ]}
        words={{ holds: t('stable.yes'), not: t('stable.no') }}
        rows={shown.map((row) => {
          const state = states[row] as number;
          const going = (leaves[row] ?? []).map(names.dm);
          return {
            id: `${state}`,
            label: state === 0 ? `${nameOf(state)} ${t('stable.now')}` : nameOf(state),
            holds: holds[row] ?? [],
            leaves: going.length > 0 ? figures.list(going) : t('stable.nobody'),
            now: state === 0,
          };
        })}
      />
      <p className="note">
        {t('stable.legend')}{' '}
        <button type="button" className="link" onClick={() => showModel('graph')}>
          {words?.name}
        </button>
      </p>
      {order.length > rowsShown && (
        <button type="button" className="link" onClick={() => setAll(!all)}>
          {all ? t('stable.some') : t('stable.all', { count: order.length })}
        </button>
      )}
      <p className="body">
        {way && way.states.length > 1
          ? t('stable.path', { path: way.states.map(nameOf).join(' → ') })
          : t('stable.noPath')}{' '}
        {groups &&
          (groups.length > 0
            ? t('stable.coalitions', { list: figures.list(groups.slice(0, 3).map(nameOf)) })
            : t('stable.noCoalitions'))}
      </p>
    </>
  );
}

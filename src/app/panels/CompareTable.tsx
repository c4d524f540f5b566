import { total } from '../../engine/ledger.ts';
import type { Path } from '../../engine/path.ts';
import { stanceOf } from '../../engine/table.ts';
import { type Bearer, SYSTEM } from '../../engine/types.ts';
import { bearerName } from '../../explain/cost.ts';
import { MarkIcon } from '../charts/ActorMark.tsx';
import { useUi } from '../i18n/useUi.ts';
import { boardActors, useLine, useSpeaker } from '../selectors.ts';
import { useApp } from '../shown.tsx';

/** Points; positions nearer to each other than this are the same to a reader. */
const apart = 0.5;

/**
 * Three or four lines as a table: where each leaves everybody, the widest apart first, and what
 * each costs whom. Costs of different bearers are never added up.
 */
export function CompareTable({ places }: { places: readonly Path[] }) {
  const t = useUi();
  const speaker = useSpeaker();
  const { scenario, replay } = useLine();
  const issues = useApp(({ view }) => view.issues);
  const others = useApp(({ view }) => view.others);
  const { figures } = speaker;
  const states = places.map(replay.state);
  const actors = boardActors(speaker.scenario, others);
  const rows = actors
    .flatMap(({ id: actor }) =>
      issues.map((issue) => {
        const values = states.map((state) => stanceOf(scenario, state, actor, issue).position);
        return { actor, issue, values, width: Math.max(...values) - Math.min(...values) };
      }),
    )
    .sort((a, b) => b.width - a.width);
  const different = rows.filter(({ width }) => width >= apart);
  const bearers: Bearer[] = [...actors.map(({ id }) => id), SYSTEM];

  return (
    <table className="compare-table">
      <caption className="visually-hidden">{t('compare.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('compare.actor')}</th>
          {places.map((place, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same place may be chosen twice
            <th key={`${place} ${line}`} scope="col">
              {letterOf(line)}
            </th>
          ))}
          <th scope="col">{t('compare.width')}</th>
        </tr>
      </thead>
      <tbody>
        {different.map(({ actor, issue, values, width }) => {
          const { shape, tone } = speaker.actor(actor);
          return (
            <tr key={`${actor} ${issue}`}>
              <th scope="row">
                <MarkIcon shape={shape} tone={tone} /> {speaker.words(actor).label}{' '}
                <span className="muted">{speaker.text(speaker.issue(issue).label)}</span>
              </th>
              <Values of={values.map(figures.fixed)} />
              <td>{figures.fixed(width)}</td>
            </tr>
          );
        })}
      </tbody>
      <tbody>
        <tr>
          <th scope="rowgroup" colSpan={places.length + 2} className="caps">
            {t('compare.costs')}
          </th>
        </tr>
        {bearers.map((bearer) => {
          const costs = states.map(({ borne }) => total(borne, bearer));
          return (
            <tr key={bearer}>
              <th scope="row">{bearerName(speaker, bearer)}</th>
              <Values of={costs.map(figures.fixed)} />
              <td>{figures.fixed(Math.max(...costs) - Math.min(...costs))}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The line's letter: A, B, C, D. */
export const letterOf = (line: number): string => 'ABCD'[line] ?? '';

const Values = ({ of }: { of: readonly string[] }) =>
  of.map((value, line) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
    <td key={line}>{value}</td>
  ));

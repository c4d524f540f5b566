import { useMemo, useState } from 'react';
import type { ActorId, IssueId } from '../../engine/types.ts';
import { nearestMark } from '../../explain/marks.ts';
import { showModel } from '../actions.ts';
import { Frontier } from '../charts/Frontier.tsx';
import { useCompact } from '../controls/media.ts';
import { useSize } from '../controls/useSize.ts';
import type { PackagesPart, Picked } from '../opinions/tasks.ts';
import { useTask } from '../opinions/useTask.ts';
import { useModelWords, useOpinionWords } from '../opinions/words.ts';
import { boardActors, useLine, usePlace, useSpeaker } from '../selectors.ts';
import { useApp } from '../shown.tsx';

const rules = ['nash', 'kalai-smorodinsky', 'egalitarian', 'utilitarian'] as const;

/** Which package four rules of bargaining would pick for two actors, inside the limits. */
export function Packages() {
  const t = useOpinionWords();
  const speaker = useSpeaker();
  const { scenario } = useLine();
  const { state } = usePlace();
  const others = useApp(({ view }) => view.others);
  const issues = useApp(({ view }) => view.issues);
  const actors = boardActors(scenario, others).map(({ id }) => id);
  const [chosen, setChosen] = useState<readonly [ActorId, ActorId]>();
  const [first = '', second = ''] = chosen ?? actors;
  const input = useMemo(
    () => ({ scenario, state, pair: [first, second] as const, issues }),
    [scenario, state, first, second, issues],
  );
  const [found] = useTask('packages', input).parts;
  const chooser = (which: 0 | 1) => (
    <select
      value={which === 0 ? first : second}
      aria-label={t(which === 0 ? 'package.between' : 'package.and')}
      onChange={({ target: { value } }) =>
        setChosen(
          which === 0
            ? [value, value === second ? first : second]
            : [value === first ? second : first, value],
        )
      }
    >
      {actors.map((id) => (
        <option key={id} value={id}>
          {speaker.words(id).label}
        </option>
      ))}
    </select>
  );

  return (
    <section aria-label={t('package.title')}>
      <h2 className="caps">{t('package.title')}</h2>
      <p className="aside-tools">
        {t('package.between')} {chooser(0)} {t('package.and')} {chooser(1)}
      </p>
      {found && <Found found={found} pair={[first, second]} issues={issues} />}
    </section>
  );
}

function Found({
  found,
  pair,
  issues,
}: {
  found: PackagesPart;
  pair: readonly [ActorId, ActorId];
  issues: readonly IssueId[];
}) {
  const t = useOpinionWords();
  const speaker = useSpeaker();
  const words = useModelWords();
  const compact = useCompact();
  const [ref, width] = useSize<HTMLDivElement>();
  const { figures } = speaker;
  const { met, holds, frontier, disagreement, answering, solutions } = found;
  const at = (row: number) => pointAt(met, row);
  const drawn = useMemo(() => {
    const rows = Array.from(met[0], (_, row) => row);
    const isIn = (row: number) => answering !== 'all' && holds[row] === 1;
    const points = (some: readonly number[]) => some.map((row) => pointAt(met, row));
    return {
      packages: points(rows.filter((row) => !isIn(row))),
      inside: points(rows.filter(isIn)),
    };
  }, [met, holds, answering]);
  const axis = (id: ActorId) => {
    const { shape, tone } = speaker.actor(id);
    return { shape, tone, label: t('package.axis', { actor: speaker.words(id).label }) };
  };
  const picks = rules.flatMap((rule) => {
    const [one] = solutions?.[rule] ?? [];
    return one ? [{ rule, one }] : [];
  });
  const apart = Math.max(
    0,
    ...issues.map((issue) =>
      spread(
        picks.map(({ one }) => one),
        issue,
      ),
    ),
  );
  const [all, hard, soft] = [found.count, found.hard, found.soft].map((n) => figures.plain(n));

  return (
    <>
      <p className="aside-sentence">
        {found.hard > 0
          ? t('package.some', { count: hard ?? '', all: all ?? '' })
          : t('package.none', {
              soft: found.soft > 0 ? 'some' : 'none',
              count: soft ?? '',
              all: all ?? '',
            })}{' '}
        {answering === 'all' && t('package.unbound')}{' '}
        {apart <= 5 ? t('package.agree') : t('package.differ', { points: figures.plain(apart) })}
      </p>
      <div ref={ref}>
        {width > 0 && (
          <Frontier
            {...{ width, compact, ...drawn }}
            best={[...frontier].map(at)}
            picked={picks.map(({ rule, one }) => {
              return { id: rule, label: words[rule]?.short ?? rule, ...at(one.row) };
            })}
            without={{ x: disagreement[0] * 100, y: disagreement[1] * 100 }}
            across={axis(pair[0])}
            up={axis(pair[1])}
          />
        )}
      </div>
      <p className="note">
        {t('package.legend')} {t('package.without')}{' '}
        {found.thinned && t('package.thinned', { step: found.step })}
      </p>
      <table>
        <caption className="visually-hidden">{t('package.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('package.rule')}</th>
            {issues.map((issue) => (
              <th key={issue} scope="col" className="amount">
                {speaker.text(speaker.issue(issue).label)}
              </th>
            ))}
            {pair.map((id) => (
              <th key={id} scope="col" className="amount">
                {speaker.words(id).label}, %
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {picks.map(({ rule, one }) => (
            <tr key={rule}>
              <th scope="row">
                <button type="button" className="link" onClick={() => showModel(rule)}>
                  {words[rule]?.short ?? rule}
                </button>
              </th>
              {issues.map((issue) => (
                <td
                  key={issue}
                  className="amount"
                  title={nearestMark(speaker, issue, one.points[issue] ?? 0)}
                >
                  {figures.plain(one.points[issue] ?? 0)}
                </td>
              ))}
              <td className="amount">{figures.plain(Math.round(at(one.row).x))}</td>
              <td className="amount">{figures.plain(Math.round(at(one.row).y))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Aims met by a package, in per cent. */
const pointAt = ([u1, u2]: PackagesPart['met'], row: number) => {
  return { x: (u1[row] ?? 0) * 100, y: (u2[row] ?? 0) * 100 };
};

const spread = (picks: readonly Picked[], issue: IssueId): number => {
  const points = picks.map((one) => one.points[issue] ?? 0);
  return points.length > 0 ? Math.max(...points) - Math.min(...points) : 0;
};

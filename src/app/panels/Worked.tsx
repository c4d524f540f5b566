import type { ReactNode } from 'react';
import { stanceOf } from '../../engine/table.ts';
import { adjustWinners, type Bids } from '../../models/bargaining/adjustedWinner.ts';
import { firstShare } from '../../models/bargaining/rubinstein.ts';
import { type Division, divide } from '../../models/bargaining/talmud.ts';
import type { Settings } from '../../models/model.ts';
import { useOpinionWords } from '../opinions/words.ts';
import { boardActors, useLine, usePlace, useSpeaker } from '../selectors.ts';
import { useApp } from '../shown.tsx';
import { Packages } from './Packages.tsx';
import { Stability } from './Stability.tsx';

/** Examples of models that say no single number an issue: on the board as it stands where they look at it. */
export const worked: Readonly<Record<string, (given: { settings: Settings }) => ReactNode>> = {
  nash: Packages,
  'kalai-smorodinsky': Packages,
  egalitarian: Packages,
  utilitarian: Packages,
  zeuthen: Packages,
  additive: Packages,
  graph: Stability,
  rubinstein: Pie,
  talmud: Estates,
  'adjusted-winner': Points,
};

/** How alternating offers divide a pie, with the patience set above. */
function Pie({ settings: { parameters } }: { settings: Settings }) {
  const t = useOpinionWords();
  const { figures } = useSpeaker();
  const share = firstShare([parameters['delta1'] ?? 0, parameters['delta2'] ?? 0]);
  const percent = (part: number) => figures.plain(Math.round(part * 1000) / 10);
  return (
    <p className="aside-sentence" role="status">
      {share === undefined
        ? t('worked.noHurry')
        : t('worked.pie', { first: percent(share), second: percent(1 - share) })}
    </p>
  );
}

const claims = [100, 200, 300];
const estates = [100, 200, 300, 400, 500];

/** The estates of the Mishna, divided by the rule chosen above. */
function Estates({ settings: { options } }: { settings: Settings }) {
  const t = useOpinionWords();
  const { figures } = useSpeaker();
  const rule = options['rule'] as Division;
  return (
    <table className="working">
      <thead>
        <tr>
          <th scope="col" className="amount">
            {t('worked.estate')}
          </th>
          {claims.map((claim) => (
            <th key={claim} scope="col" className="amount">
              {t('worked.claim', { claim })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {estates.map((estate) => (
          <tr key={estate}>
            <th scope="row" className="amount">
              {estate}
            </th>
            {divide(claims, estate, rule).map((award, i) => (
              <td key={claims[i]} className="amount">
                {figures.fixed(award)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The first two actors of the board put 100 points on its issues, by how much each matters to them. */
function Points() {
  const t = useOpinionWords();
  const speaker = useSpeaker();
  const { figures } = speaker;
  const { scenario } = useLine();
  const { state } = usePlace();
  const others = useApp(({ view }) => view.others);
  const issues = useApp(({ view }) => view.issues);
  const [first, second] = boardActors(scenario, others).map(({ id }) => id);
  if (first === undefined || second === undefined) return null;
  const weights = (actor: string) => {
    const own = issues.map((issue) => stanceOf(scenario, state, actor, issue).salience);
    const all = own.reduce((sum, one) => sum + one, 0);
    return own.map((one) => (all > 0 ? (100 * one) / all : 100 / own.length));
  };
  const [mine, theirs] = [weights(first), weights(second)];
  const things = issues.map((_, i): Bids => [mine[i] ?? 0, theirs[i] ?? 0]);
  const { parts, points } = adjustWinners(things);
  const names = [first, second].map((id) => speaker.words(id).label);
  const percent = (part: number) => figures.plain(Math.round(part * 100));
  return (
    <>
      <table className="working">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('worked.issue')}</span>
            </th>
            {names.map((name) => (
              <th key={name} scope="col" className="amount">
                {t('worked.points', { actor: name })}
              </th>
            ))}
            <th scope="col" className="amount">
              {t('worked.part', { actor: names[0] ?? '' })}
            </th>
          </tr>
        </thead>
        <tbody>
          {issues.map((issue, i) => (
            <tr key={issue}>
              <th scope="row">{speaker.text(speaker.issue(issue).label)}</th>
              <td className="amount">{figures.fixed(things[i]?.[0] ?? 0)}</td>
              <td className="amount">{figures.fixed(things[i]?.[1] ?? 0)}</td>
              <td className="amount">{percent(parts[i] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">
        {t('worked.each', {
          ...{ a: names[0] ?? '', b: names[1] ?? '' },
          ...{ pointsA: figures.plain(points[0]), pointsB: figures.plain(points[1]) },
        })}
      </p>
    </>
  );
}

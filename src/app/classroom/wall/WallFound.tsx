import { assume } from '../../engine/assumptions.ts';
import { stanceOf } from '../../engine/table.ts';
import { replay } from '../../engine/tree.ts';
import { SYSTEM } from '../../engine/types.ts';
import { wallPageWords } from '../../explain/classroom/wallPage/translate.ts';
import { bearerName } from '../../explain/cost.ts';
import type { Speaker } from '../../explain/speaker.ts';
import {
  apartSentence,
  firstSentence,
  kindSentence,
  oddSentences,
  partingSentence,
  predictionSentences,
  spreadWords,
  wallWords,
} from '../../explain/wall.ts';
import { width as kindWidth, partingPoints } from '../../lesson/kinds.ts';
import { type Branch, parting } from '../../lesson/merged.ts';
import { endsOf, type Wall } from '../../lesson/wall.ts';
import { ClassLane } from '../charts/ClassLane.tsx';
import { useSize } from '../controls/useSize.ts';
import { snapshotOf } from '../link.ts';
import { newId } from '../newId.ts';
import { visit } from '../own.ts';
import { leaveScreen } from '../screens.ts';

/** Everything the lines of a class tell together, sentence first. */
export function WallFound({
  wall,
  speaker,
  names,
}: {
  wall: Wall;
  speaker: Speaker;
  names: boolean;
}) {
  const t = wallPageWords(speaker.language);
  const said = wallWords(speaker.language);
  const { scenario, text } = speaker;
  const { lines, tree } = wall;
  const core = scenario.issues.filter((issue) => issue.core);
  const [widest] = wall.issues.filter(({ issue }) => speaker.issue(issue).core);
  const first = firstSentence(speaker, tree[0], lines.length);
  const predictions = scenario.actors.flatMap(({ id }) =>
    predictionSentences(speaker, id, wall.predictions),
  );
  return (
    <div className="wall-found">
      <section aria-label={t('ends')}>
        <h2 className="caps">{t('ends')}</h2>
        {lines.length > 1 && <p>{apartSentence(speaker, widest)}</p>}
        <p className="note">{t('endsNote')}</p>
        {core.map(({ id }) => (
          <Ends key={id} issue={id} wall={wall} speaker={speaker} />
        ))}
      </section>
      <div>
        <section aria-label={t('parts')}>
          <h2 className="caps">{t('parts')}</h2>
          {first && <p>{first}</p>}
          {first && lines.length > 1 && (
            <p>{partingSentence(speaker, parting(tree, lines.length), lines.length)}</p>
          )}
          <Tree branches={tree} speaker={speaker} depth={0} />
        </section>
        <section aria-label={t('predicted')}>
          <h2 className="caps">{t('predicted')}</h2>
          {predictions.length === 0 ? (
            <p>{t('noPredictions')}</p>
          ) : (
            predictions.map((sentence) => <p key={sentence}>{sentence}</p>)
          )}
        </section>
        <section aria-label={t('costs')}>
          <h2 className="caps">{t('costs')}</h2>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('bearer')}</th>
                <th scope="col">{t('spread')}</th>
              </tr>
            </thead>
            <tbody>
              {wall.costs
                .filter(({ bearer }) => bearer !== SYSTEM && speaker.actor(bearer).core)
                .map(({ bearer, spread }) => (
                  <tr key={bearer}>
                    <th scope="row">{bearerName(speaker, bearer)}</th>
                    <td>{spreadWords(speaker, spread)}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
        {lines.length > 1 && (
          <section aria-label={t('kinds')}>
            <h2 className="caps">{t('kinds')}</h2>
            <p>{said('kinds', { kinds: wall.kinds.length, odd: wall.odd.length })}</p>
            <ul>
              {wall.kinds.map(({ lines: own, within, tree: [begin] }) => (
                <li key={own.join(' ')}>
                  {kindSentence(speaker, { count: own.length, first: begin, within })}
                </li>
              ))}
              {wall.odd.map((odd) => {
                const line = lines[odd.line - 1];
                if (!line) return null;
                const told = oddSentences(speaker, {
                  ...{ number: odd.line, at: line.at, apart: odd.apart, position: odd.position },
                  alone: odd.alike === 1 ? line.steps[0] : undefined,
                });
                return <li key={odd.line}>{told.join(' ')}</li>;
              })}
            </ul>
            <p className="note">
              {said('kinds.meaning', { width: kindWidth, parting: partingPoints })}
            </p>
          </section>
        )}
      </div>
      <details className="wall-lines screen-only">
        <summary>
          {t('lines')} ({lines.length})
        </summary>
        <p className="note">{said('handedIn')}</p>
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
            {lines.map(({ number, name, steps, link }) => (
              <tr key={number}>
                <th scope="row">{number}</th>
                {names && <td dir="auto">{name}</td>}
                <td>{steps.map((id) => text(speaker.step(id).title)).join('; ')}</td>
                <td>
                  <button
                    type="button"
                    className="link"
                    aria-label={t('openLine', { number })}
                    onClick={() => {
                      visit(snapshotOf(link, newId()));
                      leaveScreen();
                    }}
                  >
                    {t('open')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

/** Ways that are not told further: what a few do late says little. */
const deepest = 4;

/** The lines as one tree, with how many went each way. */
function Tree({
  branches,
  speaker,
  depth,
}: {
  branches: readonly Branch[];
  speaker: Speaker;
  depth: number;
}) {
  if (branches.length === 0 || depth >= deepest) return null;
  return (
    <ul className="wall-tree">
      {branches.map(({ step, count, next }) => (
        <li key={step}>
          <strong>{count}</strong> {speaker.text(speaker.step(step).title)}
          <Tree branches={next} speaker={speaker} depth={depth + 1} />
        </li>
      ))}
    </ul>
  );
}

function Ends({ issue, wall, speaker }: { issue: string; wall: Wall; speaker: Speaker }) {
  const [ref, width] = useSize<HTMLDivElement>();
  const { scenario } = speaker;
  const { label, marks } = speaker.issue(issue);
  const [line] = wall.lines;
  if (!line) return null;
  const { opening } = line.link;
  const settled = assume(scenario, opening, {});
  const start = replay(settled.scenario, settled.rates, opening).state('');
  const rows = scenario.actors
    .filter((actor) => actor.core)
    .map(({ id, shape, tone }) => {
      const { position, limit } = stanceOf(scenario, start, id, issue);
      const ends = endsOf(scenario, wall.lines, id, issue);
      const name = speaker.words(id).label;
      return { actor: id, shape, tone, label: name, ends, opening: position, limit };
    });
  return (
    <section className="wall-issue keep" aria-label={speaker.text(label)}>
      <h3>{speaker.text(label)}</h3>
      <div ref={ref}>
        {width > 0 && (
          <ClassLane
            width={width}
            rows={rows}
            marks={marks.map(({ value, short }) => ({ value, lines: speaker.lines(short) }))}
          />
        )}
      </div>
      <ul className="visually-hidden">
        {wall.ends
          .filter((end) => end.issue === issue && speaker.actor(end.actor).core)
          .map(({ actor, spread }) => (
            <li key={actor}>
              {speaker.words(actor).label}: {spreadWords(speaker, spread)}
            </li>
          ))}
      </ul>
    </section>
  );
}

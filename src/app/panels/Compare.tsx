import { type Comparison, compare } from '../../engine/compare.ts';
import { total } from '../../engine/ledger.ts';
import { clamp } from '../../engine/numeric.ts';
import { type Path, size } from '../../engine/path.ts';
import { stanceOf } from '../../engine/table.ts';
import { type Bearer, type StepId, SYSTEM } from '../../engine/types.ts';
import { type IssueZone, zone } from '../../engine/zone.ts';
import { comparisonHeadline, forkSentence, makerSentence, told } from '../../explain/comparison.ts';
import { bearerName } from '../../explain/cost.ts';
import type { Translate } from '../../explain/translate.ts';
import { verdict } from '../../explain/verdict.ts';
import { compareMore, compareWith, open } from '../actions.ts';
import { boardIssue } from '../board.ts';
import { MarkIcon } from '../charts/ActorMark.tsx';
import { DifferenceTable } from '../charts/DifferenceTable.tsx';
import { Lane } from '../charts/Lane.tsx';
import { useCompact } from '../controls/media.ts';
import { useSize } from '../controls/useSize.ts';
import { comparable } from '../fork.ts';
import { type UiId, useUi } from '../i18n/useUi.ts';
import { boardActors, useLine, usePlace, useSpeaker, useZones } from '../selectors.ts';
import { useApp } from '../shown.tsx';
import { lineEnds } from '../strip.ts';
import { roomFor } from './Board.tsx';
import { CompareTable, letterOf } from './CompareTable.tsx';

const differencesShown = 6;

/** Two lines on one board, what was done differently, what came out, and what each cost. */
export function Compare({ against }: { against: Path }) {
  const t = useUi();
  const speaker = useSpeaker();
  const { scenario, replay } = useLine();
  const { path } = usePlace();
  const shown = useApp(({ view }) => view.issues);
  const more = useApp(({ view }) => view.more);
  const found = compare(scenario, replay, path, against);

  return (
    <div className="compare-page">
      <section className="compare-board" aria-label={t('compare.title')}>
        <h1 className="headline">{comparisonHeadline(speaker, found, shown)}</h1>
        <div className="compare-lines">
          <Chooser letter="A" place={path} onChoose={open} />
          <Chooser letter="B" place={against} onChoose={compareWith} />
          {more.map((other, i) => (
            <Chooser
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is its letter
              key={i}
              letter={letterOf(i + 2)}
              place={other}
              onChoose={(chosen) => compareMore(more.with(i, chosen))}
              onRemove={() => compareMore(more.toSpliced(i, 1))}
            />
          ))}
          {more.length < comparable - 2 && (
            <button type="button" className="link" onClick={() => compareMore([...more, path])}>
              {t('compare.add')}
            </button>
          )}
        </div>
        {more.length === 0 ? (
          <Lanes against={against} />
        ) : (
          // A region that scrolls must be reachable by keyboard.
          // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
          <section className="lanes" tabIndex={0} aria-label={t('compare.table')}>
            <CompareTable places={[path, against, ...more]} />
          </section>
        )}
      </section>
      <section className="compare-words" aria-label={t('compare.differences')}>
        <h2 className="caps">{forkSentence(speaker, found)}</h2>
        <Done letter="A" steps={found.done.a} />
        <Done letter="B" steps={found.done.b} />
        <Differences found={found} />
        <Costs a={path} b={against} />
        <p className="note">{t('compare.how')}</p>
      </section>
    </div>
  );
}

/** Which line, and which of its moves, a letter stands for. */
function Chooser({
  letter,
  place,
  onChoose,
  onRemove,
}: {
  letter: string;
  place: Path;
  onChoose: (place: Path) => void;
  onRemove?: () => void;
}) {
  const t = useUi();
  const speaker = useSpeaker();
  const document = useApp((state) => state.document);
  const ends = lineEnds(t, speaker, document);
  const known = ends.some((end) => end.path === place);
  return (
    <label className="chooser">
      <MarkIcon shape="square" tone="grey" fill={letter === 'A' ? 'filled' : 'hollow'} />
      <strong>{letter}</strong>
      <select
        value={place}
        aria-label={t('compare.choose', { letter })}
        onChange={({ target }) => onChoose(target.value)}
      >
        {!known && <option value={place}>{placeName(t, ends, place)}</option>}
        {ends.map(({ path, name }) => (
          <option key={path} value={path}>
            {t('compare.lineAt', { line: name, move: size(path) })}
          </option>
        ))}
      </select>
      {onRemove && (
        <button
          type="button"
          className="link"
          aria-label={t('compare.remove', { letter })}
          onClick={onRemove}
        >
          {t('compare.out')}
        </button>
      )}
    </label>
  );
}

/** A place that is not the end of a line is named after a line that goes through it. */
function placeName(
  t: Translate<UiId>,
  ends: readonly { path: Path; name: string }[],
  place: Path,
): string {
  const through = ends.find(({ path }) => path.startsWith(place));
  return t('compare.lineAt', { line: through?.name ?? '', move: size(place) });
}

function Lanes({ against }: { against: Path }) {
  const t = useUi();
  const compact = useCompact();
  const speaker = useSpeaker();
  const place = usePlace();
  const zones = useZones();
  const { scenario, replay } = useLine();
  const shown = useApp(({ view }) => view.issues);
  const others = useApp(({ view }) => view.others);
  const [ref, width, height] = useSize<HTMLDivElement>();
  const other = replay.state(against);
  const otherZones = zone(scenario, other);
  const actors = boardActors(speaker.scenario, others);

  return (
    // A region that scrolls must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section ref={ref} className="lanes" tabIndex={0} aria-label={t('board.title')}>
      {width > 0 &&
        zones
          .filter(({ issue }) => shown.includes(issue))
          .map((here) => {
            const { lane, rows } = boardIssue(speaker, actors, place, undefined, here);
            const there = otherZones.find(({ issue }) => issue === here.issue) as IssueZone;
            return (
              <div key={here.issue} className="lane">
                <Lane
                  {...lane}
                  width={width}
                  compact={compact}
                  {...(compact
                    ? {}
                    : { rowPitch: clamp(roomFor(height, shown.length, actors.length), 18.5, 24) })}
                  verdict={verdicts(here, there)}
                  rows={rows.map(({ opening: _, ...row }) => {
                    const { position } = stanceOf(scenario, other, row.actor, here.issue);
                    return Math.abs(position - row.now) < 0.5 ? row : { ...row, other: position };
                  })}
                />
                <Twin issue={here.issue} against={against} />
              </div>
            );
          })}
    </section>
  );

  function verdicts(a: IssueZone, b: IssueZone) {
    const inA = verdict(speaker, a);
    const inB = verdict(speaker, b);
    if (inA.title === inB.title && inA.detail === inB.detail) return inA;
    if (!a.gap || !b.gap) return { title: `A: ${inA.title}`, detail: `B: ${inB.title}` };
    const [gapA, gapB] = [a, b].map(({ gap }) => speaker.figures.plain(gap?.points ?? 0));
    return { title: inA.title, detail: t('compare.gaps', { a: gapA ?? '', b: gapB ?? '' }) };
  }
}

/** The lane as a table. */
function Twin({ issue, against }: { issue: string; against: Path }) {
  const t = useUi();
  const speaker = useSpeaker();
  const { replay, scenario } = useLine();
  const { state } = usePlace();
  const others = useApp(({ view }) => view.others);
  const { figures } = speaker;
  return (
    <table className="twin">
      <caption>{speaker.text(speaker.issue(issue).name)}</caption>
      <thead>
        <tr>
          <th scope="col">{t('board.actor')}</th>
          <th scope="col">A</th>
          <th scope="col">B</th>
        </tr>
      </thead>
      <tbody>
        {boardActors(speaker.scenario, others).map(({ id }) => (
          <tr key={id}>
            <th scope="row">{speaker.words(id).label}</th>
            <td>{figures.plain(stanceOf(scenario, state, id, issue).position)}</td>
            <td>{figures.plain(stanceOf(scenario, replay.state(against), id, issue).position)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Done({ letter, steps }: { letter: string; steps: readonly StepId[] }) {
  const t = useUi();
  const speaker = useSpeaker();
  const names = steps.map((step) => {
    const { actor, title } = speaker.step(step);
    return `${speaker.words(actor).label}: ${speaker.text(title)}`;
  });
  return (
    <div className="done">
      <strong>{letter}</strong>
      {names.length === 0 ? (
        <p className="body">{t('compare.nothingDone')}</p>
      ) : names.length <= 3 ? (
        <p className="body">{names.join('; ')}</p>
      ) : (
        <details>
          <summary className="body">
            {names.slice(0, 2).join('; ')}; {t('compare.moreSteps', { count: names.length - 2 })}
          </summary>
          <p className="body">{names.slice(2).join('; ')}</p>
        </details>
      )}
    </div>
  );
}

/** What came out differently, largest first, and the step that made most of it. */
function Differences({ found }: { found: Comparison }) {
  const t = useUi();
  const speaker = useSpeaker();
  const { figures } = speaker;
  const large = told(speaker, found.positions);
  const maker = makerSentence(speaker, found);
  const smaller =
    found.positions.filter(({ points }) => Math.abs(points) >= 0.5).length -
    Math.min(large.length, differencesShown);
  return (
    <>
      <h3 className="caps">{t('compare.differences')}</h3>
      {large.length === 0 ? (
        <p className="body">{t('compare.noDifference')}</p>
      ) : (
        <DifferenceTable
          caption={t('compare.differences')}
          head={[t('compare.actor'), 'A', 'B', t('compare.change')]}
          rows={large.slice(0, differencesShown).map(({ actor, issue, a, b, points }) => {
            const { shape, tone } = speaker.actor(actor);
            return {
              id: `${actor} ${issue}`,
              shape,
              tone,
              label: speaker.words(actor).label,
              detail: speaker.text(speaker.issue(issue).label),
              a: figures.fixed(a),
              b: figures.fixed(b),
              change: figures.signed(points),
              points,
            };
          })}
        />
      )}
      {maker && <p className="body">{maker}</p>}
      {smaller > 0 && <p className="note">{t('compare.smaller', { count: smaller })}</p>}
    </>
  );
}

/** What each line cost, per bearer over all kinds; never added up over bearers. */
function Costs({ a, b }: { a: Path; b: Path }) {
  const t = useUi();
  const speaker = useSpeaker();
  const { replay, scenario } = useLine();
  const others = useApp(({ view }) => view.others);
  const { figures } = speaker;
  const [inA, inB] = [replay.state(a).borne, replay.state(b).borne];
  const bearers: Bearer[] = [...boardActors(scenario, others).map(({ id }) => id), SYSTEM];
  return (
    <>
      <h3 className="caps">{t('compare.costs')}</h3>
      <DifferenceTable
        caption={t('compare.costs')}
        head={[t('compare.bearer'), 'A', 'B', t('compare.change')]}
        rows={bearers.map((bearer) => {
          const [one, other] = [total(inA, bearer), total(inB, bearer)];
          const look = bearer === SYSTEM ? {} : speaker.actor(bearer);
          return {
            ...{ shape: undefined, tone: undefined },
            ...look,
            id: bearer,
            label: bearerName(speaker, bearer),
            detail: '',
            a: figures.fixed(one),
            b: figures.fixed(other),
            change: figures.signed(other - one),
            points: other - one,
          };
        })}
      />
      <p className="note">{t('compare.notes')}</p>
    </>
  );
}

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { clamp } from '../../../engine/numeric.ts';
import type { Speaker } from '../../../explain/speaker.ts';
import { type Beginning, beginningOf } from '../../../lesson/beginning.ts';
import { rows } from '../../../lesson/folded.ts';
import { tellingPassing } from '../../../lesson/passing.ts';
import type { Wall } from '../../../lesson/wall.ts';
import { rootSize } from '../../charts/Picture.tsx';
import { useCompact } from '../../controls/media.ts';
import { useSize } from '../../controls/useSize.ts';
import '../../panels/present.css';
import { KeyCard } from '../../presenting/KeyCard.tsx';
import { usePresent } from '../../presenting/usePresent.ts';
import { useTextSize } from '../../presenting/useTextSize.ts';
import { Ends } from './Ends.tsx';
import { headlineOf } from './headlineOf.ts';
import { MergedTree } from './MergedTree.tsx';
import { predictedOf } from './predictedOf.ts';
import { useWallWords } from './useWallWords.ts';
import { type WallStage, wallPressed } from './wallStage.ts';

interface Shown {
  wall: Wall;
  speaker: Speaker;
}

/** The wall before a class: one issue, all of them, or the tree; nobody’s name, no controls but keys. */
export function WallPresent({ wall, speaker, onLeave }: Shown & { onLeave: () => void }) {
  const t = useWallWords();
  const say = usePresent();
  const { scenario } = speaker;
  const beginning = useMemo(() => beginningOf(scenario, wall.lines), [scenario, wall.lines]);
  const issues = scenario.issues.filter(({ core }) => core);
  const [stage, setStage] = useState<WallStage>(() => {
    const ids = issues.map(({ id }) => id);
    const telling = tellingPassing(scenario, wall.lines, beginning, ids)?.issue;
    const issue = telling === undefined ? 0 : ids.indexOf(telling) + 1;
    return { issue, tree: false, blank: false, help: false };
  });
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!stage.tree) page.current?.focus({ preventScroll: true });
  }, [stage.tree]);
  const crowd = scenario.actors.filter(({ core }) => core).length;
  const one = issues[stage.issue - 1];
  const shown = one ? [one] : issues;
  const alone = one !== undefined && !stage.tree;
  useTextSize(alone, alone ? crowd / 5 : (shown.length * (crowd * 19 + 43)) / 360);
  useKeys(stage, issues.length, (next) => (next === 'leave' ? onLeave() : setStage(next)));
  const keys = [
    [['1', '…', '9', '0'], t('present.issue')],
    [['←', '→', say('key.pageUp'), say('key.pageDown')], t('present.walk')],
    [['T'], t('present.treeKey')],
    [['B'], say('help.blank')],
    [['H', '?'], say('help.help')],
    [['P', 'Esc'], t('present.leave')],
  ] as const;

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: nothing else here can have the focus
    <main ref={page} className="present wall-present" tabIndex={0} aria-label={t('present.title')}>
      {stage.blank ? (
        <h1 className="visually-hidden">{say('blank')}</h1>
      ) : (
        <>
          {stage.tree ? (
            <TreeShown {...{ wall, speaker }} />
          ) : (
            <EndsShown {...{ wall, speaker, beginning, shown, alone }} />
          )}
          <Foot {...{ wall, speaker, stage, issues, onLeave }} issue={one?.id} />
        </>
      )}
      {stage.help && (
        <KeyCard
          title={say('help.title')}
          rows={keys.map(([names, words]) => ({ keys: names, words }))}
          note={t('present.note')}
          onClose={() => setStage({ ...stage, help: false })}
        />
      )}
    </main>
  );
}

/** Before the keys that work everywhere: what is told here is told no further. */
function useKeys(stage: WallStage, issues: number, then: (next: WallStage | 'leave') => void) {
  const follow = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = wallPressed(stage, event.key, issues);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    then(next);
  };
  // A key may come before an effect has run: whatever is current then is asked.
  const latest = useRef(follow);
  useLayoutEffect(() => {
    latest.current = follow;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => latest.current(event);
    addEventListener('keydown', listen, true);
    return () => removeEventListener('keydown', listen, true);
  }, []);
}

/** Characters of a headline that two lines hold at full size. */
const fits = 96;

function EndsShown({
  wall,
  speaker,
  beginning,
  shown,
  alone,
}: Shown & { beginning: Beginning; shown: readonly { id: string }[]; alone: boolean }) {
  const t = useWallWords();
  const [ref, , height] = useSize<HTMLDivElement>();
  const actors = speaker.scenario.actors.filter(({ core }) => core).length;
  const room = height / (rootSize() / 16) / shown.length;
  const pitch = clamp((room - aroundRows) / actors, 17, alone ? 64 : 36);
  const sentence = headlineOf(speaker, wall, beginning, shown);
  const [first] = shown;
  const lines = wall.lines.length;
  return (
    <>
      <h1 className={sentence.length > fits ? 'long' : ''}>{sentence}</h1>
      <p className="present-under">
        {t('present.under', {
          issue:
            alone && first ? speaker.text(speaker.issue(first.id).label) : t('present.allIssues'),
          lines,
        })}{' '}
        {t('present.key', { all: beginning.all ? 'yes' : 'no' })}
      </p>
      <div ref={ref} className="present-lanes">
        {height > 0 &&
          shown.map(({ id }) => (
            <Ends key={id} issue={id} {...{ wall, speaker, beginning, alone }} rowPitch={pitch} />
          ))}
      </div>
    </>
  );
}

/** Words above the rows and the gap below them, in 1/16 rem. */
const aroundRows = 42;

function TreeShown({ wall, speaker }: Shown) {
  const t = useWallWords();
  const [ref, , height] = useSize<HTMLDivElement>();
  const pitch = clamp(height / (rootSize() / 16) / (rows + 1), 36, 48);
  return (
    <>
      <h1>{t('parts')}</h1>
      <div ref={ref} className="present-lanes wall-tree-shown">
        {height > 0 && <MergedTree {...{ wall, speaker, pitch }} focused />}
      </div>
    </>
  );
}

/** What is counted, which number shows which issue, and what was expected of whom. */
function Foot({
  wall,
  speaker,
  stage,
  issues,
  issue,
  onLeave,
}: Shown & {
  stage: WallStage;
  issues: readonly { id: string }[];
  issue: string | undefined;
  onLeave: () => void;
}) {
  const t = useWallWords();
  const compact = useCompact();
  const numbered = [
    ...issues.map(({ id }, i) => ({ at: i + 1, label: speaker.text(speaker.issue(id).label) })),
    { at: 0, label: t('present.all') },
  ];
  const [most] = predictedOf(wall, stage.tree ? undefined : issue);
  const [holds, closer, away] = most?.rows ?? [];
  return (
    <footer>
      <p>
        <b>{t('root', { lines: wall.lines.length })}</b>
      </p>
      <ul>
        {numbered.map(({ at, label }) => (
          <li key={at} aria-current={!stage.tree && at === stage.issue}>
            {at} {label}
          </li>
        ))}
        <li aria-current={stage.tree}>{t('present.tree')}</li>
      </ul>
      <p className="present-hint">
        {most && holds && closer && away
          ? t('present.predicted', {
              ...speaker.as('actor', most.actor),
              ...{ holds: holds.expected, closer: closer.expected, away: away.expected },
              ...{ held: holds.happened, came: closer.happened, went: away.happened },
            })
          : t('present.keys')}
      </p>
      {compact && (
        // Where there are no keys.
        <button type="button" className="link" onClick={onLeave}>
          {t('present.back')}
        </button>
      )}
    </footer>
  );
}

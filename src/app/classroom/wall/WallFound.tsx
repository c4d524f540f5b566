import { memo, type RefObject, useMemo, useState } from 'react';
import type { Speaker } from '../../../explain/speaker.ts';
import { firstSentence, wallWords } from '../../../explain/wall.ts';
import { beginningOf } from '../../../lesson/beginning.ts';
import type { Wall } from '../../../lesson/wall.ts';
import { Costs } from './Costs.tsx';
import { Ends } from './Ends.tsx';
import { headlineOf } from './headlineOf.ts';
import { Kinds } from './Kinds.tsx';
import { LinesTable } from './LinesTable.tsx';
import { type Chosen, MergedTree } from './MergedTree.tsx';
import { Predictions } from './Predictions.tsx';
import { useWallWords } from './useWallWords.ts';
import { WayChosen } from './WayChosen.tsx';

/** Everything the lines of a class tell together: where they ended, and how they came there. */
export const WallFound = memo(function WallFound({
  wall,
  speaker,
  names,
  heading,
}: {
  wall: Wall;
  speaker: Speaker;
  names: boolean;
  heading: RefObject<HTMLHeadingElement | null>;
}) {
  const t = useWallWords();
  const { scenario } = speaker;
  const { lines, tree } = wall;
  const [chosen, setChosen] = useState<Chosen>();
  const beginning = useMemo(() => beginningOf(scenario, lines), [scenario, lines]);
  const core = scenario.issues.filter((issue) => issue.core);
  const first = firstSentence(speaker, tree[0], lines.length);
  const gaps = beginning.zones.some(({ issue, gap }) => gap && speaker.issue(issue).core);
  const said = {
    ...{ lines: lines.length, all: beginning.all ? 'yes' : 'no', gaps: gaps ? 'yes' : 'no' },
  };
  return (
    <div className="wall-found">
      <section className="wall-ends" aria-label={t('ends')}>
        <h1 ref={heading} tabIndex={-1}>
          {headlineOf(speaker, wall, beginning, core)}
        </h1>
        <p className="note">{t('endsNote', said)}</p>
        {core.map(({ id }) => (
          <Ends key={id} issue={id} {...{ wall, speaker, beginning }} />
        ))}
        <Provisos wall={wall} speaker={speaker} />
      </section>
      <div className="wall-ways">
        <section aria-label={t('parts')}>
          <h2 className="caps">{t('parts')}</h2>
          {first && <p className="note">{first}</p>}
          {first && (
            <MergedTree {...{ wall, speaker, chosen }} onChoose={setChosen} key={lines.length} />
          )}
          {chosen && <WayChosen {...{ chosen, lines, speaker, names }} />}
        </section>
        <div className="wall-pair">
          <Predictions wall={wall} speaker={speaker} />
          <Costs wall={wall} speaker={speaker} />
        </div>
        <Kinds wall={wall} speaker={speaker} names={names} />
      </div>
      <LinesTable {...{ lines, speaker, names }} />
    </div>
  );
});

/** What has to be known of the lines before their numbers are believed. */
function Provisos({ wall: { lines }, speaker }: { wall: Wall; speaker: Speaker }) {
  const say = wallWords(speaker.language);
  const { scenario, text } = speaker;
  const other = lines.filter(({ link }) => link.other !== undefined).length;
  const assumed = lines.filter(({ link }) => Object.keys(link.changes).length > 0).length;
  const openings = scenario.openings
    .map(({ id, label }) => ({
      what: text(label),
      count: lines.filter(({ link }) => link.opening === id).length,
    }))
    .filter(({ count }) => count > 0);
  const list = speaker.figures.list(openings.map((one) => say('counted', one)));
  const told = [
    ...(openings.length > 1 ? [say('openings', { list })] : []),
    ...(assumed > 0 ? [say('assumed', { count: assumed })] : []),
    ...(other > 0 ? [say('otherNumbers', { count: other })] : []),
  ];
  return told.length > 0 ? <p className="note">{told.join(' ')}</p> : null;
}

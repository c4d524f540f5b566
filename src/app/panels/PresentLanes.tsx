import { clamp } from '../../engine/numeric.ts';
import type { IssueId } from '../../engine/types.ts';
import { nearestMark } from '../../explain/marks.ts';
import { Lane } from '../charts/Lane.tsx';
import { rootSize } from '../charts/Picture.tsx';
import { useSize } from '../controls/useSize.ts';
import { usePresent } from '../presenting/usePresent.ts';
import { boardActors, useSpeaker } from '../selectors.ts';
import { useApp } from '../shown.tsx';
import { roomFor, useBoard } from './Board.tsx';

interface Scale {
  width: number;
  pitch: number;
  alone: boolean;
}

/** One lane as large as the screen, or all of them. */
export function PresentLanes({ issues, alone }: { issues: readonly IssueId[]; alone: boolean }) {
  const rows = useApp(({ document, view }) => boardActors(document.scenario, view.others).length);
  const [ref, width, height] = useSize<HTMLDivElement>();
  const pitch = alone
    ? clamp((height / (rootSize() / 16) - aroundRows) / rows, 24, 52)
    : clamp(roomFor(height, issues.length, rows), 17, 32);
  return (
    <div ref={ref} className="present-lanes">
      {width > 0 &&
        issues.map((issue) => <OneLane key={issue} issue={issue} {...{ width, pitch, alone }} />)}
    </div>
  );
}

/** Words above the rows and the verdict below them, in 1/16 rem. */
const aroundRows = 90;

function OneLane({ issue, width, pitch, alone }: { issue: IssueId } & Scale) {
  const t = usePresent();
  const speaker = useSpeaker();
  const { lane, rows } = useBoard(issue);
  const title = alone ? '' : lane.title;
  return (
    <section aria-label={lane.title}>
      <Lane {...lane} title={title} width={width} rowPitch={pitch} compact={alone} />
      <ul className="visually-hidden">
        {rows.map(({ actor, label, now }) => (
          <li key={actor}>
            {t('row', {
              actor: label,
              place: speaker.figures.plain(now),
              mark: nearestMark(speaker, issue, now),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

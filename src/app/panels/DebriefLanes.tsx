import { boardIssue } from '../board.ts';
import { Lane } from '../charts/Lane.tsx';
import { rootSize } from '../charts/Picture.tsx';
import { boardActors, usePlace, useSpeaker, useZones } from '../selectors.ts';
import { useApp } from '../shown.tsx';

/** In 1/16 rem: three beside each other on a sheet of A4; they are drawn as wide as there is room. */
const width = 226;

/** Issue by issue: where all stood at the start, hollow, and at the end of the line, filled. */
export function DebriefLanes() {
  const speaker = useSpeaker();
  const place = usePlace();
  const zones = useZones();
  const issues = useApp(({ view }) => view.issues);
  const others = useApp(({ view }) => view.others);
  const actors = boardActors(speaker.scenario, others);
  return (
    <div className="debrief-lanes">
      {zones
        .filter(({ issue }) => issues.includes(issue))
        .map((zone) => {
          const { issue, lane } = boardIssue(speaker, actors, place, undefined, zone);
          const { verdict: _, marks, ...drawn } = lane;
          const ends = marks.filter((_mark, at) => at === 0 || at === marks.length - 1);
          return (
            <div key={issue} className="debrief-lane keep">
              <Lane
                {...drawn}
                marks={marks.map((mark) => (ends.includes(mark) ? mark : { ...mark, lines: [''] }))}
                width={(width * rootSize()) / 16}
                rowPitch={22}
                markSize={6.6}
              />
            </div>
          );
        })}
    </div>
  );
}

import { memo } from 'react';
import { stanceOf } from '../../../engine/table.ts';
import type { IssueId } from '../../../engine/types.ts';
import type { Speaker } from '../../../explain/speaker.ts';
import { passingWords, spreadWords } from '../../../explain/wall.ts';
import type { Beginning } from '../../../lesson/beginning.ts';
import { type Passing, tellingPassing } from '../../../lesson/passing.ts';
import { endsOf, type Wall } from '../../../lesson/wall.ts';
import { ClassLane, type ClassRow } from '../../charts/ClassLane.tsx';
import { useSize } from '../../controls/useSize.ts';

interface EndsProps {
  issue: IssueId;
  wall: Wall;
  speaker: Speaker;
  beginning: Beginning;
  /** On a projector. */
  rowPitch?: number;
  alone?: boolean;
}

/** Where the lines ended on one issue: a picture, and the same in words for those who hear the page. */
export const Ends = memo(function Ends({
  issue,
  wall,
  speaker,
  beginning,
  rowPitch,
  alone = false,
}: EndsProps) {
  const [ref, width] = useSize<HTMLDivElement>();
  const { label, marks } = speaker.issue(issue);
  const zone = beginning.zones.find((one) => one.issue === issue);
  const title = speaker.text(label);
  const narrow = width > 0 && width < narrowest;
  return (
    <section className="wall-issue keep" aria-label={title}>
      <h2 className={narrow && !alone ? 'issue' : 'visually-hidden'}>{title}</h2>
      <div ref={ref}>
        {width > 0 && (
          <ClassLane
            width={width}
            title={narrow || alone ? '' : title}
            rows={rowsOf({ issue, wall, speaker, beginning, alone })}
            marks={marks.map(({ value, short }) => ({ value, lines: speaker.lines(short) }))}
            gap={zone?.gap && { low: zone.high, high: zone.low }}
            {...{ rowPitch, alone }}
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
});

/** In CSS pixels: below this the title stands above the picture. */
const narrowest = 480;

function rowsOf({ issue, wall, speaker, beginning, alone }: EndsProps): ClassRow[] {
  const { scenario } = speaker;
  const { lines } = wall;
  const passing = alone ? tellingPassing(scenario, lines, beginning, [issue]) : undefined;
  return scenario.actors
    .filter(({ core }) => core)
    .map(({ id, shape, tone }) => {
      const { initial, limit } = stanceOf(scenario, beginning.state, id, issue);
      return {
        ...{ actor: id, shape, tone, label: speaker.words(id).label },
        ...{ ends: endsOf(scenario, lines, id, issue), opening: initial, limit },
        note: passing && lines.length > 1 ? noteOf(speaker, passing, id, lines.length) : undefined,
      };
    });
}

function noteOf(speaker: Speaker, passing: Passing, actor: string, all: number): ClassRow['note'] {
  const told = [passing.who, passing.other].find((one) => one?.actor === actor);
  return told && { text: passingWords(speaker, passing, told.lines, all), near: passing.mark };
}

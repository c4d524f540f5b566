import { stanceOf } from '../engine/table.ts';
import type { ActorId, IssueId } from '../engine/types.ts';
import type { ScenarioFile } from '../scenario/types.ts';
import type { Beginning } from './beginning.ts';
import { endsOf, type Line } from './wall.ts';

/** A mark of a scale, and in how many lines somebody ends on the other side of it. */
export interface Passing {
  issue: IssueId;
  /** Where the mark stands, in points. */
  mark: number;
  /** `up`: from below it to above it. */
  way: 'up' | 'down';
  who: Passer;
  /** Somebody who began on the same side, and whose lines went most differently. */
  other: Passer | undefined;
}

export interface Passer {
  actor: ActorId;
  lines: number;
}

/**
 * What tells most about a class in one sentence: the mark that divides it. Of every core actor and
 * every mark of these issues that it began at least `farOff` points away from, the one that it ends
 * beyond in a number of lines nearest to half of them. Of equally even ones the one where another
 * actor, who began on the same side, differs most; then the one farthest from where its actor began;
 * then what stands first in the scenario. Nothing where nobody passes any. Ours, as is the number.
 */
export function tellingPassing(
  scenario: ScenarioFile,
  lines: readonly Line[],
  { state }: Pick<Beginning, 'state'>,
  issues: readonly IssueId[],
): Passing | undefined {
  const actors = scenario.actors.filter(({ core }) => core).map(({ id }) => id);
  const found: { passing: Passing; even: number; contrast: number; far: number }[] = [];
  for (const { id: issue, marks } of scenario.issues) {
    if (!issues.includes(issue)) continue;
    const places = actors.map((actor) => ({
      actor,
      from: stanceOf(scenario, state, actor, issue).initial,
      ends: endsOf(scenario, lines, actor, issue),
    }));
    for (const { value: mark } of marks) {
      for (const way of ['up', 'down'] as const) {
        const sign = way === 'up' ? 1 : -1;
        const here = places
          .filter(({ from }) => sign * (mark - from) >= farOff)
          .map(({ actor, from, ends }) => ({
            far: Math.abs(mark - from),
            passer: { actor, lines: ends.filter((end) => sign * (end - mark) > 0).length },
          }));
        for (const { passer: who, far } of here) {
          if (who.lines === 0) continue;
          const apart = (one: Passer) => Math.abs(one.lines - who.lines);
          const [other] = here
            .map(({ passer }) => passer)
            .filter(({ actor }) => actor !== who.actor)
            .sort((a, b) => apart(b) - apart(a));
          found.push({
            passing: { issue, mark, way, who, other },
            even: Math.min(who.lines, lines.length - who.lines),
            contrast: other ? apart(other) : 0,
            far,
          });
        }
      }
    }
  }
  found.sort((a, b) => b.even - a.even || b.contrast - a.contrast || b.far - a.far);
  return found[0]?.passing;
}

/** In points; whoever begins nearer to a mark passes it by the way. */
const farOff = 5;

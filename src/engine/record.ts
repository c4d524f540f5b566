import { sum } from './numeric.ts';
import { codeOf, type Path, size } from './path.ts';
import { stanceOf, stepRow } from './table.ts';
import type { Course, IssueId, OpeningId, Scenario, State } from './types.ts';

export type Checkpoint = Course['checkpoints'][number];

/**
 * The checkpoint of the record that belongs to a place: the place is on the real course, and
 * everything the record has up to that date, and nothing after it, has been played.
 */
export function checkpointAt(
  scenario: Scenario,
  openingId: OpeningId,
  place: Path,
): Checkpoint | undefined {
  const opening = scenario.openings.find(({ id }) => id === openingId);
  if (!opening) return undefined;
  const { moves, checkpoints } = scenario.record;
  const played = opening.record.first + size(place);
  const line = moves.slice(opening.record.first, played);
  if (line.map(({ step }) => codeOf(stepRow(scenario, step))).join('') !== place) return undefined;
  const today = line.at(-1)?.date ?? opening.date;
  const next = moves[played]?.date;
  return checkpoints.findLast(
    ({ date }) => date >= today && (next === undefined || date < next) && date >= opening.date,
  );
}

/** Mean distances from the record, in points: of the model, and of "nothing changes". */
export interface OffRecord {
  model: number;
  unchanged: number;
}

/** How far a state is from what is on record, over all positions the record has, and by issue. */
export function offRecord(
  scenario: Scenario,
  state: State,
  { positions }: Checkpoint,
): OffRecord & { issues: Record<IssueId, OffRecord> } {
  const distances = Object.entries(positions).flatMap(([actor, byIssue]) =>
    Object.entries(byIssue).map(([issue, recorded]) => {
      const { position, initial } = stanceOf(scenario, state, actor, issue);
      return {
        issue,
        model: Math.abs(position - recorded),
        unchanged: Math.abs(initial - recorded),
      };
    }),
  );
  const issues = [...new Set(distances.map(({ issue }) => issue))];
  return {
    ...means(distances),
    issues: Object.fromEntries(
      issues.map((id) => [id, means(distances.filter(({ issue }) => issue === id))]),
    ),
  };
}

function means(distances: readonly OffRecord[]): OffRecord {
  const count = Math.max(1, distances.length);
  return {
    model: sum(distances.map(({ model }) => model)) / count,
    unchanged: sum(distances.map(({ unchanged }) => unchanged)) / count,
  };
}

import { stanceRow } from '../engine/table.ts';
import type { Scenario, Stance, State, Turn } from '../engine/types.ts';
import { type Shift, shifts, size, worthTelling } from '../explain/change.ts';
import { remember } from './remember.ts';
import { boardActors, lineOf } from './selectors.ts';
import { app } from './store.ts';

/** In milliseconds: a mark slides three times as long as else (lane.css), the next begins half-way. */
const pace = 900;

/** Shows what the last move did once more, one mark after another, causes before what followed from them. */
export async function replayLast(): Promise<void> {
  const { document, view, replayed } = app.getState();
  const turn = lineOf(document).replay.turn(view.place);
  const rows = turn ? inOrder(document.scenario, turn).filter(isShown) : [];
  if (rows.length === 0 || replayed !== undefined) return;
  for (let marks = 0; marks <= rows.length; marks++) {
    app.setState({ replayed: marks });
    await new Promise((next) => setTimeout(next, marks === 0 ? pace / 2 : pace));
    // Whatever the reader did meanwhile has ended it.
    if (app.getState().replayed !== marks) return;
  }
  await new Promise((last) => setTimeout(last, pace));
  if (app.getState().replayed === rows.length) app.setState({ replayed: undefined });
}

function isShown({ actor, issue, ...shift }: Shift): boolean {
  const { document, view } = app.getState();
  const isHere = boardActors(document.scenario, view.others).some(({ id }) => id === actor);
  return isHere && view.issues.includes(issue) && size(shift) >= worthTelling;
}

/** What the move made comes first, then what goes on whoever moves; each largest first. */
const inOrder = (scenario: Scenario, turn: Turn): Shift[] =>
  shifts(scenario, turn).toSorted((a, b) => Number(b.made) - Number(a.made));

/** The table with only the first few of the marks shown moved by the turn. */
export const partly = remember((scenario: Scenario, turn: Turn, marks: number): State => {
  const moved = new Set(
    inOrder(scenario, turn)
      .filter(isShown)
      .slice(0, marks)
      .map(({ actor, issue }) => stanceRow(scenario, actor, issue)),
  );
  const stances = turn.state.stances.map((stance, row) =>
    moved.has(row)
      ? stance
      : { ...stance, position: (turn.before.stances[row] as Stance).position },
  );
  return { ...turn.state, stances };
});

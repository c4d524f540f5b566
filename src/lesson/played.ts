import { assume } from '../engine/assumptions.ts';
import { rounding } from '../engine/numeric.ts';
import { opening } from '../engine/opening.ts';
import { codes, first, indexOf, type Path } from '../engine/path.ts';
import { play } from '../engine/play.ts';
import { type Answer, happened, type Prediction } from '../engine/prediction.ts';
import { endOf } from '../engine/tree.ts';
import type {
  ActorId,
  IssueId,
  Ledger,
  Rates,
  Scenario,
  State,
  Step,
  StepId,
  Turn,
} from '../engine/types.ts';
import type { Opened } from '../share/link.ts';

/** How a line that was handed in went. */
export interface Played {
  /** The moves that were made: those that wait, because they are not allowed there, were not. */
  path: Path;
  steps: readonly StepId[];
  /** At its end, in the order of `State.stances`. */
  positions: readonly number[];
  /** Limits that somebody stands beyond at its end, and by how many points. */
  beyond: readonly { actor: ActorId; issue: IssueId; points: number }[];
  borne: Ledger;
  /** What was expected of its moves, and what happened. */
  predictions: readonly Predicted[];
}

export interface Predicted extends Omit<Prediction, 'answer'> {
  step: StepId;
  expected: Answer;
  happened: Answer;
}

/**
 * A link may hold a tree of lines. What was handed in is the line to the place where its sender was:
 * it is what they looked at when they sent it, and what `link decode` tells. From the opening, where
 * nothing has been played yet, it is the main line.
 */
export const handedIn = ({ tree, place }: Pick<Opened, 'tree' | 'place'>): Path =>
  place === '' ? endOf(tree, '') : place;

/**
 * Plays every line, in an order in which lines that begin alike come one after the other, so that
 * what they share is played once and no more than one line is kept. The result is in the order
 * given. Yields after every move how many lines are done.
 */
export function* playedLines(links: readonly Opened[]): Generator<number, Played[]> {
  const sorted = links
    .map((link, at) => ({ link, at, setting: settingOf(link), path: handedIn(link) }))
    .sort((a, b) => compared(a.setting, b.setting) || compared(a.path, b.path));
  const played: Played[] = [];
  let before: { setting: string; table: Table; moves: string[]; turns: Turn[] } | undefined;
  let done = 0;
  for (const { link, at, setting, path } of sorted) {
    const same = before?.setting === setting ? before : undefined;
    const table = same?.table ?? tableOf(link);
    const moves = codes(path);
    const parting = moves.findIndex((code, i) => code !== same?.moves[i]);
    const turns = (same?.turns ?? []).slice(0, parting < 0 ? moves.length : parting);
    for (const code of moves.slice(turns.length)) {
      const { id } = table.scenario.steps[indexOf(code)] as Step;
      turns.push(play(table.scenario, table.rates, turns.at(-1)?.state ?? table.start, id));
      yield done;
    }
    before = { setting, table, moves, turns };
    played[at] = lineOf(link, table, path, turns);
    yield ++done;
  }
  return played;
}

/** What lines of the same opening, seed and assumptions begin with. */
interface Table {
  scenario: Scenario;
  rates: Rates;
  start: State;
}

function tableOf({ scenario, opening: day, changes, seed }: Opened): Table {
  const assumed = assume<Scenario>(scenario, day, changes);
  return { ...assumed, start: opening(assumed.scenario, assumed.rates, day, seed) };
}

/** Lines of one setting begin alike. */
export const settingOf = ({ opening, changes, seed }: Opened): string =>
  JSON.stringify([opening, seed, Object.entries(changes).sort(([a], [b]) => compared(a, b))]);

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function lineOf(
  { remarks }: Opened,
  { scenario, start }: Table,
  path: Path,
  turns: readonly Turn[],
): Played {
  const made = turns.flatMap((turn, i) => (turn.obstacles.length === 0 ? [{ turn, i }] : []));
  const { stances, borne } = turns.at(-1)?.state ?? start;
  const moves = codes(path);
  return {
    path: made.map(({ i }) => moves[i]).join(''),
    steps: made.map(({ turn }) => turn.step.id),
    positions: stances.map(({ position }) => position),
    beyond: stances.flatMap(({ actor, issue, position, limit, bound }) => {
      const points = limit === undefined ? 0 : (position - limit) * (bound === 'max' ? 1 : -1);
      return points > rounding ? [{ actor, issue, points }] : [];
    }),
    borne,
    predictions: made.flatMap(({ turn, i }): Predicted[] => {
      const said = remarks?.predictions[first(path, i + 1)];
      if (!said) return [];
      const { actor, issue, answer: expected } = said;
      const step = turn.step.id;
      return [{ step, actor, issue, expected, happened: happened(scenario, turn, said) }];
    }),
  };
}

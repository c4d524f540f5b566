import { assume } from '../../src/engine/assumptions.ts';
import { isLegal } from '../../src/engine/legality.ts';
import { opening } from '../../src/engine/opening.ts';
import { play } from '../../src/engine/play.ts';
import { type Answer, answers, type Prediction } from '../../src/engine/prediction.ts';
import { grow, pathOf } from '../../src/engine/tree.ts';
import type { State, StepId, Turn } from '../../src/engine/types.ts';
import { addressOf, formatLink } from '../../src/share/link.ts';
import { usualView } from '../../src/share/view.ts';
import { flagship } from '../share/flagship.ts';

/** What somebody handed in: the link, and what the engine said move by move. */
export interface Handed {
  link: string;
  steps: StepId[];
  turns: Turn[];
  end: State;
  expected: { turn: Turn; prediction: Prediction }[];
}

/**
 * A class: lines of one to nine moves from the summit in Anchorage. Most begin in one of a few ways;
 * every third pupil says before each move what Russia will do. The same on every machine.
 */
export function classOf(pupils: number, moves = (pupil: number) => 3 + (pupil % 7)): Handed[] {
  return Array.from({ length: pupils }, (_, pupil) => handed(pupil, moves(pupil)));
}

const day = 't1';
const { scenario, rates } = assume(flagship, day, {});
const start = opening(scenario, rates, day);
const usual = ['ua_accept_contact_line', 'ua_referendum', 'ua_buy_us_arms', 'us_sanction_oil'];

function handed(pupil: number, moves: number): Handed {
  const random = drawn(pupil + 1);
  const turns: Turn[] = [];
  let state = start;
  while (turns.length < moves) {
    const legal = scenario.steps.map(({ id }) => id).filter((id) => isLegal(scenario, state, id));
    const likely = usual.filter((id) => legal.includes(id));
    const among = random() < 0.75 - turns.length / 10 && likely.length > 0 ? likely : legal;
    // The square: what stands first is chosen most.
    const next = among[Math.floor(random() ** 2 * among.length)];
    if (next === undefined) break;
    const turn = play(scenario, rates, state, next);
    turns.push(turn);
    state = turn.state;
  }
  const steps = turns.map(({ step }) => step.id);
  const expected =
    pupil % 3 > 0
      ? []
      : turns.map((turn, i) => {
          const answer = answers[(pupil + i) % 5 < 3 ? 0 : (pupil + i) % 3] as Answer;
          const issue = flagship.issues[i % 3]?.id ?? '';
          return { turn, prediction: { actor: 'RU', issue, answer } };
        });
  const place = pathOf(scenario, steps);
  const predictions = Object.fromEntries(
    expected.map(({ prediction }, i) => [pathOf(scenario, steps.slice(0, i + 1)), prediction]),
  );
  const remarks = { names: {}, notes: {}, predictions };
  const said = { opening: day, seed: 0, changes: {}, tree: grow([], place), place, remarks };
  const link = formatLink(flagship, { ...said, view: usualView(flagship) }, 'c0ffee');
  const address = addressOf('https://parley.example/', link);
  return { link: address, steps, turns, end: state, expected };
}

/** Park and Miller 1988. */
function drawn(seed: number): () => number {
  let state = (seed * 48271) % 2147483647;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

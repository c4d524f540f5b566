import { assume, type Changes } from '../../src/engine/assumptions.ts';
import { opening } from '../../src/engine/opening.ts';
import { play } from '../../src/engine/play.ts';
import { pairCell, stanceOf } from '../../src/engine/table.ts';
import type {
  Quantity,
  Rates,
  Scenario,
  Stance,
  State,
  StepId,
  Turn,
} from '../../src/engine/types.ts';

/** The presets of the engine's assumptions. */
export const presets = (scenario: Scenario, opening = 'start'): Rates =>
  assume(scenario, opening, {}).rates;

/** The opening of an example. */
export const startOf = (scenario: Scenario, changes: Changes = {}, day = 'start'): State => {
  const assumed = assume(scenario, day, changes);
  return opening(assumed.scenario, assumed.rates, day);
};

/** One turn for each step, from the opening. */
export function lineOf(
  scenario: Scenario,
  steps: readonly StepId[],
  changes: Changes = {},
  day = 'start',
): Turn[] {
  const assumed = assume(scenario, day, changes);
  let state = opening(assumed.scenario, assumed.rates, day);
  return steps.map((id) => {
    const turn = play(assumed.scenario, assumed.rates, state, id);
    state = turn.state;
    return turn;
  });
}

/** The last turn of a line. */
export const lastOf = (...line: Parameters<typeof lineOf>): Turn => lineOf(...line).at(-1) as Turn;

/** What an actor's row says after a turn. */
export const rowOf = (scenario: Scenario, state: State, actor: string, issue: string): Stance =>
  stanceOf(scenario, state, actor, issue);

export const trustOf = (scenario: Scenario, state: State, actor: string, toward: string): number =>
  state.trust[pairCell(scenario, actor, toward)] as number;

/**
 * The reasons of one change by name, to nine digits: `{ pressure: -5, 'pull of West': 0.125 }`.
 * Who pulls is named, and who else is not the mover.
 */
export function why(
  { step, reasons }: Turn,
  of: Quantity,
  actor: string,
  about: string,
): Record<string, number> {
  const mine = reasons.filter(
    (r) => r.of === of && r.actor === actor && (r.issue ?? r.toward) === about,
  );
  return Object.fromEntries(
    mine.map(({ kind, by, amount }) => [
      kind.endsWith('pull') || (by !== undefined && by !== step.actor) ? `${kind} of ${by}` : kind,
      digits(amount),
    ]),
  );
}

/** The factors of the one reason of this kind. */
export const factors = (
  { reasons }: Turn,
  of: Quantity,
  actor: string,
  kind: string,
): Record<string, number> => {
  const found = reasons.filter((r) => r.of === of && r.actor === actor && r.kind === kind);
  if (found.length !== 1) throw new Error(`${found.length} reasons ${kind} of ${actor}`);
  return Object.fromEntries(
    (found[0]?.terms ?? []).map(({ name, value }) => [name, digits(value)]),
  );
};

/** The costs of a turn as rows: bearer, kind, mechanism, amount, low, high, to nine digits. */
export const bill = ({ costs }: Turn) =>
  costs.map(({ bearer, kind, mechanism, amount, low, high }) => [
    bearer,
    kind,
    mechanism,
    digits(amount),
    digits(low),
    digits(high),
  ]);

/** Nine digits after the point, which hides how a sum was rounded and nothing else. */
export const digits = (value: number): number => Math.round(value * 1e9) / 1e9 + 0;

import { obstacles } from '../engine/legality.ts';
import { sum } from '../engine/numeric.ts';
import { play } from '../engine/play.ts';
import { stream } from '../engine/rng.ts';
import type { ActorId, Rates, Scenario, State, Step, StepId, Term } from '../engine/types.ts';
import { made } from './made.ts';
import { type SeatNumbers, seatNumbers } from './seatAssumptions.ts';
import type { Temper } from './temper.ts';
import { amountOf, type Deed, type Ground, lossOf, type Scales, worth } from './worth.ts';

/** What somebody is expected to do next, after a step. */
export interface Reply {
  by: ActorId;
  /** Nothing: it waits. */
  step: StepId | undefined;
  /** What it would have done next had the step not been taken. */
  otherwise: StepId | undefined;
  /** What the difference between the two is worth to the actor of the step; its terms' product. */
  amount: number;
  terms: readonly Term[];
}

/** A step that could be taken, and why it is worth what it is. */
export interface Option {
  step: StepId;
  /** Of all grounds, and of the reply. */
  sum: number;
  grounds: readonly Ground[];
  /** Absent where nobody has cause to answer, or an answer could not matter any more. */
  reply: Reply | undefined;
}

export interface Choice {
  actor: ActorId;
  temper: string;
  /** Nothing: the actor waits. */
  step: StepId | undefined;
  /** The option taken; of an actor that waits, the one that comes nearest to being worth it. */
  reason: Option | undefined;
  /** All steps that are allowed, in the order of the catalogue. */
  options: readonly Option[];
  /** Those between which only chance decided, the one taken among them. */
  near: readonly StepId[];
}

/**
 * The next step of an actor that nobody plays, by a stated rule:
 *
 *     V(s) = worth(s) + f · [worth(answer to s) − worth(what would have been done otherwise)]
 *
 * with `worth` as in worth.ts, all to the actor itself. The one to answer is whoever else can move
 * and against whose aims s moves the table most, if by as much as `provoked`; it does what is worth
 * most to it by the same sum, without looking further, or waits. The actor takes others to weigh as
 * it does itself, since it does not know their temper. What they would have done anyway is taken
 * off, so that no step is blamed for it and waiting is worth 0.
 *
 * Answers are thought through from the highest worth(s) down, until what is left lies `reach` below
 * the highest V found. Between the steps within `nearTie` of that one a stream of the seed decides,
 * named after the actor and the number of moves made. Where no V comes to `worthwhile`, the actor
 * waits. Ours throughout.
 */
export function chooses(...asked: Parameters<typeof considering>): Choice {
  const thinking = considering(...asked);
  let next = thinking.next();
  while (!next.done) next = thinking.next();
  return next.value;
}

/** The same, pausing after each step tried in mind, so that no page has to wait for all of them. */
export function* considering(
  scenario: Scenario,
  rates: Rates,
  state: State,
  actor: ActorId,
  temper: Temper,
  seed = state.seed,
  numbers = seatNumbers,
): Generator<undefined, Choice> {
  const mind = { scenario, rates, temper, numbers, table: state, tried: new Map() };
  return yield* thinking(mind, actor, seed);
}

/** What a seat has before its eyes while it chooses. */
export interface Mind extends Scales {
  rates: Rates;
  /** The table as it stands, and the steps that anybody has tried on it in mind. */
  table: State;
  tried: Map<StepId, Deed>;
}

export function* thinking(
  mind: Mind,
  actor: ActorId,
  seed = mind.table.seed,
): Generator<undefined, Choice> {
  const { scenario, temper, numbers, table } = mind;
  const tried: Tried[] = [];
  for (const { id } of legalSteps(scenario, table, actor)) {
    const deed = imagined(mind, table, id);
    const grounds = worth(mind, deed, actor);
    tried.push({ deed, grounds, own: amountOf(grounds) });
    yield;
  }
  const replies = yield* expected(mind, tried);
  const options = tried.map(({ deed, grounds, own }): Option => {
    const reply = replies.get(deed);
    return { step: deed.turn.step.id, sum: own + (reply?.amount ?? 0), grounds, reply };
  });
  const draw = stream(seed, `seat ${actor} ${movesMade(table)}`);
  return { actor, temper: temper.id, options, ...decided(options, numbers, draw) };
}

/** A step tried in mind, and what it comes to before anybody answers. */
interface Tried {
  deed: Deed;
  grounds: readonly Ground[];
  own: number;
}

function decided(options: readonly Option[], numbers: SeatNumbers, draw: () => number) {
  const [highest] = options.toSorted((a, b) => b.sum - a.sum);
  if (!highest || highest.sum < numbers.worthwhile) {
    return { step: undefined, reason: highest, near: [] };
  }
  const least = Math.max(highest.sum - numbers.nearTie, numbers.worthwhile);
  const near = options.filter((option) => option.sum >= least);
  const reason = near[Math.floor(draw() * near.length)] as Option;
  return { step: reason.step, reason, near: near.map(({ step }) => step) };
}

/** The answers to the steps tried, as far as they could still matter. */
function* expected(mind: Mind, tried: readonly Tried[]): Generator<undefined, Map<Deed, Reply>> {
  const replies = new Map<Deed, Reply>();
  if (mind.temper.weights.reply === 0) return replies;
  const otherwise = new Map<ActorId, Deed | undefined>();
  let highest = mind.numbers.worthwhile;
  for (const { deed, own } of tried.toSorted((a, b) => b.own - a.own)) {
    if (own < highest - mind.numbers.reach) break;
    const { before, state } = deed.turn;
    const by = provokedBy(mind, deed);
    if (by === undefined) {
      highest = Math.max(highest, own);
      continue;
    }
    if (!otherwise.has(by)) otherwise.set(by, yield* answer(mind, before, by));
    const reply = replyOf(mind, deed, by, yield* answer(mind, state, by), otherwise.get(by));
    replies.set(deed, reply);
    highest = Math.max(highest, own + reply.amount);
  }
  return replies;
}

function replyOf(
  mind: Mind,
  { turn }: Deed,
  by: ActorId,
  now: Deed | undefined,
  otherwise: Deed | undefined,
): Reply {
  const worthOf = (deed: Deed | undefined) =>
    deed ? amountOf(worth(mind, deed, turn.step.actor)) : 0;
  const value = worthOf(now) - worthOf(otherwise);
  const weight = mind.temper.weights.reply;
  return {
    by,
    step: now?.turn.step.id,
    otherwise: otherwise?.turn.step.id,
    amount: value * weight,
    terms: [
      { name: 'answered', value },
      { name: 'reply', value: weight },
    ],
  };
}

/** Against whose aims a deed moves the table most; of equals the first by name, whatever their order. */
function provokedBy(mind: Mind, deed: Deed): ActorId | undefined {
  const { scenario, numbers } = mind;
  const { step, state } = deed.turn;
  return scenario.actors
    .filter(({ id }) => id !== step.actor)
    .map(({ id }) => ({ id, loss: lossOf(mind, deed, id) }))
    .filter(({ loss }) => loss >= numbers.provoked)
    .sort((a, b) => b.loss - a.loss || (a.id < b.id ? -1 : 1))
    .find(({ id }) => legalSteps(scenario, state, id).length > 0)?.id;
}

/** What an actor would do next if it looked no further. */
function* answer(mind: Mind, state: State, by: ActorId): Generator<undefined, Deed | undefined> {
  let best: Deed | undefined;
  let highest = mind.numbers.worthwhile;
  for (const { id } of legalSteps(mind.scenario, state, by)) {
    const deed = imagined(mind, state, id);
    const own = amountOf(worth(mind, deed, by));
    if (best ? own > highest : own >= highest) [best, highest] = [deed, own];
    yield;
  }
  return best;
}

/** Each step is tried on the table but once: who waits leaves the next seat the same table. */
export function imagined(mind: Mind, state: State, step: StepId): Deed {
  const known = state === mind.table ? mind.tried.get(step) : undefined;
  if (known) return known;
  const turn = play(mind.scenario, mind.rates, state, step);
  const deed = { turn, after: made(mind.scenario, turn) };
  if (state === mind.table) mind.tried.set(step, deed);
  return deed;
}

const legalSteps = (scenario: Scenario, state: State, actor: ActorId): readonly Step[] =>
  scenario.steps.filter(
    (step) => step.actor === actor && obstacles(scenario, state, step).length === 0,
  );

const movesMade = ({ taken }: State): number => sum(Object.values(taken).map(({ times }) => times));

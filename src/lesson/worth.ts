import { beyond } from '../engine/costs/points.ts';
import { charge, nothingBorne, total } from '../engine/ledger.ts';
import { rounding, sum } from '../engine/numeric.ts';
import { actorRow, pairCell, stanceRow, stancesOf } from '../engine/table.ts';
import {
  type Actor,
  type ActorId,
  type CostKind,
  costKinds,
  type IssueId,
  type Scenario,
  type Stance,
  type Term,
  type Turn,
} from '../engine/types.ts';
import { type IssueZone, zone } from '../engine/zone.ts';
import type { SeatNumbers } from './seatAssumptions.ts';
import type { Temper } from './temper.ts';

/** One summand of what a turn is worth to an actor: `amount` is the product of its terms. */
export type Ground = { amount: number; terms: readonly Term[] } & (
  | { kind: 'aim'; actor: ActorId; issue: IssueId }
  | { kind: 'meeting' | 'opens' | 'crossing'; issue: IssueId }
  | { kind: 'cost'; of: CostKind }
  | { kind: 'trust'; actor: ActorId }
);

/** How an actor weighs: the table, its temper, and the numbers of the rule. */
export interface Scales {
  scenario: Scenario;
  temper: Temper;
  numbers: SeatNumbers;
}

/** A turn, and the rows of the table as its step alone would leave them (made.ts). */
export interface Deed {
  turn: Turn;
  after: readonly Stance[];
}

/**
 * What a turn is worth to actor a, whoever played it, as a sum:
 *
 *       g · σ[j] · o · d[b][j]      points by which b came nearer to a's own aim on issue j
 *     + m · σ[j] · M[j]             points by which positions and limits came nearer on j
 *     + m · σ[j] · opens            where limits meet on j that did not; − where they no longer do
 *     − σ[j] · crossing             where a's own step takes it beyond its own limit on j
 *     − c · 100 · C[k] / B          costs of kind k; those in standing r times
 *     + r · trustPoints · t[b]      by which the trust of b in a grew
 *
 * over the actors b without whom there is no agreement. σ is a's own salience as a share; o is
 * `ownWord` for a's own position, 1 for anybody else's; B is what a can still carry. Points d and M
 * count less where the same was done lately (`again`). Ours throughout; the weights are those of
 * temper.ts, the other numbers those of seatAssumptions.ts.
 */
export const worth = (scales: Scales, deed: Deed, actor: ActorId): Ground[] => [
  ...aims(scales, deed, actor),
  ...meetings(scales, deed, actor),
  ...crossings(scales, deed, actor),
  ...costs(scales, deed, actor),
  ...trust(scales, deed, actor),
];

export const amountOf = (grounds: readonly { amount: number }[]): number =>
  sum(grounds.map(({ amount }) => amount));

/** Points, weighted by salience, by which a deed moves the table against an actor's aims. */
export const lossOf = (scales: Scales, deed: Deed, actor: ActorId): number =>
  -sum(nearer(scales, deed, actor).map(({ factors }) => product(factors)));

function aims(scales: Scales, deed: Deed, actor: ActorId): Ground[] {
  const gain = { name: 'gain', value: scales.temper.weights.gain };
  const again = repeated(scales, deed);
  return nearer(scales, deed, actor).map(({ moved, issue, factors }): Ground => {
    return { kind: 'aim', actor: moved, issue, ...asProduct([...factors, gain, ...again]) };
  });
}

/** Where the others, and the actor itself, came nearer to what it would most like. */
function nearer({ scenario, numbers }: Scales, { turn, after }: Deed, actor: ActorId) {
  return consenting(scenario).flatMap(({ id: moved }) =>
    scenario.issues.flatMap(({ id: issue }) => {
      const row = stanceRow(scenario, moved, issue);
      const from = turn.before.stances[row] as Stance;
      const to = after[row] as Stance;
      if (from.position === to.position) return [];
      const own = turn.before.stances[stanceRow(scenario, actor, issue)] as Stance;
      const points = Math.abs(from.position - own.ideal) - Math.abs(to.position - own.ideal);
      const factors: Term[] = [{ name: 'nearer', value: points }, salience(own)];
      if (moved === actor) factors.push({ name: 'ownWord', value: numbers.ownWord });
      return [{ moved, issue, factors }];
    }),
  );
}

function meetings(scales: Scales, { turn, after }: Deed, actor: ActorId): Ground[] {
  const { scenario, temper, numbers } = scales;
  const { meeting: weight } = temper.weights;
  if (weight === 0) return [];
  const meeting = { name: 'meeting', value: weight };
  const again = repeated(scales, { turn, after });
  const then = zone(scenario, turn.before);
  const now = zone(scenario, { ...turn.before, stances: after });
  return scenario.issues.flatMap(({ id: issue }, j): Ground[] => {
    const [before, here] = [then[j] as IssueZone, now[j] as IssueZone];
    const own = salience(turn.before.stances[stanceRow(scenario, actor, issue)] as Stance);
    const points =
      (before.gap?.points ?? 0) - (here.gap?.points ?? 0) + approach(scenario, turn, after, here);
    const met = Number(here.open) - Number(before.open);
    const grounds: Ground[] = [];
    if (Math.abs(points) > rounding) {
      const terms = [{ name: 'approach', value: points }, own, meeting, ...again];
      grounds.push({ kind: 'meeting', issue, ...asProduct(terms) });
    }
    if (met !== 0) {
      const terms = [{ name: 'opens', value: met * numbers.opens }, own, meeting];
      grounds.push({ kind: 'opens', issue, ...asProduct(terms) });
    }
    return grounds;
  });
}

/**
 * Points by which positions came nearer to the ground between the limits as they stand now: what
 * all accept, or, where that is nothing, what lies between the two limits that are furthest apart.
 */
function approach(
  scenario: Scenario,
  { before }: Turn,
  after: readonly Stance[],
  { issue, low, high }: IssueZone,
): number {
  const [from, to] = [Math.min(low, high), Math.max(low, high)];
  const off = ({ position }: Stance) => Math.max(0, from - position, position - to);
  return sum(
    consenting(scenario).map(({ id }) => {
      const row = stanceRow(scenario, id, issue);
      return off(before.stances[row] as Stance) - off(after[row] as Stance);
    }),
  );
}

function crossings({ scenario, numbers }: Scales, { turn, after }: Deed, actor: ActorId): Ground[] {
  if (turn.step.actor !== actor) return [];
  return stancesOf(scenario, turn.before, actor).flatMap((own): Ground[] => {
    const { position } = after[stanceRow(scenario, actor, own.issue)] as Stance;
    const isCrossed = beyond(own) === 0 && beyond({ ...own, position }) > rounding;
    if (!isCrossed) return [];
    const terms = [{ name: 'crossing', value: -numbers.crossing }, salience(own)];
    return [{ kind: 'crossing', issue: own.issue, ...asProduct(terms) }];
  });
}

function costs({ scenario, temper, numbers }: Scales, { turn }: Deed, actor: ActorId): Ground[] {
  const { budget } = scenario.actors[actorRow(scenario, actor)] as Actor;
  const left = Math.max(
    budget.value - total(turn.before.borne, actor),
    numbers.reserve * budget.value,
  );
  const paid = charge(nothingBorne, turn.costs)[actor];
  if (!paid || left <= 0) return [];
  return costKinds
    .filter((kind) => paid[kind] > 0)
    .map((kind): Ground => {
      const terms: Term[] = [
        { name: 'paid', value: -paid[kind] },
        { name: 'carried', value: 100 / left },
        { name: 'cost', value: temper.weights.cost },
      ];
      if (kind === 'credibility') terms.push({ name: 'standing', value: temper.weights.standing });
      return { kind: 'cost', of: kind, ...asProduct(terms) };
    });
}

function trust({ scenario, temper, numbers }: Scales, { turn }: Deed, actor: ActorId): Ground[] {
  return consenting(scenario).flatMap(({ id }): Ground[] => {
    const cell = pairCell(scenario, id, actor);
    const grown = (turn.state.trust[cell] as number) - (turn.before.trust[cell] as number);
    if (Math.abs(grown) <= rounding) return [];
    const terms = [
      { name: 'trusted', value: 100 * grown },
      { name: 'trustPoints', value: numbers.trustPoints / 100 },
      { name: 'standing', value: temper.weights.standing },
    ];
    return [{ kind: 'trust', actor: id, ...asProduct(terms) }];
  });
}

/**
 * What a step gains counts less where the same was done lately, besides that it moves less: from
 * `again` at once to the whole `stale` weeks later. When a standing step was taken is not known.
 */
function repeated({ numbers }: Scales, { turn: { step, before } }: Deed): Term[] {
  const taken = before.taken[step.id];
  if (!taken || taken.times === 0) return [];
  const rested = Math.min(1, (before.week - taken.week) / numbers.stale);
  const value = numbers.again + (1 - numbers.again) * rested;
  return value === 1 ? [] : [{ name: 'again', value }];
}

/** Those whose positions make or prevent an agreement; all, where nobody has to consent. */
function consenting({ actors }: Scenario): readonly Actor[] {
  const bench = actors.filter(({ consents }) => consents);
  return bench.length > 0 ? bench : actors;
}

const salience = ({ salience: points }: Stance): Term => ({
  name: 'salience',
  value: points / 100,
});

const asProduct = (terms: readonly Term[]) => ({ amount: product(terms), terms });

const product = (terms: readonly Term[]): number =>
  terms.reduce((amount, { value }) => amount * value, 1);

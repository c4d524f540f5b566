import { clamp, rounding } from '../../engine/numeric.ts';
import { stanceOf } from '../../engine/table.ts';
import type { ActorId, IssueId, Scenario, Stance, State } from '../../engine/types.ts';
import { mean } from '../compromise.ts';
import type { Parameter } from '../model.ts';
import { type Conflict, combinations } from './conflict.ts';
import { dense, ranksWithin } from './preferences.ts';

/**
 * The talks on our board as a conflict: each of two to four actors holds, gives or leaves. Ours
 * throughout; what the graph model does with it is not.
 *
 * Who gives stands at its own limit, or without one a share h of the way to the weighted mean of the
 * others; who holds stands at its position. Those who stay settle each issue at their mean by weight
 * c·s. There is no settlement, and everybody stays where it is, if one leaves without whom there is
 * no agreement, or if fewer than two stay.
 *
 * A state is worth to an actor, in points, what is left of 100 after the distance from its ideal,
 * averaged over issues by salience; a breakdown the same at today's mean, less a cost b. States worth
 * the same within ε points are equally good. A settlement beyond an own limit comes after everything
 * else, whatever it brings on other issues. Limits are those of today: what an offer elsewhere would
 * loosen is not counted.
 */
export interface Talks extends Conflict {
  /** [state][issue]: where the issues end; nothing where the talks break down. */
  settlements: readonly (readonly number[] | undefined)[];
  /** [actor][state], points, before limits are looked at. */
  values: readonly (readonly number[])[];
  /** [actor][state]: the issues on which the settlement is beyond its limit. */
  crossed: readonly (readonly (readonly IssueId[])[])[];
}

export const talksParameters = {
  breakdown: { symbol: 'b', range: [0, 50], preset: 10 },
  width: { symbol: 'ε', range: [0, 10], preset: 1 },
  share: { symbol: 'h', range: [0, 1], preset: 0.5 },
} as const satisfies Readonly<Record<string, Parameter>>;

export type TalksAssumptions = Readonly<Record<keyof typeof talksParameters, number>>;

const presets: TalksAssumptions = {
  breakdown: talksParameters.breakdown.preset,
  width: talksParameters.width.preset,
  share: talksParameters.share.preset,
};

/** What an actor does in a state. */
export const stands = ['holds', 'gives', 'leaves'] as const;
export type Stand = (typeof stands)[number];

/** Of actor number k, whose options are bits 2k, gives, and 2k + 1, leaves. Both at once is nothing. */
export const standOf = (taken: number, k: number): Stand | undefined =>
  stands[(taken >> (2 * k)) & 3];

/** At a node of the tree; `actors` are two to four. State 0 is the present: all hold. */
export function talksAt(
  scenario: Scenario,
  state: Pick<State, 'stances'>,
  actors: readonly ActorId[],
  issues: readonly IssueId[],
  assumptions: TalksAssumptions = presets,
): Talks {
  if (actors.length < 2 || actors.length > 4) throw new Error('talks are between two to four');
  const needed = actors.map((id) => scenario.actors.find((actor) => actor.id === id)?.consents);
  const tables = issues.map((issue) =>
    sidesOf(
      actors.map((actor) => stanceOf(scenario, state, actor, issue)),
      assumptions,
    ),
  );
  const today = tables.map((sides) => meanOf(sides.map(({ holds }) => holds)));
  const isBoth = (taken: number) => actors.some((_, k) => standOf(taken, k) === undefined);
  const combined = combinations(2 * actors.length, isBoth);
  const settlements = combined.map((taken) => {
    const standing = actors.map((_, k) => standOf(taken, k) as Stand);
    if (isBroken(standing, needed)) return undefined;
    return tables.map((sides, issue) => settle(sides, standing, today[issue] as number));
  });
  const values = actors.map((_, k) => {
    const broken = closeness(tables, k, today) - assumptions.breakdown;
    return settlements.map((outcome) => (outcome ? closeness(tables, k, outcome) : broken));
  });
  const crossed = actors.map((_, k) =>
    settlements.map((outcome) =>
      issues.filter((_, issue) => isBeyond(tables[issue]?.[k]?.stance, outcome?.[issue])),
    ),
  );
  return {
    dms: actors,
    options: actors.flatMap((dm) => [
      { name: `${dm} gives`, dm, direction: 'both' as const },
      { name: `${dm} leaves`, dm, direction: 'both' as const },
    ]),
    states: combined.map((taken) => ({ taken, feasible: true })),
    ranks: values.map((row, k) => ranked(row, crossed[k] ?? [], assumptions.width)),
    settlements,
    values,
    crossed,
  };
}

/** One has left without whom there is no agreement, or nobody is left to agree with. */
function isBroken(standing: readonly Stand[], needed: readonly (boolean | undefined)[]): boolean {
  const staying = standing.filter((stand) => stand !== 'leaves').length;
  return staying < 2 || standing.some((stand, k) => stand === 'leaves' && needed[k]);
}

/** Where an actor would stand on an issue, as weighed positions. */
interface Side {
  stance: Stance;
  holds: Weighed;
  gives: Weighed;
}

interface Weighed {
  position: number;
  salience: number;
  capability: number;
}

function sidesOf(stances: readonly Stance[], { share }: TalksAssumptions): Side[] {
  const held = stances.map(({ position, salience, influence }) => {
    return { position, salience: salience / 100, capability: influence };
  });
  return stances.map((stance, k) => {
    const holds = held[k] as Weighed;
    const others = mean(held.filter((_, other) => other !== k)) ?? stance.position;
    const towards = stance.position + share * (others - stance.position);
    const position = clamp(stance.limit ?? towards, 0, 100);
    return { stance, holds, gives: { ...holds, position } };
  });
}

function settle(sides: readonly Side[], standing: readonly Stand[], today: number): number {
  const staying = sides.flatMap(({ holds, gives }, k) => {
    const stand = standing[k];
    return stand === 'leaves' ? [] : [stand === 'gives' ? gives : holds];
  });
  // Nobody who stays has any weight here: the issue stays where it is.
  return mean(staying) ?? today;
}

/** By weight; plain where nobody has any. */
const meanOf = (seats: readonly Weighed[]): number =>
  mean(seats) ?? seats.reduce((sum, { position }) => sum + position, 0) / seats.length;

function closeness(
  tables: readonly (readonly Side[])[],
  k: number,
  outcome: readonly number[],
): number {
  let close = 0;
  let total = 0;
  tables.forEach((sides, issue) => {
    const { ideal, salience } = (sides[k] as Side).stance;
    close += salience * (100 - Math.abs((outcome[issue] as number) - ideal));
    total += salience;
  });
  // Nothing matters to it: every state is worth the same.
  return total > 0 ? close / total : 100;
}

function isBeyond(stance: Stance | undefined, point: number | undefined): boolean {
  if (stance?.limit === undefined || point === undefined) return false;
  const { limit, bound } = stance;
  return bound === 'min' ? point < limit - rounding : point > limit + rounding;
}

function ranked(
  values: readonly number[],
  crossed: readonly (readonly IssueId[])[],
  width: number,
): number[] {
  const isCrossed = (s: number) => (crossed[s]?.length ?? 0) > 0;
  const ranks = values.map(() => 0);
  const rank = (states: readonly number[], above: number) => {
    ranksWithin(
      states.map((s) => values[s] as number),
      width,
    ).forEach((place, k) => {
      ranks[states[k] as number] = above + place;
    });
  };
  const all = values.map((_, s) => s);
  rank(all.filter(isCrossed), 0);
  rank(
    all.filter((s) => !isCrossed(s)),
    values.length,
  );
  return Array.from(dense(ranks));
}

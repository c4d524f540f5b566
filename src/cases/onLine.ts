import { stanceOf } from '../engine/table.ts';
import type { ActorId, IssueId, Scenario, State } from '../engine/types.ts';
import { rankingOf } from '../models/graph/preferences.ts';
import { talksAt } from '../models/graph/talks.ts';
import { type Table, tableOf, weight } from '../models/table.ts';

/** A place on a line, and whom and what to look at there. */
export interface Place {
  scenario: Scenario;
  state: State;
  actors: readonly ActorId[];
  issues: readonly IssueId[];
}

/** What a place is as the `input` of a case: one for all issues, or one each. */
export type Inputs = { kind: 'whole'; input: unknown } | { kind: 'issues'; inputs: ByIssue };
type ByIssue = Readonly<Record<IssueId, unknown>>;

/** By family. Positions in points 0–100; how the rest is filled in stands with each model. */
export const inputsAt: Readonly<Record<string, (place: Place) => Inputs>> = {
  bdm: (place) =>
    byIssue(place, ({ seats }) => ({
      actors: seats.map(({ actor: name, capability, salience, position }) => {
        return { name, capability, salience, position };
      }),
      position_range: [0, 100],
    })),

  'friedkin-johnsen': (place) =>
    byIssue(place, ({ seats }) => {
      const total = seats.reduce((sum, seat) => sum + weight(seat), 0);
      const shares = seats.map((seat) => (total > 0 ? weight(seat) / total : 1 / seats.length));
      return {
        W: seats.map(() => shares),
        susceptibility: shares.map((share) => 1 - share),
        initial: seats.map(({ position }) => position),
      };
    }),

  'exchange-equal-gain': (place) => {
    const { issues } = at(place);
    return {
      kind: 'whole',
      input: {
        actors: place.actors,
        issues: place.issues,
        data: Object.fromEntries(
          issues.map(({ id, seats }) => [
            id,
            Object.fromEntries(
              seats.map(({ actor, position, salience, capability }) => {
                return [actor, { position, salience, capability }];
              }),
            ),
          ]),
        ),
      },
    };
  },

  'ktab-smp': (place) => {
    const { issues } = at(place);
    const count = issues.length;
    return {
      kind: 'whole',
      input: {
        scale: 'positions and saliences 0..100',
        actors: place.actors.map((name, row) => {
          const seats = issues.map((issue) => issue.seats[row]);
          const sum = (of: (seat: (typeof seats)[number]) => number) =>
            seats.reduce((total, seat) => total + of(seat), 0);
          return {
            name,
            capability: sum((seat) => seat?.capability ?? 0) / count,
            position: seats.map((seat) => seat?.position),
            // Together at most the whole of what somebody can care about.
            salience: seats.map((seat) => ((seat?.salience ?? 0) * 100) / count),
          };
        }),
      },
    };
  },

  gmcr: ({ scenario, state, actors, issues }) => {
    // Who gives way and who leaves, between two to four: those without whom there is no agreement.
    const needed = scenario.actors.filter(({ id, consents }) => consents && actors.includes(id));
    const chosen = actors.length <= mostTalking ? actors : needed.map(({ id }) => id);
    const { dms, options, states, ranks } = talksAt(
      scenario,
      state,
      chosen.slice(0, mostTalking),
      issues,
    );
    const written = (taken: number) =>
      options.map((_, bit) => ((taken >> bit) & 1 ? 'Y' : 'N')).join('');
    return {
      kind: 'whole',
      input: {
        dms,
        options: options.map(({ name, dm }) => ({ name, dm })),
        states: Object.fromEntries(states.map(({ taken }) => [written(taken), written(taken)])),
        preference_ranking: Object.fromEntries(
          dms.map((dm, row) => [
            dm,
            rankingOf(ranks[row] ?? []).map((group) =>
              group.map((place) => written(states[place]?.taken ?? 0)),
            ),
          ]),
        ),
        status_quo: written(0),
      },
    };
  },

  'genius-additive': (place) => {
    const [a, b] = place.actors;
    return {
      kind: 'whole',
      input: { profile_A: profileOf(place, a), profile_B: profileOf(place, b) },
    };
  },
};

/** Talks are between two to four. */
const mostTalking = 4;

/** An actor's worth of every mark of every scale: 100 at its aim, less by each point of distance. */
function profileOf({ scenario, state, issues }: Place, actor: ActorId | undefined) {
  if (actor === undefined) return undefined;
  return {
    reservation: 0,
    discount: 1,
    issues: issues.map((id, row) => {
      const { ideal, salience } = stanceOf(scenario, state, actor, id);
      const marks = scenario.issues.find((issue) => issue.id === id)?.marks ?? [];
      return {
        name: id,
        index: row + 1,
        weight: salience,
        values: marks.map(({ value }) => {
          return { value: String(value), evaluation: 100 - Math.abs(value - ideal) };
        }),
      };
    }),
  };
}

const at = ({ scenario, state, actors, issues }: Place): Table =>
  tableOf(scenario, state, actors, issues);

const byIssue = (place: Place, of: (issue: Table['issues'][number]) => unknown): Inputs => {
  return {
    kind: 'issues',
    inputs: Object.fromEntries(at(place).issues.map((issue) => [issue.id, of(issue)])),
  };
};

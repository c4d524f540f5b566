import * as z from 'zod/mini';

const name = z.union([z.string(), z.number()]);
const names = z.array(name);
/** Best first; a list inside is a tie. */
const ranking = z.array(z.union([name, names]));
const payoffs = z.union([z.array(z.number()), z.record(z.string(), z.number())]);

/**
 * A conflict in any of the forms of the files. States and moves are one of
 *
 * - `states` and `reachable`: the graph as it is; with `options` and states written as Y, N and - (left
 *   open), also what they are made of;
 * - `options` and `states` written as Y and N, or `states_decimal`, or neither and every combination
 *   that is not `infeasible`: who owns an option can change it, both ways unless it is `irreversible`.
 *
 * Preferences are, for each decision maker, one of the four below.
 */
export const conflictInput = z.object({
  dms: z.array(z.union([name, z.object({ name })])),
  options: z.optional(
    z.array(
      z.union([
        name,
        z.object({
          name,
          dm: z.optional(name),
          bit: z.optional(z.int()),
          /** `reversible`, `irreversible`, `can only be dropped`. Not needed beside `reachable`. */
          direction: z.optional(z.string()),
        }),
      ]),
    ),
  ),
  states: z.optional(z.union([names, z.record(z.string(), z.string())])),
  states_decimal: z.optional(z.array(z.int())),
  /** Statements or patterns no state may fit: `Withdraw and Escalate together`, `--YY`. */
  infeasible: z.optional(z.union([z.string(), z.array(z.string())])),
  reachable: z.optional(
    z.record(
      z.string(),
      z.union([z.record(z.string(), z.union([name, names])), z.array(z.tuple([name, name]))]),
    ),
  ),
  moves: z.optional(z.string()),
  /** Options that, once taken, stay taken. */
  irreversible: z.optional(z.union([z.string(), z.array(z.string())])),
  preference_ranking: z.optional(z.union([z.record(z.string(), ranking), z.array(ranking)])),
  /** Larger is better; in the order of the states or by their names. */
  payoffs_ordinal: z.optional(z.union([z.array(payoffs), z.record(z.string(), payoffs)])),
  /** [better, worse]. */
  preference_pairs: z.optional(z.record(z.string(), z.array(z.tuple([name, name])))),
  /** Statements on options, most important first. */
  preference_statements: z.optional(z.record(z.string(), z.array(z.string()))),
  status_quo: z.optional(name),
  /** How several opponents may answer. */
  sanctions: z.optional(z.string()),
});

export type ConflictInput = z.output<typeof conflictInput>;
export type Name = z.output<typeof name>;

import * as z from 'zod/mini';
import { controlOf, coupled, listen } from '../models/friedkinJohnsen.ts';
import { type Family, refused, solved } from './family.ts';

const unit = z.number().check(z.minimum(0), z.maximum(1));
const matrix = z.array(z.array(z.number()));

const input = z.object({
  /** Who listens to whom; each row adds up to 1. */
  W: z.array(z.array(unit)).check(z.minLength(1), z.maxLength(200)),
  susceptibility: z.optional(z.array(unit)),
  initial: z.array(z.number()),
  /** Two issues, person by person. */
  two_issue_initial: z.optional(matrix),
  /** How issues mix, by name; rows add up to 1 in absolute value. */
  couplings: z.optional(z.record(z.string(), matrix)),
  rounds: z.optional(z.int().check(z.minimum(0), z.maximum(1000))),
});

/** As printed in [Parsegov2017]: the three couplings the cases of 1999 are shown with. */
const printedCouplings: Readonly<Record<string, readonly (readonly number[])[]>> = {
  identity: [
    [1, 0],
    [0, 1],
  ],
  positive: [
    [0.8, 0.2],
    [0.3, 0.7],
  ],
  negative: [
    [0.8, -0.2],
    [-0.3, 0.7],
  ],
};

export const friedkinJohnsenCases: Family<typeof input> = {
  id: 'friedkin-johnsen',
  input,
  solve(given) {
    const { W, initial, two_issue_initial: two, couplings = printedCouplings, rounds = 10 } = given;
    const n = W.length;
    const ragged = W.findIndex((row) => row.length !== n);
    if (ragged >= 0) return refused(`W[${ragged}]`, `must have ${n} numbers, one for everybody`);
    const uneven = W.findIndex((row) => Math.abs(row.reduce((a, b) => a + b, 0) - 1) > 1e-6);
    if (uneven >= 0) return refused(`W[${uneven}]`, 'must add up to 1');
    if (initial.length !== n) return refused('initial', `must have ${n} positions`);
    // a = 1 − w of oneself: the coupling of 1999, where nothing else is said.
    const susceptibility = given.susceptibility ?? W.map((row, i) => 1 - (row[i] as number));
    if (susceptibility.length !== n) return refused('susceptibility', `must have ${n} numbers`);
    const group = { listensTo: W, openness: susceptibility };
    const control = controlOf(group);
    if (!control) {
      return refused('susceptibility', 'leaves a group in which nobody keeps any view of its own');
    }
    const trajectory = [initial];
    for (let t = 0; t < rounds; t++) {
      trajectory.push(listen(group, initial, trajectory[t] as number[]));
    }
    const final = control.map((row) =>
      row.reduce((sum, v, j) => sum + v * (initial[j] as number), 0),
    );
    const output: Record<string, unknown> = { control_matrix_V: control, final, trajectory };
    if (two) {
      if (two.length !== n) return refused('two_issue_initial', `must have ${n} rows`);
      const mixed: Record<string, unknown> = {};
      for (const [name, C] of Object.entries(couplings)) {
        if (
          two.some((row) => row.length !== C.length) ||
          C.some((row) => row.length !== C.length)
        ) {
          return refused(`couplings.${name}`, 'must have one row and one column an issue');
        }
        mixed[name] = { C, final: coupled(group, C, two)?.flat() };
      }
      output['two_issues'] = mixed;
    }
    return solved({ susceptibility, couplings, rounds }, output);
  },
};

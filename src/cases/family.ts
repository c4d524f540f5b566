import type * as z from 'zod/mini';
import type { Parsed } from '../scenario/parsed.ts';

/**
 * A family of reference cases: what the `input` of a file may hold, and what is computed from it.
 * Others script against it: `output` has the keys and the shape of `expected` in that family's
 * files. `expected` itself is never looked at.
 */
export interface Family<Schema extends z.ZodMiniType = z.ZodMiniType> {
  id: string;
  input: Schema;
  /** `asked`: what the command line says beside the file, as `rule` for the exchange model. */
  solve(input: z.output<Schema>, asked: Asked): Parsed<Solved>;
}

export type Asked = Readonly<Record<string, string>>;

export interface Solved {
  /** Every option, with the value that was used. */
  options: Readonly<Record<string, unknown>>;
  output: Readonly<Record<string, unknown>>;
}

export const solved = (options: Solved['options'], output: Solved['output']): Parsed<Solved> => {
  return { ok: true, value: { options, output } };
};

/** One thing that is wrong with an input of the right shape. */
export const refused = (place: string, sentence: string): Parsed<never> => {
  return { ok: false, problems: [{ place: `input.${place}`, sentence }] };
};

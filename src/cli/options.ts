import { known } from './names.ts';
import { complain } from './outcome.ts';

/** What was typed behind a command: `--name value`, `--name=value`, `--flag`, and the rest. */
export interface Options<Value extends string, Flag extends string> {
  /** An option given several times has several values. */
  values: Readonly<Record<Value, readonly string[]>>;
  flags: ReadonlySet<Flag>;
  others: readonly string[];
}

export function options<Value extends string, Flag extends string>(
  typed: readonly string[],
  has: { values?: readonly Value[]; flags?: readonly Flag[] },
): Options<Value, Flag> {
  const named = has.values ?? [];
  const flagged = has.flags ?? [];
  const values = Object.fromEntries(named.map((name) => [name, [] as string[]])) as Record<
    Value,
    string[]
  >;
  const flags = new Set<Flag>();
  const others: string[] = [];
  const rest = typed.slice();
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [, name = '', written] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    const value = named.find((candidate) => candidate === name);
    const flag = flagged.find((candidate) => candidate === name);
    if (word === '--') {
      others.push(...rest.splice(0));
    } else if (value !== undefined) {
      const given = written ?? rest.shift() ?? complain(`--${value} needs a value behind it.`);
      values[value].push(given);
    } else if (flag !== undefined) {
      if (written !== undefined) complain(`--${flag} takes no value.`);
      flags.add(flag);
    } else if (/^-./.test(word)) {
      const options = [...named, ...flagged].map((option) => `--${option}`);
      known('option', word.replace(/=.*$/s, ''), options, ' here');
    } else {
      others.push(word);
    }
  }
  return { values, flags, others };
}

/** The last value given. */
export const lastOf = (values: readonly string[]): string | undefined => values.at(-1);

/** `a,b` and `c` are three. */
export const listed = (values: readonly string[]): string[] =>
  values
    .flatMap((value) => value.split(','))
    .map((item) => item.trim())
    .filter((item) => item !== '');

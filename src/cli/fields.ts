import { quote } from '../scenario/quote.ts';
import { complain } from './outcome.ts';

/** Reads the JSON that `run --json` prints field by field; a complaint where it is something else. */
export function fields(name: string, json: unknown) {
  const whole = isObject(json) ? json : {};
  const wrong = (what: string): never =>
    complain(`${name} is not what run --json prints: ${what}.`);
  const word = (value: unknown, what: string): string =>
    typeof value === 'string' ? value : wrong(what);
  const list = (value: unknown, what: string): unknown[] =>
    Array.isArray(value) ? value : wrong(what);
  const members = (key: string): [name: string, value: unknown][] => {
    const value = whole[key] ?? {};
    return Object.entries(isObject(value) ? value : wrong(`"${key}" is no object`));
  };
  const text = (key: string): string | undefined =>
    whole[key] === undefined ? undefined : word(whole[key], `"${key}" is no text`);
  const number = (key: string): number | undefined => {
    const value = whole[key];
    return value === undefined || typeof value === 'number'
      ? value
      : wrong(`"${key}" is no number`);
  };
  const texts = (key: string): string[] =>
    list(whole[key] ?? [], `"${key}" is no list`).map((one) => word(one, `"${key}" has no texts`));

  return {
    wrong,
    text,
    number,
    texts,
    members,
    numbers: (key: string) =>
      members(key).map(([name, value]): [string, number] => [
        name,
        typeof value === 'number' ? value : wrong(`${quote(name)} is no number`),
      ]),
    seed: (): number => {
      const seed = number('seed') ?? 0;
      return Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32
        ? seed
        : wrong('"seed" is no seed');
    },
    /** The steps of a tree of lines, or of the single line that `run --steps` prints. */
    lines: (): string[][] => {
      if (whole['lines'] !== undefined) {
        return list(whole['lines'], '"lines" is no list').map((line) =>
          list(line, '"lines" has something that is no list').map((step) =>
            word(step, 'a line has something that is no step'),
          ),
        );
      }
      const moves = list(whole['moves'] ?? wrong('it has no "moves"'), '"moves" is no list');
      return [moves.map((move) => word(isObject(move) ? move['step'] : 0, 'a move has no "step"'))];
    },
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

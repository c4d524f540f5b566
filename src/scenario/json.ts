import { type Parsed, type Problem, placeOf } from './parsed.ts';
import { quote } from './quote.ts';

/**
 * Reads JSON as `JSON.parse` does, with three differences that a person who edits a file by hand
 * needs: a mistake is found by line and column, in the same words in every browser; a name that
 * stands twice in an object is a mistake and not a value silently lost; and `__proto__`, which
 * would become a property like any other, is refused.
 */
export function readJson(text: string): Parsed<unknown> {
  const problems: Problem[] = [];
  const path: PropertyKey[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;

  const value = (): unknown => {
    if (path.length > deepest) throw new Stop(at, `is nested more than ${deepest} levels deep`);
    skipSpace();
    const next = text[at];
    if (next === '{') return object();
    if (next === '[') return list();
    if (next === '"') return string();
    return literal();
  };

  const object = (): object => {
    const members: Record<string, unknown> = {};
    at++;
    if (accept('}')) return members;
    do {
      skipSpace();
      if (text[at] !== '"') throw expected('a name in double quotes');
      const name = string();
      if (!accept(':')) throw expected('":"');
      path.push(name);
      if (name === '__proto__') report('is not allowed as a name');
      else if (Object.hasOwn(members, name)) report('stands twice in the same object');
      const content = value();
      if (name !== '__proto__') members[name] = content;
      path.pop();
    } while (accept(','));
    if (!accept('}')) throw expected('"," or "}"');
    return members;
  };

  const list = (): unknown[] => {
    const items: unknown[] = [];
    at++;
    if (accept(']')) return items;
    do {
      path.push(items.length);
      items.push(value());
      path.pop();
    } while (accept(','));
    if (!accept(']')) throw expected('"," or "]"');
    return items;
  };

  const string = (): string => {
    const start = at;
    do at = text.indexOf('"', at + 1);
    while (isEscaped(text, at));
    const written = text.slice(start, at + 1);
    if (at < 0 || /[\n\r]/.test(written)) {
      throw new Stop(start, 'the text that begins here has no closing quotation mark');
    }
    at++;
    if (!/[\\\p{Cc}]/u.test(written)) return written.slice(1, -1);
    try {
      return JSON.parse(written);
    } catch {
      throw new Stop(start, 'the text that begins here has a character that JSON does not allow');
    }
  };

  const literal = (): unknown => {
    literals.lastIndex = at;
    if (!literals.test(text)) throw expected('a value');
    const word = text.slice(at, literals.lastIndex);
    at = literals.lastIndex;
    return constants.has(word) ? constants.get(word) : Number(word);
  };

  const accept = (sign: string): boolean => {
    skipSpace();
    if (text[at] !== sign) return false;
    at++;
    return true;
  };

  const skipSpace = (): void => {
    while (isSpace(text.charCodeAt(at))) at++;
  };

  const report = (sentence: string): void => {
    problems.push({ place: placeOf(path), sentence });
  };

  const expected = (what: string): Stop => {
    things.lastIndex = at;
    const found = things.exec(text)?.[0];
    return new Stop(
      at,
      found
        ? `expected ${what}, found ${quote(found)}`
        : `the file ends too early, expected ${what}`,
    );
  };

  try {
    skipSpace();
    if (at === text.length) return { ok: false, problems: [{ place: '', sentence: 'is empty' }] };
    const whole = value();
    skipSpace();
    if (at < text.length) throw expected('the end of the file');
    return problems.length > 0 ? { ok: false, problems } : { ok: true, value: whole };
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    return {
      ok: false,
      problems: [
        ...problems,
        { place: '', sentence: `${lineAndColumn(text, stop.at)}: ${stop.message}` },
      ],
    };
  }
}

/** Deeper than any scenario, and far from what the stack of a browser bears. */
const deepest = 32;

/** Where reading cannot go on. */
class Stop extends Error {
  readonly at: number;
  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

const constants = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);
const literals = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const things = /[^\s{}[\]:,"]{1,20}|./suy;

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

/** After an odd number of backslashes. */
function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text[before] === '\\') before--;
  return (at - before) % 2 === 0;
}

function lineAndColumn(text: string, at: number): string {
  const lines = text.slice(text.startsWith('\uFEFF') ? 1 : 0, at).split(/\r\n|\r|\n/);
  return `line ${lines.length}, column ${[...(lines.at(-1) ?? '')].length + 1}`;
}

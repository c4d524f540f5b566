/**
 * Statements on options, as preferences are written down: `Modify`, `not Delay`, `Accept if Modify`,
 * `A iff B`, `(A or B) and not C`. `not` binds closest, then `and`, `or`, then one `if` or `iff`.
 * Names of options may have several words; capitals do not matter.
 */
export type Statement =
  | { kind: 'option'; option: number }
  | { kind: 'not'; of: Statement }
  | { kind: 'and' | 'or' | 'if' | 'iff'; left: Statement; right: Statement };

/** What is wrong with a text, and at which character, counted from 0. */
export type Misread =
  /** No option is called so. */
  | { kind: 'unknown'; at: number; found: string }
  /** An option, `not` or `(` should stand here; nothing is found at the end. */
  | { kind: 'missing'; at: number; found: string }
  /** `and`, `or`, `if`, `iff` or the end should stand here. */
  | { kind: 'leftover'; at: number; found: string }
  /** This parenthesis is never closed. */
  | { kind: 'unclosed'; at: number }
  | { kind: 'long'; at: number; most: number };

export type Read = { ok: true; statement: Statement } | { ok: false; misread: Misread };

/** Longer is no statement; it also keeps parentheses from nesting too deep to be read. */
const longest = 500;

export function parseStatement(text: string, options: readonly string[]): Read {
  if (text.length > longest) {
    return { ok: false, misread: { kind: 'long', at: longest, most: longest } };
  }
  const tokens = tokensOf(text, options);
  const unknown = tokens.find(({ kind }) => kind === 'unknown');
  if (unknown)
    return { ok: false, misread: { kind: 'unknown', at: unknown.at, found: unknown.text } };
  return new Reader(tokens, text.length).read();
}

/** Whether a statement is true where these options are taken (bit k: option k). */
export function holds(statement: Statement, taken: number): boolean {
  switch (statement.kind) {
    case 'option':
      return (taken & (1 << statement.option)) !== 0;
    case 'not':
      return !holds(statement.of, taken);
    case 'and':
      return holds(statement.left, taken) && holds(statement.right, taken);
    case 'or':
      return holds(statement.left, taken) || holds(statement.right, taken);
    case 'if':
      return holds(statement.left, taken) || !holds(statement.right, taken);
    case 'iff':
      return holds(statement.left, taken) === holds(statement.right, taken);
  }
}

const words = ['not', 'and', 'or', 'if', 'iff'] as const;
type Word = (typeof words)[number];

interface Token {
  kind: Word | '(' | ')' | 'option' | 'unknown';
  at: number;
  text: string;
  option: number;
}

function tokensOf(text: string, options: readonly string[]): Token[] {
  const longestFirst = options
    .map((name, option) => ({ name: name.trim().toLowerCase(), option }))
    .filter(({ name }) => name !== '')
    .sort((a, b) => b.name.length - a.name.length);
  const lower = text.toLowerCase();
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    if (/\s/.test(text.charAt(at))) {
      at++;
      continue;
    }
    const named = longestFirst.find(
      ({ name }) => lower.startsWith(name, at) && isWordEnd(lower, at + name.length),
    );
    const length = named?.name.length ?? wordLength(text, at);
    const written = text.slice(at, at + length);
    const kind = named ? 'option' : kindOf(written);
    const before = tokens.at(-1);
    if (kind === 'unknown' && before?.kind === 'unknown') {
      // Words of one name that is not known.
      before.text = text.slice(before.at, at + length);
    } else tokens.push({ kind, at, text: written, option: named?.option ?? -1 });
    at += length;
  }
  return tokens;
}

const isWordEnd = (text: string, at: number): boolean => !/[\p{L}\p{N}_]/u.test(text.charAt(at));

function wordLength(text: string, at: number): number {
  if (/[()]/.test(text.charAt(at))) return 1;
  return text.slice(at).match(/^[^\s()]+/)?.[0].length ?? 1;
}

function kindOf(written: string): Token['kind'] {
  if (written === '(' || written === ')') return written;
  return words.find((word) => word === written.toLowerCase()) ?? 'unknown';
}

/** Recursive descent: one method a level of binding. */
class Reader {
  private next = 0;
  private readonly tokens: readonly Token[];
  private readonly end: number;

  constructor(tokens: readonly Token[], end: number) {
    this.tokens = tokens;
    this.end = end;
  }

  read(): Read {
    const read = this.conditional();
    const left = this.tokens[this.next];
    if (!read.ok || !left) return read;
    return misread({ kind: 'leftover', at: left.at, found: left.text });
  }

  private conditional(): Read {
    const left = this.joined('or');
    const kind = this.tokens[this.next]?.kind;
    if (!left.ok || (kind !== 'if' && kind !== 'iff')) return left;
    this.next++;
    return both(kind, left.statement, this.joined('or'));
  }

  private joined(kind: 'or' | 'and'): Read {
    const part = () => (kind === 'or' ? this.joined('and') : this.negated());
    let read = part();
    while (read.ok && this.tokens[this.next]?.kind === kind) {
      this.next++;
      read = both(kind, read.statement, part());
    }
    return read;
  }

  private negated(): Read {
    const token = this.tokens[this.next];
    if (token?.kind === 'option') {
      this.next++;
      return { ok: true, statement: { kind: 'option', option: token.option } };
    }
    if (token?.kind === 'not') {
      this.next++;
      const of = this.negated();
      return of.ok ? { ok: true, statement: { kind: 'not', of: of.statement } } : of;
    }
    if (token?.kind === '(') return this.enclosed(token);
    return misread({ kind: 'missing', at: token?.at ?? this.end, found: token?.text ?? '' });
  }

  private enclosed(opening: Token): Read {
    this.next++;
    const inside = this.conditional();
    if (!inside.ok) return inside;
    const closing = this.tokens[this.next++];
    if (closing?.kind === ')') return inside;
    if (closing) return misread({ kind: 'leftover', at: closing.at, found: closing.text });
    return misread({ kind: 'unclosed', at: opening.at });
  }
}

const misread = (found: Misread): Read => ({ ok: false, misread: found });

const both = (kind: 'and' | 'or' | 'if' | 'iff', left: Statement, right: Read): Read =>
  right.ok ? { ok: true, statement: { kind, left, right: right.statement } } : right;

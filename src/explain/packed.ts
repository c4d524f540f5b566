import type { IntlMessageFormat } from 'intl-messageformat';

/**
 * A part of a parsed message, as short as it can be: a text; 0 for the number of a plural; or
 * [name] of an argument, [name, options] of a select, [name, options, 1] of a plural,
 * [name, children] of a tag.
 */
export type Packed =
  | string
  | 0
  | [name: string]
  | [name: string, options: Readonly<Record<string, Packed[]>>]
  | [name: string, options: Readonly<Record<string, Packed[]>>, plural: 1]
  | [name: string, children: Packed[]];

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** The message as IntlMessageFormat reads it; the numbers are the types of its elements. */
export const unpacked = (parts: readonly Packed[]): Elements => parts.map(element) as Elements;

function element(part: Packed) {
  if (typeof part === 'string') return { type: 0, value: part };
  if (part === 0) return { type: 7 };
  const [value, inner, isPlural] = part;
  if (inner === undefined) return { type: 1, value };
  if (Array.isArray(inner)) return { type: 8, value, children: unpacked(inner) };
  const options = Object.fromEntries(
    Object.entries(inner).map(([name, parts]) => [name, { value: unpacked(parts) }]),
  );
  return isPlural
    ? { type: 6, value, options, offset: 0, pluralType: 'cardinal' }
    : { type: 5, value, options };
}

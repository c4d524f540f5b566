import { type Formatters, IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../scenario/types.ts';
import { type Packed, unpacked } from './packed.ts';

/** ICU messages by id. Every language has every id: the type of its catalogue says so. */
export type Catalogue = Readonly<Record<string, string>>;

export type Values = Readonly<Record<string, string | number>>;

/** A stretch of a sentence; `tag` names the part that the reader can open, `<n>10</n>`. */
export interface Part {
  text: string;
  tag?: string;
}

export interface Translate<Id extends string> {
  (id: Id, values?: Values): string;
  /** The same sentence with its tagged parts kept apart. */
  parts(id: Id, values?: Values): Part[];
  language: Language;
}

/** Messages are parsed once: by the build (tools/parsedMessages.ts), else on first use. */
export function translator<Id extends string>(
  catalogue: Readonly<Record<Id, string>>,
  language: Language,
): Translate<Id> {
  const parsed = new Map<Id, IntlMessageFormat>();
  const formatters = formattersOf();
  const make = (text: string | readonly Packed[]) => {
    const message = typeof text === 'string' ? text : unpacked(text);
    return new IntlMessageFormat(message, language, undefined, { formatters });
  };
  const message = (id: Id): IntlMessageFormat => {
    const known = parsed.get(id) ?? make(catalogue[id]);
    parsed.set(id, known);
    return known;
  };
  const parts = (id: Id, values: Values = {}): Part[] => {
    const tags = { n: tagged('n'), m: tagged('m') };
    const formatted = message(id).format<Part>({ ...values, ...tags });
    const list = Array.isArray(formatted) ? formatted : [formatted];
    return list.map((part) => (typeof part === 'string' ? { text: part } : part));
  };
  const translate = (id: Id, values?: Values): string =>
    parts(id, values)
      .map(({ text }) => text)
      .join('');
  return Object.assign(translate, { parts, language });
}

const tagged =
  (tag: string) =>
  (chunks: unknown[]): Part => ({ text: chunks.join(''), tag });

/** One of each kind for all messages of a language, rather than one a message. */
function formattersOf(): Formatters {
  const kept = <Options, Made>(make: (locale: Locale, options?: Options) => Made) => {
    const known = new Map<string, Made>();
    return (locale: Locale, options?: Options): Made => {
      const key = `${locale} ${JSON.stringify(options)}`;
      const made = known.get(key) ?? make(locale, options);
      known.set(key, made);
      return made;
    };
  };
  return {
    getNumberFormat: kept((...given) => new Intl.NumberFormat(...given)),
    getDateTimeFormat: kept((...given) => new Intl.DateTimeFormat(...given)),
    getPluralRules: kept((...given) => new Intl.PluralRules(...given)),
  };
}

type Locale = Intl.LocalesArgument;

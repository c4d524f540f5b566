import type { Language } from '../scenario/types.ts';

/** Numbers as people read them: one decimal at most, a true minus sign. */
export interface Figures {
  /** 5, 5.3 */
  plain(value: number): string;
  /** 5.0, 5.3: for columns */
  fixed(value: number): string;
  /** 0.98 */
  factor(value: number): string;
  /** As many decimals as the number itself has. */
  exact(value: number): string;
  /** +5.3, −5.3, 0 */
  signed(value: number): string;
  /** 17 August 2025 */
  date(iso: string): string;
  /** 17 Aug */
  day(iso: string): string;
  list(items: readonly string[]): string;
}

const figuresOf = new Map<Language, Figures>();

export function figures(language: Language): Figures {
  const known = figuresOf.get(language) ?? make(language);
  figuresOf.set(language, known);
  return known;
}

function make(language: Language): Figures {
  // British dates: the day before the month, as in the pictures and in German.
  const locale = language === 'en' ? 'en-GB' : language;
  const number = (options: Intl.NumberFormatOptions) => {
    const format = once(() => new Intl.NumberFormat(locale, options));
    return (value: number) =>
      format()
        .format(value + 0)
        .replace('-', '−');
  };
  const inUtc = (options: Intl.DateTimeFormatOptions) => {
    const format = once(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
    return (iso: string) => format().format(Date.parse(iso));
  };
  const conjunction = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  return {
    plain: number({ maximumFractionDigits: 1, signDisplay: 'negative' }),
    fixed: number({
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
      signDisplay: 'negative',
    }),
    factor: number({ minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    exact: number({ maximumFractionDigits: 3 }),
    signed: number({
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
      signDisplay: 'exceptZero',
    }),
    date: inUtc({ day: 'numeric', month: 'long', year: 'numeric' }),
    day: inUtc({ day: 'numeric', month: 'short' }),
    list: (items) => conjunction().format(items),
  };
}

/** Formats are slow to make, and a page needs few of them at first. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

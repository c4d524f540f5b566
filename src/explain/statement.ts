import type { Misread } from '../models/graph/statements.ts';
import { quote } from '../scenario/quote.ts';
import type { Language } from '../scenario/types.ts';

/** What is wrong with a statement on options, and where; characters are counted from 1. */
export function misreadSentence(language: Language, misread: Misread): string {
  const at = misread.at + 1;
  const words = language === 'de' ? de : en;
  switch (misread.kind) {
    case 'unknown':
      return words.unknown(at, quote(misread.found));
    case 'missing':
      return misread.found === '' ? words.ends : words.missing(at, quote(misread.found));
    case 'leftover':
      return words.leftover(at, quote(misread.found));
    case 'unclosed':
      return words.unclosed(at);
    case 'long':
      return words.long(misread.most);
  }
}

const en = {
  unknown: (at: number, found: string) => `no option is called ${found} (character ${at})`,
  ends: 'ends where an option should follow',
  missing: (at: number, found: string) =>
    `an option should stand before ${found} (character ${at})`,
  leftover: (at: number, found: string) =>
    `and, or, if or iff should stand before ${found} (character ${at})`,
  unclosed: (at: number) => `the parenthesis at character ${at} is never closed`,
  long: (most: number) => `has more than ${most} characters`,
};

const de: typeof en = {
  unknown: (at, found) => `keine Option heißt ${found} (Zeichen ${at})`,
  ends: 'hört auf, wo eine Option folgen müsste',
  missing: (at, found) => `vor ${found} müsste eine Option stehen (Zeichen ${at})`,
  leftover: (at, found) => `vor ${found} müsste and, or, if oder iff stehen (Zeichen ${at})`,
  unclosed: (at) => `die Klammer an Zeichen ${at} wird nie geschlossen`,
  long: (most) => `ist länger als ${most} Zeichen`,
};

import { distance } from 'fastest-levenshtein';
import { quote } from './quote.ts';

/**
 * The candidates that may have been meant, nearest first; equally near ones in their own order.
 * `called` tells what else a candidate is called, so that `Ukr` and `Ukraine` find `UA`.
 */
export function nearest(
  name: string,
  candidates: Iterable<string>,
  most = 3,
  called: (candidate: string) => readonly string[] = () => [],
): string[] {
  const written = name.toLowerCase().slice(0, longest);
  return [...candidates]
    .map((candidate) => {
      const words = [candidate, ...called(candidate)];
      return { candidate, away: Math.min(...words.map((word) => distanceOf(written, word))) };
    })
    .filter(({ away }) => away <= Math.floor(written.length * 0.4))
    .sort((a, b) => a.away - b.away)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** `; did you mean "UA"?` to end a sentence with, or nothing when nothing is near. */
export function didYouMean(...question: Parameters<typeof nearest>): string {
  const [name, candidates, most = 1, called] = question;
  const names = nearest(name, candidates, most, called).map(quote);
  const last = names.pop();
  if (last === undefined) return '';
  return `; did you mean ${names.length > 0 ? `${names.join(', ')} or ${last}` : last}?`;
}

/** Longer than any name; what is written may be of any length. */
const longest = 100;

/** The beginning of a name counts as one letter away from it. */
function distanceOf(written: string, word: string): number {
  const name = word.toLowerCase();
  return written.length >= 3 && name !== written && name.startsWith(written)
    ? 1
    : distance(written, name);
}

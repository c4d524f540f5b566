import { format, wholeIn } from './envelope.ts';
import { type Mark, marksIn, type Run, runsOf } from './repair.ts';

/** A link where it stands in a text. */
export interface Spot {
  format: number;
  /** As much of it as arrived. */
  payload: string;
  /** Of its address, and behind its payload: places in the text. */
  start: number;
  end: number;
}

/**
 * Every link in a text of whatever kind, in its order: mails, chats, tables, HTML. Unlike what a
 * reader pastes to open it (repair.ts), such a text says many other things. What arrived whole is
 * found by its checksum, also without an address; what did not, where it can hardly be anything else.
 */
export function* everyLink(text: string): Generator<Spot> {
  const { plain, placeOf } = unfolded(text);
  let last: Spot | undefined;
  for (const spot of spotsIn(plain)) {
    if (last && last.payload === spot.payload && isOneLink(plain.slice(last.end, spot.start))) {
      last.end = spot.end;
      continue;
    }
    if (last) yield { ...last, start: placeOf(last.start), end: placeOf(last.end) };
    last = spot;
  }
  if (last) yield { ...last, start: placeOf(last.start), end: placeOf(last.end) };
}

function* spotsIn(plain: string): Generator<Spot> {
  let from = 0;
  const marks = marksIn(plain);
  const starts = marks.map(({ start }, i) => addressStart(plain, start, marks[i - 1]?.end ?? 0));
  for (const [i, mark] of marks.entries()) {
    const start = starts[i] as number;
    const spot = behind(plain, mark, start, starts[i + 1]);
    if (!spot) continue;
    yield* bareSpots(plain, from, Math.max(from, start));
    yield spot;
    from = spot.end;
  }
  yield* bareSpots(plain, from, plain.length);
}

/** The link behind a mark, if there is one. `until`: where the address of the next one begins. */
function behind(plain: string, mark: Mark, start: number, until?: number): Spot | undefined {
  const runs = runsOf(plain, mark, until);
  const made = mark.format ?? format;
  const whole = wholeIn(charactersOf(runs));
  if (whole !== undefined) {
    return { format: made, payload: whole, start, end: endAfter(runs, whole.length) };
  }
  // Words behind a link that was cut are no part of it.
  const parting = runs.findIndex(({ apart }) => apart);
  const read = parting < 0 ? runs : runs.slice(0, parting);
  const payload = charactersOf(read).join('');
  if (!isDamaged(mark, payload, plain.slice(start, mark.start))) return undefined;
  return { format: made, payload, start, end: read.at(-1)?.end ?? mark.end };
}

const charactersOf = (runs: readonly Run[]): string[] => runs.map(({ characters }) => characters);

/** The place behind so many characters of a payload. */
function endAfter(runs: readonly Run[], characters: number): number {
  let left = characters;
  for (const run of runs) {
    if (left <= run.characters.length) return run.end - (run.characters.length - left);
    left -= run.characters.length;
  }
  return runs.at(-1)?.end ?? 0;
}

/** Whether a payload that is not whole was one once, and is not another program’s `#s=`. */
function isDamaged({ format: made, loose }: Mark, payload: string, address: string): boolean {
  if (made === 0) return false;
  if (made === undefined) return payload === '' && !loose && /:\/\/|%3a/i.test(address);
  const begins = /^(?:A(?:[Q-Za-f].*)?)?$/.test(payload);
  if (loose || made > format) return payload.length >= recognised && (made > format || begins);
  return begins || payload.length >= recognised;
}

/** Characters after which something that is not whole is taken for a damaged payload. */
const recognised = 12;

/** Payloads without an address, as somebody copied them, if they are whole. */
function* bareSpots(plain: string, from: number, to: number): Generator<Spot> {
  for (const match of plain.slice(from, to).matchAll(bare)) {
    const payload = wholeIn([match[1] as string]);
    if (payload === undefined) continue;
    const start = from + match.index;
    yield { format, payload, start, end: start + match[0].length };
  }
}

const bare = /(?<![\w-])(?:1\.)?(A[Q-Za-f][\w-]{10,})/g;

/**
 * The text without what mails and editors put into addresses: soft breaks of quoted-printable
 * [RFC2045, 6.7], which may stand within `%23`, and characters that nobody sees. `=` and a break behind
 * an `s` is left: it may be the `s=` of a link in a mail that only broke its lines.
 */
function unfolded(text: string): { plain: string; placeOf: (place: number) => number } {
  const parts: string[] = [];
  /** Behind each thing left out: where that is in what is left, and in the text. */
  const plainAt = [0];
  const textAt = [0];
  let from = 0;
  let length = 0;
  for (const { 0: gone, index } of text.matchAll(folds)) {
    parts.push(text.slice(from, index));
    length += index - from;
    from = index + gone.length;
    plainAt.push(length);
    textAt.push(from);
  }
  if (from === 0) return { plain: text, placeOf: (place) => place };
  parts.push(text.slice(from));
  const placeOf = (place: number): number => {
    let [low, high] = [0, plainAt.length];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if ((plainAt[middle] as number) <= place) low = middle;
      else high = middle;
    }
    return (textAt[low] as number) + place - (plainAt[low] as number);
  };
  return { plain: parts.join(''), placeOf };
}

const folds =
  /(?<!s)=[ \t]{0,9}\r?\n(?:[\t ]{0,3}[>|][\t >|]{0,9})?|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gi;

/**
 * Where the address begins that has the mark in it: the outer one where one is in another. `after`:
 * where the payload of the link before begins; what is not parted from that is no address.
 */
function addressStart(plain: string, mark: number, after: number): number {
  const back = (isEdge: RegExp): number => {
    let at = mark;
    while (at > after && mark - at < longestAddress && !isEdge.test(plain[at - 1] as string)) at--;
    return at;
  };
  const word = back(/[\s"'“”„‘’«»<>|()[\]{},;`]/);
  const [scheme] = plain.slice(word, mark).matchAll(schemes);
  if (scheme) return word + scheme.index;
  // `?a=1&amp;b=2` has a `;` in it.
  const wide = back(/[\s"'<>]/);
  const outer = [...plain.slice(wide, word).matchAll(schemes)].at(-1);
  if (outer) return wide + outer.index;
  return word === after && after > 0 ? mark : word;
}

const schemes = /(?:https?|file):\/\//gi;
const longestAddress = 4000;

/**
 * Whether what stands between two writings of a payload makes them one link: the address and what
 * is shown for it, as HTML, Markdown, Slack and Outlook's plain text have it.
 */
function isOneLink(between: string): boolean {
  if (between.length > longestAddress) return false;
  const rest = between
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/^[^\s"'<>|()[\]]*/, '');
  return ways.some((way) => way.test(rest));
}

const ways = [
  // <address|address>, [address](address), address<address>, address (address)
  /^(?:\||\]\(| ?[<(])$/,
  // <a href="address" data-saferedirecturl="address"
  /^["']{1,2}[^<>]*\s[\w:-]+=["']{0,2}$/,
  // <a href="address"><span>address
  /^["']{1,2}[^<>]*>(?:[^<>"]|<(?!\/?(?:p|li|td|tr|div|br)\b|\/a\b)[^<>]*>)*$/i,
];

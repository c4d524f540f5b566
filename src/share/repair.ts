/**
 * Finds the payload in what people paste: a whole address, only its end, an address inside another
 * one (Outlook Safe Links, Google, Proofpoint), or in a mail that broke its lines. The payload
 * itself has only letters, digits, `-` and `_`, which no encoding touches, so nothing needs to be
 * decoded: the mark before it is recognised in all its encodings, and everything else is a gap.
 */
export interface Found {
  /** Number of the link format, as written before the dot; undefined where it did not arrive. */
  format: number | undefined;
  /** The payload, in the unbroken stretches of characters in which it arrived. */
  runs: string[];
  /** There was no `#s=` before it. */
  bare: boolean;
}

/** Everything in the text that may be a link, in its order. */
export function findLinks(text: string): Found[] {
  const marked = marksIn(text.slice(0, longest)).slice(0, mostMarks);
  if (marked.length > 0) {
    return marked.map((mark) => {
      const runs = runsOf(text, mark).map(({ characters }) => characters);
      return { format: mark.format, runs, bare: false };
    });
  }
  const [, digits, rest = ''] =
    /^[^\w-]*(?:(\d{1,6})\.)?(.*)$/su.exec(text.slice(0, longest)) ?? [];
  const runs = runsOf(rest, { end: 0 }).map(({ characters }) => characters);
  return [{ format: digits === undefined ? undefined : Number(digits), runs, bare: true }];
}

/** Where a text says that a link begins: `#s=1.`, in whatever writing. */
export interface Mark {
  start: number;
  /** Where its payload begins. */
  end: number;
  format: number | undefined;
  /** `s=` after a blank, without the `#` that only addresses have. */
  loose: boolean;
  /** Written by Proofpoint's first wrapper, which has its own way with `-` and `_`. */
  dashed: boolean;
}

export const marksIn = (text: string): Mark[] =>
  [...text.matchAll(mark)].map(({ 0: written, 1: sign, index: start }) => {
    const behind = start + written.length;
    const [before = '', digits = ''] = numbered.exec(text.slice(behind, behind + 60)) ?? [];
    return {
      ...{ start, end: behind + before.length },
      format: digits === '' ? undefined : Number(digits),
      ...{ loose: sign === undefined, dashed: sign === '-23' },
    };
  });

/** A line break that a mail put in, with the margin of an answer. */
const broken = '(?:=?\\r?\\n[\\t >|]{0,9})?';

/** `#s=` as addresses, mails (`=3D`), JSON (`\u003d`) and Proofpoint (`-23s-3D`, `*s=`) write it. */
const mark = new RegExp(
  `(?:(#|%(?:25)*23|&#35;|&#x23;|&num;|\\\\u0023|-23|\\*)${broken}|^|\\s)s${broken}(?:=3d|=|%(?:25)*3d|\\\\u003d|-3d|&#61;|&#x3d;|&equals;)`,
  'gi',
);

/** `1.` */
const numbered = new RegExp(
  `^${broken}(\\d{1,6})${broken}(?:\\.|%(?:25)*2e|&#46;|&#x2e;|&period;)`,
  'i',
);

/**
 * What may stand inside a payload that was wrapped, quoted or made breakable on the way. No two of
 * these begin alike, so that a long gap is passed once.
 */
const gap = new RegExp(
  [
    '=[ \\t]{0,9}\\r?\\n[\\s>|]*',
    '\\n[\\s>|]*',
    '[^\\S\\n]+',
    '[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064]',
    '%(?:25)*(?:20|09|0a|0d|c2%(?:25)*ad|e2%(?:25)*80%(?:25)*8b|ef%(?:25)*bb%(?:25)*bf)',
    '&(?:shy|nbsp|#173|#8203|ZeroWidthSpace);',
    '<w?br ?/?>',
  ].join('|'),
  'iy',
);

const run = /[A-Za-z0-9_-]+/y;

/** An unbroken stretch of the characters of a payload. */
export interface Run {
  characters: string;
  end: number;
  /** Blanks stand before it: the link may as well have ended there. */
  apart: boolean;
}

/** The stretches of the payload behind a mark. */
export function runsOf(
  text: string,
  { end: from, dashed = false }: Partial<Mark> & Pick<Mark, 'end'>,
  until = text.length,
): Run[] {
  const runs: Run[] = [];
  const last = Math.min(until, from + longest);
  let apart = false;
  for (let at = from; at < last; ) {
    const found = matchAt(run, text, at);
    const skipped = found ?? matchAt(gap, text, at);
    if (!skipped) break;
    at += skipped.length;
    if (found) {
      const characters = found.slice(0, found.length + Math.min(0, last - at));
      runs.push({ characters: dashed ? unwrapped(characters) : characters, end: at, apart });
      apart = false;
    } else if (/^\s/.test(skipped)) apart = true;
  }
  return runs;
}

function matchAt(sticky: RegExp, text: string, at: number): string | undefined {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0];
}

/** Proofpoint's first wrapper writes `-` as `-2D` and `_` as `-5F`. */
const unwrapped = (text: string): string => text.replaceAll('-2D', '-').replaceAll('-5F', '_');

/** Far beyond any link; keeps a pasted book from being searched for long. */
const longest = 200_000;
const mostMarks = 20;

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
  const marked = [...text.slice(0, longest).matchAll(mark)]
    .slice(0, mostMarks)
    .map((match): Found => {
      const rest = text.slice(match.index + match[0].length);
      const [before = '', digits = ''] = numbered.exec(rest) ?? [];
      const runs = runsOf(rest.slice(before.length));
      const format = digits === '' ? undefined : Number(digits);
      return { format, runs: match[1] === '-23' ? runs.map(unwrapped) : runs, bare: false };
    });
  if (marked.length > 0) return marked;

  const [, digits, rest = ''] =
    /^[^\w-]*(?:(\d{1,6})\.)?(.*)$/su.exec(text.slice(0, longest)) ?? [];
  return [
    { format: digits === undefined ? undefined : Number(digits), runs: runsOf(rest), bare: true },
  ];
}

/** A line break that a mail put in, with the margin of an answer. */
const broken = '(?:=?\\r?\\n[\\t >|]{0,9})?';

/** `#s=` as addresses, mails (`=3D`) and Proofpoint (`-23s-3D`, `*s=`) write it. */
const mark = new RegExp(
  `(?:(#|%(?:25)*23|&#35;|&#x23;|&num;|-23|\\*)${broken}|^|\\s)s${broken}(?:=3d|=|%(?:25)*3d|-3d|&#61;|&equals;)`,
  'gi',
);

/** `1.` */
const numbered = new RegExp(`^${broken}(\\d{1,6})${broken}(?:\\.|%(?:25)*2e|&#46;|&period;)`, 'i');

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

function runsOf(text: string): string[] {
  const runs: string[] = [];
  for (let at = 0; at < Math.min(text.length, longest); ) {
    const found = matchAt(run, text, at);
    if (found) runs.push(found);
    const skipped = found ?? matchAt(gap, text, at);
    if (!skipped) break;
    at += skipped.length;
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

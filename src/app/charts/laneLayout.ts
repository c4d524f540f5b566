import { between } from './between.ts';
import { chooseWords } from './chooseWords.ts';
import type { LaneProps } from './Lane.tsx';
import { type Letters, textWidth, wrap } from './textWidth.ts';

export interface PlacedText {
  x: number;
  y: number;
  text: string;
}

/** Where everything of a lane stands, in 1/16 rem; the drawing only puts ink there. */
export interface LaneLayout {
  width: number;
  height: number;
  x: (points: number) => number;
  axis: { left: number; right: number; top: number; bottom: number };
  /** Where a number beyond a mark has to end. */
  room: number;
  /** The middle of a row. */
  rowY: (row: number) => number;
  pitch: number;
  markSize: number;
  name: Letters;
  nameY: (row: number) => number;
  title: PlacedText & { size: number };
  words: PlacedText[];
  wordSize: number;
  verdict: { anchor: 'start' | 'end'; title: PlacedText; detail: PlacedText[]; size: number };
}

type Given = Omit<LaneProps, 'onOpen' | 'focused'>;

export function laneLayout(props: Given, width: number): LaneLayout {
  const { rows, compact = false } = props;
  const pitch = props.rowPitch ?? (compact ? 44 : 22);
  const markSize = props.markSize ?? (pitch >= 36 ? 9.5 : 8);
  const name: Letters = { size: compact ? 15 : 14, weight: 600 };
  const longest = Math.max(0, ...rows.map((row) => textWidth(row.label, name)));

  const isBeside = !compact && width >= 560;
  const verdictWidth = isBeside ? (props.verdictWidth ?? 152) : 0;
  // Names too long for a narrow lane stand on their own line above the row.
  const isNameAbove = !isBeside && pitch >= 40 && longest > 0.3 * width;
  const nameWidth = isBeside
    ? Math.max(props.nameWidth ?? 134, longest + 12)
    : isNameAbove
      ? markSize + 3
      : Math.max(props.nameWidth ?? 0, longest + markSize + 6);

  const left = nameWidth;
  const right = isBeside ? width - verdictWidth : width - markSize - 8;
  const along = between(left, right);
  const x = (points: number) => along(points / 100);

  const title = titleOf(props.title, { isBeside, nameWidth });
  const wordSize = compact ? 14 : 13;
  const wordLine = compact ? 16 : 14;
  const tallest = Math.max(1, ...props.marks.map((mark) => mark.lines.length));
  const wordsTop = isBeside || !title.text ? 0 : 24;
  const rowsTop = wordsTop + tallest * wordLine + 4;
  const bottom = rowsTop + rows.length * pitch;
  const rowY = (row: number) => rowsTop + pitch * (row + 0.5) + (isNameAbove ? 9 : 0);

  const centre = centreOf(props);
  const sizes = props.marks.map((mark) => ({
    x: x(mark.value),
    width: Math.max(...mark.lines.map((line) => textWidth(line, { size: wordSize }))),
    weight: -Math.abs(mark.value - centre),
  }));
  const titleEnd = isBeside ? textWidth(title.text, { ...titleLetters, size: title.size }) + 10 : 0;
  const places = chooseWords(sizes, {
    left: titleEnd,
    right: width,
    gap: compact ? 10 : 7,
    slack: 12,
  });
  const words = props.marks.flatMap((mark, index) => {
    const place = places[index];
    if (place === undefined) return [];
    // A single line stands next to its hairline.
    const first = wordsTop + (tallest - mark.lines.length + 0.78) * wordLine;
    return mark.lines.map((text, line) => ({ x: place, y: first + line * wordLine, text }));
  });

  const verdict = isBeside
    ? verdictBeside(props.verdict, {
        x: width,
        middle: (rowsTop + bottom) / 2,
        width: verdictWidth,
      })
    : verdictBelow(props.verdict, { top: bottom + 8, width });
  const lowest = verdict.detail.at(-1)?.y ?? verdict.title.y;

  return {
    width,
    height: isBeside || !props.verdict ? bottom : lowest + 6,
    x,
    axis: { left, right, top: rowsTop, bottom },
    room: isBeside ? right + 12 : width,
    rowY,
    pitch,
    markSize,
    name,
    nameY: (row) => (isNameAbove ? rowsTop + pitch * row + 15 : rowY(row) + 5),
    title,
    words,
    wordSize,
    verdict,
  };
}

const titleLetters: Letters = { size: 16.5, weight: 600, family: 'serif' };

/** A long title is set smaller, down to 13, before it pushes the first axis word aside. */
function titleOf(text: string, { isBeside, nameWidth }: { isBeside: boolean; nameWidth: number }) {
  const size = isBeside ? titleLetters.size : 18;
  const full = textWidth(text, { ...titleLetters, size });
  const fits = isBeside ? Math.min(1, (nameWidth - 20) / full) : 1;
  return { x: 0, y: isBeside ? 25 : 16, text, size: Math.max(13, size * fits) };
}

/** Where readers look first: the room or the gap between the limits. */
function centreOf({ gap, overlap }: Pick<LaneProps, 'gap' | 'overlap'>): number {
  const band = gap ?? overlap;
  return band ? (band.low + band.high) / 2 : 50;
}

function verdictBeside(
  verdict: LaneProps['verdict'],
  { x, middle, width }: { x: number; middle: number; width: number },
) {
  const size = 14;
  const titles = verdict ? wrap(verdict.title, width - 14, { size, weight: 600 }) : [''];
  const details = verdict?.detail ? wrap(verdict.detail, width - 14, { size }) : [];
  const lines = titles.length + details.length;
  const first = middle - ((lines - 1) * 17) / 2 + 5;
  const place = (text: string, line: number) => ({ x, y: first + line * 17, text });
  const [title = '', ...more] = titles;
  return {
    anchor: 'end' as const,
    size,
    title: place(title, 0),
    detail: [...more, ...details].map((text, line) => place(text, line + 1)),
  };
}

function verdictBelow(
  verdict: LaneProps['verdict'],
  { top, width }: { top: number; width: number },
) {
  const size = 15;
  const title = { x: 0, y: top + 14, text: verdict?.title ?? '' };
  const after = textWidth(title.text, { size, weight: 600 }) + 8;
  const onLine = verdict && after + textWidth(verdict.detail, { size }) <= width;
  const detail = onLine
    ? [{ x: after, y: title.y, text: verdict.detail }]
    : wrap(verdict?.detail ?? '', width, { size }).map((text, line) => ({
        x: 0,
        y: title.y + (line + 1) * 19,
        text,
      }));
  return { anchor: 'start' as const, size, title, detail };
}

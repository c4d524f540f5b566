import type { Path } from '../engine/path.ts';
import type { Prediction } from '../engine/prediction.ts';
import { has, type Tree } from '../engine/tree.ts';

/** What readers say beside the moves of a tree, by place. It travels with the tree and changes no number. */
export interface Remarks {
  /** Names of lines, at the first move that is theirs alone; at the opening: of the main line. */
  names: Readonly<Record<Path, string>>;
  /** Plain text on a move. */
  notes: Readonly<Record<Path, string>>;
  /** What was expected of the move that leads to a place. */
  predictions: Readonly<Record<Path, Prediction>>;
}

export const noRemarks: Remarks = { names: {}, notes: {}, predictions: {} };

/** In code points: what counts as one character to people differs from browser to browser. */
export const longest = { names: 40, notes: 140 } as const;

/** A remark as it may be: `oneLine`, and not longer than remarks of its kind. */
export const tidy = (text: string, kind: keyof typeof longest): string =>
  oneLine(text, longest[kind]);

/**
 * One line of plain text: no control characters, none that turn the reading direction, no blanks at
 * the ends, and at most so many code points.
 */
export function oneLine(text: string, most: number): string {
  const plain = text
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    // Last, because a letter and its accent may have been kept apart until here.
    .normalize('NFC');
  return [...plain].slice(0, most).join('').trimEnd();
}

/** The remarks whose moves are still in the tree. */
export function remarksIn(tree: Tree, { names, notes, predictions }: Remarks): Remarks {
  return {
    names: placed(tree, names),
    notes: placed(tree, notes),
    predictions: placed(tree, predictions),
  };
}

const placed = <T>(tree: Tree, by: Readonly<Record<Path, T>>): Record<Path, T> =>
  Object.fromEntries(Object.entries(by).filter(([place]) => has(tree, place)));

/** The remarks with one of them said, or, where nothing is said, taken back. */
export function remarked<Kind extends keyof Remarks>(
  remarks: Remarks,
  kind: Kind,
  place: Path,
  said: Remarks[Kind][Path] | undefined,
): Remarks {
  const { [place]: _, ...others } = remarks[kind];
  return { ...remarks, [kind]: said ? { ...others, [place]: said } : others };
}

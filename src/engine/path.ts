/**
 * A place in a tree of moves is a string of two-character move codes, as in lichess studies:
 * '' is the opening, 'aBcD' the move cD after the move aB.
 */

export type Path = string;

const width = 2;
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Code of the step that stands at this place in the scenario's catalogue (0–4095). */
export const codeOf = (index: number): string =>
  `${digits[Math.floor(index / 64)]}${digits[index % 64]}`;

export const indexOf = (code: string): number =>
  digits.indexOf(code[0] as string) * 64 + digits.indexOf(code[1] as string);

export const size = (path: Path): number => path.length / width;
export const head = (path: Path): string => path.slice(0, width);
export const tail = (path: Path): Path => path.slice(width);
export const last = (path: Path): string => path.slice(-width);
export const parent = (path: Path): Path => path.slice(0, -width);
export const first = (path: Path, moves: number): Path => path.slice(0, moves * width);
export const contains = (path: Path, place: Path): boolean => path.startsWith(place);

/** The codes along a path. */
export function codes(path: Path): string[] {
  return Array.from({ length: size(path) }, (_, i) => path.slice(i * width, (i + 1) * width));
}

/** The longest place both lines go through. */
export function common(a: Path, b: Path): Path {
  let moves = 0;
  while (moves < size(a) && moves < size(b) && first(a, moves + 1) === first(b, moves + 1)) moves++;
  return first(a, moves);
}

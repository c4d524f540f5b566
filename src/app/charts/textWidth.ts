import { useSyncExternalStore } from 'react';

export interface Letters {
  size: number;
  weight?: 400 | 600;
  family?: 'sans' | 'serif';
}

const families = {
  sans: '"Source Sans 3", "Parley Sans Fallback", "Parley Sans Roboto", "Parley Sans DejaVu", sans-serif',
  serif:
    '"Source Serif 4", "Parley Serif Fallback", "Parley Serif Noto", "Parley Serif Times", "Parley Serif DejaVu", serif',
};

const known = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/** How wide a text will be, in the units of its size. */
export function textWidth(text: string, { size, weight = 400, family = 'sans' }: Letters): number {
  const font = `${weight} 100px ${families[family]}`;
  const key = `${font} ${text}`;
  const width = known.get(key) ?? measure(text, font);
  known.set(key, width);
  // Measured large and unhinted; small letters on a screen come out up to 2 % wider.
  return (width * size * 1.02) / 100;
}

/** Breaks a text into lines no wider than asked, if its words allow. */
export function wrap(text: string, width: number, letters: Letters): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, letters) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Draws again once the fonts are there: their words are narrower than the fallback's. */
export function useFonts(): number {
  return useSyncExternalStore(onFonts, () => loads);
}

let loads = 0;

function onFonts(listener: () => void) {
  const loaded = () => {
    loads += 1;
    known.clear();
    listener();
  };
  document.fonts.addEventListener('loadingdone', loaded);
  return () => document.fonts.removeEventListener('loadingdone', loaded);
}

function measure(text: string, font: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  // Without a canvas: the mean width of a letter in the two fonts.
  if (!context) return text.length * 47;
  context.font = font;
  return context.measureText(text).width;
}

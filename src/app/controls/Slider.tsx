export interface SliderWords {
  /** `Less` and `More`: names of the two buttons, read with the label. */
  less: string;
  more: string;
  /** Said when a typed number was outside the bounds: `Between 0.1 and 0.6`. */
  clamped: string;
  /** Said when it was not a number. */
  unreadable: string;
  /** `Reset to 0.25`. */
  reset: string;
}

export interface SliderProps {
  id: string;
  label: string;
  /** One sentence. */
  meaning: string;
  value: number;
  preset: number;
  low: number;
  high: number;
  /** What may be typed, where that is more than the scale shows. */
  bounds?: readonly [low: number, high: number] | undefined;
  step: number;
  /** At the ends of the scale: `0.1`, or a word. */
  lowWords: string;
  highWords: string;
  /** The number as printed, in the reader's language; also what the field shows. */
  format: (value: number) => string;
  /** The value in words, for those who hear it. */
  spoken: (value: number) => string;
  /** What the change did: `3 marks move; Russia on the ceasefire 7 → 10`. */
  effect?: string | undefined;
  words: SliderWords;
  onChange: (value: number) => void;
}

/** One assumption: meaning, number, scale with its default marked, effect, reset. */
export function Slider(_: SliderProps) {
  return null;
}

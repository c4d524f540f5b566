import type { Parsed } from '../scenario/parsed.ts';
import { refused } from './family.ts';

/** Ends the reading of an input at the first thing that is wrong with it. */
export function refuse(place: string, sentence: string): never {
  throw new Refusal(place, sentence);
}

/** The result of reading, or what it was refused for. */
export function reading<T>(read: () => T): Parsed<T> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof Refusal) return refused(error.place, error.message);
    throw error;
  }
}

class Refusal extends Error {
  readonly place: string;

  constructor(place: string, sentence: string) {
    super(sentence);
    this.place = place;
  }
}

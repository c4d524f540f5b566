const longest = 60;

// Control characters, halves of a character, and marks that break or turn the line.
const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

export const isPrintable = (text: string): boolean => text.search(unprintable) === -1;

/** Somebody else's words as they can stand in a sentence: in quotes, on one line, not too long. */
export function quote(words: string): string {
  const characters = [...words.slice(0, 2 * longest + 2)];
  const shown = characters.length > longest ? `${characters.slice(0, longest).join('')}…` : words;
  return JSON.stringify(shown).replace(unprintable, coded);
}

const coded = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

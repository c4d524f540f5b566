import { mostBriefWords } from '../schema.ts';
import type { Brief, Language } from '../types.ts';
import type { Rule } from './rule.ts';

/** A role brief is read in a minute. */
export const briefsAreShort: Rule = function* ({ actors, languages }) {
  for (const [i, { brief }] of actors.entries()) {
    if (!brief) continue;
    for (const language of languages) {
      const count = wordsIn(brief, language);
      if (count <= mostBriefWords) continue;
      const sentence = `has ${count} words in "${language}", may have at most ${mostBriefWords}`;
      yield { place: `actors[${i}].brief`, sentence };
    }
  }
};

/** The four texts of a brief together. */
function wordsIn({ sources: _, ...texts }: Brief, language: Language): number {
  return Object.values(texts)
    .flatMap((text) => text[language]?.split(/\s+/) ?? [])
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** One name left as it is would tell who the others are. */
export const masksCoverAll: Rule = function* ({ actors }) {
  const masked = actors.find(({ masked }) => masked);
  if (!masked) return;
  for (const [i, { id, masked: mask }] of actors.entries()) {
    if (mask) continue;
    const sentence = `has no masked name for "${id}", though "${masked.id}" has one`;
    yield { place: `actors[${i}]`, sentence };
  }
};

/** A mask is no other actor's, and no name that an actor really has. */
export const masksDiffer: Rule = function* ({ actors, languages }) {
  for (const language of languages) {
    const worn = new Map<string, string>();
    const real = new Map(
      actors.flatMap(({ id, words, name }) =>
        [words[language]?.label, words[language]?.nom, name[language]].flatMap((said) =>
          said === undefined ? [] : [[said.toLowerCase(), id] as const],
        ),
      ),
    );
    for (const [i, { id, masked }] of actors.entries()) {
      const label = masked?.[language]?.label;
      if (label === undefined) continue;
      const place = `actors[${i}].masked.${language}.label`;
      const other = worn.get(label.toLowerCase());
      const known = real.get(label.toLowerCase());
      if (other !== undefined) yield { place, sentence: `is also the masked name of "${other}"` };
      if (known !== undefined) yield { place, sentence: `is what "${known}" is really called` };
      worn.set(label.toLowerCase(), id);
    }
  }
};

/** What steps say after a name has its verb in the number of that name. */
export const masksAgree: Rule = function* ({ actors, languages }) {
  for (const [i, { words, masked }] of actors.entries()) {
    for (const language of languages) {
      const [real, mask] = [words[language], masked?.[language]];
      if (!real || !mask || (real.plural ?? false) === (mask.plural ?? false)) continue;
      const wish = real.plural ? 'take a plural verb' : 'take a singular verb';
      const place = `actors[${i}].masked.${language}`;
      yield { place, sentence: `must ${wish}, as ${real.nom} does in the words of steps` };
    }
  }
};

import { findAll, pathsTo } from '../outline.ts';
import { placeOf } from '../parsed.ts';
import { scenarioFile, translated } from '../schema.ts';
import type { Rule } from './rule.ts';

/** Each language stands once. */
export const languagesAreUnique: Rule = function* ({ languages }) {
  for (const [i, language] of languages.entries()) {
    const before = languages.indexOf(language);
    if (before === i) continue;
    yield { place: `languages[${i}]`, sentence: `"${language}" is also languages[${before}]` };
  }
};

const texts = pathsTo(scenarioFile, (part) => translated.has(part));

/** Every text is there in every language that the scenario declares. */
export const everyTextIsTranslated: Rule = function* (file) {
  for (const path of texts) {
    for (const { place, value } of findAll(file, path)) {
      for (const language of file.languages) {
        if (Object.hasOwn(value as object, language)) continue;
        yield { place: placeOf(place), sentence: `is missing in "${language}"` };
      }
    }
  }
};

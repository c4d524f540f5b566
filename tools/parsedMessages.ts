import { pathToFileURL } from 'node:url';
import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

/** A catalogue of messages: `en.ts`, `de.ts` … in one of the two folders of words. */
const catalogue = /\/src\/(?:app\/i18n|explain\/words)\/(\w\w)\.ts$/;

/**
 * Messages are written for people. What the page gets is parsed already, so that it needs no
 * parser and loses no time with it: IntlMessageFormat takes either.
 */
export const parsedMessages: Plugin = {
  name: 'parley:parsed-messages',
  apply: 'build',

  config: () => ({
    resolve: {
      alias: {
        '@formatjs/icu-messageformat-parser': '@formatjs/icu-messageformat-parser/no-parser.js',
      },
    },
  }),

  async transform(_code, id) {
    const language = catalogue.exec(id)?.[1];
    if (!language) return undefined;
    const module = (await import(pathToFileURL(id).href)) as Record<string, Record<string, string>>;
    const messages = Object.entries(module[language] ?? {}).map(([name, message]) => [
      name,
      parse(message, { locale: new Intl.Locale(language) }),
    ]);
    const literal = JSON.stringify(JSON.stringify(Object.fromEntries(messages)));
    // A long literal is read faster as JSON than as a script.
    return { code: `export const ${language} = JSON.parse(${literal});`, map: null };
  },
};

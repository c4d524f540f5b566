import { pathToFileURL } from 'node:url';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';
import type { Packed } from '../src/explain/packed.ts';

/** A catalogue of messages: `en.ts`, `de.ts` … in one of the folders of words. */
const catalogue =
  /\/src\/(?:app\/i18n|explain\/(?:words|words\/\w+|opinions|wall|classroom\/\w+))\/(\w\w)\.ts$/;

/**
 * Messages are written for people. What the page gets is parsed already and packed (packed.ts), so
 * that it needs no parser and loses no time with it.
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
      parse(message, { locale: new Intl.Locale(language) }).map(packed),
    ]);
    const literal = JSON.stringify(JSON.stringify(Object.fromEntries(messages)));
    // A long literal is read faster as JSON than as a script.
    return { code: `export const ${language} = JSON.parse(${literal});`, map: null };
  },
};

function packed(element: MessageFormatElement): Packed {
  const options = (of: Record<string, { value: MessageFormatElement[] }>) =>
    Object.fromEntries(Object.entries(of).map(([name, { value }]) => [name, value.map(packed)]));
  switch (element.type) {
    case TYPE.literal:
      return element.value;
    case TYPE.pound:
      return 0;
    case TYPE.argument:
      return [element.value];
    case TYPE.select:
      return [element.value, options(element.options)];
    case TYPE.plural:
      return [element.value, options(element.options), 1];
    case TYPE.tag:
      return [element.value, element.children.map(packed)];
    default:
      throw new Error(`no packing for elements of type ${element.type}`);
  }
}

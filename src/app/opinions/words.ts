import { engine as engineDe } from '../../explain/models/de/engine.ts';
import { de } from '../../explain/models/de/index.ts';
import { engine as engineEn } from '../../explain/models/en/engine.ts';
import { en } from '../../explain/models/en/index.ts';
import type { EngineWords } from '../../explain/models/engine.ts';
import type { ModelWords } from '../../explain/models/words.ts';
import { type OpinionId, opinionWords } from '../../explain/opinions/translate.ts';
import type { Translate } from '../../explain/translate.ts';
import type { Language } from '../../scenario/types.ts';
import { usePreferences } from '../preferences.ts';

const words: Readonly<Record<Language, Readonly<Record<string, ModelWords>>>> = { en, de };

/** The words of each model, in the reader's language. */
export const useModelWords = (): Readonly<Record<string, ModelWords>> =>
  words[usePreferences(({ language }) => language)];

export const useOpinionWords = (): Translate<OpinionId> =>
  opinionWords(usePreferences(({ language }) => language));

const engine: Readonly<Record<Language, EngineWords>> = { en: engineEn, de: engineDe };

/** What our own engine does, told like a published model. */
export const useEngineWords = (): EngineWords => engine[usePreferences(({ language }) => language)];

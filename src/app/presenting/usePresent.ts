import { type PresentId, presentTranslate } from '../../explain/classroom/present/translate.ts';
import type { Translate } from '../../explain/translate.ts';
import { usePreferences } from '../preferences.ts';

export const usePresent = (): Translate<PresentId> =>
  presentTranslate(usePreferences(({ language }) => language));

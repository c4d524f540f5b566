import { type WallPageId, wallPageWords } from '../../../explain/classroom/wallPage/translate.ts';
import type { Translate } from '../../../explain/translate.ts';
import { usePreferences } from '../../preferences.ts';

export const useWallWords = (): Translate<WallPageId> =>
  wallPageWords(usePreferences(({ language }) => language));

import { type DebriefId, debriefTranslate } from '../../explain/classroom/debrief/translate.ts';
import type { Translate } from '../../explain/translate.ts';
import { usePreferences } from '../preferences.ts';

export const useDebriefWords = (): Translate<DebriefId> =>
  debriefTranslate(usePreferences(({ language }) => language));

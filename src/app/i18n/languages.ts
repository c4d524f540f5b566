import { teachWords } from '../../explain/speaker.ts';
import type { Language } from '../../scenario/types.ts';
import { preferences } from '../preferences.ts';
import { teachUi } from './useUi.ts';

/** What a language that is not on the first page says, and where. */
const fetched: Partial<Record<Language, () => Promise<void>>> = {
  de: async () => {
    const [words, ui] = await Promise.all([import('../../explain/words/de.ts'), import('./de.ts')]);
    teachWords('de', words.de);
    teachUi('de', ui.de);
  },
};

/** Until it has been learnt, and where it cannot be fetched, the page speaks English. */
export async function learn(language: Language): Promise<void> {
  try {
    await fetched[language]?.();
  } catch {
    // No line: English stands, and the next visit tries again.
  }
}

export const learnAll = (): Promise<unknown> =>
  Promise.all((Object.keys(fetched) as Language[]).map(learn));

export async function speak(language: Language): Promise<void> {
  await learn(language);
  preferences.setState({ language });
}

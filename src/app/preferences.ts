import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type Language, languages } from '../scenario/types.ts';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The reader's own: kept on this device, never in a link. */
export interface Preferences {
  language: Language;
  theme: Theme;
  /** Whether to ask what is expected before a step is played. */
  predict: boolean;
}

const key = 'parley.preferences';

export const preferences = createStore<Preferences>()(() => ({ ...guessed(), ...remembered() }));

export const usePreferences = <T>(select: (state: Preferences) => T): T =>
  useStore(preferences, select);

/** Keeps the page's language and theme, and the device's memory, in step with the preferences. */
export function applyPreferences(): void {
  const apply = ({ language, theme }: Preferences) => {
    document.documentElement.lang = language;
    if (theme === 'auto') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  };
  apply(preferences.getState());
  preferences.subscribe((state) => {
    apply(state);
    remember(state);
  });
}

function guessed(): Preferences {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2));
  const language = wanted.find((tag) => languages.some((known) => known === tag));
  return { language: (language as Language | undefined) ?? 'en', theme: 'auto', predict: true };
}

/** Storage may be blocked, full or hold anything at all: then the guess stands. */
function remembered(): Partial<Preferences> {
  try {
    const { language, theme, predict } = JSON.parse(localStorage.getItem(key) ?? '{}');
    return {
      ...(languages.includes(language) ? { language } : {}),
      ...(themes.includes(theme) ? { theme } : {}),
      ...(typeof predict === 'boolean' ? { predict } : {}),
    };
  } catch {
    return {};
  }
}

function remember(state: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify(state));
  } catch {
    // Blocked or full: the choice holds until the page is closed.
  }
}

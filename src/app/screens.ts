import { app, type Screen, screens } from './store.ts';

/** Pages with an address of their own, `#teach`: the line is not in it. */
export function screenOf(hash: string): Screen | undefined {
  const name = hash.replace(/^#/, '');
  if (name.startsWith('l=')) return 'lesson';
  return screens.find((screen) => screen === name && screen !== 'lesson');
}

export const showScreen = (screen: Screen): void => app.setState({ screen });

export const leaveScreen = (): void => app.setState({ screen: undefined });

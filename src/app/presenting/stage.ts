import { erased, type Hands, turned, typed } from './hands.ts';

/** What the projector shows of the line. */
export interface Stage {
  /** As numbered at the foot; 0: all of them. */
  issue: number;
  blank: boolean;
  help: boolean;
  hands: Hands | undefined;
}

/** What a key asks for that is not on the stage. */
export type Wish = 'leave' | 'ask' | 'counted' | 'play';

export interface Key {
  key: string;
  shiftKey: boolean;
}

/**
 * What a presenter's key does. Nothing where it means here what it means everywhere: arrows walk
 * the line. `issues`: how many are numbered.
 */
export function pressed(
  stage: Stage,
  { key: name, shiftKey }: Key,
  issues: number,
): { stage: Stage; wish?: Wish } | undefined {
  const key = name.length === 1 ? name.toLowerCase() : name;
  // A full screen or a reload is the browser's.
  if (/^F\d+$/.test(name)) return undefined;
  const leaves = key === 'p' ? ({ stage, wish: 'leave' } as const) : undefined;
  // The card is a dialog: Esc and the keys of its button are its own.
  if (stage.help) return leaves ?? (isHelp(key) ? { stage: { ...stage, help: false } } : undefined);
  // Nothing moves unseen.
  if (stage.blank) {
    return leaves ?? { stage: { ...stage, blank: key !== 'b' && key !== 'Escape' } };
  }
  if (stage.hands) return leaves ?? counting(stage, stage.hands, key, shiftKey);
  if (key === 'Escape') return { stage, wish: 'leave' };
  if (key === 'v') return { stage, wish: 'ask' };
  if (key === 'Enter') return { stage, wish: 'play' };
  if (key === 'b') return { stage: { ...stage, blank: true } };
  if (isHelp(key)) return { stage: { ...stage, help: true } };
  if (isDigit(key)) {
    return { stage: Number(key) > issues ? stage : { ...stage, issue: Number(key) } };
  }
  return leaves;
}

function counting(stage: Stage, hands: Hands, key: string, shiftKey: boolean) {
  const to = (next: Hands) => ({ stage: { ...stage, hands: next } });
  if (isDigit(key)) return to(typed(hands, Number(key)));
  if (key === 'Backspace' || key === 'Delete') return to(erased(hands));
  if (key === 'Escape') return { stage: { ...stage, hands: undefined } };
  if (isHelp(key)) return { stage: { ...stage, help: true } };
  if (key === 'ArrowUp' || (key === 'Tab' && shiftKey)) return to(turned(hands, -1) ?? hands);
  if (key === 'ArrowDown') return to(turned(hands, 1) ?? hands);
  if (key === 'Tab' || key === 'Enter') {
    const next = turned(hands, 1);
    return next ? to(next) : ({ stage, wish: 'counted' } as const);
  }
  // The line stands still while hands are up.
  return { stage };
}

const isDigit = (key: string): boolean => /^\d$/.test(key);
const isHelp = (key: string): boolean => key === 'h' || key === '?';

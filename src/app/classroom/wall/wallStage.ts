/** What the projector shows of a wall. */
export interface WallStage {
  /** As numbered at the foot; 0: all of them. */
  issue: number;
  tree: boolean;
  blank: boolean;
  help: boolean;
}

/**
 * What a key does before a class; nothing where it is not for the stage. `issues`: how many are
 * numbered. Arrows walk round the issues and all of them; in the tree they are the tree’s, and only
 * the keys of a clicker, which has no arrows, walk on.
 */
export function wallPressed(
  stage: WallStage,
  name: string,
  issues: number,
): WallStage | 'leave' | undefined {
  const key = name.length === 1 ? name.toLowerCase() : name;
  // A full screen or a reload is the browser's.
  if (/^F\d+$/.test(name)) return undefined;
  // The card is a dialog: Esc and the keys of its button are its own.
  if (stage.help) return key === 'h' || key === '?' ? { ...stage, help: false } : undefined;
  // Nothing moves unseen.
  if (stage.blank) return { ...stage, blank: key !== 'b' && key !== 'Escape' };
  if (key === 'Escape') return stage.tree ? { ...stage, tree: false } : 'leave';
  if (key === 'p') return 'leave';
  if (key === 'b') return { ...stage, blank: true };
  if (key === 'h' || key === '?') return { ...stage, help: true };
  if (key === 't') return { ...stage, tree: !stage.tree };
  if (/^\d$/.test(key)) {
    return Number(key) > issues ? stage : { ...stage, issue: Number(key), tree: false };
  }
  const on = walks(key, stage.tree);
  if (on === 0) return undefined;
  return { ...stage, issue: (stage.issue + on + issues + 1) % (issues + 1), tree: false };
}

function walks(key: string, tree: boolean): number {
  if (key === 'PageDown' || (key === 'ArrowRight' && !tree)) return 1;
  return key === 'PageUp' || (key === 'ArrowLeft' && !tree) ? -1 : 0;
}

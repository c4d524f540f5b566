import { useEffect, useState } from 'react';
import type { Path } from '../engine/path.ts';
import type { Replay, Tree } from '../engine/tree.ts';
import type { Obstacle } from '../engine/types.ts';
import { inSlices } from './controls/slices.ts';
import { linesOf } from './lines.ts';
import { useLine } from './selectors.ts';
import { useApp } from './shown.tsx';

/** Moves that are not possible where they stand, and why. */
export type Waits = ReadonlyMap<Path, readonly Obstacle[]>;

const none: Waits = new Map();

/**
 * The moves of all lines that wait, as far as they have been played: a large tree is played a slice
 * at a time, and until that is done what was found before stands.
 */
export function useWaits(): Waits {
  const { replay } = useLine();
  const tree = useApp(({ document }) => document.tree);
  const opening = useApp(({ document }) => document.opening);
  const scenario = useApp(({ document }) => document.scenario);
  const [found, setFound] = useState({ waits: none, opening, scenario });
  useEffect(() => {
    const stop = new AbortController();
    const count = async () => {
      const waits = await inSlices(obstaclesIn(replay, tree), stop.signal);
      if (waits) {
        setFound((before) => {
          const now = new Map(waits.filter(([, obstacles]) => obstacles.length > 0));
          return now.size === 0 && before.waits.size === 0
            ? before
            : { waits: now, opening, scenario };
        });
      }
    };
    void count();
    return () => stop.abort();
  }, [replay, tree, opening, scenario]);
  return found.opening === opening && found.scenario === scenario ? found.waits : none;
}

function* obstaclesIn(replay: Replay, tree: Tree): Iterable<[Path, readonly Obstacle[]]> {
  for (const { places } of linesOf(tree)) {
    for (const place of places) yield [place, replay.turn(place)?.obstacles ?? []];
  }
}

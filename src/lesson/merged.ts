import { head, indexOf, type Path, tail } from '../engine/path.ts';
import type { Scenario, Step, StepId } from '../engine/types.ts';

/** A move of many lines, and how many of them made it here. */
export interface Branch {
  step: StepId;
  /** As in paths. */
  code: string;
  count: number;
  /** What these lines did next; fewer than `count` where some end here. */
  next: readonly Branch[];
}

/** All lines as one tree: what most did first, of equally many what stands first in the catalogue. */
export function merged(scenario: Scenario, paths: readonly Path[]): Branch[] {
  const after = new Map<string, Path[]>();
  for (const path of paths) {
    if (path === '') continue;
    const rests = after.get(head(path)) ?? [];
    rests.push(tail(path));
    after.set(head(path), rests);
  }
  return [...after]
    .map(([code, rests]): Branch => {
      const { id: step } = scenario.steps[indexOf(code)] as Step;
      return { step, code, count: rests.length, next: merged(scenario, rests) };
    })
    .sort((a, b) => b.count - a.count || indexOf(a.code) - indexOf(b.code));
}

/** Along the only way that all lines take, to where they part, or the first of them ends. */
export function parting(
  branches: readonly Branch[],
  lines: number,
): { moves: number; ways: readonly Branch[] } {
  const [only] = branches;
  if (!only || only.count < lines) return { moves: 0, ways: branches };
  const { moves, ways } = parting(only.next, lines);
  return { moves: moves + 1, ways };
}

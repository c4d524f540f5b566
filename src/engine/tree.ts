import { opening } from './opening.ts';
import { codeOf, first, head, indexOf, last, type Path, parent, size, tail } from './path.ts';
import { play } from './play.ts';
import { stepRow } from './table.ts';
import type { OpeningId, Rates, Scenario, State, StepId, Turn } from './types.ts';

/** A move in a tree of lines. The first child continues the main line. */
export interface Move {
  code: string;
  children: readonly Move[];
}

/** The moves after the opening. */
export type Tree = readonly Move[];

export const codeFor = (scenario: Scenario, step: StepId): string =>
  codeOf(stepRow(scenario, step));

export const stepAt = (scenario: Scenario, path: Path): StepId | undefined =>
  path === '' ? undefined : scenario.steps[indexOf(last(path))]?.id;

/** The path of a single line of steps. */
export const pathOf = (scenario: Scenario, steps: readonly StepId[]): Path =>
  steps.map((step) => codeFor(scenario, step)).join('');

/** The tree with this path in it; branches that were there stay, and stay first. */
export function grow(tree: Tree, path: Path): Tree {
  if (path === '') return tree;
  const code = head(path);
  const found = tree.find((move) => move.code === code);
  if (!found) return [...tree, { code, children: grow([], tail(path)) }];
  return tree.map((move) =>
    move === found ? { code, children: grow(move.children, tail(path)) } : move,
  );
}

export const children = (tree: Tree, path: Path): readonly Move[] =>
  path === '' ? tree : children(find(tree, head(path))?.children ?? [], tail(path));

export function has(tree: Tree, path: Path): boolean {
  if (path === '') return true;
  const move = find(tree, head(path));
  return move !== undefined && has(move.children, tail(path));
}

/** From a place on along first children to the end of the line. */
export function endOf(tree: Tree, path: Path): Path {
  const next = children(tree, path)[0];
  return next ? endOf(tree, path + next.code) : path;
}

const find = (tree: Tree, code: string) => tree.find((move) => move.code === code);

/** The state and the turn at each place of a tree, remembered: a place never means two things. */
export interface Replay {
  turn(path: Path): Turn | undefined;
  state(path: Path): State;
  /** The turns along a path, in order. */
  line(path: Path): Turn[];
}

export function replay(scenario: Scenario, rates: Rates, openingId: OpeningId, seed = 0): Replay {
  const start = opening(scenario, rates, openingId, seed);
  const turns = new Map<Path, Turn>();

  const turn = (path: Path): Turn | undefined => {
    if (path === '') return undefined;
    let known = turns.get(path);
    if (!known) {
      known = play(scenario, rates, state(parent(path)), stepAt(scenario, path) as StepId);
      turns.set(path, known);
    }
    return known;
  };
  const state = (path: Path): State => turn(path)?.state ?? start;
  const line = (path: Path): Turn[] =>
    Array.from({ length: size(path) }, (_, i) => turn(first(path, i + 1)) as Turn);
  return { turn, state, line };
}

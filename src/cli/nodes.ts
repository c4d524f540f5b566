import { codes, first, type Path } from '../engine/path.ts';
import { stepAt, type Tree } from '../engine/tree.ts';
import type { Scenario, StepId } from '../engine/types.ts';
import { known } from './names.ts';

/** The opening among the names of nodes. */
const root = '/';

/** The steps that lead to a place. */
export const stepsTo = (scenario: Scenario, path: Path): StepId[] =>
  codes(path).map((_, i) => stepAt(scenario, first(path, i + 1)) as StepId);

/** A place as people and scripts name it: its steps with `/` between them; the opening is `/`. */
export const nodeOf = (scenario: Scenario, path: Path): string =>
  path === '' ? root : stepsTo(scenario, path).join('/');

/** The place of a node of this tree, or a complaint with the nearest. */
export function placeOf(scenario: Scenario, tree: Tree, node: string): Path {
  const named = new Map(places(tree).map((path) => [nodeOf(scenario, path), path]));
  const name = known('node', node, [...named.keys()], ' in this tree');
  return named.get(name) as Path;
}

/** Every place of a tree, the opening first, each before those that follow it. */
export function places(tree: Tree): Path[] {
  const below = (moves: Tree, from: Path): Path[] =>
    moves.flatMap(({ code, children }) => [from + code, ...below(children, from + code)]);
  return ['', ...below(tree, '')];
}

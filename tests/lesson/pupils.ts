import type { Path } from '../../src/engine/path.ts';
import { grow, pathOf, type Tree } from '../../src/engine/tree.ts';
import type { ScenarioFile } from '../../src/scenario/types.ts';
import { addressOf, formatLink, type Link } from '../../src/share/link.ts';
import { usualView } from '../../src/share/view.ts';

export const page = 'https://parley.example/app/';

/** The link of somebody who played these steps and stands at their end. */
export const pupil = (
  scenario: ScenarioFile,
  steps: readonly string[],
  more: Partial<Link> = {},
): string => {
  const path: Path = pathOf(scenario, steps);
  const tree: Tree = grow([], path);
  const opening = scenario.openings[0]?.id ?? '';
  const view = usualView(scenario);
  return linkTo(scenario, { opening, seed: 0, changes: {}, tree, place: path, view, ...more });
};

export const linkTo = (scenario: ScenarioFile, link: Link): string =>
  addressOf(page, formatLink(scenario, link, 'c0ffee'));

export const payloadOf = (link: string): string => link.replace(/^.*#s=1\./, '');

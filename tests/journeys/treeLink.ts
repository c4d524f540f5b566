import { assume } from '../../src/engine/assumptions.ts';
import { first, type Path } from '../../src/engine/path.ts';
import { endOf, grow, pathOf, replay, type Tree } from '../../src/engine/tree.ts';
import type { ScenarioFile } from '../../src/scenario/types.ts';
import { digest } from '../../src/share/digest.ts';
import { addressOf, formatLink } from '../../src/share/link.ts';
import { noRemarks, type Remarks } from '../../src/share/remarks.ts';
import { usualView } from '../../src/share/view.ts';
import { flagship } from '../share/flagship.ts';

const { id: opening, record } = flagship.openings[0] as ScenarioFile['openings'][0];

/** The real course from the first opening. */
export const course: Path = pathOf(
  flagship,
  flagship.record.moves.slice(record.first, record.last).map(({ step }) => step),
);

/** The real course with these lines beside it, and the reader at a place. */
export function treeLink(page: string, place: Path, lines: Path[], said: Partial<Remarks> = {}) {
  const tree = [course, ...lines].reduce<Tree>(grow, []);
  const { scenario, rates } = assume(flagship, opening, {});
  const end = digest(replay(scenario, rates, opening).line(endOf(tree, place)));
  const link = {
    ...{ opening, seed: 0, changes: {}, tree, place },
    remarks: { ...noRemarks, ...said },
    view: { ...usualView(flagship), actor: 'UA' },
  };
  return addressOf(page, formatLink(flagship, link, end));
}

/** 400 moves in 60 lines: 41 on the main line, and branches of up to seven that leave it on the way. */
export function manyLines(): Path[] {
  const step = (n: number) => flagship.steps[n % flagship.steps.length]?.id as string;
  const on = pathOf(
    flagship,
    Array.from({ length: 25 }, (_, i) => step(i)),
  );
  const long = course + on;
  const branches = Array.from({ length: 59 }, (_, i) => {
    const own = Array.from({ length: i < 6 ? 7 : 6 }, (_, j) => step(25 + 11 * i + 3 * j));
    return first(long, 3 + (i % 30)) + pathOf(flagship, own);
  });
  return [long, ...branches];
}

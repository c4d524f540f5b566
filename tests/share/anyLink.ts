import fc from 'fast-check';
import { allAssumptions, type Changes, type Named } from '../../src/engine/assumptions.ts';
import { first, size } from '../../src/engine/path.ts';
import { grow, pathOf, type Tree } from '../../src/engine/tree.ts';
import { costKinds, SYSTEM } from '../../src/engine/types.ts';
import type { ScenarioFile } from '../../src/scenario/types.ts';
import type { Link } from '../../src/share/link.ts';
import { type Cell, panels } from '../../src/share/view.ts';

/** A link of this scenario: branches, parts of the record, changes, any view. */
export function anyLink(scenario: ScenarioFile): fc.Arbitrary<Link> {
  const steps = scenario.steps.map(({ id }) => id);
  return fc.constantFrom(...scenario.openings).chain(({ id: opening, record }) => {
    const recorded = scenario.record.moves.slice(record.first, record.last).map(({ step }) => step);
    const line = fc
      .record({
        along: fc.nat(recorded.length),
        after:
          steps.length > 0
            ? fc.array(fc.constantFrom(...steps), { maxLength: 6 })
            : fc.constant([]),
      })
      .map(({ along, after }) => [...recorded.slice(0, along), ...after]);
    return fc
      .record({
        changes: anyChanges(allAssumptions(scenario, opening)),
        lines: fc.array(line, { maxLength: 5 }),
        at: fc.record({ line: fc.nat(), move: fc.nat() }),
        other: fc.option(fc.record({ line: fc.nat(), move: fc.nat() }), { nil: undefined }),
        seed: fc.oneof(fc.constant(0), fc.nat(2 ** 32 - 1)),
        view: fc.record({
          actor: fc.constantFrom(...scenario.actors.map(({ id }) => id)),
          issues: fc.subarray(scenario.issues.map(({ id }) => id)),
          others: fc.subarray(scenario.actors.filter(({ core }) => !core).map(({ id }) => id)),
          panel: fc.constantFrom(...panels),
        }),
        cell: fc.option(fc.constantFrom(...cellsOf(scenario)), { nil: undefined }),
      })
      .map(({ lines, at, other, view, cell, ...rest }): Link => {
        const paths = lines.map((steps) => pathOf(scenario, steps));
        const placeAt = ({ line: row, move }: { line: number; move: number }) => {
          const path = paths[row % Math.max(1, paths.length)] ?? '';
          return first(path, move % (size(path) + 1));
        };
        return {
          ...rest,
          opening,
          tree: paths.reduce<Tree>(grow, []),
          place: placeAt(at),
          ...(other && { against: placeAt(other) }),
          view: { ...view, ...(cell && { cell }) },
        };
      });
  });
}

function cellsOf({ actors, issues }: ScenarioFile): Cell[] {
  const bearers = [...actors.map(({ id }) => id), SYSTEM];
  return [
    ...actors.flatMap(({ id: actor }) =>
      issues.map(({ id: issue }): Cell => ({ of: 'position', actor, issue })),
    ),
    ...issues.map(({ id: issue }): Cell => ({ of: 'limits', issue })),
    ...bearers.flatMap((bearer) => costKinds.map((kind): Cell => ({ of: 'cost', bearer, kind }))),
  ];
}

/** Values a slider can be moved to, none of them where it was. */
function anyChanges(assumptions: readonly Named[]): fc.Arbitrary<Changes> {
  const byName = new Map(assumptions.map((assumption) => [assumption.name, assumption]));
  return fc
    .subarray([...byName.values()], { maxLength: 25 })
    .chain((some) =>
      fc.tuple(
        ...some.map(({ name, grain, bounds: [low, high] }) =>
          fc
            .integer({ min: Math.ceil(low * grain), max: Math.floor(high * grain) })
            .map((steps) => [name, steps / grain] as const),
        ),
      ),
    )
    .map((changes) =>
      Object.fromEntries(changes.filter(([name, value]) => value !== byName.get(name)?.value)),
    );
}

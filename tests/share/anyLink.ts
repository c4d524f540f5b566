import fc from 'fast-check';
import { allAssumptions, type Changes, type Named } from '../../src/engine/assumptions.ts';
import { first, type Path, size } from '../../src/engine/path.ts';
import { answers } from '../../src/engine/prediction.ts';
import { grow, pathOf, type Tree } from '../../src/engine/tree.ts';
import { costKinds, SYSTEM } from '../../src/engine/types.ts';
import type { ScenarioFile } from '../../src/scenario/types.ts';
import { sections, tidySection } from '../../src/share/debriefWords.ts';
import type { Link } from '../../src/share/link.ts';
import { type Remarks, tidy } from '../../src/share/remarks.ts';
import { type Cell, pages, panels } from '../../src/share/view.ts';

/** A link of this scenario: branches, parts of the record, changes, any view, anything said. */
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
        at: anySpot,
        other: fc.option(anySpot, { nil: undefined }),
        more: fc.array(anySpot, { maxLength: 2 }),
        names: fc.array(fc.tuple(anySpot, anyText('names')), { maxLength: 3 }),
        notes: fc.array(fc.tuple(anySpot, anyText('notes')), { maxLength: 3 }),
        predictions: fc.array(fc.tuple(anySpot, anyPrediction(scenario)), { maxLength: 3 }),
        ends: fc.option(anyEnds(scenario), { nil: undefined }),
        seed: fc.oneof(fc.constant(0), fc.nat(2 ** 32 - 1)),
        view: fc.record({
          actor: fc.constantFrom(...scenario.actors.map(({ id }) => id)),
          issues: fc.subarray(scenario.issues.map(({ id }) => id)),
          others: fc.subarray(scenario.actors.filter(({ core }) => !core).map(({ id }) => id)),
          panel: fc.constantFrom(...panels),
        }),
        model: fc.option(fc.constantFrom(...pages), { nil: undefined }),
        debrief: fc.array(fc.tuple(fc.constantFrom(...sections), anySection), { maxLength: 3 }),
        lesson: fc.option(fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,39}$/), { nil: undefined }),
        cell: fc.option(fc.constantFrom(...cellsOf(scenario)), { nil: undefined }),
      })
      .map(
        ({
          lines,
          at,
          other,
          more,
          names,
          notes,
          predictions,
          view,
          cell,
          model,
          debrief,
          lesson,
          ends,
          ...rest
        }) => {
          const paths = lines.map((steps) => pathOf(scenario, steps));
          const placeAt = ({ line: row, move }: Spot): Path => {
            const path = paths[row % Math.max(1, paths.length)] ?? '';
            return first(path, move % (size(path) + 1));
          };
          const placed = <T>(said: readonly (readonly [Spot, T])[]): Record<Path, T> =>
            Object.fromEntries(said.map(([spot, value]) => [placeAt(spot), value]));
          const { '': _, ...predicted } = placed(predictions);
          const remarks: Remarks = {
            names: placed(names),
            notes: placed(notes),
            predictions: predicted,
          };
          const isSaid = Object.values(remarks).some((said) => Object.keys(said).length > 0);
          return {
            ...rest,
            opening,
            tree: paths.reduce<Tree>(grow, []),
            place: placeAt(at),
            ...(other && { against: placeAt(other) }),
            ...(more.length > 0 && { more: more.map(placeAt) }),
            ...(isSaid && { remarks }),
            ...(ends && ends.length > 0 && { ends }),
            ...(debrief.length > 0 && { debrief: Object.fromEntries(debrief) }),
            ...(lesson !== undefined && { lesson }),
            view: { ...view, ...(cell && { cell }), ...(model && { model }) },
          } satisfies Link;
        },
      );
  });
}

const anySection = fc
  .string({ unit: 'binary', maxLength: 60 })
  .map((text) => tidySection(`- ${text}`));

/** A move of one of the lines. */
interface Spot {
  line: number;
  move: number;
}

const anySpot: fc.Arbitrary<Spot> = fc.record({ line: fc.nat(), move: fc.nat() });

/** What people write, in several scripts, and what they should not be able to. */
const anyText = (kind: keyof Pick<Remarks, 'names' | 'notes'>): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.constantFrom(
        ...['What if?', 'Waffenruhe später', 'Спочатку мир', 'الهدنة أولاً', '停火之前', 'שלום'],
        ...['e\u0301\u202e\u0301', '👩‍👩‍👧‍👦 at the table', 'a\u0000\nb', '<b>bold</b> & "so"'],
      ),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom('a', 'no ', 'ceasefire, ').map((word) => word.repeat(200)),
    )
    .map((text) => tidy(text, kind))
    .filter((text) => text !== '');

const anyPrediction = ({ actors, issues }: ScenarioFile) =>
  fc.record({
    actor: fc.constantFrom(...actors.map(({ id }) => id)),
    issue: fc.constantFrom(...issues.map(({ id }) => id)),
    answer: fc.constantFrom(...answers),
  });

/** Whole points, one for each core actor on each core issue. */
function anyEnds({ actors, issues }: ScenarioFile): fc.Arbitrary<number[]> {
  const length =
    actors.filter(({ core }) => core).length * issues.filter(({ core }) => core).length;
  return fc.array(fc.nat(100), { minLength: length, maxLength: length });
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

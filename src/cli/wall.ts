import { placeWords } from '../explain/wall.ts';
import { type Gathered, gather } from '../lesson/gather.ts';
import type { Branch } from '../lesson/merged.ts';
import { costsOf, endsOf, type Wall, wall as wallOf } from '../lesson/wall.ts';
import { wallCsv } from '../lesson/wallCsv.ts';
import { quote } from '../scenario/quote.ts';
import { sentenceOf } from './given.ts';
import { known } from './names.ts';
import { lastOf, listed, options } from './options.ts';
import { complain, type Outcome, said } from './outcome.ts';
import { bundledIds, readAnyText, scenarioAt, sound } from './scenarios.ts';
import { wallProse } from './wallProse.ts';

/**
 * `wall FILE [--for ID] [--scenario FILE] [--each] [--names COLUMN,…] [--csv] [--json]`: the links in any text
 * as the lines of a class. `-` is standard input.
 */
export async function wall(
  typed: readonly string[],
  input: () => Promise<string>,
): Promise<Outcome> {
  const { values, flags, others } = options(typed, {
    values: ['for', 'scenario', 'names'],
    flags: ['json', 'csv', 'each'],
  });
  const [file, ...more] = others;
  if (file === undefined) complain('Which file? Say: parley wall FILE, or - for standard input.');
  if (more.length > 0) complain(`One file at a time: what is ${quote(more.join(' '))}?`);
  if (flags.has('json') && flags.has('csv')) complain('Say --json or --csv, not both.');
  const scenarios = [...values.scenario, ...bundledIds()].map(scenarioAt);
  const asked = lastOf(values.for);
  const of =
    asked === undefined
      ? undefined
      : known(
          'scenario',
          asked,
          scenarios.map(({ id }) => id),
          ' here',
        );

  const name = file === '-' ? 'Standard input' : file;
  const text = file === '-' ? await input() : sound(readAnyText(file), name);
  const { found } = gathered(name, text, listed(values.names));
  if (found.length === 0) {
    complain(`${name} holds no link to a Parley line: those have "#s=1." in the address.`);
  }
  const made = wallOf(found, scenarios, { of, each: flags.has('each') });
  if (flags.has('csv')) return said(wallCsv(made, { names: values.names.length > 0 }));
  return said(flags.has('json') ? `${JSON.stringify(wallReport(made))}\n` : wallProse(made));
}

/** The links of a text; with names, if columns are asked for: by their titles, or counted from 1. */
function gathered(name: string, text: string, columns: readonly string[]): Gathered {
  const first = gather(text);
  const { table } = first;
  if (columns.length === 0 || first.found.length === 0) return first;
  if (!table) complain(`${name} is no table, so that there is no column of names in it.`);
  const names = columns.map((column) =>
    /^\d{1,4}$/.test(column)
      ? Number(column) - 1
      : table.columns.indexOf(known('column', column, table.columns, ` in ${name}`)),
  );
  return gather(text, { names });
}

/**
 * What `wall --json` prints. Others script against it: keys are added, never renamed or dropped.
 * Numbers of `ends` and `costs` stand in the order of the links in the file.
 */
function wallReport({ scenario, lines, duplicates, broken, foreign, tree }: Wall) {
  const { actors = [], issues = [] } = scenario ?? {};
  const byId = <T>(list: readonly { id: string }[], value: (id: string) => T) =>
    Object.fromEntries(list.map(({ id }) => [id, value(id)]));
  return {
    read: lines.length,
    duplicates: duplicates.length,
    broken: broken.map(({ at, problem }) => ({
      at: placeWords('en', at),
      why: sentenceOf(problem),
    })),
    foreign: foreign.length,
    ends: scenario
      ? byId(actors, (actor) => byId(issues, (issue) => endsOf(scenario, lines, actor, issue)))
      : {},
    firstMoves: Object.fromEntries(tree.map(({ step, count }) => [step, count])),
    tree: nested(tree),
    costs: scenario ? byId(actors, (actor) => costsOf(scenario, lines, actor)) : {},
  };
}

interface Nested {
  [step: string]: { count: number; then: Nested };
}

const nested = (branches: readonly Branch[]): Nested =>
  Object.fromEntries(
    branches.map(({ step, count, next }) => [step, { count, [then]: nested(next) }]),
  );

/** By this name, so that nothing takes the object for a promise in the making. */
const then = 'then';

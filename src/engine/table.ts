import type {
  ActorId,
  Entry,
  IssueId,
  Relation,
  Scenario,
  Stance,
  State,
  Step,
  StepId,
} from './types.ts';

/** Where things stand in a scenario's tables: names to rows. */
interface Table {
  actors: ReadonlyMap<ActorId, number>;
  issues: ReadonlyMap<IssueId, number>;
  steps: ReadonlyMap<StepId, number>;
  /** In row order: actor by actor, within an actor issue by issue. */
  entries: readonly Entry[];
  /** By cell a·n + b and b·n + a. */
  relations: readonly (Relation | undefined)[];
}

const tables = new WeakMap<Scenario, Table>();

export function tableOf(scenario: Scenario): Table {
  let table = tables.get(scenario);
  if (!table) {
    table = read(scenario);
    tables.set(scenario, table);
  }
  return table;
}

function read(scenario: Scenario): Table {
  const actors = new Map(scenario.actors.map(({ id }, row) => [id, row]));
  const issues = new Map(scenario.issues.map(({ id }, row) => [id, row]));
  const entries: Entry[] = [];
  for (const entry of scenario.entries) {
    entries[at(actors, entry.actor) * issues.size + at(issues, entry.issue)] = entry;
  }
  const relations: (Relation | undefined)[] = Array(actors.size * actors.size).fill(undefined);
  for (const relation of scenario.relations) {
    const [a, b] = relation.between.map((id) => at(actors, id)) as [number, number];
    relations[a * actors.size + b] = relation;
    relations[b * actors.size + a] = relation;
  }
  const steps = new Map(scenario.steps.map(({ id }, row) => [id, row]));
  return { actors, issues, steps, entries, relations };
}

/** A name the scenario does not have is a bug here: files are checked when they are read. */
function at<V>(map: ReadonlyMap<string, V>, key: string): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`not in this scenario: ${key}`);
  return value;
}

export const actorRow = (scenario: Scenario, actor: ActorId): number =>
  at(tableOf(scenario).actors, actor);

export const stepRow = (scenario: Scenario, step: StepId): number =>
  at(tableOf(scenario).steps, step);

export const stepOf = (scenario: Scenario, step: StepId): Step =>
  scenario.steps[stepRow(scenario, step)] as Step;

/** Row of an actor on an issue, in `state.stances` and in the entries of the table. */
export function stanceRow(scenario: Scenario, actor: ActorId, issue: IssueId): number {
  const { actors, issues } = tableOf(scenario);
  return at(actors, actor) * issues.size + at(issues, issue);
}

export const stanceOf = (
  scenario: Scenario,
  state: Pick<State, 'stances'>,
  actor: ActorId,
  issue: IssueId,
): Stance => state.stances[stanceRow(scenario, actor, issue)] as Stance;

/** An actor's rows. */
export function stancesOf(
  scenario: Scenario,
  { stances }: Pick<State, 'stances'>,
  actor: ActorId,
): readonly Stance[] {
  const row = actorRow(scenario, actor);
  const issues = scenario.issues.length;
  return stances.slice(row * issues, (row + 1) * issues);
}

/** Cell of a pair in `state.trust` and `state.alignment`. */
export const pairCell = (scenario: Scenario, actor: ActorId, toward: ActorId): number =>
  actorRow(scenario, actor) * scenario.actors.length + actorRow(scenario, toward);

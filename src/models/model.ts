import type { Citation } from './bibliography.ts';
import type { Issue, Table } from './table.ts';

/** What a published model is asked; each question has a panel of its own. */
export const questions = ['outcome', 'trade', 'influence', 'package', 'stability', 'war'] as const;
export type Question = (typeof questions)[number];

/** What every model keeps (tests/laws/models.test.ts). One that does not gives its reason. */
export const laws = ['order', 'range', 'still', 'defined'] as const;
export type Law = (typeof laws)[number];

export interface Parameter {
  /** As in the paper. */
  symbol: string;
  range: readonly [low: number, high: number];
  preset: number;
}

/**
 * A model as data; picker, sliders, page, bibliography, command line and laws derive from it. Its
 * words are in explain/models, by id.
 */
export interface Model<Name extends string = string, Switch extends string = string> {
  id: string;
  asks: Question;
  /** In the paper's symbols, one a line; the words for each stand in explain/models. */
  formulas: readonly string[];
  cites: readonly Citation[];
  parameters: Readonly<Record<Name, Parameter>>;
  /** The first of each is the default. */
  options: Readonly<Record<Switch, readonly [string, ...string[]]>>;
  exceptions?: Partial<Readonly<Record<Law, string>>>;
}

export interface Settings<Name extends string = string, Switch extends string = string> {
  parameters: Readonly<Record<Name, number>>;
  options: Readonly<Record<Switch, string>>;
}

/** A model that says where each issue ends. */
export interface Forecaster<Name extends string = string, Switch extends string = string>
  extends Model<Name, Switch> {
  forecast(table: Table, settings: Settings<Name, Switch>): Forecast;
}

/** Why a forecast is where it is; explain/ puts it into words. */
export type Because =
  /** Half of the weight stands at or below this actor's position: `share` strictly below. */
  | { kind: 'median'; actor: string; share: number }
  /** A mean in which this actor has the largest share of the weight. */
  | { kind: 'mean'; actor: string; share: number }
  /** The position of this actor is the likeliest to win. */
  | { kind: 'winner'; actor: string; probability: number; turns: number }
  /** The median moved from where it was, because these gave way. */
  | { kind: 'pressed'; actors: readonly string[]; from: number; rounds: number }
  /** The largest trade that touches the issue: `actor` gives here and is given `on` elsewhere. */
  | { kind: 'traded'; actor: string; with: string; on: string; from: number; trades: number }
  | { kind: 'untraded'; actor: string; share: number }
  /** This actor holds more than anybody to where it was. */
  | { kind: 'anchored'; actor: string; share: number };

/** What has to be told with a result. */
export type Remark =
  /** Equal claims, decided by the order of the actors. */
  | { kind: 'tie'; times: number }
  /** Rounds ran out before the table was quiet. */
  | { kind: 'restless'; rounds: number };

export interface Forecast {
  /** Points on the issue's scale, issue by issue; nothing where nobody with any weight takes part. */
  outcome: readonly (number | undefined)[];
  because: readonly (Because | undefined)[];
  remarks: readonly Remark[];
  /** Of a model that moves actors: [round][actor][issue], the table itself first. */
  path?: readonly (readonly (readonly (number | undefined)[])[])[];
  /** The sum behind the number, issue by issue. */
  working: readonly Working[];
}

/** Numbers on the way to a forecast, one row an actor that takes part. */
export interface Working {
  /** In the paper's symbols; words for them are in explain/models. */
  columns: readonly string[];
  rows: readonly { actor: string; numbers: readonly (number | undefined)[] }[];
}

/** As its authors, or we, would set it. */
export function presets<Name extends string, Switch extends string>(
  model: Model<Name, Switch>,
): Settings<Name, Switch> {
  const { parameters, options } = model;
  const of = <From, To>(all: Readonly<Record<string, From>>, pick: (from: From) => To) =>
    Object.fromEntries(Object.entries(all).map(([name, from]) => [name, pick(from)]));
  return {
    parameters: of(parameters, (parameter: Parameter) => parameter.preset),
    options: of(options, ([first]: readonly [string, ...string[]]) => first),
  } as Settings<Name, Switch>;
}

/** What a model that looks at one issue at a time says of all of them. */
export function issueByIssue(table: Table, of: (issue: Issue) => Finding): Forecast {
  const found = table.issues.map(of);
  return {
    outcome: found.map(({ outcome }) => outcome),
    because: found.map(({ because }) => because),
    remarks: found.flatMap(({ remarks }) => remarks ?? []),
    working: found.map(({ working }) => working),
  };
}

interface Finding {
  outcome: number | undefined;
  because: Because | undefined;
  remarks?: readonly Remark[];
  working: Working;
}

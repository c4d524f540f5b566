import { allAssumptions } from '../engine/assumptions.ts';
import { type Line, lines } from '../engine/edit.ts';
import { codes, first, size } from '../engine/path.ts';
import { revision } from '../engine/play.ts';
import { stepAt } from '../engine/tree.ts';
import type { Scenario, StepId } from '../engine/types.ts';
import { didYouMean } from '../scenario/nearest.ts';
import type { Parsed, Problem } from '../scenario/parsed.ts';
import { quote } from '../scenario/quote.ts';
import { failed, readFileText, shapedAs } from '../scenario/shape.ts';
import type { ScenarioFile } from '../scenario/types.ts';
import { cells } from './drift.ts';
import { editionOf } from './edition.ts';
import { opened } from './filed.ts';
import { laidOut } from './laidOut.ts';
import { type LineDraft, lineFile, lineFormat } from './lineSchema.ts';
import type { Link, Opened } from './link.ts';
import { noRemarks } from './remarks.ts';

/**
 * A `.parley` file: what a link says, in words that people and other programs can read and change
 * (lineSchema.ts). The same link always gives the same text. `end`: the digest of the line through
 * its place to its end.
 */
export function formatLineFile(scenario: ScenarioFile, link: Link, end: string): string {
  const { opening, seed, changes, tree, place, against, more, view } = link;
  const { names, notes, predictions } = link.remarks ?? noRemarks;
  const steps = (path: string): StepId[] =>
    codes(path).map((_, i) => stepAt(scenario, first(path, i + 1)) as StepId);
  const chosen = (ids: readonly string[], of: readonly { id: string }[]) =>
    of.map(({ id }) => id).filter((id) => ids.includes(id));

  /** A line with where it leaves another, told as people count: in moves from the opening. */
  const filed = ({ places, from }: Line, _: number, all: readonly Line[]) => {
    const left = from && { line: from.line, place: all[from.line]?.places[from.move] ?? '' };
    const own = places.filter((place) => place !== '');
    return {
      leaves: left && { line: left.line, after: size(left.place) },
      moves: own.map((to) => ({
        step: stepAt(scenario, to) as StepId,
        name: names[to],
        note: notes[to],
        prediction: predictions[to],
      })),
    };
  };

  const file: LineDraft = {
    format: lineFormat,
    scenario: scenario.id,
    edition: editionOf(scenario),
    revision,
    opening,
    seed,
    changes: Object.fromEntries(
      allAssumptions(scenario, opening).flatMap(({ name }) =>
        Object.hasOwn(changes, name) ? [[name, changes[name] as number]] : [],
      ),
    ),
    mainName: names[''],
    openingNote: notes[''],
    lines: tree.length === 0 ? [] : lines(tree).map(filed),
    place: steps(place),
    against: against === undefined ? undefined : steps(against),
    more: more && more.length > 0 ? more.map(steps) : undefined,
    debrief: link.debrief && Object.keys(link.debrief).length > 0 ? link.debrief : undefined,
    lesson: link.lesson,
    view: {
      actor: view.actor,
      issues: chosen(view.issues, scenario.issues),
      others: chosen(view.others, scenario.actors),
      panel: view.panel,
      cell: view.cell,
      model: view.model,
    },
    end: { digest: end, positions: link.ends && positionsOf(scenario, link.ends) },
  };
  return `${laidOut(file)}\n`;
}

/**
 * The line in the text of such a file, or everything that is wrong with it. `other` tells whether
 * it was played with other numbers than those here; steps, actors and assumptions are found by
 * name, so it is read as long as all of them are still there.
 */
export function readLineFile(text: string, known: readonly ScenarioFile[]): Parsed<Opened> {
  const json = readFileText(text);
  if (!json.ok) return json;
  const newer = newerFormat(json.value);
  if (newer) return failed([newer]);
  const shaped = shapedAs(lineFile, json.value);
  if (!shaped.ok) return shaped;
  const editions = known.filter(({ id }) => id === shaped.value.scenario);
  const same = editions.find((edition) => editionOf(edition) === shaped.value.edition);
  const scenario = same ?? editions[0];
  if (!scenario) return failed([unknownScenario(shaped.value.scenario, known)]);
  const problems: Problem[] = [];
  const value = opened(shaped.value, scenario, (place, sentence) => {
    problems.push({ place, sentence });
  });
  return problems.length > 0 ? failed(problems) : { ok: true, value };
}

/** Whether this is meant to be such a file, whatever may be wrong with it. */
export const isLineFile = (text: string): boolean => /"format"\s*:\s*"parley-line/.test(text);

function newerFormat(json: unknown): Problem | undefined {
  const format = (json as { format?: unknown } | null)?.format;
  if (typeof format !== 'string') return undefined;
  const [, number = '1'] = /^parley-line\/(\d{1,9})$/.exec(format) ?? [];
  if (Number(number) <= 1) return undefined;
  const sentence = `is ${quote(format)}: this file was made for a newer Parley; this one reads ${quote(lineFormat)}`;
  return { place: 'format', sentence };
}

function unknownScenario(id: string, known: readonly ScenarioFile[]): Problem {
  const meant = didYouMean(
    id,
    known.map((scenario) => scenario.id),
  );
  const sentence = `no scenario ${quote(id)} here${meant || '; open its file first'}`;
  return { place: 'scenario', sentence };
}

function positionsOf(scenario: Scenario, ends: readonly number[]) {
  const positions: Record<string, Record<string, number>> = {};
  for (const [row, { actor, issue }] of cells(scenario).entries()) {
    positions[actor] = { ...positions[actor], [issue]: Math.round(ends[row] as number) };
  }
  return positions;
}

import { statSync } from 'node:fs';
import type { Path } from '../engine/path.ts';
import { revision } from '../engine/play.ts';
import { answers, type Prediction } from '../engine/prediction.ts';
import { endOf, grow, type Tree } from '../engine/tree.ts';
import { words } from '../explain/speaker.ts';
import { readJson } from '../scenario/json.ts';
import { quote } from '../scenario/quote.ts';
import type { ScenarioFile } from '../scenario/types.ts';
import { digest } from '../share/digest.ts';
import { isLineFile, readLineFile } from '../share/file.ts';
import { type Opened, parseLink, resolveLink } from '../share/link.ts';
import { longestLine } from '../share/moves.ts';
import { type LinkProblem, linkMessage } from '../share/problems.ts';
import { longest, tidy } from '../share/remarks.ts';
import { usualView } from '../share/view.ts';
import { fields } from './fields.ts';
import { pathFor, settingOf } from './line.ts';
import { known } from './names.ts';
import { placeOf } from './nodes.ts';
import { complain } from './outcome.ts';
import { bundledIds, readText, scenarioAt, sound } from './scenarios.ts';

/** What was typed: the name of a file, or a link, in pieces where a mail broke it. */
export function given(typed: readonly string[], files: readonly string[]): Opened {
  const [name = ''] = typed;
  const isFile = typed.length === 1 && (/\.(parley|json)$/.test(name) || exists(name));
  return isFile
    ? givenText(name, sound(readText(name), name), files)
    : givenLink(typed.join(' '), files);
}

/** A `.parley` file, or the JSON of `run`. `name`: what it is called in complaints. */
export function givenText(name: string, text: string, files: readonly string[]): Opened {
  return isLineFile(text)
    ? sound(readLineFile(text, scenariosAt(files)), name)
    : reported(name, sound(readJson(text), name), files);
}

function givenLink(text: string, files: readonly string[]): Opened {
  const parsed = parseLink(text);
  if (!parsed.ok) return complain(sentenceOf(parsed.problem));
  const read = resolveLink(parsed.value, scenariosAt(files));
  return read.ok ? read.value : complain(sentenceOf(read.problem));
}

const scenariosAt = (files: readonly string[]): ScenarioFile[] =>
  [...files, ...bundledIds()].map(scenarioAt);

/** Why a link does not open. */
export function sentenceOf(problem: LinkProblem): string {
  const { id, values } = linkMessage(problem);
  return words('en')(`link.${id}`, values);
}

/**
 * The line or the tree once more; what it comes to must be what the report says, as far as it says
 * anything. Only its scenario and its moves are needed, the rest follows from them.
 */
function reported(name: string, json: unknown, files: readonly string[]): Opened {
  const read = fields(name, json);
  const lines = read.lines();
  const id = read.text('scenario') ?? read.wrong('it has no "scenario"');
  const scenario = scenarioAt(files.at(-1) ?? id);
  if (id !== scenario.id) {
    complain(`This is a line of ${quote(id)}, not of ${quote(scenario.id)}.`);
  }
  const engine = read.number('engine') ?? revision;
  if (engine !== revision) {
    complain(
      `This line was run by revision ${engine} of the engine; this is ${revision}. Run it again.`,
    );
  }
  const length = Math.max(...lines.map((steps) => steps.length), 0);
  if (length > longestLine) {
    complain(`A link holds lines of up to ${longestLine} moves; this one has ${length}.`);
  }

  const asked = {
    opening: read.text('opening'),
    seed: read.seed(),
    changes: read.numbers('changes'),
  };
  const setting = settingOf(scenario, asked);
  const { opening, seed, changes, replay } = setting;
  const paths = lines.map((steps) => pathFor(scenario, steps));
  const tree = paths.reduce<Tree>(grow, []);
  const at = (node: string) => placeOf(scenario, tree, node);
  const placed = <T>(key: string, value: (said: unknown, where: string) => T): Record<Path, T> =>
    Object.fromEntries(
      read
        .members(key)
        .map(([node, said]) => [at(node), value(said, `${quote(node)} in "${key}"`)]),
    );
  const text = (kind: keyof typeof longest) => (said: unknown, where: string) =>
    typeof said === 'string' && said !== '' && tidy(said, kind) === said
      ? said
      : read.wrong(`${where} is not one line of up to ${longest[kind]} characters`);

  const node = read.text('place');
  const place = node === undefined ? (paths[0] ?? '') : at(node);
  const against = read.text('against');
  const more = read.texts('more');
  if (more.length > 2) read.wrong('"more" has more than two places');
  const remarks = {
    names: placed('names', text('names')),
    notes: placed('notes', text('notes')),
    predictions: placed('predictions', (said) => predictionOf(scenario, fields(name, said))),
  };
  const said = read.text('digest');
  const end = digest(replay.line(endOf(tree, place)));
  if (said !== undefined && said !== end) {
    complain('Played again, this line comes out with other numbers than it says. Run it again.');
  }
  return {
    ...{ scenario, opening, seed, changes, tree, place, end },
    ...(against !== undefined && { against: at(against) }),
    ...(more.length > 0 && { more: more.map(at) }),
    remarks,
    view: usualView(scenario),
  };
}

function predictionOf(
  { actors, issues }: ScenarioFile,
  { text, wrong }: ReturnType<typeof fields>,
): Prediction {
  const word = (key: string) => text(key) ?? wrong(`a prediction has no "${key}"`);
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  return {
    actor: known('actor', word('actor'), ids(actors), ' in this scenario'),
    issue: known('issue', word('issue'), ids(issues), ' in this scenario'),
    answer: known('answer', word('answer'), answers),
  };
}

const exists = (name: string): boolean =>
  statSync(name, { throwIfNoEntry: false })?.isFile() ?? false;

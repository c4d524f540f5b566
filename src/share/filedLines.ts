import { first } from '../engine/path.ts';
import type { Prediction } from '../engine/prediction.ts';
import { codeFor, type Move, type Tree } from '../engine/tree.ts';
import type { Scenario } from '../engine/types.ts';
import { quote } from '../scenario/quote.ts';
import type { Find, Say } from './filed.ts';
import type { FiledLine } from './lineSchema.ts';
import { longestLine } from './moves.ts';
import { longest, type Remarks, tidy } from './remarks.ts';

/** The lines of a file grown together, and what is said of their moves. */
export function treeFrom(
  scenario: Scenario,
  lines: readonly FiledLine[],
  find: Find,
  say: Say,
): { tree: Tree; remarks: Remarks } {
  const start: Draft[] = [];
  const remarks = {
    names: {} as Record<string, string>,
    notes: {} as Record<string, string>,
    predictions: {} as Record<string, Prediction>,
  };
  const grown: Grown[] = [];

  for (const [row, { leaves, moves }] of lines.entries()) {
    const place = `lines[${row}]`;
    const from = parentOf(grown, leaves, row, (sentence) => say(`${place}.leaves`, sentence));
    const line: Grown = {
      path: first(from.path, from.after),
      nodes: from.nodes.slice(0, from.after),
    };
    const length = from.after + moves.length;
    if (length > longestLine) {
      say(place, `has ${length} moves from the opening, may have at most ${longestLine}`);
    }
    // No further: what walks a tree goes as deep as its longest line.
    const held = moves.slice(0, longestLine - from.after);
    for (const [i, { step, name, note, prediction }] of held.entries()) {
      const at = `${place}.moves[${i}]`;
      const id = find('step', `${at}.step`, step, scenario.steps);
      const code = id === undefined ? unknown : codeFor(scenario, id);
      const siblings = line.nodes.at(-1)?.children ?? start;
      const node: Draft = { code, children: [] };
      if (id !== undefined && siblings.some((move) => move.code === code)) {
        say(`${at}.step`, `is ${quote(step)}, with which another line goes on from here`);
      } else {
        siblings.push(node);
      }
      line.nodes.push(node);
      line.path += code;
      if (name !== undefined) remarks.names[line.path] = textAt(`${at}.name`, name, 'names', say);
      if (note !== undefined) remarks.notes[line.path] = textAt(`${at}.note`, note, 'notes', say);
      if (prediction) {
        find('actor', `${at}.prediction.actor`, prediction.actor, scenario.actors);
        find('issue', `${at}.prediction.issue`, prediction.issue, scenario.issues);
        remarks.predictions[line.path] = prediction;
      }
    }
    grown.push(line);
  }
  return { tree: start, remarks };
}

/** One plain line of text that is not too long. */
export function textAt(place: string, text: string, kind: keyof typeof longest, say: Say): string {
  const plain = tidy(text, kind);
  if (plain === '' || plain !== text) {
    const such = plain === '' ? '' : `, such as ${quote(plain)}`;
    say(
      place,
      `is ${quote(text)}, must be one line of plain text of 1 to ${longest[kind]} characters${such}`,
    );
  }
  return plain;
}

/** Stands for a step that is not there, so that the moves behind it keep their places. */
const unknown = '??';

interface Draft extends Move {
  children: Draft[];
}

interface Grown {
  path: string;
  nodes: Draft[];
}

/** The line that is left, and after how many of its moves. */
function parentOf(
  grown: readonly Grown[],
  leaves: FiledLine['leaves'],
  row: number,
  say: (sentence: string) => void,
): Grown & { after: number } {
  const none = { path: '', nodes: [], after: 0 };
  if (row === 0) {
    if (leaves) say('is not for the first line, which is the main one');
    return none;
  }
  if (!leaves) {
    say('is missing, must say which line is left, and after how many moves');
    return none;
  }
  const from = grown[leaves.line];
  if (!from) {
    say(`leaves line ${leaves.line}, must leave one before it: 0 to ${row - 1}`);
    return none;
  }
  if (leaves.after > from.nodes.length) {
    say(
      `is after move ${leaves.after} of line ${leaves.line}, which has ${from.nodes.length} from the opening`,
    );
    return none;
  }
  return { ...from, after: leaves.after };
}

import { count } from '../engine/edit.ts';
import { codeOf, codes, indexOf, type Path } from '../engine/path.ts';
import { codeFor, type Move, type Tree } from '../engine/tree.ts';
import type { OpeningId, Scenario } from '../engine/types.ts';
import { malformed, type Reader, type Writer } from './codec.ts';

/** Nobody plays on for so long, and a link made to overflow the stack is refused here. */
export const longestLine = 1000;

/**
 * A tree of moves as a walk through it, every move before those that follow it:
 *
 *     0 n      back up n moves, to where a branch begins
 *     1 n      the next n moves of the record
 *     2 + s    the step at place s of the catalogue
 *
 * What continues the record is always told as such, so that the record costs two bytes however
 * long it is: as the main line, as a branch, or as far as it was followed.
 */
export function writeMoves(out: Writer, scenario: Scenario, opening: OpeningId, tree: Tree): void {
  const rows = rowsOf(tree, recordOf(scenario, opening));
  out.varint(rows.length);
  let depth = 0;
  for (let i = 0; i < rows.length; ) {
    const { code, level, recorded } = rows[i] as Row;
    if (level < depth) {
      out.varint(up);
      out.varint(depth - level);
    }
    const moves = recorded ? runAt(rows, i) : 1;
    if (recorded) out.varint(record);
    out.varint(recorded ? moves : indexOf(code) + firstStep);
    depth = level + moves;
    i += moves;
  }
}

export function readMoves(from: Reader, scenario: Scenario, opening: OpeningId): Tree {
  const recorded = recordOf(scenario, opening);
  const tree: Draft[] = [];
  /** The lists of moves on the way to where the walk is; `along`: how far that way is the record. */
  const way: Draft[][] = [tree];
  let along = 0;
  let moves = from.varint();
  const depth = () => way.length - 1;

  const add = (code: string) => {
    const siblings = way.at(-1) as Draft[];
    if (siblings.some((move) => move.code === code)) malformed('a move twice');
    if (depth() === longestLine) malformed('a line too long');
    if (along === depth() && recorded[along] === code) along++;
    const children: Draft[] = [];
    siblings.push({ code, children });
    way.push(children);
    moves--;
  };

  let before: 'up' | 'record' | 'step' = 'step';
  while (moves > 0) {
    const token = from.varint();
    if (token === up) {
      const levels = from.varint();
      if (before === 'up' || levels === 0 || levels > depth()) malformed('back up from nowhere');
      way.length -= levels;
      along = Math.min(along, depth());
      before = 'up';
    } else if (token === record) {
      const run = from.varint();
      const left = along === depth() ? recorded.length - along : 0;
      if (before === 'record' || run === 0 || run > left || run > moves)
        malformed('no such record');
      for (const code of recorded.slice(along, along + run)) add(code);
      before = 'record';
    } else {
      const step = token - firstStep;
      if (step >= scenario.steps.length) malformed('no such step');
      if (along === depth() && codeOf(step) === recorded[along]) malformed('the record, as a step');
      add(codeOf(step));
      before = 'step';
    }
  }
  return tree;
}

/** The how-manieth move of the walk stands at a place; 0 is the opening. */
export function numberOf(tree: Tree, place: Path): number {
  let number = 0;
  let moves = tree;
  for (const code of codes(place)) {
    const at = moves.findIndex((move) => move.code === code);
    if (at < 0) throw new Error(`no place ${place} in this tree`);
    number += 1 + count(moves.slice(0, at));
    moves = (moves[at] as Move).children;
  }
  return number;
}

/** The place of the how-manieth move; nothing where there are not so many. */
export function placeOf(tree: Tree, number: number): Path | undefined {
  if (number === 0) return '';
  let left = number - 1;
  for (const { code, children } of tree) {
    const below = count(children);
    if (left <= below) return code + (placeOf(children, left) ?? '');
    left -= below + 1;
  }
  return undefined;
}

const [up, record, firstStep] = [0, 1, 2];

interface Draft extends Move {
  children: Draft[];
}

interface Row {
  code: string;
  level: number;
  /** The way to this move and the move itself are the record so far. */
  recorded: boolean;
}

const rowsOf = (tree: Tree, recorded: readonly string[], level = 0, follows = true): Row[] =>
  tree.flatMap(({ code, children }) => {
    const onRecord = follows && code === recorded[level];
    return [
      { code, level, recorded: onRecord },
      ...rowsOf(children, recorded, level + 1, onRecord),
    ];
  });

/** How many rows from here are the record; there is but one way along it, so each follows the last. */
function runAt(rows: readonly Row[], start: number): number {
  const end = rows.findIndex(({ recorded }, i) => i > start && !recorded);
  return (end < 0 ? rows.length : end) - start;
}

function recordOf(scenario: Scenario, opening: OpeningId): string[] {
  const slice = scenario.openings.find(({ id }) => id === opening)?.record;
  const moves = scenario.record.moves.slice(slice?.first, slice?.last);
  return moves.map(({ step }) => codeFor(scenario, step));
}

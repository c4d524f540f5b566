import { contains, type Path, size } from '../engine/path.ts';
import { checkpointAt, offRecord } from '../engine/record.ts';
import type { Speaker } from '../explain/speaker.ts';
import type { Translate } from '../explain/translate.ts';
import type { Shape, Tone } from '../scenario/types.ts';
import type { UiId } from './i18n/useUi.ts';
import { datesOf, type NamedLine, namedLines, nameKey } from './lines.ts';
import { moveWords, whyItWaits } from './moveWords.ts';
import { type Line, lineOf } from './selectors.ts';
import type { Document } from './store.ts';
import { forksOf } from './strip.ts';
import type { Waits } from './waits.ts';

/** A row as a tree of rows has it. */
interface Row {
  /** The move; of a branch its first, with which it is folded and named. */
  path: Path;
  /** Read aloud after what is seen. */
  further: string;
  level: number;
  posinset: number;
  setsize: number;
  here: boolean;
  played: boolean;
  /** Whether the main line has been played on beside it. */
  along: boolean;
}

export interface MoveRow extends Row {
  kind: 'move';
  /** Read aloud before what is seen: whose move this is. */
  lead: string;
  title: string;
  /** Its date on the real course. */
  end: string;
  shape: Shape | undefined;
  tone: Tone | undefined;
  note: string | undefined;
  waits: string | undefined;
  /** What the record says at its date. */
  record: string | undefined;
  isLast: boolean;
}

export interface BranchRow extends Row {
  kind: 'branch';
  title: string;
  /** Where it leaves another branch; nothing where it leaves the main line, right above. */
  from: string | undefined;
  folded: boolean;
}

export type OutlineRow = MoveRow | BranchRow;

export interface Seen {
  here: Path;
  folded: readonly Path[];
  waits: Waits;
}

/**
 * All lines as a list: the main line, and after each of its moves the branches that begin there,
 * one level in however deep they are. A branch of a branch follows it and says where it leaves.
 */
export function outlineRows(
  t: Translate<UiId>,
  speaker: Speaker,
  document: Document,
  { here, folded, waits }: Seen,
): OutlineRow[] {
  const { tree, opening, remarks } = document;
  const lines = namedLines(t, speaker, document);
  const line = lineOf(document);
  const dates = datesOf(line.scenario, opening);
  const forks = forksOf(tree);
  const isFolded = lines.map(({ places: [first] }) => folded.includes(first as Path));
  const branches = branchesOf(lines, isFolded);
  const [main] = lines;
  if (!main) return [];
  return main.places.flatMap((path, at) => {
    const played = contains(here, path);
    const after = branches.get(path) ?? [];
    const along = contains(here, main.places[at + 1] ?? '-');
    return [
      moveRow(main, at, 1, played),
      ...after.flatMap((branch, index) => branchRows(branch, index, after.length, along)),
    ];
  });

  function moveRow({ places }: NamedLine, at: number, level: number, along: boolean): MoveRow {
    const path = places[at] as Path;
    const date = dates.get(path);
    const { lead, title, shape, tone } = moveWords(t, speaker, path, date);
    const said = remarks.notes[path];
    const note = said === undefined ? undefined : t('note.quoted', { text: said });
    const reason = whyItWaits(speaker, waits.get(path));
    const record = recordWords(t, speaker, line, opening, path);
    const continuations = forks.get(path) ?? 1;
    return {
      kind: 'move',
      path,
      lead,
      further: [continuations > 1 && t('lines.continuations', { count: continuations }), record]
        .filter(Boolean)
        .join(', '),
      level,
      posinset: at + 1,
      setsize: places.length,
      here: path === here,
      played: contains(here, path),
      along,
      title,
      end: date ? speaker.figures.day(date) : '',
      shape,
      tone,
      note,
      waits: reason === undefined ? undefined : t('lines.waitsBecause', { reason }),
      record,
      isLast: at === places.length - 1,
    };
  }

  function branchRows(at: number, index: number, setsize: number, along: boolean): OutlineRow[] {
    const branch = lines[at] as NamedLine;
    const path = nameKey(branch);
    const isHidden = isFolded[at] === true;
    const inside = isHidden ? insideOf(at) : [at];
    const moves = inside.reduce((sum, one) => sum + (lines[one]?.places.length ?? 0), 0);
    const title = t(isHidden ? 'outline.hidden' : 'outline.branch', { name: branch.name, moves });
    const from = fromWords(branch);
    // Where nothing of it is seen, the reader is at its name.
    const isHere = isHidden && contains(here, path);
    const row: BranchRow = {
      kind: 'branch',
      path,
      further: isHere ? t('outline.here') : '',
      level: 2,
      posinset: index + 1,
      setsize,
      here: isHere,
      played: contains(here, path),
      along,
      title,
      from,
      folded: isHidden,
    };
    const rows = isHidden ? [] : branch.places.map((_, i) => moveRow(branch, i, 3, along));
    return [row, ...rows];
  }

  function fromWords({ from }: NamedLine): string | undefined {
    const parent = from && from.line > 0 ? lines[from.line] : undefined;
    if (!parent) return undefined;
    const move = size(parent.places[from?.move ?? 0] ?? '');
    return t('outline.from', { line: parent.name, move });
  }

  /** A line and all that leave it, or leave those. */
  function insideOf(at: number): number[] {
    const inside = new Set([at]);
    for (const [i, { from }] of lines.entries()) if (from && inside.has(from.line)) inside.add(i);
    return [...inside];
  }
}

/** The rows of branches, by the move of the main line after which they are listed. */
function branchesOf(lines: readonly NamedLine[], isFolded: readonly boolean[]) {
  const roots: Path[] = [];
  const isHidden: boolean[] = [];
  const by = new Map<Path, number[]>();
  lines.forEach(({ from }, at) => {
    if (!from) return;
    const isOfMain = from.line === 0;
    const root = (isOfMain ? lines[0]?.places[from.move] : roots[from.line]) ?? '';
    roots[at] = root;
    isHidden[at] = !isOfMain && (isHidden[from.line] === true || isFolded[from.line] === true);
    if (!isHidden[at]) by.set(root, [...(by.get(root) ?? []), at]);
  });
  return by;
}

function recordWords(
  t: Translate<UiId>,
  speaker: Speaker,
  { scenario, replay }: Line,
  opening: string,
  path: Path,
): string | undefined {
  const checkpoint = path === '' ? undefined : checkpointAt(scenario, opening, path);
  if (!checkpoint) return undefined;
  return t('outline.record', {
    date: speaker.figures.day(checkpoint.date),
    points: speaker.figures.plain(offRecord(scenario, replay.state(path), checkpoint).model),
  });
}

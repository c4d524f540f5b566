import {
  type CSSProperties,
  type KeyboardEvent,
  memo,
  type ReactNode,
  useLayoutEffect,
  useRef,
} from 'react';
import type { Shape, Tone } from '../../scenario/types.ts';
import { useHeldFocus } from '../controls/heldFocus.ts';
import type { Look } from './ActorMark.tsx';
import { rootSize, useUnits } from './Picture.tsx';
import { StripPicture } from './StripPicture.tsx';
import './strip.css';
import { bold, fullLayout, lowLayout, type StripPlace, samePlace } from './stripLayout.ts';
import { textWidth, useFonts } from './textWidth.ts';

export interface StripMove {
  path: string;
  /** Read aloud: `Move 3, Russia accepts a pause, 2 continuations, note`. */
  name: string;
  /** Under the mark, two short lines. */
  lines: readonly string[];
  /** Above the mark; a date equal to the one before it is not repeated. */
  date?: string | undefined;
  /** Absent at the opening: a dot. */
  shape?: Shape | undefined;
  tone?: Tone | undefined;
  /** Filled when played, hollow on a pale line while still ahead. */
  played: boolean;
  here?: boolean | undefined;
  /** Beside a compared node. */
  letter?: string | undefined;
  /** A small mark beside it. */
  noted?: boolean | undefined;
  /** Not possible where it stands: drawn dashed and struck out, with this word below it. */
  waits?: { word: string; reason: string } | undefined;
}

export interface StripLine {
  id: string;
  name: string;
  /** Beside the name of a branch: `3 moves, not compared`. */
  note?: string | undefined;
  /** Where a branch leaves its parent: the line's place in `lines`, the move's place in that line. */
  from?: { line: number; move: number } | undefined;
  moves: readonly StripMove[];
}

export type Direction = 'back' | 'forward' | 'up' | 'down' | 'first' | 'last';

export interface StripProps {
  /** In CSS pixels, as measured. */
  width: number;
  /** full: date, mark, two lines of words. low: marks only, words of the current move at the right. */
  height: 'full' | 'low';
  /** Small caps at the left, and the name of the tree. */
  title: string;
  lines: readonly StripLine[];
  /** A previewed step: a dashed branch at the current place. */
  ghost?: (Look & { words: string }) | undefined;
  /** Below the marks of a full strip, at the right of a low one. */
  words?: string | undefined;
  /** What can be done here, below the name of the first line. */
  actions?: ReactNode;
  /** What is to be said of the current place, at the lower right. */
  said?: ReactNode;
  onOpen: (path: string) => void;
  onMove: (direction: Direction) => void;
  /** Of the move with the focus. */
  onDelete?: ((path: string) => void) | undefined;
}

/** In 1/16 rem: the name of the first line in two rows, or two things that can be done. */
const headRoom = 108;

/** The lines of moves played so far: where we are, what is still ahead, where lines part. */
export function Strip(props: StripProps) {
  const { height, title, lines, ghost, words, actions, said, onOpen } = props;
  const width = useUnits(props.width);
  useFonts();
  const isFull = height === 'full';
  const isHeadless = width < 560;
  const [first] = lines;
  const head = actions ? headRoom : Math.min(headRoom, textWidth(first?.name ?? '', bold) + 11);
  const layout = isFull
    ? fullLayout(props, { headless: isHeadless, room: width - (isHeadless ? 0 : head) })
    : lowLayout(props);
  const { here } = layout;
  const reach =
    layout.ghost && ghost && isFull ? layout.ghost.x + textWidth(ghost.words, bold) + 24 : 0;
  const scroller = useScroll(here, Math.max(reach, (here?.x ?? 0) + layout.pitch), props.width);
  const tree = useHeldFocus<HTMLDivElement>(here?.move.path);
  const levels = levelsOf(lines);
  const footEnd = 8 + textWidth(words ?? '', { size: 13 });
  const hasFoot = isFull && lines.length === 1 && !(layout.ghost && layout.ghost.x - 60 < footEnd);

  return (
    <div
      className={`strip strip-${height}${lines.length === 1 ? ' strip-single' : ''}`}
      style={{ '--strip-rows': layout.spare > 0 ? rem(layout.height) : '100vh' } as CSSProperties}
    >
      {!isHeadless && (
        <div className="strip-head" style={isFull ? { width: rem(head) } : undefined}>
          <span className="caps">{title}</span>
          <span className="strip-name">
            {isFull || !here ? first?.name : lines[here.line]?.name}
          </span>
          {actions}
        </div>
      )}
      <div className="strip-scroll" ref={scroller}>
        <div
          className="strip-field"
          style={{ width: rem(layout.width), height: rem(layout.height + layout.spare) }}
        >
          <StripPicture layout={layout} ghost={ghost} isFull={isFull} />
          <div
            ref={tree}
            role="tree"
            aria-label={title}
            aria-orientation="horizontal"
            onKeyDown={(event) => walk(event, props)}
          >
            {layout.places.map((place) => (
              <Move
                key={place.move.path}
                place={place}
                pitch={layout.pitch}
                level={levels[place.line] ?? 1}
                siblings={lines[place.line]?.moves.length ?? 0}
                isEntry={here ? place === here : place.index === 0 && place.line === 0}
                onOpen={onOpen}
              />
            ))}
          </div>
          {layout.names.map(({ x, y, line }) => (
            <span key={line.id} className="strip-label" style={{ left: rem(x), top: rem(y) }}>
              <b>{line.name}</b> {line.note}
            </span>
          ))}
          {isFull && layout.ghost && (
            <b
              className="strip-label"
              style={{ left: rem(layout.ghost.x + 14), top: rem(layout.ghost.y) }}
            >
              {ghost?.words}
            </b>
          )}
          {hasFoot && <p className="strip-foot">{words}</p>}
        </div>
      </div>
      {!isFull && !isHeadless && <div className="strip-words">{ghost?.words ?? said ?? words}</div>}
      {isFull && said && <div className="strip-said">{said}</div>}
    </div>
  );
}

interface MoveProps {
  place: StripPlace;
  pitch: number;
  /** Lines between the opening and this one, itself counted. */
  level: number;
  /** Moves on this line. */
  siblings: number;
  /** The one reached with the tabulator. */
  isEntry: boolean;
  onOpen: (path: string) => void;
}

const Move = memo(MoveButton, ({ place, ...a }, { place: other, ...b }) => {
  const same = (Object.keys(a) as (keyof typeof a)[]).every((key) => a[key] === b[key]);
  return same && samePlace(place, other);
});

/** Over a mark and its short words; its name says them in full. */
function MoveButton({ place, pitch, level, siblings, isEntry, onOpen }: MoveProps) {
  const { move, x, y, date, hasWords } = place;
  const above = date === undefined ? 14 : 27;
  const below = hasWords ? 42 : 14;
  return (
    <button
      type="button"
      role="treeitem"
      className="strip-move"
      style={{
        left: rem(x - pitch / 2),
        top: rem(y - above),
        width: rem(pitch),
        height: rem(above + below),
      }}
      aria-label={move.name}
      aria-level={level}
      aria-posinset={place.index + 1}
      aria-setsize={siblings}
      aria-selected={move.here === true}
      tabIndex={isEntry ? 0 : -1}
      title={move.waits?.reason ?? (hasWords ? undefined : move.lines.join(' '))}
      data-path={move.path}
      onClick={() => onOpen(move.path)}
    />
  );
}

/** How many lines lie between the opening and each line, itself counted: a parent stands before it. */
function levelsOf(lines: readonly StripLine[]): number[] {
  const levels: number[] = [];
  for (const { from } of lines) levels.push(from ? (levels[from.line] ?? 0) + 1 : 1);
  return levels;
}

const directions: Readonly<Partial<Record<string, Direction>>> = {
  ArrowLeft: 'back',
  ArrowRight: 'forward',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

function walk(event: KeyboardEvent, { onMove, onDelete }: StripProps) {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const direction = directions[event.key];
  const path = event.target instanceof HTMLElement ? event.target.dataset['path'] : undefined;
  if (direction) onMove(direction);
  else if (event.key === 'Delete' && onDelete && path !== undefined) onDelete(path);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** Keeps the current place in view without moving the page. */
function useScroll(here: StripPlace | undefined, end: number, width: number) {
  const ref = useRef<HTMLDivElement>(null);
  const { x = 0, y = 0 } = here ?? {};
  useLayoutEffect(() => {
    const box = ref.current;
    if (!box || width === 0) return;
    const unit = rootSize() / 16;
    const isLeft = (x - 132) * unit < box.scrollLeft;
    const isRight = end * unit > box.scrollLeft + box.clientWidth;
    if (isRight) box.scrollLeft = Math.min(end * unit - box.clientWidth, (x - 60) * unit);
    else if (isLeft) box.scrollLeft = (x - 132) * unit;
    if ((y + 46) * unit > box.clientHeight + box.scrollTop || (y - 30) * unit < box.scrollTop)
      box.scrollTop = (y - 30) * unit;
  }, [x, y, end, width]);
  return ref;
}

const rem = (length: number) => `${length / 16}rem`;

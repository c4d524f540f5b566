import { memo } from 'react';
import { ActorMark, type Look } from './ActorMark.tsx';
import { Picture } from './Picture.tsx';
import type { StripMove } from './Strip.tsx';
import { type StripLayout, type StripPlace, samePlace } from './stripLayout.ts';

interface StripPictureProps {
  layout: StripLayout;
  ghost: Look | undefined;
  isFull: boolean;
}

/** Lines, marks, the ring and the branch not yet played; words and buttons stand above it. */
export function StripPicture({ layout, ghost, isFull }: StripPictureProps) {
  const { here } = layout;
  return (
    <Picture width={layout.width} height={layout.height}>
      {layout.ways.map(({ d, played }) => (
        <path key={d} className={played ? 'strip-way' : 'strip-way strip-way-ahead'} d={d} />
      ))}
      {layout.ghost && <path className="strip-way strip-way-ghost" d={layout.ghost.d} />}
      {here && <circle className="strip-ring" cx={here.x} cy={here.y} r={isFull ? 14 : 13} />}
      {layout.places.map((place) => (
        <StripMark key={place.move.path} place={place} />
      ))}
      {layout.ghost && ghost && (
        <ActorMark
          shape={ghost.shape}
          tone={ghost.tone}
          x={layout.ghost.x}
          y={layout.ghost.y}
          size={isFull ? 7 : 5}
          fill="ghost"
        />
      )}
    </Picture>
  );
}

const StripMark = memo(Mark, (a, b) => samePlace(a.place, b.place));

function Mark({ place }: { place: StripPlace }) {
  const { move, x, y } = place;
  return (
    <>
      {move.shape && move.tone ? (
        <ActorMark
          shape={move.shape}
          tone={move.tone}
          x={x}
          y={y}
          fixed
          size={move.played ? 7 : 6.5}
          fill={move.waits ? 'ghost' : move.played ? 'filled' : 'hollow'}
        />
      ) : (
        <circle className="strip-opening" cx={x} cy={y} r={4.5} />
      )}
      {place.date !== undefined && (
        <text
          className={place.isToday ? 'strip-date strip-today' : 'strip-date'}
          x={x}
          y={y - 18.5}
        >
          {place.date}
        </text>
      )}
      {place.hasWords &&
        wordsOf(move).map(({ text, isStruck }, line) => (
          <text
            key={text}
            className={`strip-text${move.played ? '' : ' strip-ahead'}${isStruck ? ' strip-waits' : ''}`}
            x={x}
            y={y + 25.5 + 13 * line}
          >
            {text}
          </text>
        ))}
      {move.noted && (
        <text className="strip-noted" x={x + (move.here ? 18 : 13)} y={y + 6}>
          ”
        </text>
      )}
      {move.letter && (
        <text className="strip-letter" x={x + 12} y={y - 8}>
          {move.letter}
        </text>
      )}
    </>
  );
}

/** Two lines; of a move that waits the first, struck out, and that it does. */
function wordsOf({ lines, waits }: StripMove): { text: string; isStruck?: boolean }[] {
  if (!waits) return lines.map((text) => ({ text }));
  const [first = '', ...more] = lines;
  return [{ text: more.length > 0 ? `${first} …` : first, isStruck: true }, { text: waits.word }];
}

import { ActorMark, type Look } from './ActorMark.tsx';
import { between } from './between.ts';
import './gapPicture.css';
import { Picture } from './Picture.tsx';

export interface GapPictureProps extends Look {
  /** Said in public, and what is reported with its margin. Points 0–100. */
  said: number;
  reported: { value: number; low: number; high: number };
}

const width = 132;
const height = 20;

/** The public word, filled, and the reported one as everything on record is drawn: hollow, in ink. */
export function GapPicture({ said, reported, shape, tone }: GapPictureProps) {
  const along = between(8, width - 8);
  const x = (points: number) => along(points / 100);
  return (
    <Picture width={width} height={height} className={`gap-picture tone-${tone}`}>
      <path className="gap-axis" d={`M${x(0)},13v4m0,-2H${x(100)}m0,-2v4`} />
      <path className="gap-way" d={`M${x(said)},8H${x(reported.value)}`} />
      <path className="gap-whisker" d={`M${x(reported.low)},5v6m0,-3H${x(reported.high)}m0,-3v6`} />
      <ActorMark {...{ shape, tone }} x={x(said)} y={8} size={5.5} fixed />
      <ActorMark {...{ shape, tone }} x={x(reported.value)} y={8} size={4.2} fill="record" fixed />
    </Picture>
  );
}

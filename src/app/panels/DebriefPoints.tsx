import { linesOf, pointTitle } from '../../explain/classroom/debrief/written.ts';
import type { TurningPoint } from '../../lesson/debrief.ts';
import { PointPicture } from '../charts/PointPicture.tsx';
import { useSpeaker } from '../selectors.ts';
import { useDebriefWords } from './useDebriefWords.ts';

/**
 * Turning points side by side: title, picture, words. Words that somebody wrote stand under the
 * pictures as long as there is a line for each; else below them all.
 */
export function DebriefPoints({ points, text }: { points: readonly TurningPoint[]; text: string }) {
  const speaker = useSpeaker();
  const lines = linesOf(text);
  const isEach = lines.length === points.length;
  return (
    <>
      {points.length > 0 && (
        <ol className="debrief-points">
          {points.map((point, i) => {
            const title = pointTitle(speaker, point);
            const line = isEach ? (lines[i] ?? '') : '';
            const rest = line.startsWith(`${title}. `) ? line.slice(title.length + 2) : line;
            return (
              <li key={point.at} className="keep">
                <h3>
                  {i + 1}. {title}
                </h3>
                <OnePicture point={point} />
                {rest !== '' && <p>{rest}</p>}
              </li>
            );
          })}
        </ol>
      )}
      {!isEach && lines.map((line) => <p key={line}>{line}</p>)}
    </>
  );
}

function OnePicture({ point: { picture } }: { point: TurningPoint }) {
  const t = useDebriefWords();
  const speaker = useSpeaker();
  if (!picture) return null;
  const { label, marks } = speaker.issue(picture.issue);
  return (
    <figure>
      <PointPicture
        marks={marks.map(({ value }) => value)}
        rows={picture.rows.map(({ actor, from, to, limit }) => {
          const { shape, tone } = speaker.actor(actor);
          const name = speaker.words(actor).label;
          const by = speaker.figures.signed;
          const label =
            limit && Math.abs(to - from) < Math.abs(limit.to - limit.from) / 2
              ? t('points.limit', { actor: name, by: by(limit.to - limit.from) })
              : `${name} ${by(to - from)}`;
          return { ...{ actor, from, to, limit, shape, tone }, label };
        })}
      />
      <figcaption>{speaker.text(label)}</figcaption>
    </figure>
  );
}

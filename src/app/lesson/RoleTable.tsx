import { clamp } from '../../engine/numeric.ts';
import { nearestMark } from '../../explain/marks.ts';
import { verdict } from '../../explain/verdict.ts';
import type { Seen, SeenDeed, SeenIssue, SeenOffer, SeenRow } from '../../lesson/seen.ts';
import { Lane, type LaneProps, type LaneRow } from '../charts/Lane.tsx';
import { Legend } from '../charts/Legend.tsx';
import { rootSize } from '../charts/Picture.tsx';
import { useCompact } from '../controls/media.ts';
import { useSize } from '../controls/useSize.ts';
import { useUi } from '../i18n/useUi.ts';
import { useLesson } from './useLesson.ts';

interface Shown {
  seen: Seen;
  onlookers: boolean;
  /** The step looked at: its ghost stands in the row of the role, and in no other. */
  offer: SeenOffer | undefined;
  /** What was just done: the lanes show the way it went. */
  did: SeenDeed | undefined;
}

/** Where everybody stands in public, and what the role may see beside it. */
export function RoleTable(shown: Shown) {
  const { t, speaker } = useLesson();
  const ui = useUi();
  const compact = useCompact();
  const [ref, width, height] = useSize<HTMLElement>();
  const { role, issues } = shown.seen;
  const { shape, tone } = speaker.actor(role);
  const pitch = pitchFor(height, issues);
  const hasRange = issues.some(({ rows }) => rows.some(({ range }) => range));
  const hasNoLimit = issues.some(({ rows }) =>
    rows.some(({ range }) => range && range.limit === undefined),
  );
  const isOpen = issues.some(({ zone }) => zone);
  return (
    <section
      ref={ref}
      className="role-table"
      aria-label={t('role.board')}
      // A region that scrolls must be reachable by keyboard.
      {...(!compact && pitch < leastPitch ? { tabIndex: 0 } : {})}
    >
      <Legend
        shape={shape}
        tone={tone}
        items={[
          { kind: 'now', words: ui('legend.now') },
          { kind: 'opening', words: t('table.opening') },
          ...(shown.offer?.own ? [{ kind: 'ghost' as const, words: ui('legend.preview') }] : []),
          ...(hasRange ? [{ kind: 'range' as const, words: ui('legend.range') }] : []),
          ...(hasNoLimit ? [{ kind: 'noLimit' as const, words: ui('legend.noLimit') }] : []),
          ...(isOpen
            ? [
                { kind: 'gap' as const, words: ui('legend.gap') },
                { kind: 'overlap' as const, words: ui('legend.overlap') },
              ]
            : []),
        ]}
      />
      <div>
        {issues.map((issue) => (
          <div key={issue.issue} className="lane">
            {width > 0 && (
              <Lane
                {...laneOf(speaker.text(speaker.issue(issue.issue).label), issue)}
                width={width}
                compact={compact}
                rowPitch={compact ? 32 : clamp(pitch, leastPitch, 36)}
                {...(isOpen ? {} : { verdictWidth: 24 })}
              />
            )}
            <Twin issue={issue} onlookers={shown.onlookers} role={role} />
          </div>
        ))}
      </div>
    </section>
  );

  function laneOf(title: string, { issue, rows, zone }: SeenIssue): Omit<LaneProps, 'width'> {
    const { marks } = speaker.issue(issue);
    const found = zone && verdict(speaker, zone);
    return {
      title,
      marks: marks.map(({ value, short }) => ({ value, lines: speaker.lines(short) })),
      rows: rows.map((row) => laneRow(row, issue)),
      verdict: found,
      ...(zone &&
        (zone.open
          ? { overlap: { low: zone.low, high: zone.high } }
          : { gap: { low: zone.high, high: zone.low } })),
    };
  }

  function laneRow({ actor, now, opening, range }: SeenRow, issue: string): LaneRow {
    const look = speaker.actor(actor);
    const { label } = speaker.words(actor);
    const isYou = actor === role && !shown.onlookers;
    const about = (moved: { actor: string; issue: string }) =>
      moved.actor === actor && moved.issue === issue;
    const ghost = shown.offer?.own?.moves.find(about);
    const went = shown.did?.moved.find(about);
    const { ideal, limit, bound } = range ?? {};
    return {
      ...{ actor, shape: look.shape, tone: look.tone, now },
      label: isYou ? t('you', { actor: label }) : label,
      opening: went ? went.from : shown.did ? undefined : opening,
      ...(went && { moved: speaker.figures.signed(went.to - went.from) }),
      ...(ghost && { ghost: ghost.to, ghostLabel: speaker.figures.signed(ghost.to - ghost.from) }),
      ...(range && limit === undefined && { noLimit: true }),
      ...(limit !== undefined && {
        ...{ ideal, limit, bound },
        beyond: bound === 'min' ? now < limit : now > limit,
      }),
    };
  }
}

/** In 1/16 rem: the legend, and in each lane the axis words above the rows and the gap below them. */
const legendHeight = 24;
const aroundRows = 40;
const leastPitch = 24;

/** Row pitch with which all lanes fill the room. */
function pitchFor(room: number, lanes: readonly SeenIssue[]): number {
  const unit = rootSize() / 16;
  const rows = lanes[0]?.rows.length ?? 1;
  return ((room / unit - legendHeight) / lanes.length - aroundRows) / rows;
}

/** The same, for those who hear it. */
function Twin({
  issue: { issue, rows, zone },
  role,
  onlookers,
}: {
  issue: SeenIssue;
  role: string;
  onlookers: boolean;
}) {
  const { t, speaker } = useLesson();
  const { figures } = speaker;
  const { name, question } = speaker.issue(issue);
  const place = (value: number) => `${figures.plain(value)}, ${nearestMark(speaker, issue, value)}`;
  const found = zone && verdict(speaker, zone);
  const rangeWords = ({ range }: SeenRow) => {
    if (!range) return '';
    const { limit, bound } = range;
    const ideal = figures.plain(range.ideal);
    if (limit === undefined) return t('table.noLimit', { ideal });
    const id = bound === 'min' ? 'table.notBelow' : 'table.notAbove';
    return t(id, { ideal, limit: place(limit) });
  };
  return (
    <div className="twin">
      <table>
        <caption>
          {speaker.text(name)}: {speaker.text(question)}
          {found && ` ${found.title}, ${found.detail}.`}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('table.actor')}</th>
            <th scope="col">{t('table.now')}</th>
            <th scope="col">{t('table.opening')}</th>
            {rows.some(({ range }) => range) && <th scope="col">{t('table.range')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { label } = speaker.words(row.actor);
            return (
              <tr key={row.actor}>
                <th scope="row">
                  {row.actor === role && !onlookers ? t('you', { actor: label }) : label}
                </th>
                <td>{place(row.now)}</td>
                <td>{place(row.opening)}</td>
                {rows.some(({ range }) => range) && <td>{rangeWords(row)}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

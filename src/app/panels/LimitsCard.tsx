import { first, size } from '../../engine/path.ts';
import { stanceOf } from '../../engine/table.ts';
import type { ActorId, IssueId } from '../../engine/types.ts';
import { nearestMark } from '../../explain/marks.ts';
import { reasonName, reasonRule } from '../../explain/reason.ts';
import { capital } from '../../explain/speaker.ts';
import { packagesSentence, positionsApart, verdict } from '../../explain/verdict.ts';
import type { EntryFile } from '../../scenario/types.ts';
import { showAssumptions } from '../actions.ts';
import { ReasonBars } from '../charts/ReasonBars.tsx';
import { useUi } from '../i18n/useUi.ts';
import { useLine, usePackages, usePlace, useSpeaker, useZones } from '../selectors.ts';
import { SourceList } from './Provenance.tsx';

const smallest = 0.05;

/** Whose limits meet or do not, how they got there, and where they come from. */
export function LimitsCard({ issue }: { issue: IssueId }) {
  const t = useUi();
  const speaker = useSpeaker();
  const { scenario } = useLine();
  const zones = useZones();
  const found = usePackages();
  const zone = zones.find((candidate) => candidate.issue === issue);
  if (!zone) return null;
  const { title, detail } = verdict(speaker, zone);
  const binding = scenario.actors
    .filter(({ consents }) => consents)
    .map(({ id }) => scenario.entries.find((e) => e.actor === id && e.issue === issue))
    .filter((entry) => entry?.limit !== undefined) as EntryFile[];

  return (
    <>
      <h2 className="caps">
        {t('limits.title', { issue: speaker.text(speaker.issue(issue).label) })}
      </h2>
      <p className="headline">
        {title}: {detail}
      </p>
      <p className="rule">
        {positionsApart(speaker, zone)} {t('limits.rule')}
      </p>
      {binding.map((entry) => (
        <Limit key={entry.actor} entry={entry} />
      ))}
      <h3 className="caps">{t('why.room')}</h3>
      <p className="body">
        {packagesSentence(speaker, found)} {t('limits.packages')}
      </p>
    </>
  );
}

function Limit({ entry }: { entry: EntryFile }) {
  const t = useUi();
  const speaker = useSpeaker();
  const { figures } = speaker;
  const { actor, issue, limit } = entry;
  const { now, rows, rules } = useLimitSum(actor, issue);
  if (!limit) return null;
  const { shape: _, tone } = speaker.actor(actor);

  return (
    <section className="limit">
      <h3 className="issue">
        {t(limit.bound === 'min' ? 'limits.notBelow' : 'limits.notAbove', {
          actor: speaker.words(actor).label,
          now: figures.fixed(now),
          mark: nearestMark(speaker, issue, now),
        })}
      </h3>
      {rows.length > 0 && (
        <>
          <ReasonBars
            caption={t('number.since')}
            tone={tone}
            start={{ label: t('number.atOpening'), text: figures.fixed(limit.value) }}
            rows={rows}
            end={{ label: t('number.now'), text: figures.fixed(now) }}
          />
          {rules.map((rule) => (
            <p key={rule} className="rule">
              {rule}
            </p>
          ))}
        </>
      )}
      <p className="body">
        {entry.limitWhy && speaker.text(entry.limitWhy)}{' '}
        {t('limits.range', { low: figures.plain(limit.low), high: figures.plain(limit.high) })}
      </p>
      <details>
        <summary>{t('sources.open', { count: entry.sources.length })}</summary>
        <SourceList about={entry} />
      </details>
      <button
        type="button"
        className="link"
        onClick={() => showAssumptions({ of: 'name', name: `limit.${actor}.${issue}` })}
      >
        {t('sources.disagreeThis')}
      </button>
    </section>
  );
}

/** The reasons that moved a limit along the line, added up by kind. */
function useLimitSum(actor: ActorId, issue: IssueId) {
  const speaker = useSpeaker();
  const { replay, scenario } = useLine();
  const { path, state } = usePlace();
  const now = stanceOf(scenario, state, actor, issue).limit ?? 0;
  const sums = new Map<string, { label: string; rule: string; amount: number }>();
  for (let i = 1; i <= size(path); i++) {
    for (const reason of replay.turn(first(path, i))?.reasons ?? []) {
      if (reason.of !== 'limit' || reason.actor !== actor || reason.issue !== issue) continue;
      const label = capital(reasonName(speaker, reason));
      const amount = (sums.get(label)?.amount ?? 0) + reason.amount;
      sums.set(label, { label, rule: reasonRule(speaker, reason), amount });
    }
  }
  const told = [...sums.values()].filter(({ amount }) => Math.abs(amount) >= smallest);
  return {
    now,
    rows: told.map(({ label, amount }) => {
      return { id: label, label, amount, text: speaker.figures.signed(amount) };
    }),
    rules: [...new Set(told.map(({ rule }) => rule))],
  };
}

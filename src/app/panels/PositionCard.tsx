import { allAssumptions, type Named } from '../../engine/assumptions.ts';
import { stanceRow } from '../../engine/table.ts';
import type { ActorId, IssueId, Reason, Turn } from '../../engine/types.ts';
import { assumptionName } from '../../explain/assumption.ts';
import { factorNames, factors, reasonName, reasonRule } from '../../explain/reason.ts';
import { capital } from '../../explain/speaker.ts';
import type { EntryFile, StepFile } from '../../scenario/types.ts';
import { open, showAssumptions } from '../actions.ts';
import { ReasonBars, type ReasonRow } from '../charts/ReasonBars.tsx';
import { useUi } from '../i18n/useUi.ts';
import { movesOf, useLine, usePlace, useSpeaker } from '../selectors.ts';
import { useApp } from '../shown.tsx';
import { SourceList } from './Provenance.tsx';

/** Reasons below this stand together in one row. */
const smallest = 0.15;

/** Why a position is where it is: this move's sum, its rule, its assumptions, its sources. */
export function PositionCard({ actor, issue }: { actor: ActorId; issue: IssueId }) {
  const t = useUi();
  const speaker = useSpeaker();
  const { state, turn, path } = usePlace();
  const line = useLine();
  const { figures } = speaker;
  const row = stanceRow(line.scenario, actor, issue);
  const now = state.stances[row]?.position as number;
  const before = turn ? (turn.before.stances[row]?.position as number) : now;
  const reasons = turn ? reasonsOf(turn, actor, issue) : [];
  const { tone } = speaker.actor(actor);
  const entry = line.scenario.entries.find(
    (candidate) => candidate.actor === actor && candidate.issue === issue,
  ) as EntryFile;
  const authored = turn && authoredEffect(turn, actor, issue);

  return (
    <>
      <h2 className="caps">
        {t('number.why', {
          actor: speaker.words(actor).label,
          issue: speaker.text(speaker.issue(issue).label),
          move: path.length / 2,
        })}
      </h2>
      <p className="headline">
        {now === before
          ? t('number.stays', { now: figures.fixed(now) })
          : t('number.fromTo', {
              from: figures.fixed(before),
              to: figures.fixed(now),
              way: now > before ? 'up' : 'down',
              points: figures.fixed(Math.abs(now - before)),
            })}
      </p>
      {turn && reasons.length > 0 && (
        <ReasonBars
          caption={t('number.sum')}
          tone={tone}
          start={{ label: t('number.before'), text: figures.fixed(before) }}
          rows={reasonRows(reasons)}
          end={{ label: t('number.now'), text: figures.fixed(now) }}
        />
      )}
      <Rules reasons={reasons} />
      <SinceOpening actor={actor} issue={issue} />
      <UsedAssumptions actor={actor} issue={issue} reasons={reasons} />
      <h3 className="caps">{t(authored ? 'number.sourcesStep' : 'number.sourcesEntry')}</h3>
      {!authored && <p className="body">{speaker.text(entry.why)}</p>}
      <SourceList about={authored ? (turn.step as StepFile) : entry} />
      <button
        type="button"
        className="link"
        onClick={() =>
          showAssumptions(
            authored ? { of: 'step', step: turn.step.id } : { of: 'position', actor, issue },
          )
        }
      >
        {t('sources.disagreeThis')}
      </button>
    </>
  );

  function reasonRows(list: readonly Reason[]): ReasonRow[] {
    const large = list.filter(({ amount }) => Math.abs(amount) >= smallest);
    const small = list.filter(({ amount }) => Math.abs(amount) < smallest);
    const rows = large.map((reason, i): ReasonRow => {
      const detail = factors(speaker, reason.terms);
      return {
        id: `${i}`,
        label: capital(reasonName(speaker, reason)),
        amount: reason.amount,
        text: figures.signed(reason.amount),
        ...(detail ? { detail } : {}),
      };
    });
    const rest = small.reduce((sum, { amount }) => sum + amount, 0);
    if (small.length === 0) return rows;
    const label = t('number.smaller', { count: small.length });
    return [...rows, { id: 'rest', label, amount: rest, text: figures.signed(rest) }];
  }
}

/** The rules behind the reasons, each once, that of the largest reason first. */
function Rules({ reasons }: { reasons: readonly Reason[] }) {
  const t = useUi();
  const speaker = useSpeaker();
  const rules = new Map<string, string>();
  for (const reason of reasons.toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount))) {
    if (Math.abs(reason.amount) < smallest) break;
    const names = factors(speaker, reason.terms) ? factorNames(speaker, reason.terms) : '';
    const rule = reasonRule(speaker, reason);
    rules.set(rule, rules.get(rule) || names);
  }
  const [first, ...others] = [...rules];
  if (!first) return null;
  return (
    <>
      <Rule rule={first} />
      {others.length > 0 && (
        <details>
          <summary className="note">{t('number.otherRules', { count: others.length })}</summary>
          {others.map((rule) => (
            <Rule key={rule[0]} rule={rule} />
          ))}
        </details>
      )}
    </>
  );
}

const Rule = ({ rule: [rule, names] }: { rule: readonly [string, string] }) => (
  <p className="rule">
    {rule} {names && <span className="note">({names})</span>}
  </p>
);

/** What each earlier move added, with the way back to it. */
function SinceOpening({ actor, issue }: { actor: ActorId; issue: IssueId }) {
  const t = useUi();
  const speaker = useSpeaker();
  const line = useLine();
  const { path, state } = usePlace();
  const { figures } = speaker;
  const moves = movesOf(line, path, actor, issue).filter(
    ({ amount }) => Math.abs(amount) >= smallest,
  );
  const stance = state.stances[stanceRow(line.scenario, actor, issue)];
  if (moves.length < 2 || !stance) return null;
  return (
    <>
      <h3 className="caps">{t('number.since')}</h3>
      <ReasonBars
        caption={t('number.since')}
        tone={speaker.actor(actor).tone}
        start={{ label: t('number.atOpening'), text: figures.fixed(stance.initial) }}
        rows={moves.map(({ place, step, amount }) => ({
          id: place,
          label: `${place.length / 2}. ${speaker.lines(speaker.step(step).short).join(' ')}`,
          amount,
          text: figures.signed(amount),
          onOpen: () => open(place),
        }))}
        end={{ label: t('number.now'), text: figures.fixed(stance.position) }}
      />
    </>
  );
}

/** The assumptions the reasons rest on, each with its value, its range and the way to change it. */
function UsedAssumptions({
  actor,
  issue,
  reasons,
}: {
  actor: ActorId;
  issue: IssueId;
  reasons: readonly Reason[];
}) {
  const t = useUi();
  const speaker = useSpeaker();
  const line = useLine();
  const document = useApp((state) => state.document);
  const names = usedNames(reasons, actor, issue);
  const used = allAssumptions(line.scenario, document.opening).filter(({ name }) =>
    names.has(name),
  );
  if (used.length === 0) return null;
  const { figures } = speaker;
  return (
    <>
      <h3 className="caps">{t('number.assumptions')}</h3>
      <table className="assumed">
        <tbody>
          {used.map((assumption) => (
            <tr key={assumption.name}>
              <th scope="row">{assumptionName(speaker, assumption)}</th>
              <td>
                <strong>{figures.exact(valueNow(assumption))}</strong>
              </td>
              <td className="muted">
                {t('number.range', {
                  low: figures.exact(assumption.low),
                  high: figures.exact(assumption.high),
                })}
              </td>
              <td>
                <button
                  type="button"
                  className="link"
                  aria-label={t('number.changeThis', {
                    name: assumptionName(speaker, assumption),
                  })}
                  onClick={() => showAssumptions({ of: 'name', name: assumption.name })}
                >
                  {t('number.change')}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );

  function valueNow({ name, value }: Named): number {
    return document.changes[name] ?? value;
  }
}

/** Which assumptions a list of reasons rests on. */
function usedNames(reasons: readonly Reason[], actor: ActorId, issue: IssueId): Set<string> {
  const names = new Set<string>();
  for (const { kind, terms = [] } of reasons) {
    if (terms.some(({ name }) => name === 'room')) {
      names.add('halfDistance').add(`limit.${actor}.${issue}`);
    }
    if (terms.some(({ name }) => name === 'repeat')) names.add('repeat');
    if (kind === 'pull') names.add(`openness.${actor}`).add('pace');
    if (kind === 'own line') names.add('retention').add('pace');
    if (kind === 'answer') names.add(`reciprocity.${actor}`);
  }
  return names;
}

const reasonsOf = (turn: Turn, actor: ActorId, issue: IssueId): Reason[] =>
  turn.reasons.filter((r) => r.of === 'position' && r.actor === actor && r.issue === issue);

const authoredEffect = ({ step }: Turn, actor: ActorId, issue: IssueId): boolean =>
  step.effects.some((effect) => effect.on === actor && effect.issue === issue);

import { size } from '../../engine/path.ts';
import { nearestMark } from '../../explain/marks.ts';
import { announced } from '../../lesson/agenda.ts';
import type { Seen, SeenDeed } from '../../lesson/seen.ts';
import { MarkIcon } from '../charts/ActorMark.tsx';
import { BudgetBar } from '../charts/BudgetBar.tsx';
import { Moves } from './Moves.tsx';
import { ownCosts } from './ownCosts.ts';
import { useLesson } from './useLesson.ts';

/** What a role knows: who it is, what it can accept and carry, and what has been done in the meantime. */
export function RoleKnows({ seen }: { seen: Seen }) {
  const { lesson, run, t, speaker } = useLesson();
  const { role, brief, own, deeds } = seen;
  const { shape, tone } = speaker.actor(role);
  const turns = run.log.filter(({ actor, by }) => actor === role && by === 'team');
  // A turn that can still be taken back is no turn before this one.
  const did = run.phase.at === 'turn' ? run.phase.did : undefined;
  const before = did ? turns.slice(0, -1) : turns;
  const last = before.at(-1);
  const since = deeds.slice(last ? size(last.place) : 0, size(did ? did.from : run.path));
  const coming = announced(lesson, run.round);

  return (
    // Where others look on there is only text: where it does not fit, the keyboard scrolls it.
    <section className="role-knows" aria-label={t('role.own')} {...(own ? {} : { tabIndex: 0 })}>
      <p className={`role-name tone-${tone}`}>
        <MarkIcon shape={shape} tone={tone} size={20} />{' '}
        <span className="actor">{speaker.words(role).label}</span>
      </p>
      {own && (
        <>
          <details className="role-brief" open={before.length === 0}>
            <summary>{t('role.brief')}</summary>
            {brief.parts ? (
              brief.parts.map(({ about, text }) => (
                <p key={about}>
                  <strong>{t(`brief.${about}`)}.</strong> {speaker.text(text)}
                </p>
              ))
            ) : (
              <p>{speaker.text(brief.description)}</p>
            )}
          </details>
          <Limits seen={seen} />
          <Budget seen={seen} />
        </>
      )}
      <h2 className="caps">{t(last ? 'role.since' : 'role.sofar')}</h2>
      <Deeds deeds={since} />
      {coming.length > 0 && (
        <>
          <h2 className="caps">{t('role.coming')}</h2>
          <ul className="plain">
            {coming.map(({ before: round, step }) => (
              <li key={step}>
                {t('role.comes', {
                  round,
                  actor: speaker.words(speaker.step(step).actor).label,
                  step: speaker.text(speaker.step(step).title),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Limits({ seen: { role, issues } }: { seen: Seen }) {
  const { t, speaker } = useLesson();
  const { figures } = speaker;
  return (
    <>
      <h2 className="caps">{t('role.limits')}</h2>
      <ul className="plain">
        {issues.map(({ issue, rows }) => {
          const range = rows.find(({ actor }) => actor === role)?.range;
          if (!range) return null;
          const { limit, bound } = range;
          const said = {
            issue: speaker.text(speaker.issue(issue).label),
            ideal: figures.plain(range.ideal),
            limit: limit === undefined ? '' : figures.plain(limit),
            mark: limit === undefined ? '' : nearestMark(speaker, issue, limit),
          };
          const id =
            limit === undefined
              ? 'role.noLimit'
              : bound === 'min'
                ? 'role.notBelow'
                : 'role.notAbove';
          return <li key={issue}>{t(id, said)}</li>;
        })}
      </ul>
    </>
  );
}

function Budget({ seen: { role, own } }: { seen: Seen }) {
  const { t, speaker } = useLesson();
  if (!own) return null;
  const { total, amount, kinds } = ownCosts(speaker, own.borne);
  return (
    <>
      <h2 className="caps">{t('role.budget')}</h2>
      <BudgetBar
        tone={speaker.actor(role).tone}
        spent={total}
        budget={own.budget}
        words={t('role.spent', { amount })}
        limitWords={t('role.of', { budget: speaker.figures.plain(own.budget) })}
      />
      {kinds !== '' && <p className="note">{kinds}</p>}
    </>
  );
}

function Deeds({ deeds }: { deeds: readonly SeenDeed[] }) {
  const { t, speaker } = useLesson();
  if (deeds.length === 0) return <p className="note">{t('role.nothing')}</p>;
  return (
    <ol className="plain deeds">
      {deeds.map(({ move, actor, title, moved }) => (
        <li key={move}>
          {t('deed', { actor: speaker.words(actor).label, step: speaker.text(title) })}
          <Moves moved={moved} />
        </li>
      ))}
    </ol>
  );
}

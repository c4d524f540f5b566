import { useDeferredValue, useMemo } from 'react';
import { sensitivity } from '../../engine/sensitivity.ts';
import type { Turn } from '../../engine/types.ts';
import { assumptionName } from '../../explain/assumption.ts';
import { shifts } from '../../explain/change.ts';
import { showAssumptions } from '../actions.ts';
import { useUi } from '../i18n/useUi.ts';
import { useLine, useSpeaker } from '../selectors.ts';

const shown = 2;
/** Points; a smaller swing changes nothing that a reader would see. */
const worthTelling = 0.3;

/** Which assumptions the largest answer to a step hangs on, and how far. */
export function WhatWouldChange({ turn }: { turn: Turn }) {
  const t = useUi();
  const speaker = useSpeaker();
  const line = useLine();
  // Thirty-odd replays of a step: the board comes first.
  const later = useDeferredValue(turn);
  const found = useMemo(() => {
    const moved = shifts(line.scenario, later).filter(({ actor }) => speaker.actor(actor).core);
    const answer = moved.find(({ actor }) => actor !== later.step.actor) ?? moved[0];
    if (!answer) return undefined;
    const { actor, issue } = answer;
    const swings = sensitivity(line.scenario, line.rates, later, actor, issue)
      .filter(({ low, high }) => Math.abs(high - low) >= worthTelling)
      .slice(0, shown);
    return { actor, issue, swings };
  }, [line, later, speaker]);
  if (!found || found.swings.length === 0) return null;
  const { figures } = speaker;

  return (
    <>
      <h3 className="caps">{t('change.title')}</h3>
      <p className="body">
        {t('change.whose', {
          actor: speaker.words(found.actor).label,
          issue: speaker.text(speaker.issue(found.issue).label),
        })}{' '}
        {found.swings.map(({ assumption, low, high }) => (
          <span key={assumption.name}>
            {t('change.from', { low: figures.signed(low), high: figures.signed(high) })}{' '}
            <button
              type="button"
              className="number"
              onClick={() => showAssumptions({ of: 'name', name: assumption.name })}
            >
              {assumptionName(speaker, assumption)}
            </button>{' '}
            {t('change.to', {
              low: figures.exact(assumption.low),
              high: figures.exact(assumption.high),
            })}{' '}
          </span>
        ))}
      </p>
    </>
  );
}

import { useEffect, useState } from 'react';
import { type Swing, strongest, swings } from '../../engine/sensitivity.ts';
import type { ActorId, IssueId, Turn } from '../../engine/types.ts';
import { assumptionName } from '../../explain/assumption.ts';
import { shifts } from '../../explain/change.ts';
import type { Speaker } from '../../explain/speaker.ts';
import type { ScenarioFile } from '../../scenario/types.ts';
import { showAssumptions } from '../actions.ts';
import { inSlices } from '../controls/slices.ts';
import { useUi } from '../i18n/useUi.ts';
import { type Line, useLine, useSpeaker } from '../selectors.ts';
import { useApp } from '../shown.tsx';

const shown = 2;
/** Points; a smaller swing changes nothing that a reader would see. */
const worthTelling = 0.3;

/** Whose answer on what was the largest, and what it hangs on. */
interface Answer {
  actor: ActorId;
  issue: IssueId;
  strong: Swing[];
}

/** Which assumptions the largest answer to a step hangs on, and how far. */
export function WhatWouldChange({ turn }: { turn: Turn }) {
  const t = useUi();
  const speaker = useSpeaker();
  const line = useLine();
  const scenario = useApp(({ document }) => document.scenario);
  const [found, setFound] = useState<Answer & { of: ScenarioFile }>();
  // Thirty-odd replays of a step: the board comes first, and what was told before stays till then.
  useEffect(() => {
    const stop = new AbortController();
    void largestAnswer(speaker, line, turn, stop.signal).then((answer) => {
      if (!stop.signal.aborted) setFound(answer && { ...answer, of: scenario });
    });
    return () => stop.abort();
  }, [line, turn, speaker, scenario]);
  // Of another scenario nothing stays.
  if (!found || found.of !== scenario || found.strong.length === 0) return null;
  const { figures } = speaker;

  return (
    <>
      <h3 className="caps">{t('change.title')}</h3>
      <p className="body">
        {t('change.whose', {
          actor: speaker.words(found.actor).label,
          issue: speaker.text(speaker.issue(found.issue).label),
        })}{' '}
        {found.strong.map(({ assumption, low, high }) => (
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

async function largestAnswer(
  speaker: Speaker,
  { scenario, rates }: Line,
  turn: Turn,
  stop: AbortSignal,
): Promise<Answer | undefined> {
  const moved = shifts(scenario, turn).filter(({ actor }) => speaker.actor(actor).core);
  const answer = moved.find(({ actor }) => actor !== turn.step.actor) ?? moved[0];
  if (!answer) return undefined;
  const { actor, issue } = answer;
  const found = await inSlices(swings(scenario, rates, turn, actor, issue), stop);
  const strong = strongest(found ?? [])
    .filter(({ low, high }) => Math.abs(high - low) >= worthTelling)
    .slice(0, shown);
  return { actor, issue, strong };
}

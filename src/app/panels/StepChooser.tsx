import { obstacles } from '../../engine/legality.ts';
import { type Path, parent, size } from '../../engine/path.ts';
import { stepAt } from '../../engine/tree.ts';
import type { Step, StepId } from '../../engine/types.ts';
import type { StepFile } from '../../scenario/types.ts';
import { MarkIcon } from '../charts/ActorMark.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { playBefore, playInstead } from '../edit.ts';
import { useUi } from '../i18n/useUi.ts';
import { whyItWaits } from '../moveWords.ts';
import { useLine, useSpeaker } from '../selectors.ts';
import './choices.css';

/** Which step instead of a move or before it: those possible there, then the others with reasons. */
export function StepChooser({
  place,
  change,
  onClose,
}: {
  place: Path;
  change: 'instead' | 'ahead';
  onClose: () => void;
}) {
  const t = useUi();
  const speaker = useSpeaker();
  const { scenario, replay } = useLine();
  const present = stepAt(scenario, place) as StepId;
  const state = replay.state(parent(place));
  const steps = scenario.actors
    .flatMap(({ id }) => scenario.steps.filter(({ actor }) => actor === id))
    .filter(({ id }) => id !== present)
    .map((step) => ({ step, reasons: obstacles(scenario, state, step) }));
  const possible = steps.filter(({ reasons }) => reasons.length === 0);
  const others = steps.filter(({ reasons }) => reasons.length > 0);
  const choose = (step: StepId) => {
    onClose();
    (change === 'instead' ? playInstead : playBefore)(place, step);
  };
  const values = { move: size(place), step: speaker.text(speaker.step(present).title) };

  return (
    <Dialog title={t(`rebase.${change}`, values)} onClose={onClose}>
      <p className="note">{t('rebase.how')}</p>
      <ul className="plain">
        {possible.map(({ step }) => (
          <li key={step.id}>
            <button type="button" className="row" onClick={() => choose(step.id)}>
              <StepWords step={step} />
            </button>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <details>
          <summary>{t('rebase.blocked', { count: others.length })}</summary>
          <ul className="plain">
            {others.map(({ step, reasons }) => (
              <li key={step.id} className="row blocked">
                <StepWords step={step} />
                <span className="note">{whyItWaits(speaker, reasons)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Dialog>
  );
}

function StepWords({ step }: { step: Step }) {
  const t = useUi();
  const speaker = useSpeaker();
  return (
    <>
      <MarkIcon {...speaker.actor(step.actor)} size={14} />
      <span className="row-title">
        {t('fork.way', {
          actor: speaker.words(step.actor).label,
          step: speaker.text((step as StepFile).title),
        })}
      </span>
    </>
  );
}

import { useStore } from 'zustand';
import type { Path } from '../../engine/path.ts';
import { play } from '../../engine/play.ts';
import { happened, type Prediction } from '../../engine/prediction.ts';
import { stanceOf } from '../../engine/table.ts';
import { children, codeFor, has, stepAt } from '../../engine/tree.ts';
import type { IssueId, State, StepId, Turn } from '../../engine/types.ts';
import { worthAsking } from '../../explain/prediction.ts';
import { type Line, type Place, useLine, usePlace, useSpeaker } from '../selectors.ts';
import { useApp } from '../shown.tsx';
import type { Document } from '../store.ts';
import { counted, moveKey } from './counted.ts';
import type { Hands } from './hands.ts';
import { usePresent } from './usePresent.ts';

/** A step that hands are raised about before it is played. */
export interface Asked {
  step: StepId;
  /** Where the line is, and where it is once the step is played. */
  from: Path;
  path: Path;
  isThere: boolean;
  turn: Turn;
  about: Omit<Prediction, 'answer'>;
}

/** The step chosen on the board, else the one that follows on the line; nothing where neither can be taken. */
export function useAsked(shown: readonly IssueId[]): Asked | undefined {
  const speaker = useSpeaker();
  const line = useLine();
  const place = usePlace();
  const document = useApp((state) => state.document);
  const chosen = useApp((state) => state.chosen);
  const next = nextOn(document, place.path);
  const found = [chosen, next]
    .filter((step) => step !== undefined)
    .map((step) => ({ step, turn: played(line, place, step) }))
    .find(({ turn }) => turn.obstacles.length === 0);
  if (!found) return undefined;
  const path = place.path + codeFor(line.scenario, found.step);
  return {
    ...found,
    ...{ from: place.path, path, isThere: has(document.tree, path) },
    about: worthAsking(speaker, found.turn, shown),
  };
}

function nextOn({ scenario, tree }: Document, place: Path): StepId | undefined {
  const [main] = children(tree, place);
  return main && stepAt(scenario, place + main.code);
}

const played = ({ scenario, rates }: Line, { state }: Place, step: StepId): Turn =>
  play(scenario, rates, state, step);

/** What the class had expected of the move that led here, beside what happened. */
export function useTold(): { text: string; counts: Hands['counts'] } | undefined {
  const t = usePresent();
  const speaker = useSpeaker();
  const { turn, path } = usePlace();
  const document = useApp((state) => state.document);
  const known = useStore(counted, (all) => all[moveKey(document, path)]);
  if (!turn || !known) return undefined;
  const { actor, issue, counts } = known;
  const at = (state: State) => stanceOf(speaker.scenario, state, actor, issue).position;
  const points = Math.round(Math.abs(at(turn.state) - at(turn.before)) * 10) / 10;
  const text = t('hands.told', {
    ...speaker.as('actor', actor),
    ...counts,
    happened: happened(speaker.scenario, turn, { actor, issue }),
    points,
    text: speaker.figures.plain(points),
    on: speaker.text(speaker.issue(issue).on),
  });
  return { text, counts };
}

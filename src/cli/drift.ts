import { size } from '../engine/path.ts';
import type { Replay } from '../engine/tree.ts';
import { obstacleSentence } from '../explain/obstacle.ts';
import { speaker } from '../explain/speaker.ts';
import { driftOf } from '../share/drift.ts';
import type { Opened } from '../share/link.ts';
import type { Outcome } from './outcome.ts';

/** An outcome with how the line that was given comes out otherwise here, and then code 2. */
export function withDrift(outcome: Outcome, sent: Opened, replay: Replay): Outcome {
  const { scenario } = sent;
  const made = sent.other && madeWith[sent.other];
  const drift = driftOf(scenario, replay, sent);
  if (!drift) {
    return made ? { ...outcome, err: `${outcome.err}${made}, and comes out the same.\n` } : outcome;
  }
  const words = speaker(scenario, 'en');
  const moved = drift.positions.map(
    ({ actor, issue, was, is }) =>
      `${words.words(actor).label}, ${words.text(words.issue(issue).label)}: ${was} for its sender, ${is} here.\n`,
  );
  const stopped = drift.stopped
    .map(({ place, step, obstacles }) => {
      const why = obstacles.map((obstacle) => obstacleSentence(words, obstacle)).join(' ');
      return `Move ${size(place)}, ${step}: ${why}\n`;
    })
    .filter((sentence) => !outcome.err.includes(sentence));
  const err = [
    outcome.err,
    'Played here, this line comes out with other numbers than for its sender.\n',
    ...(made ? [`${made}.\n`] : []),
    ...moved,
    ...stopped,
  ].join('');
  return { ...outcome, code: 2, err };
}

const madeWith = {
  edition: 'It was made with another edition of the scenario',
  engine: 'It was made with another revision of the engine',
} as const;

import type { ActorId, StepId } from '../engine/types.ts';
import type { Text } from '../scenario/types.ts';
import type { Lesson } from './lesson.ts';

/** An actor that decides for itself, and who does it. */
export interface Player {
  actor: ActorId;
  by: 'team' | 'engine';
  temper?: string | undefined;
}

/** One thing after the other that a lesson holds. */
export type Item = { round: number } & (
  | { kind: 'stop'; questions: readonly Text[] }
  | { kind: 'event'; step: StepId; told: boolean }
  | { kind: 'turn'; player: Player }
);

/** In the order of the seats; actors that nobody plays take no step. */
export const playersOf = ({ seats }: Lesson): readonly Player[] =>
  seats.flatMap(({ actor, by, temper }) =>
    by === 'still' ? [] : [{ actor, by, ...(temper !== undefined && { temper }) }],
  );

/** Round by round: what happens before it, every seat in turn, and the stop after it. */
export function itemsOf(lesson: Lesson, players: readonly Player[]): readonly Item[] {
  const rounds = Array.from({ length: lesson.rounds + 1 }, (_, round) => round);
  return rounds.flatMap((round): Item[] => [
    ...(round === 0 ? [] : turns(lesson, players, round)),
    ...lesson.stops
      .filter(({ after }) => after === round)
      .map(({ questions }) => ({ kind: 'stop' as const, round, questions })),
  ]);
}

const turns = ({ events }: Lesson, players: readonly Player[], round: number): Item[] => [
  ...events
    .filter(({ before }) => before === round)
    .map(({ step, told }) => ({ kind: 'event' as const, round, step, told })),
  ...players.map((player) => ({ kind: 'turn' as const, round, player })),
];

/** Events that the class knows of and that have not come yet. */
export const announced = ({ events }: Lesson, round: number) =>
  events.filter(({ told, before }) => told && before > round);

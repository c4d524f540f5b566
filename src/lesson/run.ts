import { obstacles } from '../engine/legality.ts';
import type { Path } from '../engine/path.ts';
import type { Prediction } from '../engine/prediction.ts';
import { stepOf } from '../engine/table.ts';
import { codeFor } from '../engine/tree.ts';
import type { ActorId, Obstacle, Scenario, State, StepId } from '../engine/types.ts';
import type { Text } from '../scenario/types.ts';
import { type Item, itemsOf, type Player, playersOf } from './agenda.ts';
import type { Lesson } from './lesson.ts';

/*
 * A lesson while it is played, as plain data: whose turn it is, where the table stands, what was
 * done. Every function gives the next run and leaves the old one as it was; what makes no sense
 * where the run is changes nothing. The clock and the engine's choices come from outside.
 */

/** `alone`: one pupil or a pair. `one device`: teams hand it on. `projector`: all look at it. */
export const ways = ['alone', 'one device', 'projector'] as const;
export type Way = (typeof ways)[number];

export interface Run {
  way: Way;
  players: readonly Player[];
  phase: Phase;
  /** 0 before the first. */
  round: number;
  /** Of the agenda: what comes after the phase. */
  next: number;
  /** Where the table stands. */
  path: Path;
  log: readonly Entry[];
  /** When the card had been read, in milliseconds of whatever clock it is. */
  began?: number | undefined;
}

export type Phase =
  | { at: 'card' }
  | { at: 'roles' }
  | { at: 'stop'; questions: readonly Text[] }
  | { at: 'event'; told: boolean; did: Entry }
  | { at: 'hand-over'; actor: ActorId }
  /** `asking`: the step chosen, before it is played. `did`: what can still be taken back. */
  | { at: 'turn'; actor: ActorId; asking?: StepId | undefined; did?: Entry | undefined }
  | { at: 'engine'; actor: ActorId; did?: Entry | undefined }
  /** `early`: before all rounds were played. */
  | { at: 'debrief'; early?: true };

/** Something that happened, or was to happen. */
export interface Entry {
  round: number;
  actor: ActorId;
  by: 'team' | 'engine' | 'event';
  /** Nothing where the actor waited. */
  step?: StepId | undefined;
  from: Path;
  /** The same as `from` where nothing was played. */
  place: Path;
  prediction?: Prediction | undefined;
  /** Why the step could not be taken. */
  obstacles?: readonly Obstacle[] | undefined;
  /** What the engine says of its choice. */
  reason?: unknown;
}

/** What a lesson is played on. */
export interface Table {
  lesson: Lesson;
  scenario: Scenario;
  /** How things stand after the moves of a path. */
  state(path: Path): State;
}

/** What the engine does in an empty seat; no step: it waits. `reason` is plain data for whoever tells it. */
export interface Choice {
  step?: StepId | undefined;
  reason?: unknown;
}

export type Choose = (actor: ActorId, temper: string | undefined) => Choice;

/** At the honest-use card. */
export const begin = (lesson: Lesson, way: Way): Run => ({
  ...{ way, players: playersOf(lesson), phase: { at: 'card' }, round: 0, next: 0, path: '' },
  log: [],
});

/** The card is read. Whoever is alone with several seats says which of them to play. */
export function start(table: Table, run: Run, now?: number): Run {
  if (run.phase.at !== 'card') return run;
  const started = { ...run, began: now };
  return run.way === 'alone' && teamsOf(run).length > 1
    ? { ...started, phase: { at: 'roles' } }
    : advanced(table, started);
}

/** One seat, the engine in the others; or all of them, one after the other. */
export function takeRole(table: Table, run: Run, role: ActorId | 'all'): Run {
  if (run.phase.at !== 'roles') return run;
  const players = run.players.map((player): Player => {
    const isOthers = role !== 'all' && player.actor !== role;
    return isOthers ? { ...player, by: 'engine' } : player;
  });
  return advanced(table, { ...run, players });
}

/** Away from what is only read: a stop, an event, the hand-over, a turn that is done. */
export function goOn(table: Table, run: Run): Run {
  const { phase } = run;
  switch (phase.at) {
    case 'hand-over':
      return { ...run, phase: { at: 'turn', actor: phase.actor } };
    case 'turn':
    case 'engine':
      return phase.did ? advanced(table, run) : run;
    case 'stop':
    case 'event':
      return advanced(table, run);
    default:
      return run;
  }
}

/** A step is chosen: it is played, or, where the lesson wants a prediction, that is asked for first. */
export function propose(table: Table, run: Run, step: StepId): Run {
  const { phase } = run;
  if (phase.at !== 'turn' || phase.did || !mayTake(table, run, phase.actor, step)) return run;
  if (table.lesson.predict) return { ...run, phase: { ...phase, asking: step } };
  return take(table, run, step);
}

/** What is expected of the step chosen; it is played. */
export function predict(table: Table, run: Run, prediction: Prediction): Run {
  const { phase } = run;
  if (phase.at !== 'turn' || phase.asking === undefined) return run;
  return take(table, run, phase.asking, prediction);
}

/** Another step after all. */
export function reconsider(run: Run): Run {
  const { phase } = run;
  if (phase.at !== 'turn' || phase.asking === undefined) return run;
  return { ...run, phase: { at: 'turn', actor: phase.actor } };
}

/** A step is played without being asked about it. */
export function take(table: Table, run: Run, step: StepId, prediction?: Prediction): Run {
  const { phase } = run;
  if (phase.at !== 'turn' || phase.did || !mayTake(table, run, phase.actor, step)) return run;
  const { actor } = phase;
  const did = played(table, run, { actor, by: 'team', step, ...(prediction && { prediction }) });
  return done(run, did, { at: 'turn', actor, did });
}

/** The actor waits this round. */
export function pass(run: Run): Run {
  const { phase } = run;
  if (phase.at !== 'turn' || phase.did) return run;
  const did = waited(run, { actor: phase.actor, by: 'team' });
  return done(run, did, { at: 'turn', actor: phase.actor, did });
}

/** Inside a turn only: once the device has gone on, what is done is done. */
export function takeBack(run: Run): Run {
  const { phase } = run;
  if (phase.at !== 'turn' || !phase.did) return run;
  const { actor, did } = phase;
  return { ...run, path: did.from, log: run.log.slice(0, -1), phase: { at: 'turn', actor } };
}

/** The engine plays an empty seat. What the lesson does not leave it to do it does not do: it waits. */
export function engineTurn(table: Table, run: Run, choose: Choose): Run {
  const { phase } = run;
  if (phase.at !== 'engine' || phase.did) return run;
  const { actor } = phase;
  const { step, reason } = choose(actor, temperOf(run, actor));
  const who = { actor, by: 'engine', ...(reason !== undefined && { reason }) } as const;
  const isFree = step !== undefined && isOnOffer(table, actor, step);
  const did = isFree ? played(table, run, { ...who, step }) : waited(run, who);
  return done(run, did, { at: 'engine', actor, did });
}

/** The debrief, wherever the run is. */
export const finish = (run: Run): Run =>
  run.phase.at === 'debrief' ? run : { ...run, phase: { at: 'debrief', early: true } };

/** Whether the lesson leaves an actor this step, and nothing stands in its way now. */
export const mayTake = (table: Table, run: Run, actor: ActorId, step: StepId): boolean =>
  isOnOffer(table, actor, step) &&
  obstacles(table.scenario, table.state(run.path), stepOf(table.scenario, step)).length === 0;

export const teamsOf = ({ players }: Run): readonly Player[] =>
  players.filter(({ by }) => by === 'team');

/**
 * Whether the board itself can be played on, with a bar of the lesson above it: everything that it
 * shows may be seen then, and everything that it offers may be done.
 */
export const isOnBoard = (run: Run, lesson: Lesson): boolean =>
  run.way !== 'one device' &&
  lesson.sees === 'open table' &&
  lesson.record === 'board' &&
  lesson.hides.length === 0 &&
  !lesson.masked;

const isOnOffer = ({ scenario, lesson }: Table, actor: ActorId, step: StepId): boolean =>
  !lesson.hides.includes(step) &&
  scenario.steps.some(({ id, actor: whose }) => id === step && whose === actor);

const temperOf = ({ players }: Run, actor: ActorId): string | undefined =>
  players.find((player) => player.actor === actor)?.temper;

/** To the next of the agenda. */
function advanced(table: Table, run: Run): Run {
  const item = itemsOf(table.lesson, run.players)[run.next];
  if (!item) return { ...run, phase: { at: 'debrief' } };
  return entered(table, { ...run, round: item.round, next: run.next + 1 }, item);
}

function entered(table: Table, run: Run, item: Item): Run {
  if (item.kind === 'stop') return { ...run, phase: { at: 'stop', questions: item.questions } };
  if (item.kind === 'event') {
    const { actor } = stepOf(table.scenario, item.step);
    const did = played(table, run, { actor, by: 'event', step: item.step });
    return done(run, did, { at: 'event', told: item.told, did });
  }
  const { actor, by } = item.player;
  if (by === 'engine') return { ...run, phase: { at: 'engine', actor } };
  const isHandedOver = run.way === 'one device' && teamsOf(run).length > 1;
  return { ...run, phase: { at: isHandedOver ? 'hand-over' : 'turn', actor } };
}

const done = (run: Run, did: Entry, phase: Phase): Run => ({
  ...run,
  path: did.place,
  log: [...run.log, did],
  phase,
});

type Done = Omit<Entry, 'round' | 'from' | 'place' | 'obstacles'>;

const waited = (run: Run, entry: Done): Entry => ({
  ...{ ...entry, round: run.round, from: run.path, place: run.path },
});

/** The step as played; where something stands in its way, what. */
function played(table: Table, run: Run, entry: Done & { step: StepId }): Entry {
  const { scenario } = table;
  const stopped = obstacles(scenario, table.state(run.path), stepOf(scenario, entry.step));
  const waiting = waited(run, entry);
  if (stopped.length > 0) return { ...waiting, obstacles: stopped };
  return { ...waiting, place: run.path + codeFor(scenario, entry.step) };
}

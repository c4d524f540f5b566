import { assume } from '../engine/assumptions.ts';
import { isLegal } from '../engine/legality.ts';
import { packages } from '../engine/packages.ts';
import { first, type Path, parent, size } from '../engine/path.ts';
import { play } from '../engine/play.ts';
import { checkpointAt } from '../engine/record.ts';
import { stanceOf, stepOf } from '../engine/table.ts';
import { pathOf, type Replay, replay, stepAt } from '../engine/tree.ts';
import type {
  ActorId,
  IssueId,
  Opening,
  Rates,
  Stance,
  State,
  Step,
  StepId,
  Turn,
} from '../engine/types.ts';
import { type IssueZone, zone } from '../engine/zone.ts';
import { type Speaker, speaker } from '../explain/speaker.ts';
import type { CourseFile, Language, ScenarioFile } from '../scenario/types.ts';
import { usePreferences } from './preferences.ts';
import { remember } from './remember.ts';
import { useApp } from './shown.tsx';
import type { App, Document } from './store.ts';

/**
 * What follows from the document and is never stored. Each is remembered for the last document,
 * so that panels can ask as often as they like.
 */
const assumedOf = remember(
  (scenario: ScenarioFile, opening: string, changes: Document['changes']) =>
    assume(scenario, opening, changes),
);

const replayOf = remember(
  (settled: { scenario: ScenarioFile; rates: Rates }, opening: string, seed: number) =>
    replay(settled.scenario, settled.rates, opening, seed),
);

const speakerOf = remember((scenario: ScenarioFile, language: Language) =>
  speaker(scenario, language),
);

/** The scenario and rates as changed by the reader, and every state of the tree. */
export interface Line {
  scenario: ScenarioFile;
  rates: Rates;
  replay: Replay;
}

const line = remember(
  (settled: { scenario: ScenarioFile; rates: Rates }, replayed: Replay): Line => {
    return { ...settled, replay: replayed };
  },
);

export function lineOf({ scenario, opening, changes, seed }: Document): Line {
  const settled = assumedOf(scenario, opening, changes);
  return line(settled, replayOf(settled, opening, seed));
}

/** Where the reader is: the state there and the turn that led to it. */
export interface Place {
  path: Path;
  state: State;
  turn: Turn | undefined;
}

const placeOf = remember(({ replay: replayed }: Line, path: Path): Place => {
  return { path, state: replayed.state(path), turn: replayed.turn(path) };
});

const previewOf = remember(
  ({ scenario, rates }: Line, { state }: Place, step: StepId | undefined): Turn | undefined =>
    step === undefined ? undefined : play(scenario, rates, state, step),
);

const zonesOf = remember(({ scenario }: Line, state: State) => zone(scenario, state));

const packagesOf = remember(({ scenario }: Line, state: State, issues: readonly IssueId[]) =>
  packages(scenario, state, issues),
);

/** A step as offered to the reader: what it would do, or why it cannot be taken. */
export interface Offer {
  step: Step;
  turn: Turn;
}

/**
 * The chosen actor's steps, most relevant first: what happened next on record, then by how much
 * it would move on the issues shown; those not allowed now come last.
 */
const offersOf = remember(
  (line: Line, place: Place, actor: ActorId, issues: readonly IssueId[], next: string): Offer[] => {
    const { scenario, rates } = line;
    const upcoming = next.split(' ');
    const soon = ({ step }: Offer) => {
      const at = upcoming.indexOf(step.id);
      return at < 0 ? upcoming.length : at;
    };
    const stir = ({ turn: { before, state } }: Offer) =>
      state.stances.reduce((sum, { issue, position }, row) => {
        const moved = position - (before.stances[row] as Stance).position;
        return issues.includes(issue) ? sum + Math.abs(moved) : sum;
      }, 0);
    return scenario.steps
      .filter((step) => step.actor === actor)
      .map((step) => ({ step, turn: play(scenario, rates, place.state, step.id) }))
      .map((offer) => ({ offer, blocked: offer.turn.obstacles.length, stir: stir(offer) }))
      .sort(
        (a, b) =>
          Math.min(a.blocked, 1) - Math.min(b.blocked, 1) ||
          soon(a.offer) - soon(b.offer) ||
          b.stir - a.stir,
      )
      .map(({ offer }) => offer);
  },
);

const currentLine = ({ document }: App): Line => lineOf(document);

const currentPlace = (state: App): Place => placeOf(currentLine(state), state.view.place);

/** The step looked at or chosen, if it can be taken, played on the current state. */
function currentPreview(state: App): Turn | undefined {
  const step = state.asking ? undefined : state.looked;
  const turn = previewOf(currentLine(state), currentPlace(state), step);
  return turn && turn.obstacles.length === 0 ? turn : undefined;
}

const currentZones = (state: App): IssueZone[] =>
  zonesOf(currentLine(state), currentPlace(state).state);

const currentPackages = (state: App) =>
  packagesOf(currentLine(state), currentPlace(state).state, state.view.issues);

function currentOffers(state: App): Offer[] {
  const { view } = state;
  const next = upcoming(state).join(' ');
  return offersOf(currentLine(state), currentPlace(state), view.actor, view.issues, next);
}

/** What happened next on record, and has not been played here yet. */
function upcoming(state: App): StepId[] {
  const { taken } = currentPlace(state).state;
  return recordOf(state.document)
    .moves.slice(size(state.view.place))
    .map(({ step }) => step)
    .filter((step) => !taken[step]?.times);
}

const offerOf = remember((line: Line, place: Place, step: Step): Offer => {
  return { step, turn: play(line.scenario, line.rates, place.state, step.id) };
});

/** The first of the offers, without playing the others where the record says which it is. */
export function firstOffer(state: App): Offer | undefined {
  const line = currentLine(state);
  const place = currentPlace(state);
  const next = upcoming(state)
    .map((id) => stepOf(line.scenario, id))
    .find(({ id, actor }) => {
      return actor === state.view.actor && isLegal(line.scenario, place.state, id);
    });
  return next ? offerOf(line, place, next) : currentOffers(state)[0];
}

/** The real course from the opening of a document. */
export function recordOf({ scenario, opening }: Pick<Document, 'scenario' | 'opening'>) {
  const day = scenario.openings.find(({ id }) => id === opening) as Opening;
  const { first: from, last } = day.record;
  return { date: day.date, moves: scenario.record.moves.slice(from, last) };
}

export const useSpeaker = (): Speaker => {
  const language = usePreferences((state) => state.language);
  return useApp((state) => speakerOf(currentLine(state).scenario, language));
};

const checkpointOf = remember((scenario: ScenarioFile, opening: string, place: Path) =>
  checkpointAt(scenario, opening, place),
);

/** What the record says of where the reader is, if that is a date it speaks of. */
export const useCheckpoint = () =>
  useApp(({ document, view }) => checkpointOf(document.scenario, document.opening, view.place));

/** What the record says of the move that led here, while the reader is on the real course. */
export const useDated = (): CourseFile['moves'][number] | undefined =>
  useApp(({ document, view }) => {
    const { moves } = recordOf(document);
    const made = moves.slice(0, size(view.place)).map(({ step }) => step);
    return pathOf(document.scenario, made) === view.place ? moves[made.length - 1] : undefined;
  });

export const useLine = (): Line => useApp(currentLine);
export const usePlace = (): Place => useApp(currentPlace);
export const usePreview = (): Turn | undefined => useApp(currentPreview);
export const useZones = (): IssueZone[] => useApp(currentZones);
export const usePackages = () => useApp(currentPackages);
export const useOffers = (): Offer[] => useApp(currentOffers);

/** The step on offer where the last move was made, other than it: another way to try. */
export const useAnotherWay = (): Step | undefined =>
  useApp((state) => {
    const { place } = state.view;
    if (state.minute !== 'answered' || place === '') return undefined;
    const before = { ...state, view: { ...state.view, place: parent(place) } };
    const played = stepAt(state.document.scenario, place);
    const offers = currentOffers(before).filter(({ turn }) => turn.obstacles.length === 0);
    return offers.find(({ step }) => step.id !== played)?.step;
  });

/** Actors on the board, in the scenario's order: the core ones and those asked for. */
export const boardActors = (scenario: ScenarioFile, others: readonly ActorId[]) =>
  scenario.actors.filter(({ id, core }) => core || others.includes(id));

/** How often each place along the path moved a position: one entry a move, for the card. */
export function movesOf(line: Line, path: Path, actor: ActorId, issue: IssueId) {
  return Array.from({ length: size(path) }, (_, i) => first(path, i + 1)).map((place) => {
    const turn = line.replay.turn(place) as Turn;
    const { position } = stanceOf(line.scenario, turn.state, actor, issue);
    const before = stanceOf(line.scenario, turn.before, actor, issue).position;
    return { place, turn, step: stepAt(line.scenario, place) as StepId, amount: position - before };
  });
}

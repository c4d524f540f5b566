import { obstacles } from '../engine/legality.ts';
import { stanceOf, stepOf } from '../engine/table.ts';
import {
  type ActorId,
  type CostKind,
  costKinds,
  type IssueId,
  type Obstacle,
  type Rates,
  type State,
  type StepId,
  type Turn,
} from '../engine/types.ts';
import { type IssueZone, zone } from '../engine/zone.ts';
import type {
  ActorFile,
  ActorWords,
  Language,
  ScenarioFile,
  StepFile,
  Text,
} from '../scenario/types.ts';
import { byItself } from './byItself.ts';
import type { Lesson } from './lesson.ts';
import { masked } from './masked.ts';

/*
 * Everything the page of a role may show, as plain data; the page is made of nothing else. Under own
 * limits it does not change whatever the others keep to themselves: their limits, aims, budgets,
 * costs and reports, how they answer concessions and what waiting costs them. So it has no verdict on
 * where limits meet, no package, and no word on how others would take a step.
 */
export interface Seen {
  role: ActorId;
  /** In play, in the order of the scenario, the role itself last. */
  actors: readonly SeenActor[];
  issues: readonly SeenIssue[];
  /** Who one is, what one wants; else at least who one is. */
  brief: SeenBrief;
  /** Of the role alone. Absent where others look on. */
  own: { budget: number; borne: readonly Amount[] } | undefined;
  /** The role's steps, those that can be taken first, in the order of the catalogue. */
  offers: readonly SeenOffer[];
  /** What was done so far. */
  deeds: readonly SeenDeed[];
}

export interface SeenActor extends Pick<ActorFile, 'id' | 'shape' | 'tone'> {
  words: Readonly<Partial<Record<Language, ActorWords | undefined>>>;
}

export interface SeenIssue {
  issue: IssueId;
  rows: readonly SeenRow[];
  /** Where limits meet: on an open table only. */
  zone?: IssueZone;
}

export interface SeenRow {
  actor: ActorId;
  now: number;
  opening: number;
  /** One's own, and on an open table everybody's. */
  range?: { ideal: number; limit?: number; bound?: 'min' | 'max' };
}

export interface SeenBrief {
  description: Text;
  /** Who it is, what it wants, what it cannot accept, what it may offer. */
  parts?: readonly { about: BriefPart; text: Text }[];
}

const briefParts = ['who', 'wants', 'refuses', 'mayOffer'] as const;
export type BriefPart = (typeof briefParts)[number];

export interface Amount {
  kind: CostKind;
  amount: number;
}

export interface SeenOffer {
  step: StepId;
  title: Text;
  note?: Text;
  obstacles: readonly Obstacle[];
  /** As long as the others stay where they are. Absent where the step cannot be taken or others look on. */
  own?: { moves: readonly Moved[]; costs: readonly Amount[] };
}

export interface SeenDeed {
  /** The how-manieth of the line. */
  move: number;
  actor: ActorId;
  step: StepId;
  title: Text;
  moved: readonly Moved[];
  /** What it cost the role. Absent where others look on. */
  costs?: readonly Amount[];
}

export interface Moved {
  actor: ActorId;
  issue: IssueId;
  from: number;
  to: number;
}

/** What it is made of. */
export interface Sight {
  scenario: ScenarioFile;
  rates: Rates;
  state: State;
  /** Along the line so far. */
  turns: readonly Turn[];
}

export function seen(sight: Sight, role: ActorId, lesson: Lesson, options: Onlookers = {}): Seen {
  const scenario = told(sight.scenario, lesson);
  const { rates, state, turns } = sight;
  const isOpen = lesson.sees === 'open table';
  const knows = (actor: ActorId) => isOpen || (actor === role && !options.onlookers);
  const actors = inPlay(scenario, lesson, role);
  const own = scenario.actors.find(({ id }) => id === role) as ActorFile;
  const zones = isOpen ? zone(scenario, state) : [];

  const issues = lesson.issues.map((issue): SeenIssue => {
    const found = zones.find((one) => one.issue === issue);
    const rows = actors.map(({ id }): SeenRow => {
      const stance = stanceOf(scenario, state, id, issue);
      const { position, initial, ideal, limit, bound } = stance;
      const range = { ideal, ...(limit !== undefined && bound && { limit, bound }) };
      return { actor: id, now: position, opening: initial, ...(knows(id) && { range }) };
    });
    return { issue, rows, ...(found && { zone: found }) };
  });

  const imagine = knows(role) ? byItself(scenario, rates, state, role) : undefined;
  const offers = scenario.steps
    .filter(({ id, actor }) => actor === role && !lesson.hides.includes(id))
    .map((step): SeenOffer => {
      const stopped = obstacles(scenario, state, step);
      const turn = stopped.length === 0 ? imagine?.(step.id) : undefined;
      return {
        ...{ step: step.id, title: step.title, obstacles: stopped },
        // What is told of a step beside its name is told with hindsight.
        ...(step.note && lesson.record === 'board' && { note: step.note }),
        ...(turn && {
          own: { moves: movesIn(scenario, turn, [role], lesson), costs: costsOf(turn, role) },
        }),
      };
    });

  return {
    ...{ role, actors, issues, brief: briefOf(own, knows(role)) },
    own: knows(role) ? { budget: own.budget.value, borne: borneBy(state, role) } : undefined,
    offers: [...offers.filter(isFree), ...offers.filter((offer) => !isFree(offer))],
    deeds: turns.map((turn, i): SeenDeed => {
      const { id, actor, title } = stepOf(scenario, turn.step.id) as StepFile;
      const everybody = actors.map(({ id: one }) => one);
      return {
        ...{ move: i + 1, actor, step: id, title },
        moved: movesIn(scenario, turn, everybody, lesson),
        ...(knows(role) && { costs: costsOf(turn, role) }),
      };
    }),
  };
}

interface Onlookers {
  /** The page is on a wall: under own limits it then shows nobody's. */
  onlookers?: boolean;
}

/** The scenario in the words that this lesson has for it. */
export const told = (scenario: ScenarioFile, lesson: Lesson): ScenarioFile =>
  lesson.masked ? masked(scenario) : scenario;

/** Whoever has a seat, and whoever is at the table anyway; nobody else's position is shown. */
function inPlay(scenario: ScenarioFile, { seats }: Lesson, role?: ActorId): SeenActor[] {
  const seated = new Set(seats.map(({ actor }) => actor));
  const playing = scenario.actors
    .filter(({ id, core }) => core || seated.has(id))
    .map(({ id, shape, tone, words }): SeenActor => ({ id, shape, tone, words }));
  const others = playing.filter(({ id }) => id !== role);
  return [...others, ...playing.filter(({ id }) => id === role)];
}

const isFree = (offer: SeenOffer): boolean => offer.obstacles.length === 0;

/** A brief is a lesson's word to a role; not every edition of a scenario has them. */
function briefOf(actor: ActorFile, knows: boolean): SeenBrief {
  const { brief } = actor as { brief?: Partial<Record<BriefPart, Text>> | undefined };
  const parts = briefParts.flatMap((about) => {
    const text = brief?.[about];
    return text ? [{ about, text }] : [];
  });
  return { description: actor.description, ...(knows && parts.length > 0 && { parts }) };
}

/** How public positions moved in a turn, as everybody may see it. */
export const movedIn = (scenario: ScenarioFile, turn: Turn, lesson: Lesson): Moved[] =>
  movesIn(
    scenario,
    turn,
    inPlay(scenario, lesson).map(({ id }) => id),
    lesson,
  );

/** Smaller changes are not told. */
const worthTelling = 0.5;

function movesIn(
  scenario: ScenarioFile,
  { before, state }: Turn,
  actors: readonly ActorId[],
  { issues }: Lesson,
): Moved[] {
  return actors.flatMap((actor) =>
    issues.flatMap((issue): Moved[] => {
      const from = stanceOf(scenario, before, actor, issue).position;
      const to = stanceOf(scenario, state, actor, issue).position;
      return Math.abs(to - from) >= worthTelling ? [{ actor, issue, from, to }] : [];
    }),
  );
}

const costsOf = ({ costs }: Turn, role: ActorId): Amount[] =>
  costKinds.flatMap((kind) => {
    const amounts = costs.filter((cost) => cost.bearer === role && cost.kind === kind);
    const amount = amounts.reduce((sum, cost) => sum + cost.amount, 0);
    return amount > 0 ? [{ kind, amount }] : [];
  });

const borneBy = ({ borne }: State, role: ActorId): Amount[] =>
  costKinds.flatMap((kind) => {
    const amount = borne[role]?.[kind] ?? 0;
    return amount > 0 ? [{ kind, amount }] : [];
  });

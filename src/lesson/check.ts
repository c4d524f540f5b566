import { didYouMean } from '../scenario/nearest.ts';
import { findAll, pathsTo } from '../scenario/outline.ts';
import type { Problem } from '../scenario/parsed.ts';
import { placeOf } from '../scenario/parsed.ts';
import { quote } from '../scenario/quote.ts';
import { translated } from '../scenario/schema.ts';
import type { ScenarioFile } from '../scenario/types.ts';
import { type Lesson, lessonFile } from './lesson.ts';

/** Minutes that one step of a team takes at least: to talk, to choose, to see. */
const leastMinutes = 1;

/** What is wrong with a lesson that has the right shape, given the scenario it is for. */
export function* lessonProblems(
  lesson: Lesson,
  scenarios: readonly ScenarioFile[],
): Generator<Problem> {
  yield* untranslated(lesson);
  yield* timing(lesson);
  const scenario = scenarios.find(({ id }) => id === lesson.scenario);
  if (!scenario) {
    const ids = scenarios.map(({ id }) => id);
    yield unknown('scenario', 'scenario', lesson.scenario, ids);
    return;
  }
  yield* names(lesson, scenario);
  yield* idleSeats(lesson, scenario);
  yield* emptyEvents(lesson);
}

function* names(lesson: Lesson, scenario: ScenarioFile): Generator<Problem> {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  const openings = ids(scenario.openings);
  if (!openings.includes(lesson.opening)) {
    yield unknown('opening', 'opening', lesson.opening, openings);
  }
  const actors = ids(scenario.actors);
  const seated = lesson.seats.map(({ actor }) => actor);
  for (const [i, actor] of seated.entries()) {
    if (!actors.includes(actor)) yield unknown(`seats[${i}].actor`, 'actor', actor, actors);
    else if (seated.indexOf(actor) < i) {
      yield { place: `seats[${i}].actor`, sentence: `${quote(actor)} has a seat already` };
    }
  }
  const issues = ids(scenario.issues);
  for (const [i, issue] of lesson.issues.entries()) {
    if (!issues.includes(issue)) yield unknown(`issues[${i}]`, 'issue', issue, issues);
    else if (lesson.issues.indexOf(issue) < i) {
      yield { place: `issues[${i}]`, sentence: `${quote(issue)} stands here twice` };
    }
  }
  const steps = ids(scenario.steps);
  for (const [i, step] of lesson.hides.entries()) {
    if (!steps.includes(step)) yield unknown(`hides[${i}]`, 'step', step, steps);
  }
  for (const [i, { step }] of lesson.events.entries()) {
    if (!steps.includes(step)) yield unknown(`events[${i}].step`, 'step', step, steps);
  }
}

/** A team that could never do anything. */
function* idleSeats({ seats, hides }: Lesson, scenario: ScenarioFile): Generator<Problem> {
  const teams = seats.filter(({ by }) => by === 'team');
  if (teams.length === 0) {
    yield { place: 'seats', sentence: 'nobody plays: give at least one actor to a team' };
  }
  for (const [i, { actor, by }] of seats.entries()) {
    if (by === 'still') continue;
    const own = scenario.steps.filter((step) => step.actor === actor);
    if (own.some(({ id }) => !hides.includes(id))) continue;
    if (!scenario.actors.some(({ id }) => id === actor)) continue;
    const why = own.length > 0 ? 'all its steps are hidden' : 'it has no steps in this scenario';
    yield { place: `seats[${i}]`, sentence: `${quote(actor)} can do nothing: ${why}` };
  }
}

function* timing({ stops, rounds, minutes, plan, seats, events }: Lesson): Generator<Problem> {
  for (const [i, { after }] of stops.entries()) {
    if (after > rounds) {
      const sentence = `nobody gets there: the lesson ends after round ${rounds}`;
      yield { place: `stops[${i}].after`, sentence: `is ${after}; ${sentence}` };
    } else if (stops.findIndex((stop) => stop.after === after) < i) {
      yield { place: `stops[${i}].after`, sentence: `is ${after}, as another stop is` };
    }
  }
  for (const [i, { before }] of events.entries()) {
    if (before > rounds) {
      const sentence = `it never happens: the lesson ends after round ${rounds}`;
      yield { place: `events[${i}].before`, sentence: `is ${before}; ${sentence}` };
    }
  }
  const planned = plan.reduce((sum, part) => sum + part.minutes, 0);
  if (planned > minutes) {
    yield { place: 'plan', sentence: `takes ${planned} minutes, the lesson has ${minutes}` };
  }
  const teams = seats.filter(({ by }) => by === 'team').length;
  const needed = rounds * teams * leastMinutes;
  if (needed > minutes) {
    const sentence = `${rounds} rounds of ${teams} teams take ${needed} minutes at the least`;
    yield { place: 'rounds', sentence: `${sentence}, the lesson has ${minutes}` };
  }
}

function* emptyEvents({ events, hides }: Lesson): Generator<Problem> {
  for (const [i, { step }] of events.entries()) {
    if (events.findIndex((event) => event.step === step) < i) {
      yield { place: `events[${i}].step`, sentence: `${quote(step)} happens twice` };
    }
  }
  for (const [i, step] of hides.entries()) {
    if (hides.indexOf(step) < i) {
      yield { place: `hides[${i}]`, sentence: `${quote(step)} stands here twice` };
    }
  }
}

const texts = pathsTo(lessonFile, (part) => translated.has(part));

function* untranslated(lesson: Lesson): Generator<Problem> {
  if (lesson.language !== undefined && !lesson.languages.includes(lesson.language)) {
    yield { place: 'language', sentence: `is "${lesson.language}", which its texts are not in` };
  }
  for (const path of texts) {
    for (const { place, value } of findAll(lesson, path)) {
      for (const language of lesson.languages) {
        if (Object.hasOwn(value as object, language)) continue;
        yield { place: placeOf(place), sentence: `is missing in "${language}"` };
      }
    }
  }
}

const unknown = (place: string, what: string, name: string, names: readonly string[]): Problem => {
  return { place, sentence: `there is no ${what} ${quote(name)}${didYouMean(name, names)}` };
};

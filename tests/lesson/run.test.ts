import { describe, expect, test } from 'vitest';
import { size } from '../../src/engine/path.ts';
import { stepAt } from '../../src/engine/tree.ts';
import { announced } from '../../src/lesson/agenda.ts';
import { lessonProblems } from '../../src/lesson/check.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import {
  begin,
  type Choose,
  engineTurn,
  finish,
  goOn,
  isOnBoard,
  mayTake,
  pass,
  predict,
  propose,
  type Run,
  reconsider,
  start,
  take,
  takeBack,
  takeRole,
  type Way,
} from '../../src/lesson/run.ts';
import { lesson, say } from './fourSeats.ts';
import { flagship, tableOf } from './sample.ts';

const table = tableOf(lesson);
const guess = { actor: 'RU', issue: 'ceasefire', answer: 'holds' } as const;
const tariff: Choose = () => ({ step: 'us_no_troops', reason: 'because' });

/** Where a run is, in a word. */
function at({ phase }: Run): string {
  if (phase.at === 'turn') return `turn ${phase.actor}${phase.did ? ' done' : ''}`;
  if (phase.at === 'hand-over' || phase.at === 'engine') return `${phase.at} ${phase.actor}`;
  if (phase.at === 'event') return `${phase.told ? 'told' : 'surprise'} ${phase.did.step}`;
  return phase.at;
}

/** Every phase to the end, where everybody does nothing but what has to be done. */
function course(of: Lesson, way: Way, role?: string): string[] {
  const on = tableOf(of);
  let run = begin(of, way);
  const seen = [`${run.round} ${at(run)}`];
  const next = (then: Run) => {
    expect(then).not.toEqual(run);
    run = then;
    seen.push(`${run.round} ${at(run)}`);
  };
  next(start(on, run));
  if (run.phase.at === 'roles') next(takeRole(on, run, role ?? 'all'));
  // No lesson here has as many phases as that.
  for (let phases = 0; run.phase.at !== 'debrief' && phases < 50; phases++) {
    if (run.phase.at === 'turn' && !run.phase.did) run = pass(run);
    if (run.phase.at === 'engine') run = engineTurn(on, run, () => ({}));
    next(goOn(on, run));
  }
  return seen;
}

test('the lesson that the tests play is in order', () => {
  expect([...lessonProblems(lesson, [flagship])]).toEqual([]);
});

describe('the order of things', () => {
  test('one device: handed over before every team', () => {
    expect(course(lesson, 'one device')).toEqual([
      '0 card',
      '1 told cn_stay_out',
      ...['1 hand-over UA', '1 turn UA', '1 hand-over RU', '1 turn RU', '1 engine US'],
      ...['1 hand-over EU', '1 turn EU'],
      '1 stop',
      '2 surprise hu_veto',
      ...['2 hand-over UA', '2 turn UA', '2 hand-over RU', '2 turn RU', '2 engine US'],
      ...['2 hand-over EU', '2 turn EU'],
      '2 debrief',
    ]);
  });

  test('alone in one role: the engine plays the others, nothing is handed over', () => {
    const seen = course({ ...lesson, rounds: 1, events: [] }, 'alone', 'EU');
    expect(seen).toEqual([
      ...['0 card', '0 roles', '1 engine UA', '1 engine RU', '1 engine US', '1 turn EU'],
      ...['1 stop', '1 debrief'],
    ]);
  });

  test('alone in all roles, and at the projector, where nobody is asked who plays whom', () => {
    const short = { ...lesson, rounds: 1, events: [], stops: [] };
    const turns = ['1 turn UA', '1 turn RU', '1 engine US', '1 turn EU', '1 debrief'];
    expect(course(short, 'alone')).toEqual(['0 card', '0 roles', ...turns]);
    expect(course(short, 'projector')).toEqual(['0 card', ...turns]);
  });

  test('one team: no choice of roles and nothing to hand over', () => {
    const seats = [
      { actor: 'UA', by: 'team' },
      { actor: 'RU', by: 'engine' },
    ] as const;
    const small = { ...lesson, seats, rounds: 1, events: [], stops: [] };
    const seen = ['0 card', '1 turn UA', '1 engine RU', '1 debrief'];
    expect(course(small, 'alone')).toEqual(seen);
    expect(course(small, 'one device')).toEqual(seen);
  });

  test('a stop before the first round, and one after the last', () => {
    const stops = [0, 1].map((after) => ({ after, questions: [say(`after ${after}`)] }));
    const seen = course({ ...lesson, rounds: 1, events: [], stops }, 'projector');
    expect(seen[1]).toBe('0 stop');
    expect(seen.slice(-2)).toEqual(['1 stop', '1 debrief']);
  });
});

/** At Ukraine's first turn. */
function atTurn(of: Lesson = lesson): { run: Run; on: typeof table } {
  const on = tableOf(of);
  let run = start(on, begin(of, 'one device'), 1000);
  // The event, then the hand-over.
  run = goOn(on, goOn(on, run));
  expect(run.phase).toEqual({ at: 'turn', actor: 'UA' });
  return { run, on };
}

describe('a turn', () => {
  test('asks for a prediction first, plays, and can be taken back until the device goes on', () => {
    const { run, on } = atTurn();
    const asked = propose(on, run, 'ua_referendum');
    expect(asked.phase).toEqual({ at: 'turn', actor: 'UA', asking: 'ua_referendum' });
    expect(asked.path).toBe(run.path);
    expect(reconsider(asked)).toEqual(run);
    const played = predict(on, asked, guess);
    expect(stepAt(flagship, played.path)).toBe('ua_referendum');
    expect(played.log.at(-1)).toEqual({
      ...{ round: 1, actor: 'UA', by: 'team', step: 'ua_referendum', prediction: guess },
      ...{ from: run.path, place: played.path },
    });
    expect(takeBack(played)).toEqual(run);
    const gone = goOn(on, played);
    expect(gone.phase).toEqual({ at: 'hand-over', actor: 'RU' });
    expect(takeBack(gone)).toBe(gone);
  });

  test('without prediction a step is played at once', () => {
    const { run, on } = atTurn({ ...lesson, predict: false });
    const played = propose(on, run, 'ua_referendum');
    expect(size(played.path)).toBe(size(run.path) + 1);
    expect(played.log.at(-1)).not.toHaveProperty('prediction');
  });

  test('waiting is a turn too, and can be taken back', () => {
    const { run } = atTurn();
    const waited = pass(run);
    expect(waited.path).toBe(run.path);
    expect(waited.log.at(-1)).toMatchObject({ actor: 'UA', by: 'team', from: run.path });
    expect(waited.log.at(-1)).not.toHaveProperty('step');
    expect(takeBack(waited)).toEqual(run);
  });

  test('what is hidden, another’s or not allowed now cannot be chosen', () => {
    const { run, on } = atTurn();
    for (const step of ['ua_deep_strikes', 'ru_narrow_claim', 'ua_dmz_reciprocal']) {
      expect(mayTake(on, run, 'UA', step)).toBe(false);
      expect(propose(on, run, step)).toBe(run);
      expect(take(on, run, step)).toBe(run);
    }
    // A referendum is what the mutual pull-back needs first.
    const offered = { ...run, path: take(on, run, 'ua_referendum').path };
    expect(mayTake(on, offered, 'UA', 'ua_dmz_reciprocal')).toBe(true);
  });

  test('nothing else happens in it', () => {
    const { run, on } = atTurn();
    const done = pass(run);
    expect(goOn(on, run)).toBe(run);
    expect(pass(done)).toBe(done);
    expect(take(on, done, 'ua_referendum')).toBe(done);
    expect(predict(on, run, guess)).toBe(run);
    expect(engineTurn(on, run, tariff)).toBe(run);
    expect(start(on, run)).toBe(run);
    expect(takeRole(on, run, 'UA')).toBe(run);
    expect(reconsider(run)).toBe(run);
  });
});

describe('the engine in a seat', () => {
  const seats = [
    { actor: 'US', by: 'engine', temper: 'steady' },
    { actor: 'UA', by: 'team' },
  ] as const;
  const of: Lesson = { ...lesson, seats, events: [], hides: ['us_no_troops'] };
  const on = tableOf(of);
  const run = start(on, begin(of, 'alone'));

  test('is asked with its temper, and its reason is kept', () => {
    const asked: unknown[] = [];
    const done = engineTurn(on, run, (...about) => {
      asked.push(about);
      return { step: 'us_rule_out_nato', reason: { sum: 3 } };
    });
    expect(asked).toEqual([['US', 'steady']]);
    expect(done.log).toEqual([
      {
        ...{ round: 1, actor: 'US', by: 'engine', step: 'us_rule_out_nato' },
        ...{ reason: { sum: 3 }, from: '', place: done.path },
      },
    ]);
    expect(stepAt(flagship, done.path)).toBe('us_rule_out_nato');
    expect(engineTurn(on, done, tariff)).toBe(done);
    expect(goOn(on, run)).toBe(run);
    expect(takeBack(done)).toBe(done);
  });

  test('waits where it chooses nothing, or what the lesson hides', () => {
    for (const choose of [tariff, () => ({}), () => ({ step: 'ua_referendum' })]) {
      const done = engineTurn(on, run, choose);
      expect(done.path).toBe('');
      expect(done.log.at(-1)).not.toHaveProperty('step');
      expect(goOn(on, done).phase).toEqual({ at: 'turn', actor: 'UA' });
    }
  });

  test('a step that something stands in the way of is not played, and the log says what', () => {
    const done = engineTurn(on, run, () => ({ step: 'us_revise_plan' }));
    expect(done.path).toBe('');
    expect(done.log.at(-1)?.obstacles).toEqual([{ kind: 'requires', step: 'us_28_points' }]);
  });
});

test('an event happens whoever’s step it is, hidden or not', () => {
  const events = [{ before: 1, step: 'ua_deep_strikes', told: true }];
  const on = tableOf({ ...lesson, events });
  const run = start(on, begin(on.lesson, 'one device'));
  expect(stepAt(flagship, run.path)).toBe('ua_deep_strikes');
  expect(run.log).toMatchObject([{ by: 'event', actor: 'UA', step: 'ua_deep_strikes' }]);
});

test('an event that is not possible does not happen, says why, and the lesson goes on', () => {
  const events = [{ before: 1, step: 'us_revise_plan', told: false }];
  const on = tableOf({ ...lesson, events });
  const run = start(on, begin(on.lesson, 'one device'));
  expect(run.path).toBe('');
  expect(run.phase).toMatchObject({
    at: 'event',
    did: { step: 'us_revise_plan', obstacles: [{ kind: 'requires', step: 'us_28_points' }] },
  });
  expect(goOn(on, run).phase).toEqual({ at: 'hand-over', actor: 'UA' });
});

test('what is announced are the events that were told and have not come yet', () => {
  const events = [1, 2, 2].map((before, i) => {
    return { before, step: ['cn_stay_out', 'hu_veto', 'east_no_troops'][i] as string, told: i < 2 };
  });
  const steps = (round: number) => announced({ ...lesson, events }, round).map(({ step }) => step);
  expect(steps(0)).toEqual(['cn_stay_out', 'hu_veto']);
  expect(steps(1)).toEqual(['hu_veto']);
  expect(steps(2)).toEqual([]);
});

test('the debrief can be gone to from anywhere; a run is plain data', () => {
  const { run } = atTurn();
  expect(finish(run).phase).toEqual({ at: 'debrief', early: true });
  expect(finish(finish(run))).toEqual(finish(run));
  expect(run.began).toBe(1000);
  expect(JSON.parse(JSON.stringify(run))).toEqual(run);
});

test('the board itself is played on only where it shows and offers no more than the lesson does', () => {
  const open: Lesson = { ...lesson, sees: 'open table', record: 'board', hides: [] };
  const on = (change: Partial<Lesson>, way: Way = 'alone') =>
    isOnBoard(begin({ ...open, ...change }, way), { ...open, ...change });
  expect(on({})).toBe(true);
  expect(on({}, 'projector')).toBe(true);
  expect(on({}, 'one device')).toBe(false);
  const more: Partial<Lesson>[] = [
    { sees: 'own limits' },
    { record: 'debrief' },
    { hides: ['ua_deep_strikes'] },
    { masked: true },
  ];
  for (const change of more) expect(on(change)).toBe(false);
});

import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { play } from '../../src/engine/play.ts';
import { pairCell, stanceOf } from '../../src/engine/table.ts';
import { pathOf, replay } from '../../src/engine/tree.ts';
import type { Quantity, Reason, Scenario, Stance, State } from '../../src/engine/types.ts';
import { step } from '../support/scenarioOf.ts';
import { anyLine, law, startOf, turnsOf } from './anyLine.ts';

const close = 1e-9;

describe('the same moves', () => {
  law('give the same numbers, bit for bit', anyLine, (line) => {
    expect(turnsOf(line)).toStrictEqual(turnsOf(structuredClone(line)));
  });

  law('give the same numbers replayed along a tree', anyLine, (line) => {
    const { scenario, rates, day, steps } = line;
    const { line: turns } = replay(scenario, rates, day, 7);
    expect(turns(pathOf(scenario, steps))).toStrictEqual(turnsOf(line));
  });

  law('change nothing that they are given', anyLine, (line) => {
    const before = structuredClone(line);
    turnsOf(frozen(line));
    expect(line).toStrictEqual(before);
  });
});

describe('a state', () => {
  law('is plain data: what is written of it can be played on', anyLine, (line) => {
    let state = startOf(line);
    for (const id of line.steps) {
      const turn = play(line.scenario, line.rates, state, id);
      expect(play(line.scenario, line.rates, restored(state), id).state).toEqual(turn.state);
      expect(JSON.stringify(restored(turn.state))).toBe(JSON.stringify(turn.state));
      state = turn.state;
    }
  });

  law('has every number on its scale', anyLine, (line) => {
    for (const { state } of turnsOf(line)) {
      const points = state.stances.flatMap(({ position, limit = 0, influence }) => [
        position,
        limit,
        influence,
      ]);
      const shares = state.stances.map(({ commitment }) => commitment);
      const anchors = state.stances.map(({ anchor }) => anchor);
      const borne = Object.values(state.borne).flatMap((kinds) => Object.values(kinds));
      expect(points.filter((value) => !(value >= 0 && value <= 100))).toEqual([]);
      expect(shares.filter((value) => !(value >= 0 && value <= 1))).toEqual([]);
      expect(anchors.filter((value) => !Number.isFinite(value))).toEqual([]);
      expect(borne.filter((value) => !(value >= 0 && Number.isFinite(value)))).toEqual([]);
      const words = [...state.trust, ...state.alignment];
      expect(words.filter((value) => !(value >= -1 && value <= 1))).toEqual([]);
    }
  });

  law('has alignment the same from both sides', anyLine, (line) => {
    const ids = line.scenario.actors.map(({ id }) => id);
    for (const { state } of turnsOf(line)) {
      const back = ids.flatMap((a) =>
        ids.map((b) => state.alignment[pairCell(line.scenario, b, a)]),
      );
      expect(state.alignment).toEqual(back);
    }
  });
});

describe('the sum of reasons', () => {
  law('is what changed', anyLine, (line) => {
    for (const { before, state, reasons } of turnsOf(line)) {
      const told = new Map<string, number>();
      for (const reason of reasons) {
        told.set(nameOf(reason), (told.get(nameOf(reason)) ?? 0) + reason.amount);
      }
      const untold = changes(line.scenario, before, state).filter(({ name, change }) => {
        const total = told.get(name);
        return total === undefined ? change !== 0 : Math.abs(change - total) > close;
      });
      expect(untold).toEqual([]);
    }
  });

  law('is made of amounts that are numbers, and not nothing', anyLine, (line) => {
    for (const { reasons } of turnsOf(line)) {
      const empty = reasons.filter(({ amount }) => amount === 0 || !Number.isFinite(amount));
      expect(empty).toEqual([]);
    }
  });

  law('can be opened: factors multiply to the amount', anyLine, (line) => {
    for (const { reasons, costs } of turnsOf(line)) {
      const apart = [...reasons, ...costs].filter(({ amount, terms, kind }) => {
        // An answer ends where the mover stands, which is no factor.
        if (!terms || kind === 'answer') return false;
        return Math.abs(amount - terms.reduce((sofar, { value }) => sofar * value, 1)) > close;
      });
      expect(apart).toEqual([]);
    }
  });
});

describe('costs', () => {
  law('are what the ledger grew by', anyLine, (line) => {
    for (const { before, state, costs } of turnsOf(line)) {
      for (const [bearer, kinds] of Object.entries(state.borne)) {
        for (const [kind, now] of Object.entries(kinds)) {
          const then = before.borne[bearer]?.[kind as keyof typeof kinds] ?? 0;
          const paid = costs.filter((cost) => cost.bearer === bearer && cost.kind === kind);
          const total = paid.reduce((sum, { amount }) => sum + amount, 0);
          expect(Math.abs(now - then - total)).toBeLessThan(close);
        }
      }
      for (const { bearer } of costs) expect(state.borne).toHaveProperty(bearer);
    }
  });

  law('are never negative and lie between their low and high', anyLine, (line) => {
    for (const { costs } of turnsOf(line)) {
      const wrong = costs.filter(
        ({ low, amount, high }) => !(low >= 0 && low <= amount && amount <= high),
      );
      expect(wrong).toEqual([]);
      const dust = costs.filter(
        ({ mechanism, amount }) => mechanism !== 'authored' && amount < close,
      );
      expect(dust).toEqual([]);
    }
  });

  law('are the author’s where the author spoke, for that bearer and kind', anyLine, (line) => {
    for (const { step, costs, obstacles } of turnsOf(line)) {
      if (obstacles.length > 0) continue;
      for (const { bearer, kind, value, low, high } of step.costs) {
        expect(costs.filter((cost) => cost.bearer === bearer && cost.kind === kind)).toEqual([
          { bearer, kind, amount: value, low, high, mechanism: 'authored' },
        ]);
      }
    }
  });
});

describe('the opening', () => {
  /** An actor decides on one issue, and takes its time; nobody answers. */
  const anyDecision = fc
    .tuple(anyLine, fc.nat(), fc.nat(), fc.integer({ min: -80, max: 80 }), fc.nat(9))
    .map(([line, who, what, by, weeks]) => {
      const { actors, issues } = line.scenario;
      const actor = actors[who % actors.length]?.id as string;
      const issue = issues[what % issues.length]?.id as string;
      const effects = [{ on: actor, issue, by }];
      const stand = step({ id: 'stand', actor, weeks, effects });
      const silent = actors.map((one) => ({ ...one, reciprocity: exactly(0) }));
      const steps = [...line.scenario.steps, stand];
      return { line: { ...line, scenario: { ...line.scenario, actors: silent, steps } }, stand };
    });

  law('is at rest: a step that does nothing moves nothing but limits, by wear', anyLine, (line) => {
    const actor = line.scenario.actors[0]?.id as string;
    for (const weeks of [0, 1, 7]) {
      const nothing = step({ id: 'nothing', actor, weeks });
      const scenario = { ...line.scenario, steps: [...line.scenario.steps, nothing] };
      const turn = play(scenario, line.rates, startOf({ ...line, scenario }), 'nothing');
      const kinds = new Set(turn.reasons.map(({ of, kind }) => `${of} ${kind}`));
      for (const kind of kinds) expect(['limit wear', 'limit edge']).toContain(kind);
      expect(turn.state.stances.map(withoutLimit)).toStrictEqual(
        turn.before.stances.map(withoutLimit),
      );
    }
  });

  law('is left by a decision for another place of rest', anyDecision, ({ line, stand }) => {
    const { scenario, rates } = line;
    const start = startOf(line);
    const { state } = play(scenario, rates, start, stand.id);
    for (const { on, issue, by } of stand.effects) {
      const there = stanceOf(scenario, start, on, issue).position + by.value;
      const { position } = stanceOf(scenario, state, on, issue);
      expect(Math.abs(position - Math.min(100, Math.max(0, there)))).toBeLessThan(close);
    }
  });

  law('takes each step exactly as it was written, before influence', anyLine, (line) => {
    const start = startOf(line);
    for (const { id } of line.scenario.steps) {
      const { step: authored, reasons, obstacles } = play(line.scenario, line.rates, start, id);
      const { effects, influence, trust, relations, limits } = authored;
      if (obstacles.length > 0) continue;
      const written: [Quantity, string, string, number][] = [
        ...effects.map(({ on, issue, by }) => ['position', on, issue, by.value] as const),
        ...influence.map(({ on, issue, by }) => ['influence', on, issue, by.value] as const),
        ...trust.map(({ of, in: in_, by }) => ['trust', of, in_, by.value] as const),
        ...relations.map(
          ({ between: [a, b], alignment }) => ['alignment', a, b, alignment.value] as const,
        ),
        ...limits
          .filter(({ on, issue }) => limitOf(start, on, issue) !== undefined)
          .map(({ on, issue, by }) => ['limit', on, issue, by.value] as const),
      ].map((row) => [...row]);
      for (const [of, actor, about, value] of written) {
        const told = reasons.filter(
          (r) =>
            r.of === of &&
            r.actor === actor &&
            (r.issue ?? r.toward) === about &&
            r.terms?.[0]?.name === 'authored',
        );
        expect(told.map(({ amount }) => amount)).toEqual(value === 0 ? [] : [value]);
      }
    }
  });
});

law('a step that is not allowed changes nothing', anyLine, (line) => {
  for (const { before, state, reasons, costs, obstacles } of turnsOf(line)) {
    if (obstacles.length === 0) continue;
    expect(state).toBe(before);
    expect([...reasons, ...costs]).toEqual([]);
  }
});

law('a step that is allowed takes its weeks and is counted', anyLine, (line) => {
  for (const { step, before, state, obstacles } of turnsOf(line)) {
    if (obstacles.length > 0) continue;
    expect(state.week).toBe(before.week + step.weeks);
    const times = (before.taken[step.id]?.times ?? 0) + 1;
    expect(state.taken).toEqual({ ...before.taken, [step.id]: { times, week: state.week } });
  }
});

// --- helpers

const exactly = (value: number) => ({ value, low: value, high: value });

const withoutLimit = ({ limit, ...stance }: Stance) => stance;

const limitOf = ({ stances }: State, actor: string, issue: string) =>
  stances.find((stance) => stance.actor === actor && stance.issue === issue)?.limit;

/** Alignment is one number for two actors, whichever of them is named first. */
const nameOf = ({ of, actor, issue, toward }: Pick<Reason, 'of' | 'actor' | 'issue' | 'toward'>) =>
  of === 'alignment'
    ? [of, ...[actor, toward as string].sort()].join(' ')
    : [of, actor, issue ?? toward].join(' ');

function changes(scenario: Scenario, before: State, now: State) {
  const ids = scenario.actors.map(({ id }) => id);
  const fields = ['position', 'anchor', 'limit', 'influence', 'commitment'] as const;
  const rows = before.stances.flatMap((then, row) =>
    fields.map((of) => ({
      name: nameOf({ ...then, of }),
      change: (now.stances[row]?.[of] ?? 0) - (then[of] ?? 0),
    })),
  );
  const cells = ids.flatMap((actor) =>
    ids.flatMap((toward) =>
      (['trust', 'alignment'] as const).map((of) => {
        const cell = pairCell(scenario, actor, toward);
        const change = (now[of][cell] as number) - (before[of][cell] as number);
        return { name: nameOf({ of, actor, toward }), change };
      }),
    ),
  );
  return [...rows, ...cells];
}

/** A state as it comes back from having been written as JSON. */
function restored(state: State): State {
  const read = JSON.parse(JSON.stringify(state)) as State;
  const pulls = state.start.pulls.map((pull) => new Float64Array(pull));
  return { ...read, start: { ...read.start, pulls } };
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
    for (const part of Object.values(value)) frozen(part);
    Object.freeze(value);
  }
  return value;
}

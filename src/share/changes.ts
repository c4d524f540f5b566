import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import {
  authoredAssumptions,
  type Changes,
  engineAssumptions,
  type Named,
  rounded,
} from '../engine/assumptions.ts';
import type { Assumption, OpeningId, Scenario } from '../engine/types.ts';
import { malformed, type Reader, type Writer } from './codec.ts';

/**
 * Changed assumptions. The engine's own are told by two bytes of the hash of their name and their
 * new value, so that declaring another, or in another order, leaves old links as they are; the
 * author's by their place among the numbers of the scenario (which the link names to the bit) and
 * the difference from what the author wrote. All in the smallest steps of the slider.
 */
export function writeChanges(
  out: Writer,
  scenario: Scenario,
  opening: OpeningId,
  changes: Changes,
): void {
  const { engine, authored } = spacesOf(scenario, opening);
  const changed = Object.entries(changes);
  for (const [name, value] of changed) {
    const assumption = engine.byName.get(name) ?? authored.byName.get(name);
    if (!assumption || changeProblem(assumption, value)) {
      throw new Error(`${name} cannot be ${value}`);
    }
  }
  const within = ({ byName }: Space) =>
    changed
      .map(([name, value]) => ({ assumption: byName.get(name), value }))
      .filter((change): change is Changed => change.assumption !== undefined)
      .filter(({ assumption, value }) => value !== assumption.value)
      .sort((a, b) => a.assumption.key - b.assumption.key);

  const ofEngine = within(engine);
  out.varint(ofEngine.length);
  for (const { assumption, value } of ofEngine) {
    out.bytes([assumption.key >> 8, assumption.key & 255]);
    out.signed(steps(assumption, value));
  }

  const ofAuthor = within(authored);
  out.varint(ofAuthor.length);
  let next = 0;
  for (const { assumption, value } of ofAuthor) {
    out.varint(assumption.key - next);
    out.signed(steps(assumption, value) - steps(assumption, assumption.value));
    next = assumption.key + 1;
  }
}

export function readChanges(from: Reader, scenario: Scenario, opening: OpeningId): Changes {
  const { engine, authored } = spacesOf(scenario, opening);
  const changes: Record<string, number> = {};
  const change = (assumption: Keyed | undefined, count: (known: Keyed) => number) => {
    const known = assumption ?? malformed('no such assumption');
    const value = count(known) / known.grain;
    if (value === known.value || changeProblem(known, value)) malformed('no such value');
    changes[known.name] = value;
  };

  let before = -1;
  for (let left = from.varint(); left > 0; left--) {
    const [high = 0, low = 0] = from.bytes(2);
    const key = high * 256 + low;
    if (key <= before) malformed('out of order');
    before = key;
    change(engine.byKey.get(key), () => from.signed());
  }

  let next = 0;
  for (let left = from.varint(); left > 0; left--) {
    const key = next + from.varint();
    next = key + 1;
    change(authored.byKey.get(key), (known) => steps(known, known.value) + from.signed());
  }
  return changes;
}

/** Whether a number of the author's is changed, which only its own edition can tell by its place. */
export const changesAuthor = (changes: Changes): boolean =>
  Object.keys(changes).some((name) => !engine.byName.has(name));

/** Why an assumption cannot have a value: the values it can have, nearest to the one asked for. */
export interface ChangeProblem {
  kind: 'bounds' | 'grain';
  nearest: readonly number[];
}

export function changeProblem(assumption: Assumption, value: number): ChangeProblem | undefined {
  const { grain, bounds } = assumption;
  const [low, high] = bounds;
  if (!(value >= low)) return { kind: 'bounds', nearest: [low] };
  if (value > high) return { kind: 'bounds', nearest: [high] };
  if (rounded(assumption, value) === value || value === assumption.value) return undefined;
  const below = Math.floor(value * grain) / grain;
  const above = Math.ceil(value * grain) / grain;
  return { kind: 'grain', nearest: [below, above].filter((near) => low <= near && near <= high) };
}

const steps = ({ grain }: Assumption, value: number): number => Math.round(value * grain);

/** An assumption and the number a link knows it by. */
interface Keyed extends Named {
  key: number;
}

interface Changed {
  assumption: Keyed;
  value: number;
}

interface Space {
  byName: ReadonlyMap<string, Keyed>;
  byKey: ReadonlyMap<number, Keyed>;
}

const spaceOf = (
  assumptions: readonly Named[],
  keyOf: (name: string, at: number) => number,
): Space => {
  const keyed = assumptions.map((named, at): Keyed => ({ ...named, key: keyOf(named.name, at) }));
  const byName = new Map(keyed.map((assumption) => [assumption.name, assumption]));
  return { byName, byKey: new Map([...byName.values()].map((known) => [known.key, known])) };
};

const engine = spaceOf(engineAssumptions, (name) => {
  const [high = 0, low = 0] = sha256(utf8ToBytes(name));
  return high * 256 + low;
});

const authoredIn = new WeakMap<Scenario, Map<OpeningId, Space>>();

function spacesOf(scenario: Scenario, opening: OpeningId): { engine: Space; authored: Space } {
  const known = authoredIn.get(scenario) ?? new Map<OpeningId, Space>();
  const authored =
    known.get(opening) ?? spaceOf(authoredAssumptions(scenario, opening), (_, at) => at);
  authoredIn.set(scenario, known.set(opening, authored));
  return { engine, authored };
}

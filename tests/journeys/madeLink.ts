import type { Changes } from '../../src/engine/assumptions.ts';
import { allAssumptions, assume } from '../../src/engine/assumptions.ts';
import type { Path } from '../../src/engine/path.ts';
import { play } from '../../src/engine/play.ts';
import { grow, pathOf, replay } from '../../src/engine/tree.ts';
import type { StepId } from '../../src/engine/types.ts';
import type { ScenarioFile } from '../../src/scenario/types.ts';
import { digest } from '../../src/share/digest.ts';
import { endsOf } from '../../src/share/drift.ts';
import { addressOf, formatLink } from '../../src/share/link.ts';
import type { Remarks } from '../../src/share/remarks.ts';
import { usualView } from '../../src/share/view.ts';
import { flagship } from '../share/flagship.ts';

/** A link made here, and the digest of its line as this machine counts it. */
export interface Made {
  payload: string;
  address: (page: string) => string;
  digest: string;
  /** Where the core actors stand on the core issues at its end, as `endsOf` lists them. */
  ends: readonly number[];
}

interface Making {
  moves?: number;
  changed?: number;
  scenario?: ScenarioFile;
  seed?: number;
  /** Steps after these moves, whether they are allowed or not. */
  ending?: readonly StepId[];
  remarks?: (place: Path) => Remarks;
}

/** The real course to where the reader stands, then steps that are allowed, in turn, changed so. */
export function madeLink(making: Making = {}): Made {
  const { moves = 10, changed = 0, scenario = flagship, seed = 0, ending = [], remarks } = making;
  const { id: opening, record } = scenario.openings[0] as ScenarioFile['openings'][0];
  const changes = changesOf(scenario, opening, changed);
  const { scenario: assumed, rates } = assume(scenario, opening, changes);
  const steps = scenario.record.moves
    .slice(record.first, record.first + record.at)
    .map(({ step }) => step);
  const replayed = replay(assumed, rates, opening, seed);
  while (steps.length < moves) {
    const state = replayed.state(pathOf(scenario, steps));
    const start = (steps.length * 7) % scenario.steps.length;
    const inTurn = [...scenario.steps.slice(start), ...scenario.steps.slice(0, start)];
    const next = inTurn.find(({ id }) => play(assumed, rates, state, id).obstacles.length === 0);
    if (!next) throw new Error('no step is allowed any more');
    steps.push(next.id);
  }
  const place = pathOf(scenario, [...steps, ...ending]);
  const ends = endsOf(assumed, replayed.state(place));
  const end = digest(replayed.line(place));
  const view = { ...usualView(scenario), actor: 'UA' };
  const tree = grow([], place);
  const link = { opening, seed, changes, tree, place, view, ends, remarks: remarks?.(place) };
  const payload = formatLink(scenario, link, end);
  return { payload, address: (page) => addressOf(page, payload), digest: end, ends };
}

/** So many assumptions from all over the list, each at the end of its range. */
function changesOf(scenario: ScenarioFile, opening: string, count: number): Changes {
  const able = allAssumptions(scenario, opening)
    .map(({ name, value, low, high, grain }) => {
      const ends = [Math.ceil(low * grain) / grain, Math.floor(high * grain) / grain];
      return { name, value: ends.find((end) => end !== value && end >= low && end <= high) };
    })
    .filter((change): change is { name: string; value: number } => change.value !== undefined);
  const apart = Math.floor(able.length / Math.max(1, count));
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => able[i * apart])
      .filter((change) => change !== undefined)
      .map(({ name, value }) => [name, value]),
  );
}

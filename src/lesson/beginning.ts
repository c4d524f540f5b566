import { assume } from '../engine/assumptions.ts';
import { opening as openingState } from '../engine/opening.ts';
import type { OpeningId, State } from '../engine/types.ts';
import { type IssueZone, zone } from '../engine/zone.ts';
import type { ScenarioFile } from '../scenario/types.ts';
import type { Line } from './wall.ts';

/** Where lines of a class began, with nobody's assumptions changed. */
export interface Beginning {
  opening: OpeningId;
  state: State;
  zones: readonly IssueZone[];
  /** All lines began there; else most of them. */
  all: boolean;
}

/** Of openings that equally many lines have, the one that stands first in the scenario. */
export function beginningOf(scenario: ScenarioFile, lines: readonly Line[]): Beginning {
  const counts = scenario.openings.map(({ id }) => ({
    id,
    count: lines.filter(({ link }) => link.opening === id).length,
  }));
  const most = counts.reduce((best, one) => (one.count > best.count ? one : best));
  const settled = assume(scenario, most.id, {});
  const state = openingState(settled.scenario, settled.rates, most.id);
  return {
    opening: most.id,
    state,
    zones: zone(settled.scenario, state),
    all: most.count === lines.length,
  };
}

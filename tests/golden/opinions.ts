import { assume } from '../../src/engine/assumptions.ts';
import { replay } from '../../src/engine/tree.ts';
import { graphOf } from '../../src/models/graph/conflict.ts';
import { concepts, marked, solve } from '../../src/models/graph/stability.ts';
import { talksAt } from '../../src/models/graph/talks.ts';
import { forecasters, theories } from '../../src/models/index.ts';
import { presets } from '../../src/models/model.ts';
import { packagesFor } from '../../src/models/packages.ts';
import { tableOf } from '../../src/models/table.ts';
import type { ScenarioFile } from '../../src/scenario/types.ts';

/** What every model says at every opening, to the last bit, one number a line. */
export function opinionsOf(scenario: ScenarioFile): string {
  const core = (list: readonly { id: string; core: boolean }[]) =>
    list.filter((one) => one.core).map(({ id }) => id);
  const [actors, issues] = [core(scenario.actors), core(scenario.issues)];
  const lines = scenario.openings.flatMap(({ id }) => {
    const settled = assume(scenario, id, {});
    const state = replay(settled.scenario, settled.rates, id).state('');
    const table = tableOf(scenario, state, actors, issues);
    const forecasts = forecasters.flatMap((model) => {
      const { outcome, path = [] } = model.forecast(table, presets(model));
      const said = outcome.map((end, row) => `${model.id} ${issues[row]} ${end}`);
      return [...said, `${model.id} last ${path.at(-1)?.flat().join(' ') ?? ''}`];
    });
    const [a = '', b = ''] = actors;
    const bargain = packagesFor(scenario, state, { pair: [a, b], issues });
    const picks = Object.entries(bargain?.subsets.all.solutions ?? {}).map(
      ([rule, rows]) => `${rule} ${rows.join(' ')}`,
    );
    const met = [a, b].map((actor) => bargain?.met.get(actor)?.reduce((sum, one) => sum + one, 0));
    const talks = talksAt(scenario, state, actors.slice(0, 4), issues);
    const { equilibria } = solve(graphOf(talks).graph);
    const stable = concepts.map((concept) => {
      return `${concept} ${marked(equilibria[concept] ?? new Uint8Array()).join(' ')}`;
    });
    return [`opening ${id}`, ...forecasts, ...picks, `met ${met.join(' ')}`, ...stable];
  });
  const war = theories.map((theory) => {
    return `${theory.id} ${JSON.stringify(theory.find(presets(theory).parameters))}`;
  });
  return `${[...lines, ...war].join('\n')}\n`;
}

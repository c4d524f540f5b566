import type { Step } from '../../engine/types.ts';
import { SYSTEM } from '../../engine/types.ts';
import { didYouMean } from '../nearest.ts';
import type { ScenarioFile } from '../types.ts';
import type { Rule } from './rule.ts';

/** No two actors, issues, … have the same id. */
export const idsAreUnique: Rule = function* (file) {
  const lists = {
    actors: file.actors,
    issues: file.issues,
    openings: file.openings,
    linkages: file.linkages,
    steps: file.steps,
    'record.checkpoints': file.record.checkpoints,
  };
  for (const [list, items] of Object.entries(lists)) {
    const first = new Map<string, number>();
    for (const [i, { id }] of items.entries()) {
      const before = first.get(id);
      if (before === undefined) first.set(id, i);
      else yield { place: `${list}[${i}].id`, sentence: `"${id}" is also ${list}[${before}]` };
    }
  }
};

/** Every name is the name of something. */
export const namesAreKnown: Rule = function* (file) {
  const known = {
    actor: new Set(file.actors.map(({ id }) => id)),
    issue: new Set(file.issues.map(({ id }) => id)),
    step: new Set(file.steps.map(({ id }) => id)),
    opening: new Set(file.openings.map(({ id }) => id)),
    source: new Set(Object.keys(file.sources)),
  };
  const called = calledIn(file);
  for (const { place, kind, name } of mentions(file)) {
    if (known[kind].has(name)) continue;
    const meant = didYouMean(name, known[kind], 1, called[kind]);
    yield { place, sentence: `no ${kind} "${name}"${meant}` };
  }
};

interface Mention {
  place: string;
  kind: 'actor' | 'issue' | 'step' | 'opening' | 'source';
  name: string;
}

/** Every place that names something defined elsewhere. */
function* mentions(file: ScenarioFile): Generator<Mention> {
  for (const [i, opening] of file.openings.entries()) {
    yield* all('step', `openings[${i}].standing`, opening.standing);
  }
  for (const [i, { brief }] of file.actors.entries()) {
    yield* all('source', `actors[${i}].brief.sources`, brief?.sources ?? []);
  }
  for (const [i, entry] of file.entries.entries()) {
    const place = `entries[${i}]`;
    yield { place: `${place}.actor`, kind: 'actor', name: entry.actor };
    yield { place: `${place}.issue`, kind: 'issue', name: entry.issue };
    yield* keys('opening', `${place}.position`, entry.position);
    yield* keys('opening', `${place}.reported`, entry.reported ?? {});
    for (const [opening, { sources }] of Object.entries(entry.reported ?? {})) {
      yield* all('source', `${place}.reported.${opening}.sources`, sources);
    }
    yield* all('source', `${place}.sources`, entry.sources);
  }
  for (const [i, { between, alignment, trust }] of file.relations.entries()) {
    const place = `relations[${i}]`;
    yield* all('actor', `${place}.between`, between);
    yield* keys('opening', `${place}.alignment`, alignment);
    yield* keys('actor', `${place}.trust`, trust);
  }
  for (const [i, linkage] of file.linkages.entries()) {
    const place = `linkages[${i}]`;
    yield { place: `${place}.actor`, kind: 'actor', name: linkage.actor };
    yield { place: `${place}.issue`, kind: 'issue', name: linkage.issue };
    yield { place: `${place}.offer`, kind: 'issue', name: linkage.offer };
    yield* all('actor', `${place}.guarantors`, linkage.guarantors);
    yield* all('source', `${place}.sources`, linkage.sources);
  }
  for (const [i, step] of file.steps.entries()) {
    yield* inStep(`steps[${i}]`, step);
    yield* all('source', `steps[${i}].sources`, step.sources);
  }
  for (const [i, move] of file.record.moves.entries()) {
    yield { place: `record.moves[${i}].step`, kind: 'step', name: move.step };
    yield* all('source', `record.moves[${i}].sources`, move.sources);
  }
  for (const [i, { positions }] of file.record.checkpoints.entries()) {
    const place = `record.checkpoints[${i}].positions`;
    yield* keys('actor', place, positions);
    for (const [actor, byIssue] of Object.entries(positions)) {
      yield* keys('issue', `${place}.${actor}`, byIssue);
    }
  }
}

function* inStep(place: string, step: Step): Generator<Mention> {
  yield { place: `${place}.actor`, kind: 'actor', name: step.actor };
  yield* all('actor', `${place}.targets`, step.targets);
  yield* all('step', `${place}.requires`, step.requires);
  for (const [i, other] of step.excludes.entries()) {
    yield { place: `${place}.excludes[${i}].step`, kind: 'step', name: other.step };
  }
  for (const [i, { actor, issue }] of step.when.entries()) {
    yield { place: `${place}.when[${i}].actor`, kind: 'actor', name: actor };
    yield { place: `${place}.when[${i}].issue`, kind: 'issue', name: issue };
  }
  for (const list of ['effects', 'influence', 'limits'] as const) {
    for (const [i, { on, issue }] of step[list].entries()) {
      yield { place: `${place}.${list}[${i}].on`, kind: 'actor', name: on };
      yield { place: `${place}.${list}[${i}].issue`, kind: 'issue', name: issue };
    }
  }
  for (const [i, { issue }] of step.commits.entries()) {
    yield { place: `${place}.commits[${i}].issue`, kind: 'issue', name: issue };
  }
  for (const [i, { between }] of step.relations.entries()) {
    yield* all('actor', `${place}.relations[${i}].between`, between);
  }
  for (const [i, trust] of step.trust.entries()) {
    yield { place: `${place}.trust[${i}].of`, kind: 'actor', name: trust.of };
    yield { place: `${place}.trust[${i}].in`, kind: 'actor', name: trust.in };
  }
  for (const [i, { bearer }] of step.costs.entries()) {
    if (bearer === SYSTEM) continue;
    yield { place: `${place}.costs[${i}].bearer`, kind: 'actor', name: bearer };
  }
}

const all = (kind: Mention['kind'], place: string, names: readonly string[]): Mention[] =>
  names.map((name, i) => ({ place: `${place}[${i}]`, kind, name }));

const keys = (kind: Mention['kind'], place: string, named: object): Mention[] =>
  Object.keys(named).map((name) => ({ place: `${place}.${name}`, kind, name }));

/** What people call them who do not know the id. */
function calledIn(file: ScenarioFile): Partial<Record<Mention['kind'], (id: string) => string[]>> {
  const words = (items: readonly { id: string; name: object; label?: object }[]) => {
    const byId = new Map(
      items.map(({ id, name, label = {} }) => [
        id,
        [...Object.values(name), ...Object.values(label)],
      ]),
    );
    return (id: string) => byId.get(id) ?? [];
  };
  return { actor: words(file.actors), issue: words(file.issues) };
}

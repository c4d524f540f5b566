import type { Family, Asked as Settings, Solved } from '../cases/family.ts';
import { families } from '../cases/index.ts';
import { inputsAt } from '../cases/onLine.ts';
import type { Parsed, Problem } from '../scenario/parsed.ts';
import { quote } from '../scenario/quote.ts';
import { readFileText, shapedAs } from '../scenario/shape.ts';
import type { ScenarioFile } from '../scenario/types.ts';
import { lineTo, pathFor, settingOf } from './line.ts';
import { known } from './names.ts';
import { lastOf, listed, options } from './options.ts';
import { complain, type Outcome, said } from './outcome.ts';

import { readText, scenarioAt, sound } from './scenarios.ts';
import { changeOf, seedOf } from './typedNumbers.ts';

/**
 * What a published model gives for a case, `model FAMILY --case FILE --json`, or at the end of a
 * line, `model FAMILY SCENARIO --steps a,b --json`. Others script against it: prints
 * `{ model, options, output }`, `output` as `expected` in the files of that family. On a line, a
 * family that knows one issue at a time gives options and output issue by issue.
 */
export function model(typed: readonly string[]): Outcome {
  const { values, flags, others } = options(typed, {
    values: ['case', 'rule', 'opening', 'steps', 'assume', 'seed', 'actors', 'issues'],
    flags: ['json'],
  });
  const [name, place, ...more] = others;
  const ids = families.map(({ id }) => id);
  if (name === undefined) complain(`Which model? One of ${ids.join(', ')}.`);
  const family = families.find(({ id }) => id === known('model', name, ids)) as Family;
  if (more.length > 0) complain(`One scenario at a time: what is ${quote(more.join(' '))}?`);
  if (!flags.has('json')) complain('A model answers in numbers: add --json.');
  const rule = lastOf(values.rule);
  const asked = rule === undefined ? {} : { rule };
  const file = lastOf(values.case);

  if (file !== undefined && place !== undefined) {
    complain('Say --case FILE for a case, or a scenario for a line, not both.');
  }
  if (file !== undefined) return answer(family, sound(solve(family, inputOf(file), asked), file));
  if (place === undefined) {
    complain('Which case? Say: parley model FAMILY --case FILE, or parley model FAMILY SCENARIO');
  }
  const scenario = scenarioAt(place);
  const setting = settingOf(scenario, {
    opening: lastOf(values.opening),
    changes: listed(values.assume).map(changeOf),
    seed: seedOf(lastOf(values.seed)),
  });
  const { state, turns } = lineTo(setting, pathFor(scenario, listed(values.steps)));
  const stopped = turns.find(({ obstacles }) => obstacles.length > 0);
  if (stopped) complain(`The line stops at ${quote(stopped.step.id)}: parley run says why.`);
  const inputs = inputsAt[family.id]?.({
    scenario: setting.assumed,
    state,
    ...lookedAt(scenario, listed(values.actors), listed(values.issues)),
  });
  if (!inputs) return complain(`${family.id} has no reading of a scenario; give it a --case.`);
  if (inputs.kind === 'whole') {
    return answer(family, sound(solve(family, inputs.input, asked), place));
  }
  const solved = Object.entries(inputs.inputs).map(([issue, input]) => {
    return [issue, sound(solve(family, input, asked), `${place}, ${issue}`)] as const;
  });
  const each = (part: keyof Solved) =>
    Object.fromEntries(solved.map(([issue, found]) => [issue, found[part]]));
  return answer(family, { options: each('options'), output: each('output') });
}

const answer = ({ id }: Family, { options: used, output }: Solved): Outcome =>
  said(`${JSON.stringify({ model: id, options: used, output }, null, 2)}\n`);

/** Those of the board, where nobody and nothing is named. */
function lookedAt(
  { actors, issues }: ScenarioFile,
  wantedActors: readonly string[],
  wantedIssues: readonly string[],
) {
  const chosen = (
    what: string,
    all: readonly { id: string; core: boolean }[],
    wanted: readonly string[],
  ) => {
    const ids = all.map(({ id }) => id);
    return wanted.length > 0
      ? wanted.map((id) => known(what, id, ids, ' in this scenario'))
      : all.filter(({ core }) => core).map(({ id }) => id);
  };
  return {
    actors: chosen('actor', actors, wantedActors),
    issues: chosen('issue', issues, wantedIssues),
  };
}

/** The `input` of a case file. What else is in it, its `expected` above all, is not looked at. */
function inputOf(file: string): unknown {
  const json = sound(readFileText(sound(readText(file), file)), file);
  if (typeof json === 'object' && json !== null && 'input' in json) return json.input;
  return complain(`${file}: it has no "input", so this is no case file.`);
}

function solve(family: Family, input: unknown, asked: Settings): Parsed<Solved> {
  const shaped = shapedAs(family.input, input);
  return shaped.ok
    ? family.solve(shaped.value, asked)
    : { ok: false, problems: shaped.problems.map(inside) };
}

const inside = ({ place, sentence }: Problem): Problem => {
  return {
    place: place === '' || place.startsWith('[') ? `input${place}` : `input.${place}`,
    sentence,
  };
};

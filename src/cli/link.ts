import { lineEnds } from '../engine/edit.ts';
import { quote } from '../scenario/quote.ts';
import { addressFor, baseOf } from './address.ts';
import { withDrift } from './drift.ts';
import { given, givenText } from './given.ts';
import { lineTo, settingOf } from './line.ts';
import { lastOf, options } from './options.ts';
import { complain, type Outcome, said } from './outcome.ts';
import { asJson, told } from './told.ts';
import { treeOutcome } from './tree.ts';

/** `link encode [--base ADDRESS] [--scenario FILE]`: the JSON of `run` in, the whole link out. */
export async function encode(
  typed: readonly string[],
  input: () => Promise<string>,
): Promise<Outcome> {
  const { values, others } = options(typed, { values: ['base', 'scenario'] });
  const [other] = others;
  if (other !== undefined) complain(`link encode reads standard input: what is ${quote(other)}?`);
  const base = baseOf(lastOf(values.base));
  const text = await input();
  if (text.trim() === '') {
    complain('Standard input is empty: link encode reads what run --json prints.');
  }

  const sent = givenText('Standard input', text, values.scenario);
  const { scenario } = sent;
  const { replay } = settingOf(scenario, { ...sent, changes: Object.entries(sent.changes) });
  return withDrift(said(`${addressFor(base, scenario, sent, replay)}\n`), sent, replay);
}

/**
 * `link decode LINK [--tree] [--scenario FILE]`: the line to where the link points, as `run --json`
 * prints it; or the whole tree, as `run --line --json` does.
 */
export function decode(typed: readonly string[]): Outcome {
  const { values, flags, others } = options(typed, {
    values: ['scenario'],
    flags: ['json', 'tree'],
  });
  if (others.length === 0) complain('Which link? Say: parley link decode "LINK"');
  const sent = given(others, values.scenario);
  const setting = settingOf(sent.scenario, { ...sent, changes: Object.entries(sent.changes) });
  if (flags.has('tree')) {
    const shown = { ...sent, lines: lineEnds(sent.tree) };
    return withDrift(treeOutcome(setting, shown), sent, setting.replay);
  }
  const line = lineTo(setting, sent.place);
  return withDrift(told(line, asJson(line)), sent, setting.replay);
}

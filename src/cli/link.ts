import { assume } from '../engine/assumptions.ts';
import { codes } from '../engine/path.ts';
import { revision } from '../engine/play.ts';
import { codeFor, endOf, grow, replay, stepAt } from '../engine/tree.ts';
import type { StepId } from '../engine/types.ts';
import { words } from '../explain/speaker.ts';
import { readJson } from '../scenario/json.ts';
import { formatProblem } from '../scenario/parsed.ts';
import { quote } from '../scenario/quote.ts';
import type { ScenarioFile } from '../scenario/types.ts';
import { digest } from '../share/digest.ts';
import { addressOf, formatLink, type Opened, parseLink, resolveLink } from '../share/link.ts';
import { longestLine } from '../share/moves.ts';
import { type LinkProblem, linkMessage } from '../share/problems.ts';
import { usualView } from '../share/view.ts';
import { type Asked, type Line, playLine } from './line.ts';
import { lastOf, options } from './options.ts';
import { complain, type Outcome, said } from './outcome.ts';
import { asJson, told } from './run.ts';
import { bundledIds, scenarioAt } from './scenarios.ts';

/** Where `npm start` serves the app; `--base` for a page that others can reach. */
const home = 'http://localhost:4173/';

/** `link encode [--base ADDRESS] [--scenario FILE]`: the JSON of `run` in, the whole link out. */
export async function encode(
  typed: readonly string[],
  input: () => Promise<string>,
): Promise<Outcome> {
  const { values, others } = options(typed, { values: ['base', 'scenario'] });
  const [other] = others;
  if (other !== undefined) complain(`link encode reads standard input: what is ${quote(other)}?`);
  const base = lastOf(values.base) ?? home;
  if (/\s/.test(base)) complain(`${quote(base)} is no address.`);

  const given = reported(await input());
  const scenario = scenarioAt(lastOf(values.scenario) ?? given.scenario);
  const { opening, seed, changes, turns } = playedAgain(scenario, given);
  const place = turns.map(({ step }) => codeFor(scenario, step.id)).join('');
  const link = { opening, seed, changes, tree: grow([], place), place, view: usualView(scenario) };
  return said(`${addressOf(base, formatLink(scenario, link, digest(turns)))}\n`);
}

/** The line once more; what it comes to must be what the report says, as far as it says anything. */
function playedAgain(scenario: ScenarioFile, given: Reported): Line {
  const { id } = scenario;
  const again = (problem: string) => complain(`${problem} Run it again.`);
  if (given.scenario !== id) {
    complain(`This is a line of ${quote(given.scenario)}, not of ${quote(id)}.`);
  }
  if (given.engine !== undefined && given.engine !== revision) {
    again(`This line was run by revision ${given.engine} of the engine; this is ${revision}.`);
  }
  if (given.steps.length > longestLine) {
    complain(
      `A link holds lines of up to ${longestLine} moves; this one has ${given.steps.length}.`,
    );
  }
  const line = playLine(scenario, given);
  if (given.digest !== undefined && given.digest !== digest(line.turns)) {
    again('Played again, this line comes out with other numbers than it says.');
  }
  return line;
}

/** `link decode LINK [--scenario FILE]`: the line to where the link points, as `run --json` prints it. */
export function decode(typed: readonly string[]): Outcome {
  const { values, others } = options(typed, { values: ['scenario'], flags: ['json'] });
  if (others.length === 0) complain('Which link? Say: parley link decode "LINK"');
  const { scenario, opening, seed, changes, tree, place, end } = opened(
    others.join(' '),
    values.scenario,
  );

  const line = playLine(scenario, {
    opening,
    seed,
    steps: codes(place).map((code) => stepAt(scenario, code) as StepId),
    changes: Object.entries(changes),
  });
  const outcome = told(line, asJson(line));
  const { scenario: assumed, rates } = assume(scenario, opening, changes);
  const whole = digest(replay(assumed, rates, opening, seed).line(endOf(tree, place)));
  if (whole.startsWith(end)) return outcome;
  const differs = 'Played here, this line comes out with other numbers than for its sender.\n';
  return { ...outcome, code: 2, err: outcome.err + differs };
}

function opened(text: string, files: readonly string[]): Opened {
  const parsed = parseLink(text);
  if (!parsed.ok) return complain(sentenceOf(parsed.problem));
  const read = resolveLink(parsed.value, [...files, ...bundledIds()].map(scenarioAt));
  return read.ok ? read.value : complain(sentenceOf(read.problem));
}

function sentenceOf(problem: LinkProblem): string {
  const { id, values } = linkMessage(problem);
  return words('en')(`link.${id}`, values);
}

/** What `encode` needs of the JSON of `run`; the rest follows from it. */
interface Reported extends Asked {
  scenario: string;
  engine?: number | undefined;
  digest?: string | undefined;
}

function reported(text: string): Reported {
  if (text.trim() === '')
    complain('Standard input is empty: link encode reads what run --json prints.');
  const json = readJson(text);
  if (!json.ok)
    return complain(
      json.problems.map((problem) => formatProblem('Standard input', problem)).join('\n'),
    );
  const run = isObject(json.value) ? json.value : {};
  const wrong = (key: string) => complain(`Standard input is not what run --json prints: ${key}.`);
  const word = (key: string): string | undefined => {
    const value = run[key];
    return value === undefined || typeof value === 'string' ? value : wrong(`"${key}" is no text`);
  };
  const number = (key: string): number | undefined => {
    const value = run[key];
    return value === undefined || typeof value === 'number'
      ? value
      : wrong(`"${key}" is no number`);
  };
  const moves = run['moves'] ?? wrong('it has no "moves"');
  const changes = run['changes'] ?? {};
  return {
    scenario: word('scenario') ?? wrong('it has no "scenario"'),
    engine: number('engine'),
    digest: word('digest'),
    opening: word('opening'),
    seed: whole(number('seed') ?? 0) ?? wrong('"seed" is no seed'),
    steps: (Array.isArray(moves) ? moves : wrong('"moves" is no list')).map((move: unknown) => {
      const step = isObject(move) ? move['step'] : undefined;
      return typeof step === 'string' ? step : wrong('a move has no "step"');
    }),
    changes: Object.entries(isObject(changes) ? changes : wrong('"changes" is no object')).map(
      ([name, value]) => [
        name,
        typeof value === 'number' ? value : wrong(`${quote(name)} is no number`),
      ],
    ),
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const whole = (seed: number): number | undefined =>
  Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32 ? seed : undefined;

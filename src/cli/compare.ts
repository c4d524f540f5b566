import { type Comparison, compare as compared } from '../engine/compare.ts';
import type { Path } from '../engine/path.ts';
import type { Scenario } from '../engine/types.ts';
import { speaker } from '../explain/speaker.ts';
import { quote } from '../scenario/quote.ts';
import type { Opened } from '../share/link.ts';
import { comparisonProse } from './comparison.ts';
import { withDrift } from './drift.ts';
import { given } from './given.ts';
import { lineTo, type Setting, settingOf } from './line.ts';
import { nodeOf, placeOf } from './nodes.ts';
import { listed, options } from './options.ts';
import { complain, type Outcome, said } from './outcome.ts';
import { headOf, reportOf } from './report.ts';

/**
 * `compare LINK|FILE [--nodes x,y,…] [--scenario FILE] [--json]`: the first of two to four nodes
 * held against each of the others. Left out: those the link compares.
 */
export function compare(typed: readonly string[]): Outcome {
  const { values, flags, others } = options(typed, {
    values: ['nodes', 'scenario'],
    flags: ['json'],
  });
  if (others.length === 0) {
    complain('What to compare? Say: parley compare "LINK" --nodes a/b,a/c');
  }
  const sent = given(others, values.scenario);
  const setting = settingOf(sent.scenario, { ...sent, changes: Object.entries(sent.changes) });
  const [a, ...rest] = placesIn(sent, listed(values.nodes)) as [Path, ...Path[]];
  const pairs = rest.map(
    (b): Pair => ({
      a,
      b,
      found: compared(setting.assumed, setting.replay, a, b),
    }),
  );
  const out = flags.has('json')
    ? `${JSON.stringify(comparisonReport(setting, pairs))}\n`
    : inWords(setting, pairs);
  return withDrift(said(out), sent, setting.replay);
}

interface Pair {
  a: Path;
  b: Path;
  found: Comparison;
}

/** Two to four places: those named, else those the link compares. */
function placesIn(sent: Opened, nodes: readonly string[]): Path[] {
  const { scenario, tree, place, against, more = [] } = sent;
  const shown = against === undefined ? [place] : [place, against, ...more];
  if (nodes.length === 0) {
    if (shown.length > 1) return shown;
    complain('This compares nothing itself: say which, --nodes a/b,a/c.');
  }
  if (nodes.length === 1)
    complain(`${quote(nodes[0] ?? '')} with what? Two to four nodes, please.`);
  if (nodes.length > 4) complain(`Two to four nodes can be compared, not ${nodes.length}.`);
  return nodes.map((node) => {
    const letter = isStep(scenario, node) ? undefined : shown[letters.indexOf(node)];
    return letter ?? placeOf(scenario, tree, node);
  });
}

/** The places that a link compares, in its order; a step of such a name goes first. */
const letters = ['A', 'B', 'C', 'D'];
const isStep = ({ steps }: Scenario, id: string): boolean => steps.some((step) => step.id === id);

/**
 * What `compare --json` prints. Others script against it: keys are added, never renamed or dropped.
 * `nodes`: what `run --json` prints of the line to each; `points`: b − a.
 */
function comparisonReport(setting: Setting, pairs: readonly Pair[]) {
  const { scenario } = setting;
  const node = (path: Path) => nodeOf(scenario, path);
  const ends = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  return {
    ...headOf(setting),
    nodes: Object.fromEntries(
      [...ends].map((path) => [node(path), reportOf(lineTo(setting, path))]),
    ),
    pairs: pairs.map(({ a, b, found: { fork, done, positions, costs } }) => ({
      a: node(a),
      b: node(b),
      fork: node(fork),
      done,
      positions: positions.map(({ maker, ...difference }) => ({
        ...difference,
        ...(maker && { maker: { ...maker, place: node(maker.place) } }),
      })),
      costs,
    })),
  };
}

function inWords({ scenario }: Setting, pairs: readonly Pair[]): string {
  const words = speaker(scenario, 'en');
  return pairs
    .map(({ a, b, found }) => {
      const title = `A: ${nodeOf(scenario, a)}\nB: ${nodeOf(scenario, b)}\n`;
      return `${title}${comparisonProse(words, found)}`;
    })
    .join('\n');
}

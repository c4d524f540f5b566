import { misreadSentence } from '../../explain/statement.ts';
import type { Direction, Option } from '../../models/graph/conflict.ts';
import { holds, parseStatement, type Statement } from '../../models/graph/statements.ts';
import { didYouMean } from '../../scenario/nearest.ts';
import { quote } from '../../scenario/quote.ts';
import { refuse } from '../refusal.ts';
import { bitsOf, isPattern, numberOf, refuseTwice } from './names.ts';
import type { ConflictInput } from './schema.ts';

/** An option, and its bit in the decimals of the input. */
export interface BitOption extends Option {
  bit: number | undefined;
}

export function readOptions(given: ConflictInput, dms: readonly string[]): BitOption[] {
  const { options = [] } = given;
  const read = options.map((option, k): BitOption => {
    const place = `options[${k}]`;
    const {
      name,
      dm,
      bit = undefined,
      direction,
    } = typeof option === 'object' ? option : { name: option };
    const owner = dm === undefined ? ownerOf(String(name), k, options.length, dms) : String(dm);
    if (owner === undefined) refuse(place, 'does not say whose option it is; add "dm"');
    numberOf(owner, dms, `${place}.dm`);
    // Beside a graph that is given as it is, directions are a description.
    const goes = given.reachable ? 'both' : directionOf(direction, `${place}.direction`);
    return { name: String(name), dm: owner, bit, direction: goes };
  });
  refuseTwice(
    read.map(({ name }) => name.toLowerCase()),
    'options',
  );
  checkBits(read);
  return read;
}

function checkBits(options: readonly BitOption[]): void {
  const bits = options.flatMap(({ bit }) => (bit === undefined ? [] : [bit]));
  const isPower = (bit: number) => bit > 0 && bit < 2 ** 30 && (bit & (bit - 1)) === 0;
  if (bits.length > 0 && (bits.length < options.length || !bits.every(isPower))) {
    refuse('options', 'must all have a bit or none: 1, 2, 4, 8 and so on');
  }
  if (new Set(bits).size < bits.length) refuse('options', 'must each have a bit of their own');
}

/** `A cooperates` is A's; of as many options as decision makers each has one. */
function ownerOf(
  name: string,
  k: number,
  count: number,
  dms: readonly string[],
): string | undefined {
  const begins = dms.filter((dm) => name.startsWith(`${dm} `));
  const [longest] = begins.sort((a, b) => b.length - a.length);
  return longest ?? (count === dms.length ? dms[k] : undefined);
}

function directionOf(text: string | undefined, place: string): Direction {
  if (text === undefined || /^(both|reversible)/i.test(text)) return 'both';
  if (/drop|backward/i.test(text)) return 'backward';
  if (/irreversible|taken|forward/i.test(text)) return 'forward';
  return refuse(place, `is ${quote(text)}, must be reversible, irreversible or only dropped`);
}

/** Options that cannot be dropped again, by name. */
export function readIrreversible(given: ConflictInput, options: readonly Option[]): string[] {
  if (!given.irreversible && /irreversible|one way|cannot/i.test(given.moves ?? '')) {
    refuse('moves', 'says that not all can be taken back; name those options under irreversible');
  }
  const names = options.map(({ name }) => name);
  return [given.irreversible ?? []].flat().map((wanted, k) => {
    const found = names.find((name) => name.toLowerCase() === wanted.toLowerCase());
    const place = `irreversible[${k}]`;
    return found ?? refuse(place, `no option ${quote(wanted)}${didYouMean(wanted, names)}`);
  });
}

/**
 * The rule that a combination breaks, of those under `infeasible`. Beside a list of states they only
 * describe it: there, what is no statement is passed over.
 */
export function readRuledOut(
  given: ConflictInput,
  options: readonly Option[],
): (taken: number) => string | undefined {
  const isListed = given.states !== undefined || given.states_decimal !== undefined;
  const names = options.map(({ name }) => name);
  const rules = [given.infeasible ?? []]
    .flat()
    .flatMap((text) => text.split(';'))
    .map((text) => text.trim())
    .filter((text) => text !== '' && !/^none$/i.test(text))
    .map((text) => ({ text, statement: text.replace(/\s*\btogether$/i, '') }))
    .filter(({ text, statement }) => {
      const isRule = isPattern(text, options.length) || parseStatement(statement, names).ok;
      return isRule || !isListed;
    });
  const read = rules.map(({ text, statement }, k) => {
    const place = `infeasible[${k}]`;
    if (isPattern(text, options.length)) {
      const { value, open } = bitsOf(text, options.length, place);
      return { text, fits: (taken: number) => ((taken ^ value) & ~open) === 0 };
    }
    const meaning = readStatement(statement, names, place);
    return { text, fits: (taken: number) => holds(meaning, taken) };
  });
  return (taken) => read.find(({ fits }) => fits(taken))?.text;
}

export function readStatement(text: string, options: readonly string[], place: string): Statement {
  const read = parseStatement(text, options);
  if (read.ok) return read.statement;
  const { misread } = read;
  const meant = misread.kind === 'unknown' ? didYouMean(misread.found, options) : '';
  return refuse(place, `${quote(text)}: ${misreadSentence('en', misread)}${meant}`);
}

import { quote } from '../scenario/quote.ts';
import { check } from './check.ts';
import { decode, encode } from './link.ts';
import { complain, type Outcome, outcomeOf, said } from './outcome.ts';
import { run } from './run.ts';

const usage = `parley check FILE…
    Are these scenarios in order? Prints one problem a line.

parley run SCENARIO [--opening ID] --steps a,b,c [--assume name=value,…] [--seed N] [--json]
    Plays steps one after another. SCENARIO is a bundled id or a file.

parley link encode [--base ADDRESS] [--scenario FILE]
    Reads the JSON of run on standard input, prints the link.

parley link decode "LINK" [--scenario FILE]
    Plays a link again, prints the JSON of run.

Exit code 0: as asked; 1: a file has problems; 2: it could not be done, and why.
`;

type Command = (
  typed: readonly string[],
  input: () => Promise<string>,
) => Outcome | Promise<Outcome>;

const commands: Readonly<Record<string, Command>> = {
  check,
  run,
  'link encode': encode,
  'link decode': decode,
};

/** The whole program, apart from reading and printing. */
export const parley = (typed: readonly string[], input: () => Promise<string>): Promise<Outcome> =>
  outcomeOf(() => {
    const [first] = typed;
    if (first === undefined) return { code: 2, out: '', err: usage };
    if (typed.includes('--help') || first === 'help') return said(usage);
    const words = first === 'link' ? 2 : 1;
    const name = typed.slice(0, words).join(' ');
    const command = commands[name];
    if (command && Object.hasOwn(commands, name)) return command(typed.slice(words), input);
    return complain(`There is no command ${quote(name)}.\n\n${usage}`);
  });

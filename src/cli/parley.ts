import { quote } from '../scenario/quote.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { checkLesson } from './lesson.ts';
import { decode, encode } from './link.ts';
import { model } from './model.ts';
import { models } from './models.ts';
import { complain, type Outcome, outcomeOf, said } from './outcome.ts';
import { play } from './play.ts';
import { run } from './run.ts';
import { wall } from './wall.ts';

const usage = `parley check FILE…
    Are these scenarios in order? Prints one problem a line.

parley lesson check FILE [--scenario FILE]
    Is this lesson in order? Prints one problem a line; where there is none, what else to know of it. --scenario: where it is for one of your own.

parley run SCENARIO [--opening ID] --steps a,b,c [--assume name=value,…] [--seed N] [--json]
    Plays steps one after another. SCENARIO is a bundled id or a file.

parley run SCENARIO … --line a,b,c [--branch 2:d,e]… [--branch b1@3:f]… [--json]
    Plays a tree of lines. 2:d,e leaves the main line after move 2, 0:d at the opening. Branches
    are numbered as given: b1@3:f leaves the first after move 3, counted from the opening.
    A node is named by its steps, as in a/b/d; the opening is /.

parley play SCENARIO [--opening ID] [--moves N] [--seed N] [--temper NAME] [--link|--json]
    The engine plays every seat in turn, 12 moves unless told otherwise. NAME is patient, pressing
    or conciliatory; RU=pressing,UA=patient for single actors. --link prints the line as link
    encode does (with --base), --json as run does (with --assume).

parley compare "LINK"|FILE [--nodes x,y,…] [--scenario FILE] [--json]
    Holds a node against one to three others. A, B, C, D: those the link compares, also where
    none is named. FILE is a .parley file or the JSON of run --line.

parley link encode [--base ADDRESS] [--scenario FILE]
    Reads the JSON of run, or a .parley file, on standard input, prints the link.

parley link decode "LINK"|FILE [--tree] [--scenario FILE]
    Plays a link again, prints the JSON of run; --tree: of run --line, with all that is said.

parley models [--table] [--json]
    The published models that are here; --table: what they were checked against.

parley model FAMILY --case FILE --json [--rule 2016|2020]
    What a published model gives for a case. FAMILY: bdm, exchange-equal-gain, friedkin-johnsen,
    genius-additive, gmcr, ktab-smp.

parley model FAMILY SCENARIO [--steps a,b,c] --json [--actors x,y] [--issues p,q]
    The same at the end of a line.

parley wall FILE [--for ID] [--scenario FILE] [--each] [--names COLUMN,…] [--csv] [--json]
    Finds the links in any text, a mail or the CSV of a form, and holds their lines against each
    other: where they end, how they begin and part, what they cost. - is standard input. Counted
    are lines of the scenario that most links are of, or of ID; what is there twice counts once,
    or with --each as often as it is there. Names are read only where their columns are given.

Exit code 0: as asked; 1: a file has problems; 2: it could not be done as asked, and why.
`;

type Command = (
  typed: readonly string[],
  input: () => Promise<string>,
) => Outcome | Promise<Outcome>;

const commands: Readonly<Record<string, Command>> = {
  check,
  run,
  play,
  compare,
  model,
  models,
  'lesson check': checkLesson,
  'link encode': encode,
  'link decode': decode,
  wall,
};

/** The whole program, apart from reading and printing. */
export const parley = (typed: readonly string[], input: () => Promise<string>): Promise<Outcome> =>
  outcomeOf(() => {
    const [first] = typed;
    if (first === undefined) return { code: 2, out: '', err: usage };
    if (typed.includes('--help') || first === 'help') return said(usage);
    const words = first === 'link' || first === 'lesson' ? 2 : 1;
    const name = typed.slice(0, words).join(' ');
    const command = commands[name];
    if (command && Object.hasOwn(commands, name)) return command(typed.slice(words), input);
    return complain(`There is no command ${quote(name)}.\n\n${usage}`);
  });

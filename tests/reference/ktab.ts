import type { Family } from '../../src/cases/family.ts';
import { ktabPceCases } from '../../src/cases/ktabPce.ts';
import { ktabPmatrixCases } from '../../src/cases/ktabPmatrix.ts';
import { ktabSmpCases } from '../../src/cases/ktabSmp.ts';
import { type Case, type CaseFile, type Check, outputOf, readCase } from './reference.ts';

const program = 'KTAB, lsyaseen/KTAB 3b5b063';

export const ktab: readonly Case[] = [
  run('ktab-dummy3dim', 'KTAB’s sample: seven actors, three issues', []),
  run('ktab-soe-pol-comp', 'Oil and gas reform in China, two issues, 13 actors', []),
  // Stored with the first position's chance where an actor is near two; ours is the last one's, as
  // the program prints it.
  run(
    'ktab-soe-policy',
    'Oil and gas reform in China, policy, 26 actors',
    [13, 14, 15, 16, 17, 18, 19],
  ),
  run('ktab-soe-competitive', 'Oil and gas reform in China, competition, 34 actors', [35]),
  {
    id: 'ktab-variants',
    kept: 'repositories',
    models: ['spatial'],
    title: 'KTAB’s sample under 26 settings',
    source: program,
    obtained: ['run', 're-derived'],
    checks(file) {
      const { defaults, base_case: id } = file.input;
      const { input } = readCase({ kept: 'repositories', id });
      const variants = (file.expected.variants as Variant[]).map((theirs) => {
        const options = { ...defaults, ...theirs.changed };
        return { theirs, ours: outputOf(ktabSmpCases as Family, { input: { ...input, options } }) };
      });
      // S2PMax and mixed bargains are not rounded by the program, and stored with four decimals.
      const rounded = ({ theirs: { changed } }: (typeof variants)[number]) =>
        changed['InterVecBrgn'] === 'S2PMax' || changed['BargnModel'] === 'PWCompInterp';
      const check = (
        what: string,
        those: typeof variants,
        key: Exclude<keyof Variant, 'changed'>,
        // biome-ignore lint/suspicious/noExplicitAny: the shape of the family
        of: (ours: any) => unknown,
      ) => ({
        what,
        ours: those.map(({ ours }) => of(ours)),
        theirs: those.map(({ theirs }) => theirs[key]),
      });
      const whole = variants.filter((variant) => !rounded(variant));
      const short = variants.filter(rounded);
      return [
        check('number of turns', variants, 'n_states', (o) => o.n_states),
        check(
          'positions after the first turn',
          whole,
          'positions_turn1',
          (o) => o.positions_by_turn[1],
        ),
        check('positions at the end', whole, 'positions_final', (o) => o.positions_by_turn.at(-1)),
        {
          ...check(
            'positions after the first turn, four decimals',
            short,
            'positions_turn1',
            (o) => o.positions_by_turn[1],
          ),
          tolerance: 6e-5,
        },
        {
          ...check('positions at the end, four decimals', short, 'positions_final', (o) =>
            o.positions_by_turn.at(-1),
          ),
          tolerance: 6e-5,
        },
        check(
          'chances at the start',
          variants,
          'win_probability_turn0',
          (o) => o.win_probability_by_turn[0],
        ),
        check('chances at the end', variants, 'win_probability_final', (o) =>
          o.win_probability_by_turn.at(-1),
        ),
      ];
    },
  },
  {
    id: 'ktab-pce-units',
    kept: 'repositories',
    models: ['spatial'],
    title: 'Condorcet elections among two and three options; votes and victories one by one',
    source: program,
    obtained: ['printed', 're-derived'],
    checks(file) {
      const { high_precision: precise, ...printed } = file.expected;
      const ours = outputOf(ktabPceCases as Family, file);
      return [
        ...Object.entries(printed).map(([what, theirs]) => ({ what, ours: ours[what], theirs })),
        // Votes reach from 10 down to 1e-29: each has to agree in its digits.
        {
          what: 'votes, as ratios',
          ours: ratios(ours.votes_weight10_utilities, printed.votes_weight10_utilities),
          theirs: ratios(printed.votes_weight10_utilities, printed.votes_weight10_utilities),
          tolerance: 1e-10,
        },
        // MarkovUniform stops at 1e-6, wherever that is: the last digits show that it is the same.
        { what: 'twelve digits', ours: ours.high_precision, theirs: precise, tolerance: 1e-11 },
      ];
    },
  },
  {
    id: 'ktab-pmatrix-20x16',
    kept: 'repositories',
    models: ['spatial'],
    title: 'An election of 20 actors among 16 options, support and central position',
    source: program,
    obtained: ['printed', 're-derived'],
    checks(file) {
      const { expected } = file;
      const ours = outputOf(ktabPmatrixCases as Family, file);
      return [
        { what: 'chances as printed', ours: ours.pce_printed, theirs: expected.pce_printed },
        {
          what: 'support as printed',
          ours: ours.zeta_printed,
          theirs: expected.zeta_printed,
          // Utilities are printed with three decimals: half a thousandth of all weights, and a
          // twentieth for support itself.
          tolerance: 0.0005 * file.input.weights.reduce((a: number, b: number) => a + b, 0) + 0.05,
        },
        {
          what: 'central position',
          ours: ours.central_position,
          theirs: expected.central_position,
        },
        {
          what: 'chances from the printed utilities',
          ours: ours.pce_from_printed_inputs,
          theirs: expected.pce_from_printed_inputs,
          tolerance: 1e-11,
        },
      ];
    },
  },
];

interface Variant {
  changed: Readonly<Record<string, string>>;
  n_states: number;
  positions_turn1: readonly (readonly number[])[];
  positions_final: readonly (readonly number[])[];
  win_probability_turn0: readonly number[];
  win_probability_final: readonly number[];
}

/** A run of the program. `near`: turns in which somebody is near two positions. */
function run(id: string, title: string, near: readonly number[]): Case {
  return {
    ...{ id, kept: 'repositories', models: ['spatial'], title, source: program },
    obtained: ['run', 're-derived'],
    checks(file: CaseFile): Check[] {
      const { expected } = file;
      const ours = outputOf(ktabSmpCases as Family, file);
      const among = (stored: object, which: (turn: number) => boolean) =>
        Object.entries(stored).filter(([turn]) => which(Number(turn)));
      const check = (
        what: string,
        key: string,
        which: (turn: number) => boolean = () => true,
      ): Check => {
        const stored = among(expected[key], which);
        return {
          what,
          ours: stored.map(([turn]) => ours[key][turn]),
          theirs: stored.map(([, theirs]) => theirs),
        };
      };
      const clear = check('chances', 'win_probability_by_turn', (turn) => !near.includes(turn));
      const unclear = check(
        'chances where somebody is near two positions',
        'win_probability_by_turn',
        (turn) => near.includes(turn),
      );
      return [
        { what: 'number of turns', ours: ours.n_states, theirs: expected.n_states },
        check('positions of every turn stored', 'positions_by_turn'),
        clear,
        ...(near.length > 0
          ? [
              {
                ...unclear,
                known: 'stored with the chance of the first of the two; the program takes the last',
              },
            ]
          : []),
        check('attitudes to risk', 'risk_attitude_by_turn'),
        {
          what: 'whom each challenges first',
          ours: ours.best_targets_turn0,
          theirs: expected.best_targets_turn0,
        },
      ];
    },
  };
}

/** Number by number, ours by theirs; 1 where both are 0. */
function ratios(
  ours: Readonly<Record<string, Record<string, number>>>,
  theirs: Readonly<Record<string, Record<string, number>>>,
): number[] {
  return Object.entries(theirs).flatMap(([pair, byRule]) =>
    Object.entries(byRule).map(([rule, number]) => {
      const own = ours[pair]?.[rule] as number;
      return own === number ? 1 : own / number;
    }),
  );
}

import { middle } from './median.ts';
import type { Forecaster, Remark, Working } from './model.ts';
import { denominators } from './pressure/contest.ts';
import { capitulations, choices } from './pressure/offer.ts';
import { type Round, type Rules, rounds, spread } from './pressure/round.ts';
import { type Issue, weight } from './table.ts';

/**
 * Bueno de Mesquita's "group decision model" [BuenoDeMesquita1984, BuenoDeMesquita1985,
 * BuenoDeMesquita1994]: who would gain by challenging whom, who gives way, and where that leaves the
 * weighted median. A replica of a replica: by [Scholz2011], whose program differs from their text, as
 * rewritten by others (github.com/jmckib/bdm-scholz-expected-utility-model). What the program does
 * comes first among the options, what the text says second.
 *
 * The program passes over what may happen without a challenge where Q < 1; the formula is used here,
 * and at the preset Q = 1 it makes no difference. D is how far apart the farthest two are at the start.
 *
 * Ours: three rounds. From the fourth on, compromises go to and fro on the one case the authors print,
 * which comes from the key they are chosen by and not from the negotiation.
 */
export const expectedUtility: Forecaster<
  'stays' | 'favour' | 'rounds',
  'denominator' | 'choice' | 'capitulation'
> = {
  id: 'expected-utility',
  asks: 'outcome',
  formulas: [
    'Eᵢⱼ = sⱼ [Pᵢⱼ Us + (1 − Pᵢⱼ) Uf] + (1 − sⱼ) Us − Q Uq − (1 − Q) [T Ub + (1 − T) Uw]',
    'Us, Uf = 2 − 4 (½ ∓ ½ d)ʳ,  Uq = 2 − 4 (½)ʳ,  Ub, Uw = 2 − 4 (½ ∓ ¼ (a + d))ʳ',
    'Pᵢⱼ = Σₖ max(0, vₖ(xᵢ, xⱼ)) / N',
    'vₖ(a, b) = cₖ sₖ [(|xₖ − b| / D)^rₖ − (|xₖ − a| / D)^rₖ]',
    'Rᵢ = (2 Σⱼ Eⱼᵢ − max − min) / (max − min),  rᵢ = (1 − Rᵢ/3) / (1 + Rᵢ/3)',
  ],
  cites: ['BuenoDeMesquita1984', 'BuenoDeMesquita1985', 'BuenoDeMesquita1994', 'Scholz2011'],
  parameters: {
    stays: { symbol: 'Q', range: [0, 1], preset: 1 },
    favour: { symbol: 'T', range: [0, 1], preset: 1 },
    rounds: { symbol: 't', range: [1, 10], preset: 3 },
  },
  options: { denominator: denominators, choice: choices, capitulation: capitulations },

  forecast(table, { parameters, options }) {
    const rules = { ...parameters, ...options } as Rules;
    const most = Math.round(parameters.rounds);
    const pressed = table.issues.map((issue) => press(issue, rules, most));
    const longest = Math.max(0, ...pressed.map(({ path }) => path.length));
    return {
      outcome: pressed.map(({ outcome }) => outcome),
      because: pressed.map(({ because }) => because),
      remarks: remarksOn(pressed.map(({ played }) => played)),
      path: Array.from({ length: longest }, (_, t) =>
        table.actors.map((actor) =>
          table.issues.map(({ seats }, issue) => {
            const { path } = pressed[issue] as Pressed;
            const row = seats.findIndex((seat) => seat.actor === actor);
            return path[Math.min(t, path.length - 1)]?.[row];
          }),
        ),
      ),
      working: pressed.map(({ working }) => working),
    };
  },
};

type Pressed = ReturnType<typeof press>;

function press({ seats }: Issue, rules: Rules, most: number) {
  const at = middle(seats)?.position;
  const played = at === undefined ? [] : rounds(seats, spread(seats), rules, most);
  const path = [seats.map(({ position }) => position), ...played.map((round) => round.positions)];
  const last = seats.map((seat, i) => ({ ...seat, position: path.at(-1)?.[i] as number }));
  const gaveWay = seats
    .filter((_, i) => played.some(({ taken }) => taken.some(({ actor }) => actor === i)))
    .toSorted((a, b) => weight(b) - weight(a));
  const moved = played.filter(({ taken }) => taken.length > 0).length;
  const actors = gaveWay.map(({ actor }) => actor);
  const because =
    at === undefined ? undefined : ({ kind: 'pressed', actors, from: at, rounds: moved } as const);
  return {
    played,
    path,
    because,
    outcome: middle(last)?.position,
    working: workingOf(last, path, played),
  };
}

function workingOf(
  last: Issue['seats'],
  path: readonly (readonly number[])[],
  [first]: readonly Round[],
): Working {
  return {
    columns: ['x(0)', 'c', 's', 'ΣEⱼᵢ', 'R', 'r', 'x(t)'],
    rows: last.map(({ actor, capability, salience, position }, i) => {
      const risk = [first?.dangers[i], first?.attitudes[i], first?.exponents[i]];
      return { actor, numbers: [path[0]?.[i], capability, salience, ...risk, position] };
    }),
  };
}

function remarksOn(issues: readonly (readonly Round[])[]): Remark[] {
  const times = issues.flat().reduce((sum, { ties }) => sum + ties, 0);
  // Every issue that is not quiet has been played to the end.
  const unquiet = issues.find((played) => (played.at(-1)?.taken.length ?? 0) > 0);
  return [
    ...(times > 0 ? [{ kind: 'tie', times } as const] : []),
    ...(unquiet ? [{ kind: 'restless', rounds: unquiet.length } as const] : []),
  ];
}

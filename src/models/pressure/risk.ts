/**
 * How much an actor dares, from how much the others would gain by challenging it, compared with
 * everybody else [Scholz2011, BuenoDeMesquita1985]:
 *
 *     Rᵢ = (2 Dᵢ − max D − min D) / (max D − min D)        Dᵢ = Σⱼ Eⱼᵢ, everybody neutral
 *     rᵢ = (1 − Rᵢ/3) / (1 + Rᵢ/3)
 *
 * R runs from −1 (the safest) to 1 (the most endangered), r from 2 (careful) to ½ (daring). Ours:
 * where all are equally safe, nobody is either.
 */
export function riskOf(dangers: readonly number[]): { attitude: number; exponent: number }[] {
  const most = Math.max(...dangers);
  const least = Math.min(...dangers);
  return dangers.map((danger) => {
    const spread = most - least;
    const attitude = spread > rounding ? (2 * danger - most - least) / spread : 0;
    return { attitude, exponent: (1 - attitude / 3) / (1 + attitude / 3) };
  });
}

/** Utilities are of the size of 1; what is smaller than this is how a sum was rounded. */
export const rounding = 1e-12;

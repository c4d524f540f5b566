import { clamp } from '../../engine/numeric.ts';
import type { Actors } from './actors.ts';
import type { Rules } from './rules.ts';

/** Where the two who contest would go: a position each. */
export interface Bargain {
  initiator: number;
  receiver: number;
  initiatorTo: Float64Array;
  receiverTo: Float64Array;
}

/** Keeps 0/0 away; where neither matters, both stay. */
const little = 1e-6;

/**
 * Between where both stand, dimension by dimension, by who is likely to win (pᵢ = P, pⱼ = 1 − P) and by
 * whom it matters more to:
 *
 *     S1P1, S2P2   w = s p, or s² p²;  bᵢ = ((wᵢ + ε) xᵢ + wⱼ xⱼ) / (wᵢ + ε + wⱼ), rounded to 4 digits
 *     S2PMax       the weaker side moves: with δᵢ = max(0, pⱼ − pᵢ),
 *                  bᵢ = xᵢ + (xⱼ − xᵢ) δᵢ sⱼ² / (δᵢ sⱼ² + ε + (1 − δᵢ) sᵢ²)
 */
export function bargain(
  actors: Actors,
  rules: Rules,
  positions: Float64Array,
  initiator: number,
  receiver: number,
  probability: number,
): Bargain {
  const m = actors.dimensions;
  const initiatorTo = new Float64Array(m);
  const receiverTo = new Float64Array(m);
  for (let k = 0; k < m; k++) {
    const i = initiator * m + k;
    const j = receiver * m + k;
    const [to, otherTo] = meeting(
      rules,
      { x: positions[i] as number, s: actors.salience[i] as number, p: probability },
      { x: positions[j] as number, s: actors.salience[j] as number, p: 1 - probability },
    );
    initiatorTo[k] = to;
    receiverTo[k] = otherTo;
  }
  return { initiator, receiver, initiatorTo, receiverTo };
}

interface Side {
  x: number;
  s: number;
  p: number;
}

/** Where the two would meet on one dimension: not at the same point, as each keeps a little. */
export function meeting(
  { interpolation }: Pick<Rules, 'interpolation'>,
  i: Side,
  j: Side,
): [number, number] {
  if (interpolation === 'S2PMax') return [onScale(drawn(i, j), i), onScale(drawn(j, i), j)];
  const weight = ({ s, p }: Side) => (interpolation === 'S1P1' ? s * p : s * s * (p * p));
  const wi = weight(i);
  const wj = weight(j);
  const whole = wi + little + wj;
  return [
    rounded(onScale(((wi + little) * i.x + wj * j.x) / whole, i)),
    rounded(onScale((wi * i.x + (little + wj) * j.x) / whole, j)),
  ];
}

/** Where the side that is likelier to lose is drawn to. */
function drawn(from: Side, to: Side): number {
  const behind = Math.max(0, to.p - from.p);
  const pull = behind * (to.s * to.s);
  const share = pull / (pull + little + (1 - behind) * (from.s * from.s));
  return from.x + share * (to.x - from.x);
}

/** Ours: what KTAB's misread chances, which may be negative, would carry off the scale stays on it. */
const onScale = (x: number, { x: stay }: Side): number =>
  Number.isFinite(x) ? clamp(x, 0, 1) : stay;

const rounded = (x: number): number => Math.floor(0.5 + x * 10000) / 10000;

/** Ours: halves where neither has any weight. */
export function mixed(a: Bargain, b: Bargain, weightA: number, weightB: number): Bargain {
  const whole = weightA + weightB;
  const mix = (x: Float64Array, y: Float64Array) =>
    x.map((value, k) => {
      const other = y[k] as number;
      return whole > 0 ? (weightA * value + weightB * other) / whole : (value + other) / 2;
    });
  return {
    ...a,
    initiatorTo: mix(a.initiatorTo, b.initiatorTo),
    receiverTo: mix(a.receiverTo, b.receiverTo),
  };
}

import type { Candidate, Party } from './candidate.ts';

/**
 * How far each moves, so that both gain the same [StokmanVanOosten1994]. Where one of them goes all
 * the way to the partner's first position, the other follows:
 *
 *     j goes all the way    ΔO_p = |x_ip − x_jp| c_jp s_jp / W_p
 *     equal gain            ΔO_q = ΔO_p (s_ip + s_jp) / (s_iq + s_jq)
 *     i follows             |mᵢ| = ΔO_q W_q / (c_iq s_iq)
 *
 * and the other way round, where i would have to go farther than to x_jq. For both
 *
 *     gain = s_ip ΔO_p − s_iq ΔO_q = s_jq ΔO_q − s_jp ΔO_p
 */
export function agree(candidate: Candidate): void {
  const { i, j } = candidate;
  // Whoever has no weight on an issue has nothing to give there.
  if (i.leverage === 0 || j.leverage === 0) {
    candidate.gain = 0;
    return;
  }
  goAllTheWay(j);
  follow(i, j);
  if (Math.abs(i.move) > Math.abs(i.target - i.position)) {
    goAllTheWay(i);
    follow(j, i);
  }
  candidate.gain = gainOf(candidate);
}

function goAllTheWay(party: Party): void {
  party.move = party.target - party.position;
  party.to = party.target;
  party.shift = Math.abs(party.move) * party.leverage;
}

/** Towards the target by so many points. */
export function go(party: Party, distance: number): void {
  party.move = party.position > party.target ? -distance : distance;
  party.to = party.position + party.move;
  party.shift = distance * party.leverage;
}

/** By as much as gives both the same, after what the partner gives. */
export function follow(party: Party, partner: Party): void {
  const shift = (partner.shift * partner.jointSalience) / party.jointSalience;
  go(party, shift / party.leverage);
}

export const gainOf = ({ i, j }: Candidate): number =>
  Math.abs(i.demandSalience * j.shift - i.supplySalience * i.shift);

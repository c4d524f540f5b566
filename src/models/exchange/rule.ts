import type { Candidate, Party } from './candidate.ts';

/** What tells one version of the model from another. */
export interface Rule {
  /** Whether both may move as they agreed; where a move is too long, it shortens both. */
  admits(candidate: Candidate): boolean;
  /** Takes over what a realised exchange changes; says whether the terms are to be agreed anew. */
  learns(candidate: Candidate, realised: Candidate): boolean;
}

/** Gains that are as good as none. The moves of any larger one are larger still. */
export const nothing = 1e-10;

/** Where one has just moved on the issue it supplies here too, it goes on from there. */
export function goesOn(party: Party, { i, j }: Candidate): boolean {
  const moved = isSame(party, i) ? i : isSame(party, j) ? j : undefined;
  if (moved) party.position = moved.to;
  return moved !== undefined;
}

const isSame = (one: Party, other: Party): boolean =>
  one.actor === other.actor && one.supplies === other.supplies;

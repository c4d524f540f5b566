/** The place a share from 0 to 1 of the way between two places, both ends exactly. */
export const between =
  (from: number, to: number) =>
  (share: number): number =>
    from * (1 - share) + to * share;

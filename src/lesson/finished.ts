/** What a count that can pause comes to, without a pause. */
export function finished<T>(slices: Generator<unknown, T>): T {
  let next = slices.next();
  while (!next.done) next = slices.next();
  return next.value;
}

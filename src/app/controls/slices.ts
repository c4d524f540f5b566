/** In milliseconds: what may be counted before the page gets its turn, also on a slow device. */
const slice = 4;

/**
 * Everything a long count gives, a slice at a time so that no frame waits for it; nothing when it
 * was stopped before its end.
 */
export async function inSlices<T>(
  count: Iterable<T>,
  stop: AbortSignal,
): Promise<readonly T[] | undefined> {
  const found: T[] = [];
  let since = performance.now();
  for (const value of count) {
    found.push(value);
    if (performance.now() - since < slice) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (stop.aborted) return undefined;
    since = performance.now();
  }
  return found;
}

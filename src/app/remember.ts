/** The last result, kept for as long as the arguments are the same objects. */
export function remember<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { args: Args; result: Result } | undefined;
  return (...args) => {
    if (last && args.every((arg, i) => arg === last?.args[i])) return last.result;
    last = { args, result: compute(...args) };
    return last.result;
  };
}

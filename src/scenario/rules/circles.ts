/**
 * The circles among names that lead to other names, each from the name in it that comes first:
 * `['a', 'b']` where a leads to b and b leads to a. Enough of them that none is left when all
 * are broken, not every one there is.
 */
export function circles(names: readonly string[], next: (name: string) => readonly string[]) {
  const found: string[][] = [];
  const trail: string[] = [];
  const done = new Set<string>();

  const follow = (name: string): void => {
    const since = trail.indexOf(name);
    if (since >= 0) found.push(trail.slice(since));
    if (since >= 0 || done.has(name)) return;
    trail.push(name);
    next(name).forEach(follow);
    trail.pop();
    done.add(name);
  };

  names.forEach(follow);
  return found;
}

const width = 100;

/**
 * JSON as people lay it out: what fits into a row stands in one, and so does each object of a list.
 * What is undefined is left out.
 */
export function laidOut(value: unknown, margin = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${margin}  `;
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{ ', ' }'];
  const parts = Array.isArray(value)
    ? value.map((part) => laidOut(part, inner))
    : Object.entries(value)
        .filter(([, part]) => part !== undefined)
        .map(([name, part]) => `${JSON.stringify(name)}: ${laidOut(part, inner)}`);
  if (parts.length === 0) return `${open}${close}`.replace(/ +/, '');
  const flat = `${open}${parts.join(', ')}${close}`;
  if (
    !isTable(value) &&
    margin !== '' &&
    !flat.includes('\n') &&
    margin.length + flat.length < width
  )
    return flat;
  return `${open.trim()}\n${parts.map((part) => inner + part).join(',\n')}\n${margin}${close.trim()}`;
}

const isTable = (value: object): boolean =>
  Array.isArray(value) && value.some((part) => typeof part === 'object' && !Array.isArray(part));

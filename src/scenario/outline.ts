import type * as z from 'zod/mini';

/** In a path: every item of a list, every name of a record. */
const each = '*';

/** Where the wanted parts of a schema are: paths like `actors`, `*`, `name`. */
export function pathsTo(
  schema: z.core.$ZodType,
  isWanted: (part: z.core.$ZodType) => boolean,
): string[][] {
  const whole = bare(schema);
  if (isWanted(whole)) return [[]];
  return Object.entries(partsOf(whole)).flatMap(([key, part]) =>
    pathsTo(part, isWanted).map((path) => [key, ...path]),
  );
}

/** What is at such a path of a value, with the place of each. */
export function* findAll(
  value: unknown,
  [key, ...rest]: readonly string[],
  place: readonly PropertyKey[] = [],
): Generator<{ place: readonly PropertyKey[]; value: unknown }> {
  if (value === undefined) return;
  if (key === undefined) {
    yield { place, value };
  } else if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* findAll(item, rest, [...place, i]);
  } else {
    const members = value as Record<string, unknown>;
    for (const name of key === each ? Object.keys(members) : [key]) {
      yield* findAll(members[name], rest, [...place, name]);
    }
  }
}

/** The names that an object may have at this place. */
export function namesAt(schema: z.core.$ZodType, place: readonly PropertyKey[]): string[] {
  const part = place.reduce<z.core.$ZodType | undefined>((whole, key) => {
    const parts = whole && partsOf(bare(whole));
    return parts?.[String(key)] ?? parts?.[each];
  }, schema);
  return part ? Object.keys(partsOf(bare(part))).filter((name) => name !== each) : [];
}

function partsOf({ _zod: { def } }: z.core.$ZodTypes): Readonly<Record<string, z.core.$ZodType>> {
  if (def.type === 'object') return def.shape;
  if (def.type === 'array') return { [each]: def.element };
  if (def.type === 'record') return { [each]: def.valueType };
  return {};
}

/** Without what says that it may be left out. */
function bare(schema: z.core.$ZodType): z.core.$ZodTypes {
  const known = schema as z.core.$ZodTypes;
  const { def } = known._zod;
  return def.type === 'optional' || def.type === 'default' ? bare(def.innerType) : known;
}

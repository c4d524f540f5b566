/**
 * Makes what is not repeatable throw when src/engine, src/models or src/lesson calls it. The lint rule says the
 * same earlier, but cannot see a function that arrives under another name; libraries may go on.
 */
const inexact = [
  ...['exp', 'expm1', 'log', 'log2', 'log10', 'log1p', 'pow', 'cbrt', 'hypot'],
  ...['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'atan2'],
  ...['sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh'],
] as const;

for (const name of inexact) {
  guard(name, 'browsers differ in the last bit; use engine/numeric.ts');
}
guard('random', 'draw from a named stream of engine/rng.ts');

const Clock = Date;
globalThis.Date = new Proxy(Clock, {
  construct(target, values, self) {
    refuse('Date', 'take the time from the scenario');
    return Reflect.construct(target, values, self);
  },
  apply(target) {
    refuse('Date', 'take the time from the scenario');
    return target();
  },
  get(target, key, self) {
    if (key === 'now') refuse('Date.now', 'take the time from the scenario');
    return Reflect.get(target, key, self);
  },
});

function guard(name: (typeof inexact)[number] | 'random', instead: string) {
  const original = Math[name] as (...values: number[]) => number;
  Math[name] = (...values: number[]) => {
    refuse(`Math.${name}`, instead);
    return original(...values);
  };
}

function refuse(name: string, instead: string) {
  if (/[\\/]src[\\/](engine|models|lesson)[\\/]/.test(caller())) {
    throw new Error(`${name} is not repeatable: ${instead}.`);
  }
}

/** The nearest file on the stack; `values.map(Math.exp)` has native frames, without a file, between. */
function caller(): string {
  const { prepareStackTrace, stackTraceLimit } = Error;
  Error.stackTraceLimit = 8;
  // The usual text of a stack is source-mapped, a hundred times slower than asking for its files.
  Error.prepareStackTrace = (_error, frames) => frames.map((frame) => frame.getFileName() ?? '');
  const files = new Error().stack as unknown as string[];
  Object.assign(Error, { prepareStackTrace, stackTraceLimit });
  return files.find((file) => file && !file.includes('strictNumbers')) ?? '';
}

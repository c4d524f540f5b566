import { circles } from './circles.ts';
import type { Rule } from './rule.ts';

/** An actor decides its own position, and nobody else's. */
export const decisionsAreOwn: Rule = function* ({ actors, steps }) {
  const known = new Set(actors.map(({ id }) => id));
  for (const [i, { actor, effects }] of steps.entries()) {
    for (const [k, { on, via }] of effects.entries()) {
      if (!known.has(on) || (via === 'decision') === (on === actor)) continue;
      const sentence =
        on === actor
          ? `is "${via}", must be "decision": the position is the actor's own`
          : `is "decision", but "${actor}" does not decide for "${on}"`;
      yield { place: `steps[${i}].effects[${k}].via`, sentence };
    }
  }
};

/** No step waits for itself. */
export const requirementsEnd: Rule = function* ({ steps }) {
  const requires = new Map(steps.map((step) => [step.id, step.requires]));
  const ids = steps.map(({ id }) => id);
  for (const circle of circles(ids, (id) => requires.get(id) ?? [])) {
    const place = `steps[${ids.indexOf(circle[0] as string)}].requires`;
    const links = circle.map((id, k) => `"${id}" requires "${circle[(k + 1) % circle.length]}"`);
    yield { place, sentence: `goes in a circle: ${links.join(', ')}` };
  }
};

/** What a step requires does not stand in its way for good. */
export const requirementsDoNotExclude: Rule = function* ({ steps }) {
  for (const [i, { requires, excludes }] of steps.entries()) {
    for (const [k, { step, weeks }] of excludes.entries()) {
      if (weeks !== undefined || !requires.includes(step)) continue;
      const sentence = `the step also requires "${step}", so it could never be taken`;
      yield { place: `steps[${i}].excludes[${k}]`, sentence };
    }
  }
};

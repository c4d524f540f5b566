import type {} from '@vitest/browser-playwright';
import { afterEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Lane } from '../../src/app/charts/Lane.tsx';
import { lanes } from '../../src/app/gallery/fixtures.ts';
import '../../src/app/theme.css';

const sizes = [280, 320, 358, 500, 560, 786, 850, 1100, 1400];
const tongues = ['en', 'de'] as const;

async function fontsLoaded() {
  await Promise.all(
    ['400 13px "Source Sans 3"', '600 16px "Source Serif 4"'].map((font) =>
      document.fonts.load(font),
    ),
  );
}

const boxes = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)]
    .filter((text) => text.textContent)
    .map((text) => ({ text: text.textContent, line: text.getAttribute('y'), ...box(text) }));

const box = (element: Element) => {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { left, right, top, bottom };
};

test.each(sizes.flatMap((width) => tongues.map((tongue) => ({ width, tongue }))))(
  'axis words never touch at $width px in $tongue, and both ends are named',
  async ({ width, tongue }) => {
    await fontsLoaded();
    for (const lane of lanes(tongue)) {
      const { container } = await render(<Lane {...lane} width={width} compact={width < 500} />);
      const words = boxes(container, '.lane-words text');
      const title = boxes(container, '.lane-title').map((text) => ({
        ...text,
        line: words[0]?.line,
      }));
      const isBeside = width >= 560;
      for (const one of words) {
        for (const other of [...words, ...(isBeside ? title : [])]) {
          if (one === other || one.line !== other.line) continue;
          const apart = one.right < other.left || other.right < one.left;
          expect(apart, `“${one.text}” and “${other.text}”`).toBe(true);
        }
      }
      const picture = box(container.querySelector('.lane') ?? container);
      expect(Math.min(...words.map((word) => word.left))).toBeGreaterThanOrEqual(
        picture.left - 0.5,
      );
      expect(Math.max(...words.map((word) => word.right))).toBeLessThanOrEqual(picture.right + 0.5);
      const printed = words.map((word) => word.text);
      expect(printed).toContain(lane.marks[0]?.lines[0]);
      expect(printed).toContain(lane.marks.at(-1)?.lines[0]);
      const axis = Math.min(...boxesOf(container, '.lane-hairline').map((line) => line.left));
      expect(Math.max(...boxes(container, '.lane-name').map((name) => name.right))).toBeLessThan(
        axis,
      );
    }
  },
);

const boxesOf = (root: Element, selector: string) => [...root.querySelectorAll(selector)].map(box);

// By hand, as in the picture of the screen: names to 134, the axis from 134 to 634, so that a point
// is 5 wide; Russia from its aim 0 to its limit 40 = 334, in the first row, 32 + 11 = 43 down.
test('a range is a wedge from the aim to the limit', async () => {
  const [ceasefire] = lanes('en');
  if (!ceasefire) throw new Error('no lane');
  const { container } = await render(<Lane {...ceasefire} width={786} />);
  const russia = container.querySelector('.lane-row');
  expect(russia?.querySelector('.lane-wedge')?.getAttribute('d')).toBe('M134,-4.5V4.5L334,1V-1Z');
  const limit = russia?.querySelector('.lane-limit');
  expect(limit?.getAttribute('x')).toBe('332.5');
  expect(russia?.querySelector('g')?.getAttribute('transform')).toBe('translate(0,43)');
  expect(russia?.querySelector<SVGElement>('.lane-now')?.style.transform).toBe('translateX(169px)');
  const us = container.querySelectorAll('.lane-row')[3];
  expect(us?.querySelector('.lane-wedge')).toBeNull();
  expect(us?.querySelector('.lane-no-limit')).not.toBeNull();
});

test('an opening closer than 2 points is left out', async () => {
  const [ceasefire] = lanes('en');
  if (!ceasefire) throw new Error('no lane');
  const rows = ceasefire.rows.map((row) => ({ ...row, ghost: undefined, opening: row.now + 1.9 }));
  const { container } = await render(<Lane {...ceasefire} rows={rows} width={786} />);
  expect(container.querySelector('.mark-hollow')).toBeNull();
});

afterEach(() => prefersReducedMotion('no-preference'));

const prefersReducedMotion = (value: 'reduce' | 'no-preference') =>
  cdp().send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-reduced-motion', value }],
  });

test.each([
  { preference: 'no-preference', duration: '0.6s', arrow: 'none' },
  { preference: 'reduce', duration: '0s', arrow: 'inline' },
] as const)(
  'a mark that moves, with motion: $preference',
  async ({ preference, duration, arrow }) => {
    await prefersReducedMotion(preference);
    const [ceasefire] = lanes('en');
    if (!ceasefire) throw new Error('no lane');
    const screen = await render(<Lane {...ceasefire} width={786} />);
    const rows = ceasefire.rows.map((row) => ({
      ...row,
      now: row.ghost ?? row.now,
      ghost: undefined,
    }));
    await screen.rerender(<Lane {...ceasefire} rows={rows} width={786} />);
    const [, ukraine] = screen.container.querySelectorAll('.lane-row');
    const now = ukraine?.querySelector('.lane-now');
    const trail = ukraine?.querySelector('.lane-trail');
    if (!now || !trail) throw new Error('Ukraine has not moved');
    expect(getComputedStyle(now).transitionDuration).toBe(duration);
    expect(getComputedStyle(now).transitionDelay).toBe('0.09s');
    expect(getComputedStyle(trail).display).toBe(arrow);
  },
);

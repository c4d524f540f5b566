import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import alaska from '../../scenarios/alaska-2025.json?raw';
import { fresh } from '../../src/app/actions.ts';
import { HandOver } from '../../src/app/lesson/HandOver.tsx';
import { RolePage } from '../../src/app/lesson/RolePage.tsx';
import { playing } from '../../src/app/lesson/runStore.ts';
import { app } from '../../src/app/store.ts';
import '../../src/app/theme.css';
import { assume } from '../../src/engine/assumptions.ts';
import { pathOf, replay } from '../../src/engine/tree.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { begin, type Run } from '../../src/lesson/run.ts';
import { type Sight, seen } from '../../src/lesson/seen.ts';
import { load } from '../../src/scenario/load.ts';
import { loadPacking } from '../../src/share/packing.ts';
import { dressed } from './dressed.ts';
import { lesson as fourSeats } from './fourSeats.ts';
import { scrambled } from './scrambled.ts';

await loadPacking();
// Words are measured: with the fonts of the page, from the first page on.
await Promise.all(
  ['400 13px "Source Sans 3"', '600 16px "Source Serif 4"'].map((font) =>
    document.fonts.load(font),
  ),
);
const read = load(alaska);
if (!read.ok) throw new Error('the flagship is broken');
const flagship = dressed(read.value);
const steps = ['us_no_troops', 'ru_limited_truce', 'ua_referendum', 'eu_red_lines'];
const path = pathOf(flagship, steps);

function sightAfter(): Sight {
  const { rates } = assume(flagship, 't1', {});
  const { state, line } = replay(flagship, rates, 't1');
  return { scenario: flagship, rates, state: state(path), turns: line(path) };
}

type Page = 'choosing' | 'asking' | 'done';

/** The page of a role after four moves, at a stage of its turn, as the page of this sight. */
async function htmlOf(sight: Sight, role: string, stage: Page, lesson: Lesson): Promise<string> {
  const last = { round: 2, actor: role, by: 'team', from: path.slice(0, -2), place: path } as const;
  const offers = seen(sight, role, lesson).offers;
  const phase = {
    ...({ at: 'turn', actor: role } as const),
    ...(stage === 'asking' && { asking: offers[0]?.step }),
    ...(stage === 'done' && { did: { ...last, step: 'eu_red_lines' } }),
  };
  const run: Run = { ...begin(lesson, 'one device'), phase, round: 2, path, began: Date.now() };
  const { document: doc, view } = fresh(sight.scenario, 't1');
  app.setState({
    ...{ document: doc, view, past: [], future: [], scenarios: [sight.scenario] },
    ...{ visits: {}, kept: {}, folded: [] },
  });
  playing.setState({ running: { lesson, original: lesson, given: [], run, line: doc.line } });
  const { container, unmount } = await render(
    <RolePage
      seen={seen(sight, role, lesson)}
      phase={phase}
      onlookers={false}
      expected={undefined}
    />,
  );
  // Names that React makes up count on from page to page.
  const html = container.innerHTML.replace(/_r_\w+_/g, '');
  await unmount();
  return html;
}

/** Where two pages part; nothing where they do not. */
function difference(one: string, other: string): string {
  const at = [...one].findIndex((letter, i) => letter !== other[i]);
  if (at < 0 && one.length === other.length) return '';
  const around = (text: string) => text.slice(Math.max(0, at - 40), at + 60);
  return `${around(one)} | ${around(other)}`;
}

const roles = ['UA', 'RU', 'EU', 'US'];
const stages = ['choosing', 'asking', 'done'] as const;

test.each(roles)(
  'the page of %s is the same whatever the others keep to themselves',
  async (role) => {
    for (const masked of [false, true]) {
      for (const stage of stages) {
        const of = { ...fourSeats, masked };
        const page = await htmlOf(sightAfter(), role, stage, of);
        expect(page).toContain('lane-now');
        for (const seed of [1, 2, 3]) {
          const other = await htmlOf(scrambled(sightAfter(), role, seed), role, stage, of);
          expect(difference(page, other), stage).toBe('');
        }
      }
    }
  },
);

test('an open table is not: the test above is no empty one', async () => {
  const open: Lesson = { ...fourSeats, sees: 'open table' };
  const page = await htmlOf(sightAfter(), 'UA', 'choosing', open);
  const other = await htmlOf(scrambled(sightAfter(), 'UA', 1), 'UA', 'choosing', open);
  expect(difference(page, other)).not.toBe('');
});

test.each(roles)(
  'on the page of %s there is one range an issue, its own, and no brief but its own',
  async (role) => {
    const page = new DOMParser().parseFromString(
      await htmlOf(sightAfter(), role, 'choosing', fourSeats),
      'text/html',
    );
    const own = flagship.entries.filter(
      ({ actor, issue, limit }) => actor === role && limit && fourSeats.issues.includes(issue),
    );
    expect(page.querySelectorAll('.role-table .lane .lane-row .lane-limit')).toHaveLength(
      own.length,
    );
    expect(page.querySelectorAll('.lane-overlap, .lane-verdict')).toHaveLength(0);
    const text = page.body.textContent;
    for (const other of ['UA', 'RU', 'EU', 'US', 'CN']) {
      if (other === role) expect(text).toContain(`Wish of ${other}`);
      else expect(text).not.toContain(`Wish of ${other}`);
    }
  },
);

test('under invented names no page says a real one', async () => {
  const masked = { ...fourSeats, masked: true };
  for (const role of roles) {
    const html = await htmlOf(sightAfter(), role, 'choosing', masked);
    expect(html).not.toMatch(/(?<!\p{L})(Russia|Ukraine|Europe|China|US|Hungary)(?!\p{L})/u);
    expect(html).toContain('Belmark');
  }
});

test('handing over shows who is next and nothing else', async () => {
  await htmlOf(sightAfter(), 'UA', 'done', fourSeats);
  const { container } = await render(<HandOver actor="RU" />);
  expect(container.textContent).toBe(
    'Give the device to Russia.Everybody else looks away.We are Russia',
  );
});

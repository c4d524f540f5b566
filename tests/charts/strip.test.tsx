import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Strip, type StripProps } from '../../src/app/charts/Strip.tsx';
import { realCourse, threeLines } from '../../src/app/gallery/fixtures.ts';
import '../../src/app/theme.css';

const props = (here: number): StripProps => ({
  width: 1326,
  height: 'full',
  title: 'Lines',
  lines: [realCourse('en', here)],
  onOpen: vi.fn<(path: string) => void>(),
  onMove: vi.fn<StripProps['onMove']>(),
});

test('one move is reached with the tabulator, arrows ask for its neighbours, Enter opens', async () => {
  const given = props(8);
  const screen = await render(<Strip {...given} />);
  const moves = screen.getByRole('treeitem').elements();
  expect(moves).toHaveLength(14);
  expect(moves.filter((move) => (move as HTMLElement).tabIndex === 0)).toHaveLength(1);

  await userEvent.tab();
  expect(document.activeElement?.getAttribute('aria-selected')).toBe('true');
  await userEvent.keyboard('{ArrowRight}{ArrowLeft}{ArrowUp}{ArrowDown}{Home}{End}');
  expect(vi.mocked(given.onMove).mock.calls.flat()).toEqual([
    'forward',
    'back',
    'up',
    'down',
    'first',
    'last',
  ]);
  await userEvent.keyboard('{Enter}');
  expect(given.onOpen).toHaveBeenCalledWith('mmmmmmmm');
});

test('the focus follows the current place, and the place stays in view', async () => {
  const screen = await render(<Strip {...props(1)} width={400} />);
  await userEvent.tab();
  await screen.rerender(<Strip {...props(13)} width={400} />);
  const here = screen.container.querySelector('[aria-selected="true"]');
  expect(document.activeElement).toBe(here);
  const box = screen.container.querySelector('.strip-scroll')?.getBoundingClientRect();
  await expect
    .poll(() => here?.getBoundingClientRect().right)
    .toBeLessThanOrEqual((box?.right ?? 0) + 1);
});

test('a branch is one level down and its fork does not cross the other branch', async () => {
  const screen = await render(<Strip {...props(13)} lines={threeLines('en')} />);
  const levels = screen
    .getByRole('treeitem')
    .elements()
    .map((move) => move.getAttribute('aria-level'));
  expect(levels).toEqual([...Array(14).fill('1'), ...Array(7).fill('2')]);
  const y = (name: RegExp) =>
    Number.parseFloat((screen.getByRole('treeitem', { name }).element() as HTMLElement).style.top);
  // It leaves at move 6, the other at move 3: nearest to the line it leaves.
  expect(y(/oil sanctions/)).toBeLessThan(y(/backs it by air/));
});

test('a low strip shows the way to the current place only', async () => {
  const lines = threeLines('en').map((line, at) => ({
    ...line,
    moves: line.moves.map((move, index) => ({ ...move, here: at === 2 && index === 0 })),
  }));
  const screen = await render(<Strip {...props(13)} height="low" lines={lines} />);
  const names = screen
    .getByRole('treeitem')
    .elements()
    .map((move) => move.getAttribute('aria-label'));
  expect(names).toEqual([
    'Opening',
    '1: US, tariff on India',
    '2: US, invites Putin to a summit',
    '3: Europe, joint principles',
    '4: Europe, force pledge',
    '5: US, backs it by air',
    '6: Ukraine, NATO bid paused',
  ]);
});

import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import {
  Strip,
  type StripLine,
  type StripMove,
  type StripProps,
} from '../../src/app/charts/Strip.tsx';
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

test('Delete says which move, also of a branch, and is left to others where nobody listens', async () => {
  const given = {
    ...props(13),
    lines: threeLines('en'),
    onDelete: vi.fn<(path: string) => void>(),
  };
  const screen = await render(<Strip {...given} />);
  const move = screen.getByRole('treeitem', { name: /short truce/ }).element() as HTMLElement;
  move.focus();
  await userEvent.keyboard('{Delete}{Control>}{Delete}{/Control}');
  expect(given.onDelete.mock.calls).toEqual([['mmmmmmddd']]);
});

test('the focus of a move that goes is taken over by the current one', async () => {
  const lines = threeLines('en');
  const at = (path: string, cut: number) =>
    lines.map((line, row) => {
      const moves = row === 1 ? line.moves.slice(0, cut) : line.moves;
      return { ...line, moves: moves.map((move) => ({ ...move, here: move.path === path })) };
    });
  const screen = await render(<Strip {...props(13)} lines={at('mmmmmmdddd', 4)} />);
  (screen.container.querySelector('[aria-selected="true"]') as HTMLElement).focus();
  await screen.rerender(<Strip {...props(13)} lines={at('mmmmmmddd', 3)} />);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('9: Russia, short truce');
});

test('a move that waits is struck out with the word below it, one noted on has a mark', async () => {
  const [course] = threeLines('en');
  const moves = course?.moves.map((move, index) => ({
    ...move,
    noted: index === 3,
    waits: index === 5 ? { word: 'waits', reason: 'Ruled out.' } : undefined,
  }));
  const screen = await render(
    <Strip {...props(13)} lines={[{ id: 'main', name: 'Main', moves: moves ?? [] }]} />,
  );
  const texts = (selector: string) =>
    [...screen.container.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim());
  expect(texts('.strip-waits')).toEqual([`${moves?.[5]?.lines[0]} …`]);
  expect(texts('.strip-text')).toContain('waits');
  expect(texts('.strip-noted')).toEqual(['”']);
  expect(screen.container.querySelectorAll('.mark-ghost')).toHaveLength(1);
  expect(screen.container.querySelector('[title="Ruled out."]')).not.toBeNull();
});

describe('what is said of the current place', () => {
  const said = (lines: StripProps['lines']) => ({ ...props(13), lines, said: 'One move waits.' });
  const field = (container: Element) =>
    container.querySelector<HTMLElement>('.strip-field')?.offsetHeight ?? 0;

  test('stands at the lower right, and moves below it can be scrolled clear', async () => {
    const plain = await render(<Strip {...props(13)} lines={threeLines('en')} />);
    const before = field(plain.container);
    await plain.unmount();
    // Three lines reach the corner: the field is as much longer.
    const screen = await render(<Strip {...said(threeLines('en'))} width={700} />);
    expect(screen.getByText('One move waits.').element().className).toBe('strip-said');
    expect(field(screen.container)).toBe(before + 38);
    expect(screen.container.querySelector<HTMLElement>('.strip')?.offsetHeight).toBeLessThanOrEqual(
      before,
    );
  });

  test('takes no room below a single line', async () => {
    const screen = await render(<Strip {...said([realCourse('en', 8)])} />);
    expect(field(screen.container)).toBe(110);
  });
});

describe('400 moves in 60 lines', () => {
  const look = { shape: 'square', tone: 'teal' } as const;
  const move = (path: string, here: string): StripMove => {
    return { path, name: path, lines: ['a', 'move'], ...look, played: false, here: path === here };
  };
  const run = (start: string, count: number, here: string) =>
    Array.from({ length: count }, (_, i) => move(`${start}${'m'.repeat(i)}`, here));
  const large = (here: string): StripLine[] => [
    { id: 'main', name: 'Main', moves: run('m', 46, here) },
    ...Array.from({ length: 59 }, (_, i) => ({
      id: `${i}`,
      name: `Branch ${i}`,
      from: i % 3 === 2 ? { line: i, move: 2 } : { line: 0, move: i % 40 },
      moves: run(`b${i}-`, 6, here),
    })),
  ];

  test('are laid out without a move upon another', async () => {
    const screen = await render(<Strip {...props(0)} lines={large('mmm')} />);
    const items = screen.getByRole('treeitem').elements() as HTMLElement[];
    expect(items).toHaveLength(400);
    expect(new Set(items.map(({ style }) => `${style.left} ${style.top}`)).size).toBe(400);
    const levels = new Set(items.map((item) => item.getAttribute('aria-level')));
    expect(Math.max(...[...levels].map(Number))).toBeGreaterThan(2);
  });

  // Each move that could be moved by itself would be a layer to think of in every frame.
  test('have no transform of their own', async () => {
    const screen = await render(<Strip {...props(0)} lines={large('mmm')} />);
    const all = [...screen.container.querySelectorAll('.strip-field *')];
    const moved = all.filter(
      (element) =>
        getComputedStyle(element).transform !== 'none' || element.hasAttribute('transform'),
    );
    expect(all.length).toBeGreaterThan(800);
    expect(moved).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { type WallStage, wallPressed } from '../../src/app/classroom/wall/wallStage.ts';

const stage: WallStage = { issue: 1, tree: false, blank: false, help: false };
const inTree = { ...stage, tree: true };

test.each([
  ['2', stage, { ...stage, issue: 2 }],
  ['0', stage, { ...stage, issue: 0 }],
  ['2', inTree, { ...stage, issue: 2 }],
  ['9', stage, stage],
  ['ArrowRight', { ...stage, issue: 3 }, { ...stage, issue: 0 }],
  ['PageDown', { ...stage, issue: 0 }, stage],
  ['ArrowLeft', stage, { ...stage, issue: 0 }],
  ['PageUp', { ...stage, issue: 0 }, { ...stage, issue: 3 }],
  ['t', stage, inTree],
  ['T', inTree, stage],
  ['b', stage, { ...stage, blank: true }],
  ['?', stage, { ...stage, help: true }],
  ['Escape', inTree, stage],
  ['Escape', stage, 'leave'],
  ['P', stage, 'leave'],
  ['p', inTree, 'leave'],
  ['x', stage, undefined],
  ['F11', stage, undefined],
] as const)('%s', (key, from, to) => {
  expect(wallPressed(from, key, 3)).toEqual(to);
});

test('in the tree arrows are the tree’s; a clicker still walks on', () => {
  expect(wallPressed(inTree, 'ArrowRight', 3)).toBeUndefined();
  expect(wallPressed(inTree, 'ArrowLeft', 3)).toBeUndefined();
  expect(wallPressed(inTree, 'PageDown', 3)).toEqual({ ...stage, issue: 2 });
});

test('nothing moves unseen: while blank, or behind the card', () => {
  const blank = { ...stage, blank: true };
  expect(wallPressed(blank, '2', 3)).toEqual(blank);
  expect(wallPressed(blank, 'p', 3)).toEqual(blank);
  expect(wallPressed(blank, 'b', 3)).toEqual(stage);
  expect(wallPressed(blank, 'Escape', 3)).toEqual(stage);
  const help = { ...stage, help: true };
  expect(wallPressed(help, '2', 3)).toBeUndefined();
  expect(wallPressed(help, 'Escape', 3)).toBeUndefined();
  expect(wallPressed(help, 'h', 3)).toEqual(stage);
});

import { describe, expect, test } from 'vitest';
import { erased, noHands, total, turned, typed } from '../../src/app/presenting/hands.ts';
import { pressed, type Stage } from '../../src/app/presenting/stage.ts';

const plain: Stage = { issue: 1, blank: false, help: false, hands: undefined };

/** The stage after these keys, with three issues at the foot; a wish is noted and changes nothing. */
function byKeys(keys: string, from: Stage = plain) {
  const wishes: string[] = [];
  let stage = from;
  for (const name of keys.split(' ')) {
    const shiftKey = name.startsWith('Shift+');
    const done = pressed(stage, { key: name.replace('Shift+', ''), shiftKey }, 3);
    stage = done?.stage ?? stage;
    wishes.push(done ? (done.wish ?? '') : 'elsewhere');
  }
  return { stage, wishes };
}

describe('hands', () => {
  test('digits go to the marked answer, from left to right', () => {
    const one = typed(typed(noHands, 1), 7);
    expect(one).toEqual({ marked: 0, counts: { holds: 17, closer: 0, away: 0 } });
    const two = typed(turned(one, 1) ?? one, 9);
    expect(two).toEqual({ marked: 1, counts: { holds: 17, closer: 9, away: 0 } });
    expect(total(two.counts)).toBe(26);
  });

  test('a digit too many changes nothing, and the last one can be taken back', () => {
    const full = [9, 9, 9, 9].reduce(typed, noHands);
    expect(full.counts.holds).toBe(999);
    expect(erased(full).counts.holds).toBe(99);
    expect(erased(noHands)).toEqual(noHands);
  });

  test('three answers, and then it is done', () => {
    expect(turned(noHands, -1)?.marked).toBe(0);
    expect(turned({ ...noHands, marked: 1 }, 1)?.marked).toBe(2);
    expect(turned({ ...noHands, marked: 2 }, 1)).toBeUndefined();
  });
});

describe('keys before a class', () => {
  test('0 shows all issues, a number one of them, a number nobody has nothing', () => {
    expect(byKeys('0').stage.issue).toBe(0);
    expect(byKeys('3').stage.issue).toBe(3);
    expect(byKeys('2 4').stage.issue).toBe(2);
  });

  test('arrows and the function keys mean what they mean everywhere', () => {
    expect(byKeys('ArrowLeft ArrowRight Home End F11').wishes).toEqual(Array(5).fill('elsewhere'));
    expect(byKeys('b F11').wishes).toEqual(['', 'elsewhere']);
  });

  test('nothing moves while the picture is blank', () => {
    const { stage, wishes } = byKeys('b ArrowRight 2 v Enter');
    expect(stage).toEqual({ ...plain, blank: true });
    expect(wishes).toEqual(['', '', '', '', '']);
    expect(byKeys('b b').stage).toEqual(plain);
    expect(byKeys('B Escape').stage).toEqual(plain);
    expect(byKeys('b p').wishes).toEqual(['', 'leave']);
  });

  test('P and Esc leave; V asks; Enter plays', () => {
    expect(byKeys('p').wishes).toEqual(['leave']);
    expect(byKeys('P').wishes).toEqual(['leave']);
    expect(byKeys('Escape').wishes).toEqual(['leave']);
    expect(byKeys('v').wishes).toEqual(['ask']);
    expect(byKeys('Enter').wishes).toEqual(['play']);
  });

  test('the card opens with ? and H; what is its own stays its own', () => {
    expect(byKeys('?').stage.help).toBe(true);
    expect(byKeys('h H').stage.help).toBe(false);
    expect(byKeys('h Escape Enter Tab 2').wishes).toEqual(['', ...Array(4).fill('elsewhere')]);
  });

  test('hands: digits, Tab and Enter go on, after the third they are counted', () => {
    const counting = { ...plain, hands: noHands };
    const { stage, wishes } = byKeys('1 7 Tab 9 Enter 2 Enter', counting);
    expect(stage.hands?.counts).toEqual({ holds: 17, closer: 9, away: 2 });
    expect(wishes.at(-1)).toBe('counted');
    expect(wishes.slice(0, -1)).toEqual(['', '', '', '', '', '']);
    expect(stage.issue).toBe(1);
    // Back to the first answer, and a slip taken back.
    expect(byKeys('5 Tab Shift+Tab Backspace 6', counting).stage.hands?.counts.holds).toBe(6);
    expect(byKeys('ArrowDown ArrowDown ArrowUp 4', counting).stage.hands?.counts.closer).toBe(4);
    // The line stands still, and Esc goes back to it without a count.
    expect(byKeys('ArrowRight', counting).wishes).toEqual(['']);
    expect(byKeys('3 Escape', counting).stage).toEqual(plain);
  });
});

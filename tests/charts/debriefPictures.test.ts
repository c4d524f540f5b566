import { describe, expect, test } from 'vitest';
import { paidBars } from '../../src/app/charts/paidBars.ts';
import { type PointRow, pointLayout } from '../../src/app/charts/pointLayout.ts';

/*
 * Width 218, 9 at each edge: 0 stands at 9, 100 at 209, a point is 2 wide. Labels are 25 wide.
 */
const at = (row: Partial<PointRow>) => {
  const [only] = pointLayout(
    [{ actor: 'A', from: 50, to: 50, label: 'A +5', labelWidth: 25, ...row }],
    218,
  ).rows;
  return only;
};

describe('a turning point', () => {
  test('both ends of the axis, and rows under each other', () => {
    const layout = pointLayout(
      [0, 1].map((row) => ({ actor: `${row}`, from: 0, to: 100, label: 'x', labelWidth: 9 })),
      218,
    );
    expect([layout.x(0), layout.x(50), layout.x(100)]).toEqual([9, 109, 209]);
    expect(layout.rows.map(({ y }) => y)).toEqual([10, 30]);
    expect(layout.axisY).toBeGreaterThan(30);
    expect(layout.height).toBeGreaterThan(layout.axisY);
  });

  test('the number stands where the way leads to', () => {
    // 60 stands at 129, 11 beyond it are 140; 40 at 89, 11 before it 78.
    expect(at({ from: 50, to: 60 })?.label).toEqual({ x: 140, anchor: 'start' });
    expect(at({ from: 50, to: 40 })?.label).toEqual({ x: 78, anchor: 'end' });
  });

  test('where it would leave the picture, on the other side of both marks', () => {
    // 95 stands at 199: from 210 on it would end at 235, beyond 218. 90 stands at 189.
    expect(at({ from: 90, to: 95 })?.label).toEqual({ x: 178, anchor: 'end' });
    expect(at({ from: 10, to: 5 })?.label).toEqual({ x: 40, anchor: 'start' });
  });

  test('a limit that moved is in the way, too', () => {
    // 70 stands at 149.
    const row = at({ from: 50, to: 60, limit: { from: 75, to: 70 } });
    expect(row?.limit).toEqual({ from: 159, to: 149 });
    expect(row?.label).toEqual({ x: 170, anchor: 'start' });
  });

  test('what fits on no side stands where there is more room', () => {
    const labelWidth = 200;
    expect(at({ from: 60, to: 70, labelWidth })?.label.anchor).toBe('end');
    expect(at({ from: 40, to: 30, labelWidth })?.label.anchor).toBe('start');
  });

  test('marks that would cover each other are drawn as one', () => {
    expect(at({ from: 50, to: 52 })?.isApart).toBe(false);
    expect(at({ from: 50, to: 53 })?.isApart).toBe(true);
  });
});

describe('who paid', () => {
  test('all on one scale: the largest of what was paid and what can be carried', () => {
    expect(
      paidBars([
        { spent: 20, budget: 50 },
        { spent: 80, budget: 40 },
      ]),
    ).toEqual([
      { paid: 0.25, limit: 0.625 },
      { paid: 1, limit: 0.5 },
    ]);
  });

  test('nothing paid of nothing', () => {
    expect(paidBars([{ spent: 0, budget: 0 }])).toEqual([{ paid: 0, limit: 0 }]);
  });
});

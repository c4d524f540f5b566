import { expect, test } from 'vitest';
import { meant, rowsOf } from '../../src/lesson/csv.ts';
import { gather } from '../../src/lesson/gather.ts';
import { wall } from '../../src/lesson/wall.ts';
import { wallCsv } from '../../src/lesson/wallCsv.ts';
import { scenario } from '../share/sample.ts';
import { payloadOf, pupil } from './pupils.ts';

const steps = [['offer', 'answer'], ['truce'], [], ['answer']];
const links = steps.map((some) => pupil(scenario, some));
const names = ['=HYPERLINK("https://evil.example","Ada")', 'שרה 👩🏽‍🚀, "S"', '', '@cmd;-1'];
const cell = (name: string) => `"${name.replaceAll('"', '""')}"`;
const text = `Name,Answer\n${links.map((link, i) => `${cell(names[i] ?? '')},${link}`).join('\n')}\n`;
const asked = gather(text, { names: [0] });
const made = wall(asked.found, [scenario]);
const csv = wallCsv(made, { names: true });

test('a line is a row: its number, name, steps, ends, costs and link', () => {
  const row = (i: number) => `#s=1.${payloadOf(links[i] ?? '')}`;
  expect(csv).toBe(
    [
      '\ufeffnr,name,steps,end.North.land,end.North.truce,end.South.land,end.South.truce,cost.North,cost.South,cost.SYSTEM,link',
      `1,"'=HYPERLINK(""https://evil.example"",""Ada"")",offer answer,30,70,72,30,0.5,0.4,0,${row(0)}`,
      `2,"שרה 👩🏽‍🚀, ""S""",truce,20,70,80,35,0,0.25,0,${row(1)}`,
      `3,,,20,70,80,30,0,0,0,${row(2)}`,
      `4,"'@cmd;-1",answer,20,70,72,30,0,0.4,0,${row(3)}`,
      '',
    ].join('\r\n'),
  );
});

test('without names there is no column of them', () => {
  const plain = wallCsv(made);
  expect(plain).toMatch(/^\ufeffnr,steps,/);
  expect(plain).not.toMatch(/HYPERLINK|cmd/);
});

test('nothing in it is calculated, and every name is read back as it was', () => {
  const rows = [...rowsOf(csv, ',')].map(({ cells }) => cells);
  for (const said of rows.flat()) expect(said).not.toMatch(/^[=+\-@\t\r]/);
  expect(rows.slice(1).map((cells) => meant(cells[1] ?? ''))).toEqual(names);
});

test('dropped on a wall again it is the same wall', () => {
  const back = gather(csv, { names: gather(csv).table?.names ?? [] });
  expect(back.found.map(({ name = '' }) => name)).toEqual(names);
  const again = wall(back.found, [scenario]);
  expect(wallCsv(again, { names: true })).toBe(csv);
});

test('of no scenario there is none', () => {
  expect(wallCsv(wall([], [scenario]))).toBe('');
});

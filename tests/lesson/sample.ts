import { readFileSync } from 'node:fs';
import { assume } from '../../src/engine/assumptions.ts';
import { replay } from '../../src/engine/tree.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import type { Table } from '../../src/lesson/run.ts';
import { load } from '../../src/scenario/load.ts';
import type { ScenarioFile } from '../../src/scenario/types.ts';
import { dressed } from './dressed.ts';

const read = load(readFileSync('scenarios/alaska-2025.json', 'utf8'));
if (!read.ok) throw new Error('the flagship is broken');

/** The flagship with briefs and invented names. */
export const flagship: ScenarioFile = dressed(read.value);

export function tableOf(of: Lesson, scenario: ScenarioFile = flagship): Table {
  const { rates } = assume(scenario, of.opening, {});
  return { lesson: of, scenario, state: replay(scenario, rates, of.opening).state };
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { costMechanisms } from '../../src/engine/costs/list.ts';
import { consequences, movements } from '../../src/engine/mechanisms/list.ts';
import { engine as engineDe } from '../../src/explain/models/de/engine.ts';
import { de } from '../../src/explain/models/de/index.ts';
import { engine as engineEn } from '../../src/explain/models/en/engine.ts';
import { en } from '../../src/explain/models/en/index.ts';
import { engineFormulas } from '../../src/explain/models/engine.ts';
import { bibliography } from '../../src/models/bibliography.ts';
import { forecasters, models } from '../../src/models/index.ts';
import { presets } from '../../src/models/model.ts';
import { pages } from '../../src/share/view.ts';

const sorted = (names: Iterable<string>) => [...names].sort();

describe.each(Object.entries({ en, de }))('%s', (_, words) => {
  test('every model, and no other, is spoken of', () => {
    expect(sorted(Object.keys(words))).toEqual(sorted(models.map(({ id }) => id)));
  });

  test.each(models)('$id: everything it declares has words', (model) => {
    const said = words[model.id];
    if (!said) throw new Error('no words');
    expect(said.short.length, said.short).toBeLessThanOrEqual(12);
    expect(said.formulas).toHaveLength(model.formulas.length);
    expect(sorted(Object.keys(said.parameters))).toEqual(sorted(Object.keys(model.parameters)));
    expect(sorted(Object.keys(said.options))).toEqual(sorted(Object.keys(model.options)));
    for (const [name, values] of Object.entries(model.options)) {
      expect(sorted(Object.keys(said.options[name]?.values ?? {}))).toEqual(sorted(values));
    }
    for (const { option } of said.open) {
      if (option !== undefined) expect(Object.keys(model.options)).toContain(option);
    }
    expect(said.cannot.length).toBeGreaterThan(0);
    expect(said.inputs.length).toBeGreaterThan(0);
  });

  test.each(forecasters)('$id: every column of its working has words', (model) => {
    const seats = [0, 60, 100].map((position, i) => {
      return { actor: `actor ${i}`, position, salience: 0.5, capability: 1 + i };
    });
    const table = { actors: seats.map(({ actor }) => actor), issues: [{ id: 'issue', seats }] };
    const { working } = model.forecast(table, presets(model));
    for (const { columns, rows } of working) {
      for (const column of columns) expect(words[model.id]?.columns[column]).toBeTypeOf('string');
      for (const { numbers } of rows) expect(numbers).toHaveLength(columns.length);
    }
  });
});

test.each(models)('$id: presets lie in their ranges', ({ parameters }) => {
  for (const { range, preset } of Object.values(parameters)) {
    expect(preset).toBeGreaterThanOrEqual(range[0]);
    expect(preset).toBeLessThanOrEqual(range[1]);
  }
});

test('ids of models are their own', () => {
  expect(new Set(models.map(({ id }) => id)).size).toBe(models.length);
});

test('every model has a page that a link can lead to', () => {
  expect(sorted(pages)).toEqual(sorted(['engine', ...models.map(({ id }) => id)]));
});

const rules = [...movements, ...consequences, ...costMechanisms];

test('what is cited is in the bibliography, and what is there is cited', () => {
  const declared = [...models, ...rules].flatMap(({ cites }) => [...cites]);
  const cited = new Set([...declared, ...mentioned('src/models'), ...mentioned('src/engine')]);
  expect(sorted(cited)).toEqual(sorted(Object.keys(bibliography)));
});

test('every rule of the engine has its formula and its words', () => {
  const ids = sorted(rules.map(({ id }) => id));
  expect(sorted(Object.keys(engineFormulas))).toEqual(ids);
  expect(sorted(Object.keys(engineEn.rules))).toEqual(ids);
  expect(sorted(Object.keys(engineDe.rules))).toEqual(ids);
});

/** Sources named in comments: `[Key1999, p. 12]`. */
function mentioned(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap(
      (file) => readFileSync(join(folder, file), 'utf8').match(/\[[A-Z]\w+\d{4}[^\]]*\]/g) ?? [],
    )
    .flatMap((brackets) => brackets.match(/[A-Z]\p{L}+\d{4}/gu) ?? []);
}

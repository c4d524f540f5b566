import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fresh } from '../../src/app/actions.ts';
import {
  bring,
  bundled,
  fetchBundled,
  flagship,
  inFull,
  isBundled,
  missing,
  missingFor,
  missingIn,
} from '../../src/app/bundled.ts';
import { openBundled } from '../../src/app/openBundled.ts';
import { app } from '../../src/app/store.ts';
import { readAddress } from '../../src/app/url.ts';
import { apart } from '../../src/scenario/aside.ts';
import { load } from '../../src/scenario/load.ts';
import type { ScenarioFile } from '../../src/scenario/types.ts';
import { addressOf, formatLink } from '../../src/share/link.ts';
import { usualView } from '../../src/share/view.ts';

const other = 'camp-david-1978';

/** What the server has, as the build leaves it: tools/parsedScenarios.ts. */
function file(id: string): ScenarioFile {
  const loaded = load(readFileSync(`scenarios/${id}.json`, 'utf8'));
  if (!loaded.ok) throw new Error(`${id} does not load`);
  return loaded.value;
}

let offline = false;
const fetching = vi.fn(async (address: string) => {
  if (offline) throw new TypeError('Failed to fetch');
  const [, id = '', part] = /([\w-]+?)(\.aside)?\.json/.exec(address) ?? [];
  const { page, aside } = apart(file(id));
  return new Response(JSON.stringify(part ? aside : page));
});

beforeEach(async () => {
  offline = false;
  vi.stubGlobal('fetch', fetching);
  vi.stubGlobal('requestAnimationFrame', () => 0);
  vi.stubGlobal('history', { state: null });
  const first = await fetchBundled(flagship);
  app.setState({
    ...fresh(first),
    ...{ past: [], future: [], scenarios: [first], folded: [], visits: {}, kept: {} },
    notice: undefined,
  });
  fetching.mockClear();
});
afterEach(() => vi.unstubAllGlobals());

const linkTo = (scenario: ScenarioFile): string => {
  const [opening] = scenario.openings;
  const link = { opening: opening?.id ?? '', seed: 0, changes: {}, tree: [], place: '' };
  const payload = formatLink(scenario, { ...link, view: usualView(scenario) }, 'c0ffee');
  return new URL(addressOf('https://parley.example/', payload)).hash;
};

test('every scenario of the folder is known by its title, the flagship first', () => {
  const names = readdirSync('scenarios').filter((name) => name !== 'schema.json');
  expect(bundled.map(({ id }) => `${id}.json`).toSorted()).toEqual(names.toSorted());
  expect(bundled[0]?.id).toBe(flagship);
  for (const { id, title } of bundled) expect(title).toEqual(file(id).title);
});

// The order of these tests matters: what is fetched stays.
test('where the server does not answer that is told, and asked again later', async () => {
  offline = true;
  const before = app.getState().document;
  await openBundled(other);
  expect(app.getState().notice?.title).toBe('The scenario could not be fetched');
  await readAddress(linkTo(file(other)));
  expect(app.getState().notice?.title).toBe('The scenario could not be fetched');
  expect(app.getState().document).toBe(before);
  expect(fetching).toHaveBeenCalledTimes(2);

  fetching.mockResolvedValueOnce(new Response('{}', { status: 404 }));
  offline = false;
  await openBundled(other);
  expect(app.getState().notice?.title).toBe('The scenario could not be fetched');
  expect(app.getState().scenarios.length).toBe(1);
});

test('is fetched when a link speaks of it, and only then', async () => {
  expect(missing(flagship)).toBeUndefined();
  expect(missingFor(linkTo(file(flagship)))).toBeUndefined();
  expect(missingFor('#s=1.AAAA')).toBeUndefined();
  await readAddress(linkTo(file(flagship)));
  expect(fetching).not.toHaveBeenCalled();

  expect(missingFor(linkTo(file(other)))?.id).toBe(other);
  await readAddress(linkTo(file(other)));
  const { document, scenarios } = app.getState();
  expect(document.scenario.id).toBe(other);
  expect(scenarios.map(({ id }) => id)).toEqual([flagship, other]);
  expect(isBundled(document.scenario)).toBe(true);
  expect(isBundled(file(other))).toBe(false);

  // Known now: nothing more is fetched, and nothing is there twice.
  expect(missing(other)).toBeUndefined();
  await bring(other);
  await openBundled(other);
  expect(app.getState().document.scenario).toBe(document.scenario);
  expect(app.getState().scenarios.length).toBe(2);
  expect(fetching).toHaveBeenCalledTimes(1);
});

test('a file that names it needs it, also where one from a file has the same id', () => {
  expect(missingIn(`{"scenario": "${other}"}`).map(({ id }) => id)).toEqual([other]);
  expect(missingIn(`{"scenario": "${flagship}", "note": "on ${other}"}`)).toEqual([]);
  app.setState(({ scenarios }) => ({ scenarios: [...scenarios, file(other)] }));
  expect(missing(other)?.id).toBe(other);
});

test('what lessons want of it is fetched when they want it, once', async () => {
  const page = await bring(other);
  expect(page.actors[0]?.brief).toBeUndefined();
  const whole = await inFull(page);
  expect(whole).toEqual(file(other));
  expect(await inFull(page)).toBe(whole);
  expect(fetching).toHaveBeenCalledTimes(1);

  const own = file(other);
  expect(await inFull(own)).toBe(own);

  const first = await bring(flagship);
  offline = true;
  await expect(inFull(first)).rejects.toThrow('Failed to fetch');
  offline = false;
  expect(await inFull(first)).toEqual(file(flagship));
});

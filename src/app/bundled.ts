import { type Aside, together } from '../scenario/aside.ts';
import type { ScenarioFile, Text } from '../scenario/types.ts';
import { isOf, parseLink } from '../share/link.ts';
import { app } from './store.ts';

/** A scenario that every Parley has, under a name and an address; fetched when somebody wants it. */
export interface Bundled {
  id: string;
  title: Text;
  address: string;
}

/** The one that a page opens with. */
export const flagship = 'alaska-2025';

const titles = import.meta.glob<Text>(['../../scenarios/*.json', '!**/schema.json'], {
  import: 'title',
  eager: true,
});
const addresses = import.meta.glob<string>(['../../scenarios/*.json', '!**/schema.json'], {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The flagship first, the others in the order of their names. */
export const bundled: readonly Bundled[] = Object.entries(addresses)
  .map(([file, address]) => {
    const id = file.replace(/^.*\/|\.json$/g, '');
    return { id, title: titles[file] as Text, address };
  })
  .sort((a, b) => Number(b.id === flagship) - Number(a.id === flagship));

const asked = new Map<string, Promise<ScenarioFile>>();
const whole = new WeakMap<ScenarioFile, Promise<ScenarioFile>>();

/** What has been fetched, with where it is from. One from a file of the reader's is not among them. */
const origins = new WeakMap<ScenarioFile, Bundled>();

export const isBundled = (scenario: ScenarioFile): boolean => origins.has(scenario);

/** Fetched once; what failed is asked for again. */
export function fetchBundled(id: string): Promise<ScenarioFile> {
  const known = asked.get(id);
  if (known) return known;
  const fetching = fetchScenario(bundled.find((one) => one.id === id) as Bundled);
  asked.set(id, fetching);
  fetching.catch(() => asked.delete(id));
  return fetching;
}

async function fetchScenario(origin: Bundled): Promise<ScenarioFile> {
  // Checked and completed when the page was built: tools/parsedScenarios.ts.
  const scenario = await fetched<ScenarioFile>(origin.address);
  origins.set(scenario, origin);
  return scenario;
}

/** A bundled scenario, known from now on to links, files and kept lines. */
export async function bring(id: string): Promise<ScenarioFile> {
  const scenario = await fetchBundled(id);
  app.setState(({ scenarios }) =>
    scenarios.includes(scenario) ? {} : { scenarios: [...scenarios, scenario] },
  );
  return scenario;
}

/** The same with all that its file says, in its place: lessons are played on it. */
export async function bringInFull(id: string): Promise<ScenarioFile> {
  const scenario = await bring(id);
  const full = await inFull(scenario);
  if (full === scenario) return full;
  const one = Promise.resolve(full);
  asked.set(id, one);
  whole.set(full, one);
  origins.set(full, origins.get(scenario) as Bundled);
  app.setState(({ scenarios }) => ({
    scenarios: scenarios.map((other) => (other === scenario ? full : other)),
  }));
  return full;
}

/** The one with this id, if there is one and it is not here yet. */
export const missing = (id: string): Bundled | undefined =>
  missingOf((bundledId) => bundledId === id);

/** The one that an address speaks of, if it is not here yet. */
export function missingFor(hash: string): Bundled | undefined {
  const sealed = parseLink(hash);
  return sealed.ok ? missingOf((id) => isOf(sealed.value, id)) : undefined;
}

/** Those whose names stand in the text of a file. */
export const namedIn = (text: string): readonly Bundled[] =>
  bundled.filter(({ id }) => text.includes(`"${id}"`));

/** Of these, those that are not here yet. */
export const missingIn = (text: string): readonly Bundled[] =>
  namedIn(text).filter(({ id }) => missing(id));

function missingOf(isMeant: (id: string) => boolean): Bundled | undefined {
  const here =
    app
      .getState()
      .scenarios?.filter(isBundled)
      .map(({ id }) => id) ?? [];
  return bundled.find(({ id }) => isMeant(id) && !here.includes(id));
}

/** A scenario with all that its file says, for lessons: what the page did not need is fetched now. */
export function inFull(scenario: ScenarioFile): Promise<ScenarioFile> {
  const origin = origins.get(scenario);
  // One from a file is whole already.
  if (!origin) return Promise.resolve(scenario);
  const known = whole.get(scenario);
  if (known) return known;
  const fetching = fetched<Aside>(origin.address.replace(/json$/, 'aside.json')).then((aside) =>
    together(scenario, aside),
  );
  whole.set(scenario, fetching);
  fetching.catch(() => whole.delete(scenario));
  return fetching;
}

async function fetched<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}

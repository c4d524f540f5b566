import type { ActorFile, EntryFile, Masks, ScenarioFile } from './types.ts';

/**
 * What only lessons and their debrief want: role briefs, masked names, reports of the back room. A
 * bundled scenario is fetched without it, so that the page opens sooner, and this when it is wanted.
 */
export interface Aside {
  actors: readonly Pick<ActorFile, 'id' | 'brief' | 'masked'>[];
  entries: readonly Pick<EntryFile, 'actor' | 'issue' | 'reported'>[];
  masks?: Masks | undefined;
}

/** A scenario without its aside, and the aside. */
export function apart({ masks, ...file }: ScenarioFile): { page: ScenarioFile; aside: Aside } {
  return {
    page: {
      ...file,
      actors: file.actors.map(({ brief: _, masked: __, ...actor }) => actor),
      entries: file.entries.map(({ reported: _, ...entry }) => entry),
    },
    aside: {
      actors: file.actors.flatMap(({ id, brief, masked }) =>
        brief || masked ? [{ id, ...(brief && { brief }), ...(masked && { masked }) }] : [],
      ),
      entries: file.entries.flatMap(({ actor, issue, reported }) =>
        reported ? [{ actor, issue, reported }] : [],
      ),
      ...(masks && { masks }),
    },
  };
}

/** The other way round. What no actor and no entry is called for is left out. */
export function together(page: ScenarioFile, aside: Aside): ScenarioFile {
  const said = new Map(aside.actors.map((actor) => [actor.id, actor]));
  const reported = new Map(
    aside.entries.map(({ actor, issue, ...report }) => [`${actor} ${issue}`, report]),
  );
  return {
    ...page,
    ...(aside.masks && { masks: aside.masks }),
    actors: page.actors.map((actor) => ({ ...actor, ...said.get(actor.id) })),
    entries: page.entries.map((entry) => ({
      ...entry,
      ...reported.get(`${entry.actor} ${entry.issue}`),
    })),
  };
}

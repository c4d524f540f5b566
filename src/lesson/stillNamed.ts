import type { Lines, ScenarioFile, Text } from '../scenario/types.ts';
import type { Lesson } from './lesson.ts';
import { masked } from './masked.ts';

/*
 * What a masked lesson tells all the same. In English only names begin with a capital within a
 * sentence: those that the author has not invented, nor said to tell nobody, are names of somebody.
 * In German all nouns do; there the names that are known from English are looked for. So a place that
 * only German calls by its name is not found, and a scenario without English is not looked at.
 */

export interface StillNamed {
  steps: number;
  issues: number;
  briefs: number;
  /** In the order in which they are met. */
  names: readonly string[];
}

export function stillNamed(
  scenario: ScenarioFile,
  { hides, issues, seats }: Pick<Lesson, 'hides' | 'issues' | 'seats'>,
): StillNamed {
  const said = textsOf(masked(scenario));
  const invented = inventedIn(scenario);
  const real = Object.values(textsOf(scenario)).flat();
  const names = new Set(
    [...real, ...Object.values(said).flat()]
      .flatMap(({ texts }) => texts.flatMap(namesIn))
      .filter((name) => !invented.has(name)),
  );
  const met = (parts: readonly Part[], isTold: (id: string) => boolean) =>
    parts
      .filter(({ id }) => isTold(id))
      .map(({ texts }) => texts.flatMap(wordsOf).filter((word) => names.has(word)))
      .filter((found) => found.length > 0);
  const seated = seats.filter(({ by }) => by === 'team').map(({ actor }) => actor);
  const steps = met(said.steps, (id) => !hides.includes(id));
  const onTable = met(said.issues, (id) => issues.includes(id));
  const briefs = met(said.briefs, (id) => seated.includes(id));
  return {
    ...{ steps: steps.length, issues: onTable.length, briefs: briefs.length },
    names: [...new Set([...steps, ...onTable, ...briefs].flat())],
  };
}

interface Part {
  id: string;
  texts: readonly Said[];
}

/** A text in both languages; `runsOn`: it does not begin a sentence. */
interface Said {
  en: string;
  de: string;
  runsOn: boolean;
}

function textsOf(scenario: ScenarioFile): Record<'steps' | 'issues' | 'briefs', Part[]> {
  const sentence = ({ en = '', de = '' }: Text): Said => ({ en, de, runsOn: false });
  const lines = ({ en = [], de = [] }: Lines): Said => {
    return { en: en.join(' '), de: de.join(' '), runsOn: true };
  };
  return {
    steps: scenario.steps.map(({ id, title, short, clause }) => ({
      id,
      texts: [sentence(title), lines(short), { ...sentence(clause), runsOn: true }],
    })),
    issues: scenario.issues.map(({ id, label, name, on, question, marks }) => ({
      id,
      texts: [
        ...[sentence(label), sentence(name), { ...sentence(on), runsOn: true }, sentence(question)],
        ...marks.flatMap((mark) => [sentence(mark.label), lines(mark.short)]),
      ],
    })),
    briefs: scenario.actors.flatMap(({ id, brief }) =>
      brief
        ? [{ id, texts: [brief.who, brief.wants, brief.refuses, brief.mayOffer].map(sentence) }]
        : [],
    ),
  };
}

/** Capitals where no sentence begins, in English. */
function namesIn({ en, runsOn }: Said): string[] {
  const starts = runsOn ? /[.!?:]\s+$/ : /(^|[.!?:]\s+|[‘“(])$/;
  return [...en.matchAll(capitals)]
    .filter(({ index }) => !starts.test(en.slice(0, index)))
    .map(([word]) => bare(word));
}

const wordsOf = ({ en, de }: Said): string[] =>
  [...`${en} ${de}`.matchAll(capitals)].map(([word]) => bare(word));

/** What stands under `masks` and in invented names. */
function inventedIn({ actors, masks }: ScenarioFile): ReadonlySet<string> {
  const invented = [
    ...actors.flatMap(({ masked: words }) =>
      Object.values(words ?? {}).flatMap((one) => [one?.label ?? '', one?.nom ?? '']),
    ),
    ...Object.values(masks ?? {}).flatMap((language) => Object.values(language ?? {})),
  ];
  const words = invented.flatMap((text) =>
    [...text.matchAll(capitals)].map(([word]) => bare(word)),
  );
  return new Set(words);
}

const capitals = /\p{Lu}[\p{L}\p{N}]*(?:[’'][\p{L}\p{N}]+)*/gu;

/** `Jordan` of `Jordan’s`. */
const bare = (word: string): string => word.replace(/[’']s?$/, '');

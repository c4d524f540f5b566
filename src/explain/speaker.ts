import { actorRow, tableOf } from '../engine/table.ts';
import type { ActorId, IssueId, StepId } from '../engine/types.ts';
import type {
  ActorFile,
  ActorWords,
  IssueFile,
  Language,
  Lines,
  ScenarioFile,
  StepFile,
  Text,
} from '../scenario/types.ts';
import { type Figures, figures } from './figures.ts';
import { type Translate, translator, type Values } from './translate.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';

export type MessageId = keyof typeof en;

/** Everything sentences are made of: a language, a scenario's words, numbers. */
export interface Speaker {
  language: Language;
  scenario: ScenarioFile;
  t: Translate<MessageId>;
  figures: Figures;
  /** The text in this language, else in the scenario's first. */
  text(text: Text | undefined): string;
  lines(lines: Lines): readonly string[];
  actor(id: ActorId): ActorFile;
  issue(id: IssueId): IssueFile;
  step(id: StepId): StepFile;
  words(id: ActorId): ActorWords;
  /** `{prefix}`, `{prefix}Nom`, … as message values: the forms of an actor's name. */
  as(prefix: string, id: ActorId): Values;
}

const catalogues: Record<Language, Record<MessageId, string>> = { en, de };
const translators = new Map<Language, Translate<MessageId>>();

export function words(language: Language): Translate<MessageId> {
  const known = translators.get(language) ?? translator(catalogues[language], language);
  translators.set(language, known);
  return known;
}

export function speaker(scenario: ScenarioFile, language: Language): Speaker {
  const [fallback] = scenario.languages as [Language];
  const own = <T>(words: Readonly<Partial<Record<Language, T | undefined>>>): T =>
    (words[language] ?? words[fallback]) as T;
  const actor = (id: ActorId) => scenario.actors[actorRow(scenario, id)] as ActorFile;
  return {
    language,
    scenario,
    t: words(language),
    figures: figures(language),
    text: (text) => (text ? own(text) : ''),
    lines: (lines) => own(lines),
    actor,
    issue: (id) => scenario.issues[tableOf(scenario).issues.get(id) ?? 0] as IssueFile,
    step: (id) => scenario.steps[tableOf(scenario).steps.get(id) ?? 0] as StepFile,
    words: (id) => own(actor(id).words),
    as(prefix, id) {
      const { nom, acc = nom, dat = nom, gen = nom, plural = false } = own(actor(id).words);
      return {
        [prefix]: nom,
        [`${prefix}Start`]: capital(nom),
        [`${prefix}Acc`]: acc,
        [`${prefix}Dat`]: dat,
        [`${prefix}Von`]: von(dat),
        [`${prefix}Gen`]: gen,
        [`${prefix}GenStart`]: capital(gen),
        [`${prefix}Many`]: plural ? 'yes' : 'no',
      };
    },
  };
}

/** German only: `von den USA`, `vom Kongress`. */
const von = (dat: string): string => `von ${dat}`.replace(/^von dem /, 'vom ');

/** First letter large, for the start of a sentence. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

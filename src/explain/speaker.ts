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

/** English is always known; a page fetches another language when its reader wants it. */
const translators = new Map<Language, Translate<MessageId>>([['en', translator(en, 'en')]]);

export function teachWords(language: Language, words: Readonly<Record<MessageId, string>>): void {
  translators.set(language, translator(words, language));
}

/** In this language, or as long as it has not been taught in English. */
export const words = (language: Language): Translate<MessageId> =>
  (translators.get(language) ?? translators.get('en')) as Translate<MessageId>;

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

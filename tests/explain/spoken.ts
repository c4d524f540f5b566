import type { Scenario } from '../../src/engine/types.ts';
import { type Speaker, speaker } from '../../src/explain/speaker.ts';
import type {
  ActorWords,
  IssueFile,
  Language,
  ScenarioFile,
  StepFile,
} from '../../src/scenario/types.ts';
import { fileOf } from '../support/fileOf.ts';

/** Names that sentences bend: with articles, with a plural, and one (West) without either. */
const names: Record<string, Record<Language, ActorWords>> = {
  North: {
    en: { label: 'North', nom: 'the North', gen: 'the North’s' },
    de: {
      label: 'Norden',
      nom: 'der Norden',
      acc: 'den Norden',
      dat: 'dem Norden',
      gen: 'des Nordens',
    },
  },
  South: {
    en: { label: 'South', nom: 'the South', gen: 'the South’s' },
    de: {
      label: 'Süden',
      nom: 'der Süden',
      acc: 'den Süden',
      dat: 'dem Süden',
      gen: 'des Südens',
    },
  },
  Allies: {
    en: { label: 'Allies', nom: 'the Allies', gen: 'the Allies’', plural: true },
    de: {
      label: 'Alliierte',
      nom: 'die Alliierten',
      dat: 'den Alliierten',
      gen: 'der Alliierten',
      plural: true,
    },
  },
  West: {
    en: { label: 'West', nom: 'West', gen: 'West’s' },
    de: { label: 'Westen', nom: 'Westen', gen: 'Westens' },
  },
};

const topics: Record<string, Pick<IssueFile, 'label' | 'on'>> = {
  land: { label: { en: 'Land', de: 'Land' }, on: { en: 'on land', de: 'beim Land' } },
  shield: {
    label: { en: 'Shield', de: 'Schild' },
    on: { en: 'on the shield', de: 'beim Schild' },
  },
};

/** Half of what there is lies in the middle of every scale. */
const marks: IssueFile['marks'] = [
  { value: 0, label: {}, short: { en: ['none'], de: ['nichts'] } },
  { value: 50, label: {}, short: { en: ['one', 'half'], de: ['eine', 'Hälfte'] } },
  { value: 100, label: {}, short: { en: ['all'], de: ['alles'] } },
];

const deeds: Record<string, Pick<StepFile, 'title' | 'clause'>> = {
  offer: {
    title: { en: 'Offer land', de: 'Land anbieten' },
    clause: { en: 'offers land', de: 'Land anbietet' },
  },
};

/** An example of `scenarioOf` as a file, with the words above for what it names like them. */
function spoken(scenario: Scenario): ScenarioFile {
  const file = fileOf(scenario);
  return {
    ...file,
    actors: file.actors.map((actor) => ({ ...actor, words: names[actor.id] ?? actor.words })),
    issues: file.issues.map((issue) => ({ ...issue, ...topics[issue.id], marks })),
    steps: file.steps.map((step) => ({ ...step, ...deeds[step.id] })),
  };
}

export const speakers = (scenario: Scenario): Record<Language, Speaker> => {
  const file = spoken(scenario);
  return { en: speaker(file, 'en'), de: speaker(file, 'de') };
};

/** What a sentence must never hold, whatever it is about: holes, a minus that is none, −0, odd spaces. */
export const broken =
  /undefined|NaN|null|Infinity|[{}<>]| {2}|(^|[\s(])-\d|−0(?![.,]\d*[1-9])|^\s|\s$| [,.;:]/;

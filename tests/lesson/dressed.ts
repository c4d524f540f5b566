import type { ActorWords, ScenarioFile } from '../../src/scenario/types.ts';

/** A scenario with a brief for every actor, and with invented names for those of the flagship. */
export const dressed = (scenario: ScenarioFile): ScenarioFile => ({
  ...scenario,
  actors: scenario.actors.map((actor) => ({
    ...actor,
    brief: {
      who: { en: `You speak for ${actor.id}.`, de: `Du sprichst für ${actor.id}.` },
      wants: { en: `Wish of ${actor.id}`, de: `Wunsch von ${actor.id}` },
      refuses: { en: `Refusal of ${actor.id}`, de: `Nein von ${actor.id}` },
      mayOffer: { en: `Offer of ${actor.id}`, de: `Angebot von ${actor.id}` },
      sources: [],
    },
    ...(masks[actor.id] && { masked: masks[actor.id] }),
  })),
});

interface Mask {
  en: ActorWords;
  de: ActorWords;
}

const plain = (en: string, de = en): Mask => ({
  en: { label: en, nom: en, gen: `${en}’s` },
  de: { label: de, nom: de, gen: `${de}s` },
});

/** With and without an article, of every gender. */
const masks: Readonly<Record<string, Mask>> = {
  RU: plain('Arvenia', 'Arvenien'),
  UA: plain('Belmark'),
  EU: {
    en: { label: 'Coast League', nom: 'the Coast League', gen: 'the Coast League’s' },
    de: {
      ...{ label: 'Küstenbund', nom: 'der Küstenbund', acc: 'den Küstenbund' },
      ...{ dat: 'dem Küstenbund', gen: 'des Küstenbunds' },
    },
  },
  US: plain('Dorland'),
  EAST: plain('Eastmoor'),
  UAPUB: plain('Belmark public', 'Belmarker Volk'),
  USCON: plain('Dorland assembly', 'Dorlander Kammer'),
  CN: plain('Elvonia', 'Elvonien'),
  HU: plain('Ferrola'),
};

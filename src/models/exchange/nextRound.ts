import { stakesAt, type Topic, topicOf } from './topic.ts';

/** How much of the way from its old position to its vote an actor makes its own. */
export interface Persuasion {
  /** Of what does not matter to it. */
  salienceWeight: number;
  /** In any case. */
  fixedWeight: number;
}

/** As in the program of 2020. */
export const usualPersuasion: Persuasion = { salienceWeight: 0.4, fixedWeight: 0.1 };

/**
 * Where the next round begins, from position x and vote y:
 *
 *     x′ = (1 − v) x + v y ,   v = (1 − s) ω + φ              [Decide2020]
 */
export const nextRound = (
  topics: readonly Topic[],
  voting: readonly (readonly (number | undefined)[])[],
  { salienceWeight, fixedWeight }: Persuasion = usualPersuasion,
): Topic[] =>
  topics.map((topic, issue) => {
    const positions = topic.stakes.map((stake, actor) => {
      const vote = voting[issue]?.[actor];
      if (!stake || vote === undefined) return undefined;
      const share = (1 - stake.salience) * salienceWeight + fixedWeight;
      return (1 - share) * stake.position + share * vote;
    });
    return topicOf(stakesAt(topic, positions));
  });

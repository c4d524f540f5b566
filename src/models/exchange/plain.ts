import type { Party } from './candidate.ts';
import { goesOn, type Rule } from './rule.ts';

/**
 * The rule of 2016 [EqualGain2016]: moves end only at the partner's first position, wherever that
 * takes the outcome. An actor that has gone past what a partner offers does not turn back.
 */
export const plain: Rule = {
  admits: ({ i, j }) => goesOver(i) && goesOver(j),
  learns(candidate, realised) {
    const iGone = goesOn(candidate.i, realised);
    const jGone = goesOn(candidate.j, realised);
    return iGone || jGone;
  },
};

/** Away from the side on which it began. */
const goesOver = ({ move, above }: Party): boolean => move < 0 === above;

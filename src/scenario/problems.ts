import type { Problem } from './parsed.ts';
import { guarantorsAreOthers, linkagesEnd, offersGrow } from './rules/linkages.ts';
import { idsAreUnique, namesAreKnown } from './rules/names.ts';
import { datesAscend, mainLinesAreInTheRecord } from './rules/record.ts';
import { briefsAreShort, masksAgree, masksCoverAll, masksDiffer } from './rules/roles.ts';
import type { Rule } from './rules/rule.ts';
import { hardestIsBeyond, idealsAreAcceptable, marksAscend } from './rules/scale.ts';
import { numbersHaveAnOrigin } from './rules/sources.ts';
import { decisionsAreOwn, requirementsDoNotExclude, requirementsEnd } from './rules/steps.ts';
import {
  everyEntryOnce,
  everyOpeningIsCovered,
  everyRelationOnce,
  pairsAreOfTwo,
  trustIsMutual,
} from './rules/table.ts';
import { everyTextIsTranslated, languagesAreUnique } from './rules/texts.ts';
import type { ScenarioFile } from './types.ts';

/** What the schema cannot say. A new rule is a function and a line here. */
const rules: readonly Rule[] = [
  idsAreUnique,
  namesAreKnown,
  everyEntryOnce,
  everyRelationOnce,
  pairsAreOfTwo,
  trustIsMutual,
  everyOpeningIsCovered,
  marksAscend,
  idealsAreAcceptable,
  hardestIsBeyond,
  decisionsAreOwn,
  requirementsEnd,
  requirementsDoNotExclude,
  offersGrow,
  guarantorsAreOthers,
  linkagesEnd,
  mainLinesAreInTheRecord,
  datesAscend,
  numbersHaveAnOrigin,
  briefsAreShort,
  masksCoverAll,
  masksDiffer,
  masksAgree,
  languagesAreUnique,
  everyTextIsTranslated,
];

/** Where a well-formed file does not hold together. */
export function* problemsOf(file: ScenarioFile): Generator<Problem> {
  for (const rule of rules) yield* rule(file);
}

import type { Problem } from '../parsed.ts';
import type { ScenarioFile } from '../types.ts';

/** Something that has to hold between places of a file, each of which is well-formed by itself. */
export type Rule = (file: ScenarioFile) => Iterable<Problem>;

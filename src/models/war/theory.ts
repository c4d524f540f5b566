import type { Model } from '../model.ts';

/**
 * A model of what a war costs, or of what keeps one from being settled. It looks at no table: it is
 * asked with numbers, and its presets are nobody's. Nothing here is calibrated to any real war.
 */
export interface Theory<Name extends string = string, Finding = unknown> extends Model<Name> {
  /** What its sentence is made of. */
  find(numbers: Readonly<Record<Name, number>>): Finding;
}

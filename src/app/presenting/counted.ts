import { createStore } from 'zustand/vanilla';
import type { Path } from '../../engine/path.ts';
import type { Prediction } from '../../engine/prediction.ts';
import type { Document } from '../store.ts';
import type { Hands } from './hands.ts';

/** What a class expected of a move, by show of hands. */
export interface Counted extends Omit<Prediction, 'answer'> {
  counts: Hands['counts'];
}

/** For this session only: in no link, on no device; numbers, and nobody's. */
export const counted = createStore<Readonly<Record<string, Counted>>>()(() => ({}));

/** A move by where it stands, however the line is named or kept meanwhile. */
export const moveKey = ({ scenario, opening }: Document, path: Path): string =>
  `${scenario.id} ${opening} ${path}`;

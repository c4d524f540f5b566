import type { Line } from '../../../lesson/wall.ts';
import { snapshotOf } from '../../link.ts';
import { newId } from '../../newId.ts';
import { visit } from '../../own.ts';
import { leaveScreen } from '../../screens.ts';

/** Looks at a line on the board. */
export function openLine({ link }: Line): void {
  visit(snapshotOf(link, newId()));
  leaveScreen();
}

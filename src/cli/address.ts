import type { Replay } from '../engine/tree.ts';
import { endOf } from '../engine/tree.ts';
import { quote } from '../scenario/quote.ts';
import type { ScenarioFile } from '../scenario/types.ts';
import { digest } from '../share/digest.ts';
import { endsOf } from '../share/drift.ts';
import { addressOf, formatLink, type Link } from '../share/link.ts';
import { complain } from './outcome.ts';

/** Where `npm start` serves the app; `--base` for a page that others can reach. */
const home = 'http://localhost:4173/';

export function baseOf(written = home): string {
  if (/\s/.test(written)) complain(`${quote(written)} is no address.`);
  return written;
}

/** The whole link, with what its sender sees at the end of the line. */
export function addressFor(
  base: string,
  scenario: ScenarioFile,
  link: Link,
  replay: Replay,
): string {
  const end = endOf(link.tree, link.place);
  const ends = endsOf(scenario, replay.state(end));
  return addressOf(base, formatLink(scenario, { ...link, ends }, digest(replay.line(end))));
}

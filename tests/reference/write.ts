import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cases } from './cases.ts';
import { referenceOf, repositoriesAreHere } from './reference.ts';

/**
 * Holds every reference case against what the models give and writes down the differences, for the
 * models' pages and `parley models`. A test tells when this is no longer what comes out.
 */
const file = join(import.meta.dirname, '../../src/explain/models/references.ts');

if (!repositoriesAreHere) {
  console.error('The outputs of other programs are not here, and without them half would be lost.');
  process.exitCode = 1;
} else {
  const list = JSON.stringify(cases.map(referenceOf), null, 2);
  writeFileSync(
    file,
    `import type { Reference } from './checked.ts';

/** Written by \`npm run references\` from tests/reference; not by hand. */
export const references: readonly Reference[] = ${list};
`,
  );
}

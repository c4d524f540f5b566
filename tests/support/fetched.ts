import { teachWords } from '../../src/explain/speaker.ts';
import { de } from '../../src/explain/words/de.ts';
import { loadPacking } from '../../src/share/packing.ts';

// What the page fetches when its reader wants it.
teachWords('de', de);
await loadPacking();

import type { Reference } from './checked.ts';

/** Written by `npm run references` from tests/reference; not by hand. */
export const references: readonly Reference[] = [
  {
    id: 'fj-1999-four-person',
    models: ['friedkin-johnsen'],
    title: 'A group of four, one issue and two coupled ones',
    source: 'Friedkin & Johnsen 1999; Parsegov et al. 2017, eq. 2, 15, 16',
    obtained: ['printed', 're-derived', 'recalled'],
    recalled: 'the printed control matrix and the coupled values',
    comparisons: [
      {
        what: 'control matrix',
        numbers: 16,
        difference: 4.303224443447107e-13,
        unequal: 0,
        tolerance: 1e-9,
      },
      {
        what: 'end',
        numbers: 4,
        difference: 3.5484504223859403e-11,
        unequal: 0,
        tolerance: 1e-9,
      },
      {
        what: 'ten rounds',
        numbers: 44,
        difference: 4.985878376828623e-11,
        unequal: 0,
        tolerance: 1e-9,
      },
      {
        what: 'two issues, uncoupled and coupled',
        numbers: 36,
        difference: 4.89563944938709e-11,
        unequal: 0,
        tolerance: 1e-9,
      },
      {
        what: 'end as printed',
        numbers: 4,
        difference: 0.020848825889885347,
        unequal: 0,
        tolerance: 0.05,
      },
      {
        what: 'second issue as printed',
        numbers: 4,
        difference: 0.01709517360931656,
        unequal: 0,
        tolerance: 0.05,
      },
      {
        what: 'control matrix as printed',
        numbers: 16,
        difference: 0.0006348455529685826,
        unequal: 0,
        tolerance: 0.001,
      },
    ],
  },
];

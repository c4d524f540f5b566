import type { Family } from '../../src/cases/family.ts';
import { friedkinJohnsenCases } from '../../src/cases/friedkinJohnsen.ts';
import { type Case, outputOf } from './reference.ts';

export const friedkinJohnsen: readonly Case[] = [
  {
    id: 'fj-1999-four-person',
    kept: 'published',
    models: ['friedkin-johnsen'],
    title: 'A group of four, one issue and two coupled ones',
    source: 'Friedkin & Johnsen 1999; Parsegov et al. 2017, eq. 2, 15, 16',
    obtained: ['printed', 're-derived', 'recalled'],
    recalled: 'the printed control matrix and the coupled values',
    checks(file) {
      const { expected } = file;
      const ours = outputOf(friedkinJohnsenCases as Family, file);
      return [
        { what: 'control matrix', ours: ours.control_matrix_V, theirs: expected.control_matrix_V },
        { what: 'end', ours: ours.final, theirs: expected.final },
        { what: 'ten rounds', ours: ours.trajectory, theirs: expected.trajectory },
        {
          what: 'two issues, uncoupled and coupled',
          ours: ours.two_issues,
          theirs: expected.two_issues,
        },
        {
          what: 'end as printed',
          ours: ours.final,
          theirs: expected.final_printed,
          tolerance: 0.05,
        },
        {
          what: 'second issue as printed',
          ours: ours.two_issues.identity.final.filter((_: number, i: number) => i % 2 === 1),
          theirs: expected.second_issue_printed,
          tolerance: 0.05,
        },
        {
          what: 'control matrix as printed',
          ours: ours.control_matrix_V,
          theirs: expected.V_printed,
          tolerance: 0.001,
        },
      ];
    },
  },
];

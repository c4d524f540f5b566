import { load } from '../../src/scenario/load.ts';
import { formatProblem } from '../../src/scenario/parsed.ts';
import { fileOf } from './fileOf.ts';
import { atLeast, atMost, scenarioOf, step } from './scenarioOf.ts';

// biome-ignore lint/suspicious/noExplicitAny: what is broken here has no type.
type Loose = any;

/** A small file in which everything is right, to be broken in one place. */
export function soundFile(): Loose {
  const position = { before: 50, after: 50 };
  const scenario = scenarioOf({
    table: {
      US: { land: { position }, words: { position } },
      RU: { land: { position, limit: atMost(60, 80) }, words: { position } },
      UA: { land: { position, limit: atLeast(40, 20), ideal: 90 }, words: { position } },
    },
    openings: [
      { id: 'before', date: '2025-08-01', record: { first: 0, last: 2, at: 0 } },
      {
        id: 'after',
        date: '2025-08-16',
        standing: ['offer'],
        record: { first: 1, last: 2, at: 2 },
      },
    ],
    linkages: [
      {
        id: 'link',
        actor: 'UA',
        issue: 'land',
        offer: 'words',
        guarantors: ['US'],
        from: 60,
        to: 100,
        by: 8,
      },
    ],
    steps: [
      step({
        id: 'offer',
        actor: 'RU',
        targets: ['US'],
        effects: [
          { on: 'RU', issue: 'land', by: 10 },
          { on: 'UA', issue: 'land', by: -5 },
        ],
        relations: [{ between: ['US', 'RU'], alignment: 0.1 }],
        trust: [{ of: 'UA', in: 'RU', by: 0.1 }],
        influence: [{ on: 'RU', issue: 'land', by: 1 }],
        commits: [{ issue: 'land', by: 0.3 }],
        limits: [{ on: 'RU', issue: 'land', by: 2 }],
        costs: [
          { bearer: 'RU', kind: 'domestic', value: 3 },
          { bearer: 'SYSTEM', kind: 'norms', value: 1 },
        ],
      }),
      step({
        id: 'answer',
        actor: 'UA',
        requires: ['offer'],
        excludes: [{ step: 'offer', weeks: 2 }],
        when: [{ actor: 'RU', issue: 'land', atLeast: 50 }],
      }),
      step({ id: 'end', actor: 'US', requires: ['answer'] }),
    ],
    record: {
      moves: [
        { date: '2025-08-02', step: 'offer' },
        { date: '2025-08-20', step: 'answer' },
      ],
      checkpoints: [
        { date: '2025-08-02', halfWidth: 10, positions: { US: { land: 50 } } },
        { date: '2025-08-30', halfWidth: 10, positions: { US: { land: 50 } } },
      ],
    },
  });
  const file = JSON.parse(JSON.stringify(fileOf(scenario)));
  file.actors[2].name = { en: 'Ukraine (government)', de: 'Ukraine (Regierung)' };
  return file;
}

/** What `load` says of a text, a problem a line. */
export function problemsIn(text: string): string[] {
  const parsed = load(text);
  return parsed.ok ? [] : parsed.problems.map((problem) => formatProblem('', problem));
}

/** What `load` says of the sound file after this was done to it. */
export function problemsAfter(change: (file: Loose) => void): string[] {
  const file = soundFile();
  change(file);
  return problemsIn(JSON.stringify(file));
}

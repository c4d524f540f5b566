import { expect, test } from 'vitest';
import { misreadSentence } from '../../src/explain/statement.ts';
import { parseStatement } from '../../src/models/graph/statements.ts';

test.each([
  [
    'Blokade',
    'no option is called "Blokade" (character 1)',
    'keine Option heißt "Blokade" (Zeichen 1)',
  ],
  ['A and', 'ends where an option should follow', 'hört auf, wo eine Option folgen müsste'],
  [
    'A or and B',
    'an option should stand before "and" (character 6)',
    'vor "and" müsste eine Option stehen (Zeichen 6)',
  ],
  [
    'A B',
    'and, or, if or iff should stand before "B" (character 3)',
    'vor "B" müsste and, or, if oder iff stehen (Zeichen 3)',
  ],
  [
    '(A',
    'the parenthesis at character 1 is never closed',
    'die Klammer an Zeichen 1 wird nie geschlossen',
  ],
  [' '.repeat(501), 'has more than 500 characters', 'ist länger als 500 Zeichen'],
])('%s', (text, en, de) => {
  const read = parseStatement(text, ['A', 'B']);
  if (read.ok) throw new Error('was read');
  expect(misreadSentence('en', read.misread)).toBe(en);
  expect(misreadSentence('de', read.misread)).toBe(de);
});

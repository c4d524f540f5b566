import type * as z from 'zod/mini';
import { didYouMean } from './nearest.ts';
import { quote } from './quote.ts';

type Issue = z.core.$ZodRawIssue;

/** What zod found, in words: what is there and what is wanted. */
export function sentenceOf(issue: Issue): string {
  const { input } = issue;
  switch (issue.code) {
    case 'invalid_type':
      return `${shown(input)}, must be ${kindOf[issue.expected] ?? issue.expected}`;
    case 'invalid_value': {
      const names = issue.values.filter((value) => typeof value === 'string');
      const wanted = issue.values.map((value) => shown(value).replace(/^is /, ''));
      const meant = typeof input === 'string' ? didYouMean(input, names) : '';
      return `${shown(input)}, must be ${wanted.length > 1 ? 'one of ' : ''}${wanted.join(', ')}${meant}`;
    }
    case 'too_big':
      return `${measured(issue)}, may ${verbOf(issue)} at most ${issue.maximum}`;
    case 'too_small':
      if (input === '') return 'is empty';
      return `${measured(issue)}, must ${verbOf(issue)} at least ${issue.minimum}`;
    case 'invalid_format':
      return `${shown(input)}, must be ${formatOf[issue.format] ?? issue.format}`;
    default:
      return `${shown(input)}, which does not fit here`;
  }
}

/** For a rule that zod does not know: `must('begin with a letter')`. */
export const must = (wish: string) => ({
  error: ({ input }: Issue) => `${shown(input)}, must ${wish}`,
});

const kindOf: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
  array: 'a list',
  tuple: 'a list',
};

const formatOf: Record<string, string> = {
  date: 'a date like 2025-08-16',
};

function shown(value: unknown): string {
  if (value === undefined) return 'is missing';
  if (typeof value === 'string') return `is ${quote(value)}`;
  if (Array.isArray(value)) return 'is a list';
  if (typeof value === 'object' && value !== null) return 'is an object';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'is infinite';
  return `is ${value}`;
}

function measured({ input }: Issue): string {
  if (typeof input === 'string') return `has ${input.length} characters`;
  if (Array.isArray(input))
    return `has ${input.length} ${input.length === 1 ? 'entry' : 'entries'}`;
  return shown(input);
}

const verbOf = ({ input }: Issue): string => (typeof input === 'number' ? 'be' : 'have');

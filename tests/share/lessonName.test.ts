import { describe, expect, test } from 'vitest';
import { lessonBytes, readLesson } from '../../src/share/lessonName.ts';
import { formatLink, parseLink, resolveLink } from '../../src/share/link.ts';
import { link, scenario } from './sample.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the lesson of a line', () => {
  test('is the letters of its name, and nothing else', () => {
    expect([...lessonBytes('four-delegations')]).toEqual([...bytes('four-delegations')]);
    expect(readLesson(bytes('camp-david'))).toBe('camp-david');
  });

  test.each(['', '9lives', 'a b', 'né', `a${'b'.repeat(40)}`, '<script>'])(
    '%j is no name',
    (name) => {
      expect(() => readLesson(bytes(name))).toThrow();
    },
  );

  test('travels in the link, for two bytes and its letters', () => {
    const without = formatLink(scenario, link, 'c0ffee');
    const payload = formatLink(scenario, { ...link, lesson: 'first-look' }, 'c0ffee');
    const parsed = parseLink(`1.${payload}`);
    const opened = parsed.ok ? resolveLink(parsed.value, [scenario]) : parsed;
    expect(opened).toMatchObject({ ok: true, value: { lesson: 'first-look' } });
    // 12 bytes, four letters of a link for every three.
    expect(payload.length - without.length).toBe(16);
  });
});

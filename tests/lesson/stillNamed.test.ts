import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lessonHints } from '../../src/lesson/hints.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { masked } from '../../src/lesson/masked.ts';
import { stillNamed } from '../../src/lesson/stillNamed.ts';
import { load } from '../../src/scenario/load.ts';
import { languages, type ScenarioFile } from '../../src/scenario/types.ts';

const bundled = (id: string): ScenarioFile => {
  const read = load(readFileSync(`scenarios/${id}.json`, 'utf8'));
  if (!read.ok) throw new Error(`${id} is broken`);
  return read.value;
};
const lessonOf = (id: string): Lesson =>
  JSON.parse(readFileSync(`lessons/${id}.json`, 'utf8')) as Lesson;

/** Who and where it is about, as a newspaper reader would know it. By hand, not from the file. */
const telling = {
  'alaska-2025':
    /Putin|Zelensk|Selensk|Trump|K[yi][iy]j?[vw]|Mos[ck]|Washington|White House|Wei(ß|ss)en Haus|Crimea|Krim|Donbas|Anchorage|Alaska|NATO|\bEU|Europ|Russ|Russ|Ukrain|India|Indien|Chin|Rosneft|Lukoil|Budapest|Graham|Blumenthal|Istanbul|Americ|amerikan|\bUSA?\b|United|Vereinigt|France|Frankreich|German|Deutsch|Article|Artikel|\bArt\b|\bE3\b|\bG8\b|28|1991|1994|2022|Hungar|Ungarn/,
  'camp-david-1978':
    /Camp David|Jerusalem|Sinai|Gaza|West Bank|Westjordan|Jordan|Hussein|Gettysburg|Knesset|Negev|Ba[gc]h?dad|Egypt|[Ää]gypt|Israel|Palestin|[Pp]alästin|Arab|arab|Americ|amerikan|\bUSA?\b|United|Washington|Sadat|Begin\b(?! )|Carter|PLO|Jud(ea|äa)|Samaria|Soviet|Sowjet|242|1978/,
} as const;

describe.each(Object.keys(telling) as (keyof typeof telling)[])('%s, masked', (id) => {
  const scenario = bundled(id);
  const hidden = masked(scenario);

  test.each(languages)(
    'no step, issue, mark, opening or brief tells who it is, in %s',
    (language) => {
      const said = [
        ...[hidden.title, hidden.summary, ...hidden.openings.map(({ label }) => label)],
        ...hidden.steps.flatMap(({ title, clause }) => [title, clause]),
        ...hidden.issues.flatMap(({ label, name, on, question, marks }) => [
          ...[label, name, on, question],
          ...marks.map((mark) => mark.label),
        ]),
        ...hidden.actors.flatMap(({ brief }) =>
          brief ? [brief.who, brief.wants, brief.refuses, brief.mayOffer] : [],
        ),
      ].map((text) => text[language] ?? '');
      const short = [
        ...hidden.steps.map((step) => step.short),
        ...hidden.issues.flatMap(({ marks }) => marks.map((mark) => mark.short)),
      ].map((lines) => (lines[language] ?? []).join(' '));
      const told = [...said, ...short].filter((text) => telling[id].test(text));
      expect(told).toEqual([]);
    },
  );

  test('lines on an axis stay short, and labels fit beside a lane', () => {
    for (const language of languages) {
      const lines = [
        ...hidden.steps.map((step) => step.short),
        ...hidden.issues.flatMap(({ marks }) => marks.map((mark) => mark.short)),
      ].flatMap((short) => short[language] ?? []);
      for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(18);
      for (const { label } of hidden.issues) {
        expect((label[language] ?? '').length, label[language]).toBeLessThanOrEqual(15);
      }
    }
  });
});

const all = { hides: [], issues: ['territory'], seats: [{ actor: 'RU', by: 'team' as const }] };

describe('what still tells', () => {
  const flagship = bundled('alaska-2025');

  test('nothing in either bundled scenario', () => {
    for (const id of ['alaska-2025', 'camp-david-1978']) {
      const scenario = bundled(id);
      const everything = {
        hides: [],
        issues: scenario.issues.map((issue) => issue.id),
        seats: scenario.actors.map(({ id: actor }) => ({ actor, by: 'team' as const })),
      };
      expect(stillNamed(scenario, everything)).toEqual({
        ...{ steps: 0, issues: 0, briefs: 0, names: [] },
      });
    }
  });

  test('a name that the author forgot: the steps, issues and briefs that say it', () => {
    const { Donbas: _, ...en } = flagship.masks?.en ?? {};
    const forgot = { ...flagship, masks: { ...flagship.masks, en } };
    // By hand: four steps say Donbas in title or clause (us_press_donbas, us_condition_guarantees,
    // ru_narrow_claim, ua_rule_out_donbas); the scale of territory does; Russia's brief does not.
    expect(stillNamed(forgot, all)).toEqual({
      ...{ steps: 4, issues: 1, briefs: 0, names: ['Donbas'] },
    });
    const hides = ['us_press_donbas', 'ru_narrow_claim'];
    expect(stillNamed(forgot, { ...all, hides, issues: [] })).toMatchObject({
      steps: 2,
      issues: 0,
    });
    const seats = [{ actor: 'UA', by: 'team' as const }];
    expect(stillNamed(forgot, { ...all, seats })).toMatchObject({ briefs: 1 });
  });

  test('a name that only the German text still has', () => {
    const { Donbas: _, ...de } = flagship.masks?.de ?? {};
    const forgot = { ...flagship, masks: { ...flagship.masks, de } };
    expect(stillNamed(forgot, all)).toMatchObject({ names: ['Donbas'] });
  });

  test('a word that is given as itself tells nobody', () => {
    const { Donbas: _, ...en } = flagship.masks?.en ?? {};
    const masks = { ...flagship.masks, en: { ...en, Donbas: 'Donbas' } };
    expect(stillNamed({ ...flagship, masks }, all).names).toEqual([]);
  });
});

describe('the hint of a lesson', () => {
  const flagship = bundled('alaska-2025');
  const lesson = { ...lessonOf('four-delegations'), masked: true };
  const { Donbas: _, Crimea: __, ...en } = flagship.masks?.en ?? {};
  const forgot = { ...flagship, masks: { ...flagship.masks, en } };

  test('says how many steps still name whom, where names are masked', () => {
    const [hint, ...more] = lessonHints(lesson, [forgot]);
    expect(more).toEqual([]);
    expect(hint?.place).toBe('masked');
    expect(hint?.sentence).toMatch(
      /^names are masked, but \d+ steps, 1 issue.* still tell: .*Donbas/,
    );
    expect(lessonHints({ ...lesson, masked: false }, [forgot])).toEqual([]);
    expect(lessonHints(lesson, [flagship])).toEqual([]);
  });
});

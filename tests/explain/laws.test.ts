import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { stanceOf } from '../../src/engine/table.ts';
import type { Turn } from '../../src/engine/types.ts';
import { zone } from '../../src/engine/zone.ts';
import { shifts } from '../../src/explain/change.ts';
import { costLine, costSentence } from '../../src/explain/cost.ts';
import { headline, openingHeadline, previewHeadline } from '../../src/explain/headline.ts';
import { obstacleSentence } from '../../src/explain/obstacle.ts';
import { factorNames, reasonName, reasonRule } from '../../src/explain/reason.ts';
import { type Speaker, speaker } from '../../src/explain/speaker.ts';
import { story } from '../../src/explain/story.ts';
import { positionsApart, verdict } from '../../src/explain/verdict.ts';
import { anyLine, law, startOf, turnsOf } from '../laws/anyLine.ts';
import { fileOf } from '../support/fileOf.ts';
import { broken } from './spoken.ts';

/** A line, played, and somebody to tell it. */
const anyTale = fc
  .record({ line: anyLine, language: fc.constantFrom('en' as const, 'de' as const) })
  .map(({ line, language }) => {
    const words = speaker(fileOf(line.scenario, undefined, 'there'), language);
    return { line, language, words, turns: turnsOf(line), start: startOf(line) };
  });

/** Everything that is ever said of a turn. */
function said(words: Speaker, turn: Turn): string[] {
  const { scenario } = words;
  const issues = scenario.issues.map(({ id }) => id);
  if (turn.obstacles.length > 0) return turn.obstacles.map((o) => obstacleSentence(words, o));
  return [
    headline(words, turn, issues),
    headline(words, turn, issues.slice(1)),
    previewHeadline(words, turn, issues),
    ...(['did', 'would'] as const).flatMap((mood) =>
      story(words, turn, mood).map(({ parts }) => parts.map(({ text }) => text).join('')),
    ),
    costLine(words, turn.costs),
    ...turn.costs.flatMap((cost) => [costSentence(words, cost), factorNames(words, cost.terms)]),
    ...turn.reasons.flatMap((reason) => [
      reasonName(words, reason),
      reasonRule(words, reason),
      factorNames(words, reason.terms),
    ]),
    ...zone(scenario, turn.state).flatMap((found) => {
      const { title, detail } = verdict(words, found);
      return [title, detail, positionsApart(words, found)];
    }),
  ];
}

law('whatever is played, what is said of it is whole', anyTale, ({ words, turns, start }) => {
  const issues = words.scenario.issues.map(({ id }) => id);
  const texts = [openingHeadline(words, start, issues), ...turns.flatMap((t) => said(words, t))];
  expect(texts.filter((text) => broken.test(text))).toEqual([]);
});

const inEnglish = anyTale.filter(({ language }) => language === 'en');

/** The sentences of a turn with what they are about, as the state has it. */
function told(words: Speaker, turn: Turn) {
  return story(words, turn, 'did').map(({ shift, parts }) => {
    const { actor, issue } = shift;
    const before = stanceOf(words.scenario, turn.before, actor, issue);
    const after = stanceOf(words.scenario, turn.state, actor, issue);
    const mover = stanceOf(words.scenario, turn.state, turn.step.actor, issue).position;
    return {
      actor,
      text: parts.map(({ text }) => text).join(''),
      number: parts.find(({ tag }) => tag === 'n')?.text,
      from: before.position,
      to: after.position,
      aim: before.ideal,
      mover,
    };
  });
}

describe('a sentence of the story', () => {
  law('names who moved and by how much', inEnglish, ({ words, turns }) => {
    for (const turn of turns) {
      for (const { actor, text, number, from, to } of told(words, turn)) {
        expect(text).toMatch(new RegExp(`^The ${actor} (comes|moves) `));
        expect(Math.abs(Number(number) - Math.abs(to - from))).toBeLessThan(0.0501);
        expect(Number(number)).toBeGreaterThanOrEqual(0.5);
      }
    }
  });

  law('says the way that the position went', inEnglish, ({ words, turns }) => {
    for (const turn of turns) {
      for (const { text, from, to, aim, mover } of told(words, turn)) {
        const nearer = Math.abs(to - mover) < Math.abs(from - mover);
        const passed = (from - aim) * (to - aim) < 0;
        const left = !passed && Math.abs(to - aim) > Math.abs(from - aim);
        const ways: Record<string, boolean> = {
          'closer to': nearer,
          'away from': !nearer,
          'past its own aim': passed,
          'away from its own aim': left,
          'towards its own aim': !passed && !left,
        };
        const way = Object.keys(ways)
          .filter((words) => text.includes(words))
          .at(-1);
        expect([text, ways[way ?? '']]).toEqual([text, true]);
      }
    }
  });

  law('speaks of the mover only to others', inEnglish, ({ words, turns }) => {
    for (const turn of turns) {
      for (const { actor, text } of told(words, turn)) {
        const [, named] = / (?:closer to|away from) the (\w+)/.exec(text) ?? [];
        expect([turn.step.actor, undefined]).toContain(named);
        expect(named).not.toBe(actor);
      }
    }
  });
});

law('shifts come largest first, each once', anyTale, ({ words, turns }) => {
  for (const turn of turns) {
    const list = shifts(words.scenario, turn);
    const sizes = list.map(({ from, to }) => Math.abs(to - from));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(sizes).not.toContain(0);
    expect(new Set(list.map(({ actor, issue }) => `${actor} ${issue}`)).size).toBe(list.length);
  }
});

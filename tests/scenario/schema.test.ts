import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaForEditors } from '../../tools/schema.ts';
import { problemsAfter, type soundFile } from '../support/brokenFile.ts';

test('scenarios/schema.json is what `npm run schema` writes', () => {
  const written = JSON.parse(readFileSync('scenarios/schema.json', 'utf8'));
  expect(written).toEqual(JSON.parse(JSON.stringify(schemaForEditors)));
});

test('every part of the schema that is not a matter of course is explained', () => {
  const { properties } = JSON.parse(JSON.stringify(schemaForEditors));
  const entry = properties.entries.items.properties;
  expect(entry.salience.description).toBe('How much the issue matters to the actor, 0–100');
  expect(properties.steps.items.properties.weeks).toMatchObject({ type: 'integer', default: 1 });
  expect(properties.steps.items.required).not.toContain('effects');
});

// Each change breaks the sound file in one place.
type Change = (file: ReturnType<typeof soundFile>) => void;
const cases: Record<string, [Change, ...string[]]> = {
  'nothing wrong': [() => {}],
  'no object': [(f) => (f.title = 'Anchorage'), 'title: is "Anchorage", must be an object'],
  'no list': [(f) => (f.steps = {}), 'steps: is an object, must be a list'],
  'no text': [(f) => (f.sources.book.title = 7), 'sources.book.title: is 7, must be a text'],
  'no number': [
    (f) => (f.entries[0].salience.value = '50'),
    'entries[0].salience.value: is "50", must be a number',
  ],
  null: [(f) => (f.issues[1].core = null), 'issues[1].core: is null, must be true or false'],
  missing: [(f) => delete f.entries[2].why, 'entries[2].why: is missing, must be an object'],
  'not in the list': [
    (f) => (f.actors[1].shape = 'cirle'),
    'actors[1].shape: is "cirle", must be one of "diamond", "circle", "triangle", "square", "pentagon", "star", "cross", "hexagon", "wedge"; did you mean "circle"?',
  ],
  'missing from the list': [
    (f) => delete f.steps[0].status,
    'steps[0].status: is missing, must be one of "taken", "claimed", "floated", "possible"',
  ],
  'too high': [
    (f) => Object.assign(f.entries[0].influence, { value: 140, high: 140 }),
    'entries[0].influence.value: is 140, may be at most 100',
    'entries[0].influence.high: is 140, may be at most 100',
  ],
  'too low': [
    (f) => (f.record.checkpoints[0].halfWidth = -1),
    'record.checkpoints[0].halfWidth: is -1, must be at least 0',
  ],
  'not whole': [(f) => (f.steps[0].weeks = 1.5), 'steps[0].weeks: is 1.5, must be a whole number'],
  'out of order': [
    (f) => (f.steps[0].effects[0].by = { value: 3, low: 5, high: 9 }),
    'steps[0].effects[0].by: has low 5, value 3, high 9: must be in this order',
  ],
  'upside down': [
    (f) => (f.actors[0].budget = { ...f.actors[0].budget, value: 3, low: 1, high: 2 }),
    'actors[0].budget: has low 1, value 3, high 2: must be in this order',
  ],
  'a report out of order': [
    (f) => (f.entries[0].reported = { after: { ...report, low: 6 } }),
    'entries[0].reported.after: has low 6, value 5, high 9: must be in this order',
  ],
  'a report by nobody': [
    (f) => (f.entries[0].reported = { after: { ...report, sources: [] } }),
    'entries[0].reported.after.sources: has 0 entries, must have at least 1',
  ],
  'a brief with a text too few': [
    (f) => (f.actors[0].brief = { who: f.title, wants: f.title, refuses: f.title }),
    'actors[0].brief.mayOffer: is missing, must be an object',
  ],
  empty: [(f) => (f.steps[0].title.en = '  '), 'steps[0].title.en: is empty'],
  'too long': [
    (f) => (f.summary.de = 'x'.repeat(1001)),
    'summary.de: has 1001 characters, may have at most 1000',
  ],
  'control characters': [
    (f) => (f.steps[0].note = { en: 'a\u0007', de: 'b\u202ec' }),
    'steps[0].note.en: is "a\\u0007", must have no control characters',
    'steps[0].note.de: is "b\\u202ec", must have no control characters',
  ],
  'a third short line': [
    (f) => (f.issues[0].marks[0].short.en = ['a', 'b', 'c']),
    'issues[0].marks[0].short.en: has 3 entries, may have at most 2',
  ],
  'a long short line': [
    (f) => (f.issues[0].marks[0].short.de = ['Grundsatzrahmen']),
    'issues[0].marks[0].short.de[0]: has 15 characters, may have at most 13',
  ],
  'a long label': [
    (f) => (f.issues[0].label.en = 'Sanctions and assets'),
    'issues[0].label.en: has 20 characters, may have at most 14',
  ],
  'too many actors': [
    (f) => (f.actors = Array.from({ length: 25 }, () => f.actors[0])),
    'actors: has 25 entries, may have at most 24',
  ],
  'too few actors': [
    (f) => (f.actors = f.actors.slice(0, 1)),
    'actors: has 1 entry, must have at least 2',
  ],
  'a pair of one': [
    (f) => (f.relations[0].between = ['US']),
    'relations[0].between: has 1 entry, must have at least 2',
  ],
  'an unknown name': [
    (f) => (f.steps[0].efects = []),
    'steps[0].efects: is not known here; did you mean "effects"?',
  ],
  'unknown names': [
    (f) => Object.assign(f, { author: 'me', tilte: {} }),
    'author: is not known here',
    'tilte: is not known here; did you mean "title"?',
  ],
  'an unknown language': [(f) => (f.title.fr = 'Titre'), 'title.fr: is not known here'],
  'an unknown name in a list in a list': [
    (f) => (f.issues[0].marks[1].lable = {}),
    'issues[0].marks[1].lable: is not known here; did you mean "label"?',
  ],
  'an id of two words': [
    (f) => (f.actors[0].id = 'the US'),
    'actors[0].id: is "the US", must be a letter and then at most 39 letters, digits, - or _',
  ],
  'an id that every object has': [
    (f) => (f.steps[2].id = 'constructor'),
    'steps[2].id: is "constructor", must be another name: this one is reserved',
  ],
  'an id that bears costs': [
    (f) => (f.actors[0].id = 'SYSTEM'),
    'actors[0].id: is "SYSTEM", must be another name: this one bears the costs to rules',
  ],
  'a name in a table': [
    (f) => (f.sources.prototype = f.sources.book),
    'sources.prototype: is "prototype", must be another name: this one is reserved',
  ],
  'a script for an address': [
    (f) => (f.sources.book.url = 'javascript:alert(1)'),
    'sources.book.url: is "javascript:alert(1)", must be an http or https address, or empty',
  ],
  'a day that there is not': [
    (f) => (f.openings[0].date = '2025-02-30'),
    'openings[0].date: is "2025-02-30", must be a date like 2025-08-16',
  ],
  'a month that there is not': [
    (f) => (f.steps[0].date = '2025-13'),
    'steps[0].date: is "2025-13", must be a date like 2025, 2025-08 or 2025-08-16',
  ],
  'a condition that says nothing': [
    (f) => (f.steps[1].when = [{ actor: 'US', issue: 'land' }]),
    'steps[1].when[0]: says nothing, must have atLeast or atMost',
  ],
};

const report = { value: 5, low: 0, high: 9, confidence: 'low', sources: ['book'] };

test.each(Object.entries(cases))('%s', (_, [change, ...sentences]) => {
  expect(problemsAfter(change)).toEqual(sentences);
});

import { expect, test } from 'vitest';
import { problemsAfter, type soundFile } from '../support/brokenFile.ts';

// Each change breaks the sound file in one place; its actors are US, RU and UA, its issues land
// and words, its steps offer, answer and end.
type Change = (file: ReturnType<typeof soundFile>) => void;
const cases: Record<string, [Change, ...string[]]> = {
  'two actors of one name': [
    (f) => f.actors.push({ ...f.actors[1] }),
    'actors[3].id: "RU" is also actors[1]',
    'relations: no relation between "RU" and "RU"',
  ],
  'two steps of one name': [
    (f) => f.steps.push({ ...f.steps[2] }),
    'steps[3].id: "end" is also steps[2]',
  ],
  'two checkpoints of one name': [
    (f) => (f.record.checkpoints[1].id = 'c0'),
    'record.checkpoints[1].id: "c0" is also record.checkpoints[0]',
  ],

  'an unknown actor in an effect': [
    (f) => (f.steps[0].effects[0].on = 'UKR'),
    'steps[0].effects[0].on: no actor "UKR"; did you mean "UA"?',
  ],
  'an unknown actor everywhere else in a step': [
    (f) => {
      f.steps[0].targets = ['USA'];
      f.steps[0].relations[0].between = ['USB', 'RU'];
      f.steps[0].trust[0] = { ...f.steps[0].trust[0], of: 'USC', in: 'USD' };
      f.steps[0].influence[0].on = 'USE';
      f.steps[0].limits[0].on = 'USF';
      f.steps[0].costs[0].bearer = 'USG';
      f.steps[1].when[0].actor = 'USH';
    },
    'steps[0].targets[0]: no actor "USA"; did you mean "US"?',
    'steps[0].influence[0].on: no actor "USE"; did you mean "US"?',
    'steps[0].limits[0].on: no actor "USF"; did you mean "US"?',
    'steps[0].relations[0].between[0]: no actor "USB"; did you mean "US"?',
    'steps[0].trust[0].of: no actor "USC"; did you mean "US"?',
    'steps[0].trust[0].in: no actor "USD"; did you mean "US"?',
    'steps[0].costs[0].bearer: no actor "USG"; did you mean "US"?',
    'steps[1].when[0].actor: no actor "USH"; did you mean "US"?',
  ],
  'an unknown actor takes a step': [
    (f) => (f.steps[2].actor = 'China'),
    'steps[2].actor: no actor "China"',
  ],
  'an unknown actor elsewhere': [
    (f) => {
      f.linkages[0].actor = 'Ukraine';
      f.linkages[0].guarantors = ['US', 'Us'];
      f.record.checkpoints[0].positions.EU = {};
    },
    'linkages[0].actor: no actor "Ukraine"; did you mean "UA"?',
    'linkages[0].guarantors[1]: no actor "Us"; did you mean "US"?',
    'record.checkpoints[0].positions.EU: no actor "EU"',
  ],
  'an unknown issue': [
    (f) => {
      f.linkages[0].issue = 'lands';
      f.linkages[0].offer = 'word';
      f.steps[0].effects[1].issue = 'lnd';
      f.steps[0].influence[0].issue = 'lan';
      f.steps[0].commits[0].issue = 'sea';
      f.steps[0].limits[0].issue = 'lamd';
      f.steps[1].when[0].issue = 'Land';
      f.record.checkpoints[1].positions.US = { worsd: 3 };
    },
    'linkages[0].issue: no issue "lands"; did you mean "land"?',
    'linkages[0].offer: no issue "word"; did you mean "words"?',
    'steps[0].effects[1].issue: no issue "lnd"; did you mean "land"?',
    'steps[0].influence[0].issue: no issue "lan"; did you mean "land"?',
    'steps[0].limits[0].issue: no issue "lamd"; did you mean "land"?',
    'steps[0].commits[0].issue: no issue "sea"',
    'steps[1].when[0].issue: no issue "Land"; did you mean "land"?',
    'record.checkpoints[1].positions.US.worsd: no issue "worsd"; did you mean "words"?',
  ],
  'an entry of an unknown actor, or on an unknown issue': [
    (f) => {
      f.entries[0].actor = 'USA';
      f.entries[3].issue = 'swords';
    },
    'entries[0].actor: no actor "USA"; did you mean "US"?',
    'entries[3].issue: no issue "swords"; did you mean "words"?',
    'entries: no entry for "US" on "land"',
    'entries: no entry for "RU" on "words"',
  ],
  'a relation of an unknown actor': [
    (f) => {
      f.relations[0].between = ['USA', 'RU'];
      f.relations[0].trust = { USA: f.relations[0].trust.US, RU: f.relations[0].trust.RU };
    },
    'relations[0].between[0]: no actor "USA"; did you mean "US"?',
    'relations[0].trust.USA: no actor "USA"; did you mean "US"?',
    'relations: no relation between "US" and "RU"',
  ],
  'an unknown step': [
    (f) => {
      f.openings[1].standing = ['offr'];
      f.steps[2].requires = ['anwser'];
      f.steps[1].excludes[0].step = 'ofer';
      f.record.moves[1].step = 'nothing';
    },
    'openings[1].standing[0]: no step "offr"; did you mean "offer"?',
    'steps[1].excludes[0].step: no step "ofer"; did you mean "offer"?',
    'steps[2].requires[0]: no step "anwser"; did you mean "answer"?',
    'record.moves[1].step: no step "nothing"',
  ],
  'an unknown opening': [
    (f) => {
      f.entries[0].position.afterr = f.entries[0].position.after;
      f.relations[0].alignment.never = f.relations[0].alignment.after;
    },
    'entries[0].position.afterr: no opening "afterr"; did you mean "after"?',
    'relations[0].alignment.never: no opening "never"',
  ],
  'an unknown source': [
    (f) => {
      f.entries[0].sources = ['boook'];
      f.linkages[0].sources = ['a'];
      f.steps[0].sources = ['book', 'b'];
      f.record.moves[0].sources = ['c'];
    },
    'entries[0].sources[0]: no source "boook"; did you mean "book"?',
    'linkages[0].sources[0]: no source "a"',
    'steps[0].sources[1]: no source "b"',
    'record.moves[0].sources[0]: no source "c"',
  ],

  'an entry too few': [(f) => f.entries.splice(3, 1), 'entries: no entry for "RU" on "words"'],
  'an entry too many': [
    (f) => f.entries.push(f.entries[0]),
    'entries[6]: "US" on "land" is also entries[0]',
  ],
  'a relation too few': [
    (f) => f.relations.splice(1, 1),
    'relations: no relation between "US" and "UA"',
  ],
  'a relation too many': [
    (f) => f.relations.push({ ...f.relations[0], between: ['RU', 'US'] }),
    'relations[3]: "RU" and "US" are also relations[0]',
  ],
  'a relation with oneself': [
    (f) => {
      f.steps[0].relations[0].between = ['US', 'US'];
      f.steps[0].trust[0].in = 'UA';
    },
    'steps[0].relations[0].between: is "US" twice',
    'steps[0].trust[0]: is "UA" twice',
  ],
  'no trust': [
    (f) => delete f.relations[0].trust.RU,
    'relations[0].trust: does not say how far "RU" trusts',
  ],
  'the trust of a third': [
    (f) => (f.relations[0].trust.UA = f.relations[0].trust.US),
    'relations[0].trust.UA: "UA" is not one of the two',
  ],
  'no position at an opening': [
    (f) => delete f.entries[4].position.after,
    'entries[4].position: nothing for the opening "after"',
  ],
  'no alignment at an opening': [
    (f) => delete f.relations[2].alignment.before,
    'relations[2].alignment: nothing for the opening "before"',
  ],

  'marks that do not begin': [
    (f) => (f.issues[0].marks[0].value = 5),
    'issues[0].marks[0].value: is 5, the first mark must be at 0',
  ],
  'marks that do not end': [
    (f) => (f.issues[1].marks[1].value = 90),
    'issues[1].marks[1].value: is 90, the last mark must be at 100',
  ],
  'marks that go back': [
    (f) => {
      const [first, last] = f.issues[0].marks;
      f.issues[0].marks = [first, { ...last, value: 40 }, { ...last, value: 40 }, last];
    },
    'issues[0].marks[2].value: is 40, must be above 40, the mark before it',
  ],
  'an ideal beyond the limit, below': [
    (f) => (f.entries[4].ideal = { value: 30, low: 30, high: 30 }),
    "entries[4].ideal: is 30, must be at least 40, the actor's limit",
  ],
  'an ideal beyond the limit, above': [
    (f) => (f.entries[2].ideal = { value: 61, low: 61, high: 61 }),
    "entries[2].ideal: is 61, must be at most 60, the actor's limit",
  ],
  'no ideal, and a position beyond the limit': [
    (f) => (f.entries[2].position.after = { value: 70, low: 70, high: 70 }),
    "entries[2].position.after: is 70, must be at most 60, the actor's limit, or the entry must have an ideal",
  ],
  'a limit that wears the wrong way, above': [
    (f) => (f.entries[2].limit.hardest = 59),
    'entries[2].limit.hardest: is 59, must be at least 60, the limit itself: limits wear towards a settlement',
  ],
  'a limit that wears the wrong way, below': [
    (f) => (f.entries[4].limit.hardest = 41),
    'entries[4].limit.hardest: is 41, must be at most 40, the limit itself: limits wear towards a settlement',
  ],

  'a decision for another': [
    (f) => (f.steps[0].effects[1].via = 'decision'),
    'steps[0].effects[1].via: is "decision", but "RU" does not decide for "UA"',
  ],
  'pressure on oneself': [
    (f) => (f.steps[0].effects[0].via = 'pressure'),
    'steps[0].effects[0].via: is "pressure", must be "decision": the position is the actor\'s own',
  ],
  'a step that requires itself': [
    (f) => (f.steps[0].requires = ['offer']),
    'steps[0].requires: goes in a circle: "offer" requires "offer"',
  ],
  'steps that require each other': [
    (f) => (f.steps[0].requires = ['end']),
    'steps[0].requires: goes in a circle: "offer" requires "end", "end" requires "answer", "answer" requires "offer"',
  ],
  'a step that excludes for good what it requires': [
    (f) => delete f.steps[1].excludes[0].weeks,
    'steps[1].excludes[0]: the step also requires "offer", so it could never be taken',
  ],

  'an offer that does not grow': [
    (f) => (f.linkages[0].from = 100),
    'linkages[0].to: is 100, as is from',
  ],
  'an actor that guarantees for itself': [
    (f) => f.linkages[0].guarantors.push('UA'),
    'linkages[0].guarantors[1]: is "UA", whose own limit it is',
  ],
  'limits that depend on each other': [
    (f) => f.linkages.push({ ...f.linkages[0], id: 'back', issue: 'words', offer: 'land' }),
    'linkages: the limits of "UA" depend in a circle: "land" on "words", "words" on "land"',
  ],
  'a limit that depends on the offer it limits': [
    (f) => (f.linkages[0].offer = 'land'),
    'linkages: the limits of "UA" depend in a circle: "land" on "land"',
  ],

  'a main line longer than the record': [
    (f) => (f.openings[0].record.last = 3),
    'openings[0].record.last: is 3, but the record has 2 moves',
  ],
  'a main line that ends before it begins': [
    (f) => (f.openings[1].record = { first: 2, last: 1, at: 1 }),
    'openings[1].record.first: is 2, must be at most 1, the index after the last move',
  ],
  'a reader outside the main line': [
    (f) => (f.openings[1].record.at = 0),
    'openings[1].record.at: is 0, must be between first, 1, and last, 2',
  ],
  'moves out of order': [
    (f) => (f.record.moves[1].date = '2025-08-01'),
    'record.moves[1].date: is 2025-08-01, before 2025-08-02 in the line above',
  ],
  'checkpoints out of order': [
    (f) => (f.record.checkpoints[0].date = '2025-09-01'),
    'record.checkpoints[1].date: is 2025-08-30, before 2025-09-01 in the line above',
  ],

  'a number from nowhere': [
    (f) => {
      f.entries[0].sources = [];
      delete f.linkages[0].sources;
      f.steps[0].sources = [];
      f.steps[0].judgement = { en: 'ours', de: 'unser' };
    },
    'entries[0]: has neither sources nor a judgement',
    'linkages[0]: has neither sources nor a judgement',
  ],

  'a brief of 121 words, in one language': [
    (f) => {
      // 120 in English, with a dash that is no word; one more in German.
      f.actors[0].brief = brief(117);
      f.actors[0].brief.who.en += ' –';
      f.actors[0].brief.who.de += ' noch';
    },
    'actors[0].brief: has 121 words in "de", may have at most 120',
  ],
  'a brief from an unknown source': [
    (f) => (f.actors[1].brief = { ...brief(5), sources: ['book', 'boook'] }),
    'actors[1].brief.sources[1]: no source "boook"; did you mean "book"?',
  ],
  'a brief that is not translated': [
    (f) => {
      f.actors[1].brief = brief(5);
      delete f.actors[1].brief.mayOffer.de;
    },
    'actors[1].brief.mayOffer: is missing in "de"',
  ],
  'an actor without a mask among others': [
    (f) => {
      mask(f);
      delete f.actors[1].masked;
    },
    'actors[1]: has no masked name for "RU", though "US" has one',
  ],
  'two actors with one mask': [
    (f) => {
      mask(f);
      f.actors[2].masked.de.label = 'MASKED US';
    },
    'actors[2].masked.de.label: is also the masked name of "US"',
  ],
  'a mask that is a real name': [
    (f) => {
      mask(f);
      f.actors[0].masked.en.label = 'ru';
      f.actors[1].masked.de.label = 'Ukraine (Regierung)';
    },
    'actors[0].masked.en.label: is what "RU" is really called',
    'actors[1].masked.de.label: is what "UA" is really called',
  ],
  'a mask that takes another verb than the name': [
    (f) => {
      mask(f);
      f.actors[0].masked.de.plural = true;
      f.actors[1].words.en.plural = true;
    },
    'actors[0].masked.de: must take a singular verb, as the US does in the words of steps',
    'actors[1].masked.en: must take a plural verb, as the RU does in the words of steps',
  ],
  'a report of an unknown opening, from unknown sources': [
    (f) => {
      const [entry] = f.entries;
      entry.reported = { befor: report(), after: { ...report(), sources: ['book', 'bok'] } };
    },
    'entries[0].reported.befor: no opening "befor"; did you mean "before"?',
    'entries[0].reported.after.sources[1]: no source "bok"; did you mean "book"?',
  ],
  'a report that is not translated': [
    (f) => (f.entries[0].reported = { after: { ...report(), note: { en: 'said' } } }),
    'entries[0].reported.after.note: is missing in "de"',
  ],
  'a language twice': [
    (f) => (f.languages = ['de', 'de']),
    'languages[1]: "de" is also languages[0]',
  ],
  'a text that is not translated': [
    (f) => {
      delete f.title.de;
      delete f.actors[1].budget.because.en;
      delete f.actors[0].words.de;
      f.steps[1].note = {};
      delete f.issues[0].marks[1].short.en;
      delete f.record.moves[0].text.de;
    },
    'title: is missing in "de"',
    'actors[0].words: is missing in "de"',
    'actors[1].budget.because: is missing in "en"',
    'issues[0].marks[1].short: is missing in "en"',
    'steps[1].note: is missing in "en"',
    'steps[1].note: is missing in "de"',
    'record.moves[0].text: is missing in "de"',
  ],
};

function brief(words: number) {
  const one = { en: 'one', de: 'eins' };
  const many = { en: 'word '.repeat(words), de: 'Wort '.repeat(words) };
  // Each text is an object of its own: a test may change one.
  return { who: many, wants: { ...one }, refuses: { ...one }, mayOffer: { ...one } };
}

function mask(file: ReturnType<typeof soundFile>): void {
  for (const actor of file.actors) {
    const name = { label: `Masked ${actor.id}`, nom: 'the masked' };
    actor.masked = { en: { ...name }, de: { ...name } };
  }
}

const report = () => ({ value: 5, low: 0, high: 9, confidence: 'low', sources: ['book'] });

test.each(Object.entries(cases))('%s', (_, [change, ...sentences]) => {
  expect(problemsAfter(change)).toEqual(sentences);
});

test('all problems come at once', () => {
  const problems = problemsAfter((f) => {
    f.steps[0].effects[0].on = 'UKR';
    f.issues[0].marks[0].value = 5;
    f.record.moves[0].step = 'nothing';
    delete f.order.en;
  });
  expect(problems).toHaveLength(4);
});

test('what is at the edge of a rule is within it', () => {
  const problems = problemsAfter((f) => {
    // At the limit, which does not wear.
    f.entries[2].ideal = { value: 60, low: 60, high: 60 };
    f.entries[2].limit.hardest = 60;
    f.entries[4].ideal = { value: 40, low: 40, high: 40 };
    delete f.entries[4].limit.hardest;
    // Only once, on the same day, at the end of an empty main line.
    f.steps[2].excludes = [{ step: 'end' }];
    f.record.moves[1].date = f.record.moves[0].date;
    f.openings[1].record = { first: 2, last: 2, at: 2 };
    // Each waits for the other to offer something.
    f.linkages.push({ ...f.linkages[0], id: 'back', actor: 'RU', issue: 'words', offer: 'land' });
    f.sources.unused = f.sources.book;
    // 120 words, and masks for all.
    f.actors[0].brief = brief(117);
    mask(f);
    f.entries[0].reported = { after: report() };
  });
  expect(problems).toEqual([]);
});

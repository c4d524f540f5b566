import type { Catalogue } from '../../translate.ts';

export const en = {
  'page.title': 'Build a lesson',
  'page.back': 'Back to the lessons',
  'page.preview': 'Preview as a pupil',
  'page.save': 'Save as file',
  'page.open': 'Open from file',
  'page.share': 'Link and QR code',
  'page.new': 'New lesson',
  'page.delete': 'Delete from this device',
  'page.sure': 'Delete this lesson from this device? Files and links of it stay as they are.',
  'page.kept':
    'Kept as you write, in this browser’s local storage on this device and nowhere else.',
  'page.notKept':
    'This browser lets the page keep nothing. Save the lesson as a file before you leave.',
  'page.notALesson': '{file} is not a lesson.',

  'check.title': 'Check',
  'check.fine': 'In order. {minutes} minutes, {teams, plural, one {one team} other {# teams}}.',
  'check.problems': '{count, plural, one {One problem} other {# problems}}',

  'tab.title': 'Texts in',
  'tab.en': 'English',
  'tab.de': 'German',
  'field.languages': 'Languages of the lesson',
  'field.language': 'Held in',
  'field.readers': 'the reader’s own',

  'part.about': 'What it is',
  'field.id': 'Short name, for file and link',
  'field.title': 'Title',
  'field.summary': 'Summary, a sentence or two',
  'field.scenario': 'Scenario',
  'field.opening': 'Begins on',

  'part.table': 'Who and what',
  'field.seats': 'Who decides',
  'by.team': 'a team',
  'by.engine': 'the model',
  'by.still': 'nobody, takes no step',
  'field.issues': 'Issues on the table',
  'field.sees': 'Limits of others',
  'sees.open table': 'Everybody sees everything',
  'sees.own limits': 'Each sees only its own',
  'field.masked': 'Invented names until the debrief',
  'field.predict': 'Ask for a prediction before a step',
  'field.record': 'The real course is shown',
  'record.board': 'on the board',
  'record.debrief': 'in the debrief only',

  'part.time': 'Rounds and minutes',
  'field.rounds': 'Rounds',
  'field.minutes': 'Minutes in all',
  'field.plan': 'Plan',
  'plan.minutes': 'Minutes',
  'plan.title': 'In a word',
  'plan.what': 'What you do',
  'plan.shown': 'On the projector',
  'plan.add': 'Add a part',
  'plan.part': 'Part {number}',

  'part.stops': 'Where everybody stops',
  'stop.one': 'Stop {number}',
  'stop.after': 'After round (0: before the first)',
  'stop.question': 'Question {number}',
  'stop.addQuestion': 'Add a question',
  'stop.add': 'Add a stop',

  'part.events': 'What happens by itself, and what cannot be chosen',
  'event.one': 'Event {number}',
  'event.before': 'Before round',
  'event.step': 'What happens',
  'event.told': 'The class is told beforehand',
  'event.add': 'Add an event',
  'field.hides': 'Hidden steps',

  'part.card': 'Honest-use card',
  'field.honest': 'Text of the card, a paragraph a line',

  'part.material': 'Material',
  'material.one': 'Text {number}',
  'material.title': 'Title',
  'material.text': 'Text, a paragraph a line; “- ” at its start leaves room to write',
  'material.source': 'Source',
  'material.add': 'Add a text',

  'part.questions': 'Questions of the debrief',
  'questions.add': 'Add a question',
  'questions.last':
    'Asked last in every lesson: Did this respect reality in a way that helped you learn?',

  remove: 'Remove',
} satisfies Catalogue;

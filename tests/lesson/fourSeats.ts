import { type Lesson, lessonFormat } from '../../src/lesson/lesson.ts';

export const say = (en: string, de = en) => ({ en, de });

/** Four roles, one of them empty; two rounds, two stops, an event that was told and one that was not. */
export const lesson: Lesson = {
  format: lessonFormat,
  id: 'four-seats',
  languages: ['en', 'de'],
  title: say('Four at one table', 'Vier an einem Tisch'),
  summary: say('Two rounds after Anchorage.', 'Zwei Runden nach Anchorage.'),
  scenario: 'alaska-2025',
  opening: 't1',
  seats: [
    { actor: 'UA', by: 'team' },
    { actor: 'RU', by: 'team' },
    { actor: 'US', by: 'engine', temper: 'steady' },
    { actor: 'EU', by: 'team' },
    { actor: 'CN', by: 'still' },
  ],
  issues: ['ceasefire', 'territory', 'guarantees'],
  sees: 'own limits',
  rounds: 2,
  minutes: 45,
  plan: [
    { minutes: 5, title: say('Brief'), what: say('Read.'), shown: say('The card') },
    { minutes: 25, title: say('Rounds'), what: say('Play.'), shown: say('The board') },
    { minutes: 10, title: say('Debrief'), what: say('Talk.'), shown: say('The debrief') },
  ],
  stops: [{ after: 1, questions: [say('What moved?', 'Was hat sich bewegt?')] }],
  events: [
    { before: 1, step: 'cn_stay_out', told: true },
    { before: 2, step: 'hu_veto', told: false },
  ],
  hides: ['ua_deep_strikes'],
  predict: true,
  masked: false,
  record: 'debrief',
  honest: say('A model, no forecast.', 'Ein Modell, keine Vorhersage.'),
  material: [],
  questions: [say('Who paid?', 'Wer hat bezahlt?')],
};

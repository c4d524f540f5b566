import { builderWords } from '../../explain/classroom/build/translate.ts';
import { type Lesson, seats, sights } from '../../lesson/lesson.ts';
import { languages, type ScenarioFile, type Text } from '../../scenario/types.ts';
import { bundled, isBundled } from '../bundled.ts';
import { usePreferences } from '../preferences.ts';
import { app } from '../store.ts';
import { Choice, Field, NumberField, Parts, TextField, Tick, Wrong } from './fields.tsx';
import { said } from './said.ts';

interface Form {
  lesson: Lesson;
  /** Undefined where the lesson names one that is not here. */
  scenario: ScenarioFile | undefined;
  onChange: (change: Partial<Lesson>) => void;
}

const useWords = () => {
  const language = usePreferences((state) => state.language);
  return { language, t: builderWords(language) };
};

/** All that a lesson says, in the order in which it is thought of. */
export function LessonForm(form: Form) {
  const { t } = useWords();
  const parts = [
    ['about', <About key="about" {...form} />],
    ['table', <Table key="table" {...form} />],
    ['time', <Time key="time" {...form} />],
    ['stops', <Stops key="stops" {...form} />],
    ['events', <Events key="events" {...form} />],
    ['card', <Card key="card" {...form} />],
    ['material', <Material key="material" {...form} />],
    ['questions', <Debrief key="questions" {...form} />],
  ] as const;
  return parts.map(([part, fields]) => (
    <section key={part} className="build-section" aria-labelledby={`build-${part}`}>
      <h2 id={`build-${part}`}>{t(`part.${part}`)}</h2>
      <div>{fields}</div>
    </section>
  ));
}

function About({ lesson, scenario, onChange }: Form) {
  const { language, t } = useWords();
  const own = app.getState().scenarios.filter((one) => !isBundled(one));
  const known = [...bundled, ...own].map(({ id, title }) => [id, said(title, language)] as const);
  return (
    <>
      <Field label={t('field.id')} place="id">
        {(named) => (
          <input
            type="text"
            {...named}
            value={lesson.id}
            onChange={({ target }) => onChange({ id: target.value })}
          />
        )}
      </Field>
      <fieldset className="build-part">
        <legend>{t('field.languages')}</legend>
        {languages.map((code) => (
          <Tick
            key={code}
            label={t(`tab.${code}`)}
            checked={lesson.languages.includes(code)}
            onChange={() => onChange({ languages: toggled(lesson.languages, code, languages) })}
          />
        ))}
        <Wrong place="languages" />
        <Choice
          label={t('field.language')}
          place="language"
          value={lesson.language ?? ''}
          options={[
            ['', t('field.readers')],
            ...languages.map((code) => [code, t(`tab.${code}`)] as const),
          ]}
          onChange={(code) => onChange({ language: code === '' ? undefined : code })}
        />
      </fieldset>
      <TextField
        label={t('field.title')}
        place="title"
        text={lesson.title}
        onChange={(title) => onChange({ title })}
      />
      <TextField
        label={t('field.summary')}
        place="summary"
        text={lesson.summary}
        rows={3}
        onChange={(summary) => onChange({ summary })}
      />
      <Choice
        label={t('field.scenario')}
        place="scenario"
        value={lesson.scenario}
        options={known}
        onChange={(id) => onChange({ scenario: id })}
      />
      <Choice
        label={t('field.opening')}
        place="opening"
        value={lesson.opening}
        options={(scenario?.openings ?? []).map(({ id, label }) => [id, said(label, language)])}
        onChange={(opening) => onChange({ opening })}
      />
    </>
  );
}

function Table({ lesson, scenario, onChange }: Form) {
  const { language, t } = useWords();
  const seatOf = (actor: string) =>
    lesson.seats.find((seat) => seat.actor === actor)?.by ?? 'still';
  const known = new Set(scenario?.actors.map(({ id }) => id));
  const strangers = lesson.seats.filter(({ actor }) => !known.has(actor));
  // In the scenario's order; names that it does not know stay, for the check to speak of.
  const seated = (actor: string, by: (typeof seats)[number]) => {
    const rows = (scenario?.actors ?? []).flatMap(({ id }) => {
      const seat = lesson.seats.find((one) => one.actor === id);
      if (id !== actor) return seat ? [seat] : [];
      return by === 'still' ? [] : [{ ...seat, actor, by }];
    });
    onChange({ seats: [...rows, ...strangers] });
  };
  const drop = (actor: string) =>
    onChange({ seats: lesson.seats.filter((seat) => seat.actor !== actor) });
  const placeOf = (actor: string) =>
    `seats[${lesson.seats.findIndex((seat) => seat.actor === actor)}]`;
  return (
    <>
      <fieldset className="build-part">
        <legend>{t('field.seats')}</legend>
        <Wrong place="seats" />
        {scenario?.actors.map(({ id, name }) => (
          <div key={id}>
            <Choice
              label={said(name, language)}
              place={placeOf(id)}
              value={seatOf(id)}
              options={seats.map((by) => [by, t(`by.${by}`)])}
              onChange={(by) => seated(id, by)}
            />
          </div>
        ))}
        {strangers.map(({ actor }) => (
          <p key={actor}>
            {actor} <Wrong place={placeOf(actor)} within />{' '}
            <button type="button" className="link" onClick={() => drop(actor)}>
              {t('remove')}
            </button>
          </p>
        ))}
      </fieldset>
      <Ticks
        label={t('field.issues')}
        place="issues"
        options={(scenario?.issues ?? []).map(({ id, name }) => [id, said(name, language)])}
        chosen={lesson.issues}
        onChange={(issues) => onChange({ issues })}
      />
      <Choice
        label={t('field.sees')}
        place="sees"
        value={lesson.sees}
        options={sights.map((sees) => [sees, t(`sees.${sees}`)])}
        onChange={(sees) => onChange({ sees })}
      />
      <Choice
        label={t('field.record')}
        place="record"
        value={lesson.record}
        options={(['board', 'debrief'] as const).map((where) => [where, t(`record.${where}`)])}
        onChange={(record) => onChange({ record })}
      />
      <Tick
        label={t('field.predict')}
        checked={lesson.predict}
        onChange={(predict) => onChange({ predict })}
      />
      <Tick
        label={t('field.masked')}
        checked={lesson.masked}
        onChange={(masked) => onChange({ masked })}
      />
    </>
  );
}

function Time({ lesson, onChange }: Form) {
  const { t } = useWords();
  return (
    <>
      <NumberField
        label={t('field.rounds')}
        place="rounds"
        value={lesson.rounds}
        onChange={(rounds) => onChange({ rounds })}
      />
      <NumberField
        label={t('field.minutes')}
        place="minutes"
        value={lesson.minutes}
        onChange={(minutes) => onChange({ minutes })}
      />
      <h3>{t('field.plan')}</h3>
      <Wrong place="plan" />
      <Parts
        parts={lesson.plan}
        legend={(number) => t('plan.part', { number })}
        add={t('plan.add')}
        remove={t('remove')}
        fresh={() => ({ minutes: 5, title: {}, what: {}, shown: {} })}
        onChange={(plan) => onChange({ plan })}
      >
        {(part, at, put) => (
          <>
            <NumberField
              label={t('plan.minutes')}
              place={`plan[${at}].minutes`}
              value={part.minutes}
              onChange={(minutes) => put({ ...part, minutes })}
            />
            {(['title', 'what', 'shown'] as const).map((name) => (
              <TextField
                key={name}
                label={t(`plan.${name}`)}
                place={`plan[${at}].${name}`}
                rows={name === 'what' ? 2 : 1}
                text={part[name]}
                onChange={(text) => put({ ...part, [name]: text })}
              />
            ))}
          </>
        )}
      </Parts>
    </>
  );
}

function Stops({ lesson, onChange }: Form) {
  const { t } = useWords();
  return (
    <Parts
      parts={lesson.stops}
      legend={(number) => t('stop.one', { number })}
      add={t('stop.add')}
      remove={t('remove')}
      fresh={() => ({ after: 1, questions: [{}] })}
      onChange={(stops) => onChange({ stops })}
    >
      {(stop, at, put) => (
        <>
          <NumberField
            label={t('stop.after')}
            place={`stops[${at}].after`}
            value={stop.after}
            onChange={(after) => put({ ...stop, after })}
          />
          <Wrong place={`stops[${at}].questions`} />
          <Questions
            place={`stops[${at}].questions`}
            add={t('stop.addQuestion')}
            questions={stop.questions}
            onChange={(questions) => put({ ...stop, questions })}
          />
        </>
      )}
    </Parts>
  );
}

function Questions({
  place,
  add,
  questions,
  onChange,
}: {
  place: string;
  add: string;
  questions: readonly Text[];
  onChange: (questions: readonly Text[]) => void;
}) {
  const { t } = useWords();
  return (
    <Parts
      parts={questions}
      legend={(number) => t('stop.question', { number })}
      add={add}
      remove={t('remove')}
      fresh={() => ({})}
      onChange={onChange}
    >
      {(question, at, put) => (
        <TextField
          label={t('stop.question', { number: at + 1 })}
          place={`${place}[${at}]`}
          rows={2}
          text={question}
          onChange={put}
        />
      )}
    </Parts>
  );
}

function Events({ lesson, scenario, onChange }: Form) {
  const { language, t } = useWords();
  const steps = scenario?.steps ?? [];
  const named = steps.map(({ id, actor, title }): [string, string] => {
    const name = scenario?.actors.find((one) => one.id === actor)?.words[language]?.label ?? actor;
    return [id, `${name}: ${said(title, language)}`];
  });
  return (
    <>
      <Parts
        parts={lesson.events}
        legend={(number) => t('event.one', { number })}
        add={t('event.add')}
        remove={t('remove')}
        fresh={() => ({ before: 1, step: steps[0]?.id ?? '', told: false })}
        onChange={(events) => onChange({ events })}
      >
        {(event, at, put) => (
          <>
            <NumberField
              label={t('event.before')}
              place={`events[${at}].before`}
              value={event.before}
              onChange={(before) => put({ ...event, before })}
            />
            <Choice
              label={t('event.step')}
              place={`events[${at}].step`}
              value={event.step}
              options={named}
              onChange={(step) => put({ ...event, step })}
            />
            <Tick
              label={t('event.told')}
              checked={event.told}
              onChange={(told) => put({ ...event, told })}
            />
          </>
        )}
      </Parts>
      <details>
        <summary>
          {t('field.hides')} ({lesson.hides.length})
        </summary>
        <Ticks
          label={t('field.hides')}
          place="hides"
          options={named}
          chosen={lesson.hides}
          onChange={(hides) => onChange({ hides })}
        />
      </details>
    </>
  );
}

function Card({ lesson, onChange }: Form) {
  const { t } = useWords();
  return (
    <TextField
      label={t('field.honest')}
      place="honest"
      rows={10}
      text={lesson.honest}
      onChange={(honest) => onChange({ honest })}
    />
  );
}

function Material({ lesson, onChange }: Form) {
  const { t } = useWords();
  return (
    <Parts
      parts={lesson.material}
      legend={(number) => t('material.one', { number })}
      add={t('material.add')}
      remove={t('remove')}
      fresh={() => ({ title: {}, text: {}, source: '' })}
      onChange={(material) => onChange({ material })}
    >
      {(one, at, put) => (
        <>
          <TextField
            label={t('material.title')}
            place={`material[${at}].title`}
            text={one.title}
            onChange={(title) => put({ ...one, title })}
          />
          <TextField
            label={t('material.text')}
            place={`material[${at}].text`}
            rows={8}
            text={one.text}
            onChange={(text) => put({ ...one, text })}
          />
          <Field label={t('material.source')} place={`material[${at}].source`}>
            {(named) => (
              <input
                type="text"
                {...named}
                value={one.source}
                onChange={({ target }) => put({ ...one, source: target.value })}
              />
            )}
          </Field>
        </>
      )}
    </Parts>
  );
}

function Debrief({ lesson, onChange }: Form) {
  const { t } = useWords();
  return (
    <>
      <Questions
        place="questions"
        add={t('questions.add')}
        questions={lesson.questions}
        onChange={(questions) => onChange({ questions })}
      />
      <p className="note">{t('questions.last')}</p>
    </>
  );
}

/** Some of many; names that are not among them stay, for the check to speak of. */
function Ticks({
  label,
  place,
  options,
  chosen,
  onChange,
}: {
  label: string;
  place: string;
  options: readonly (readonly [string, string])[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}) {
  const strangers = chosen.filter((id) => !options.some(([option]) => option === id));
  const order = [...options.map(([id]) => id), ...strangers];
  return (
    <fieldset className="build-part">
      <legend>{label}</legend>
      <Wrong place={place} within />
      {[...options, ...strangers.map((id) => [id, id] as const)].map(([id, name]) => (
        <Tick
          key={id}
          label={name}
          checked={chosen.includes(id)}
          onChange={() => onChange(toggled(chosen, id, order))}
        />
      ))}
    </fieldset>
  );
}

/** With it or without it, in the order of the whole list. */
const toggled = <Item extends string>(
  chosen: readonly Item[],
  item: Item,
  order: readonly Item[],
): Item[] => order.filter((one) => chosen.includes(one) !== (one === item));

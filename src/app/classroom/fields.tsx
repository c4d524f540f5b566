import { createContext, type ReactNode, useContext, useId } from 'react';
import type { Problem } from '../../scenario/parsed.ts';
import type { Language, Text } from '../../scenario/types.ts';

/** What every field of the form needs: in which language texts are written, and what is wrong. */
export const Writing = createContext<{ tab: Language; problems: readonly Problem[] }>({
  tab: 'en',
  problems: [],
});

/** Sentences at their place: those of the part itself, or with `within` of all that is in it. */
export function Wrong({ place, id, within }: { place: string; id?: string; within?: boolean }) {
  const { problems } = useContext(Writing);
  const found = problems.filter(
    (problem) =>
      problem.place === place ||
      (within && (problem.place.startsWith(`${place}.`) || problem.place.startsWith(`${place}[`))),
  );
  if (found.length === 0) return null;
  return (
    <span className="build-wrong" id={id} lang="en">
      {found.map(({ sentence }) => (
        <span key={sentence}>{sentence}</span>
      ))}
    </span>
  );
}

export function Field({
  label,
  place,
  within = false,
  children,
}: {
  label: string;
  place: string;
  within?: boolean;
  children: (named: { id: string; 'aria-describedby': string }) => ReactNode;
}) {
  const id = useId();
  return (
    <div className="build-field">
      <label htmlFor={`${id}field`}>{label}</label>
      {children({ id: `${id}field`, 'aria-describedby': id })}
      <Wrong place={place} id={id} within={within} />
    </div>
  );
}

export function TextField({
  label,
  text,
  place,
  rows = 1,
  onChange,
}: {
  label: string;
  text: Text;
  place: string;
  rows?: number;
  onChange: (text: Text) => void;
}) {
  const { tab } = useContext(Writing);
  const props = { value: text[tab] ?? '', lang: tab };
  const changed = (words: string) => onChange({ ...text, [tab]: words });
  return (
    <Field label={label} place={place} within>
      {(named) =>
        rows === 1 ? (
          <input
            {...props}
            {...named}
            type="text"
            onChange={({ target }) => changed(target.value)}
          />
        ) : (
          <textarea
            {...props}
            {...named}
            rows={rows}
            onChange={({ target }) => changed(target.value)}
          />
        )
      }
    </Field>
  );
}

/** Empty while somebody types: the check says that a number is missing. */
export function NumberField({
  label,
  value,
  place,
  onChange,
}: {
  label: string;
  value: number;
  place: string;
  onChange: (value: number) => void;
}) {
  return (
    <Field label={label} place={place}>
      {(named) => (
        <input
          type="number"
          {...named}
          value={Number.isFinite(value) ? value : ''}
          onChange={({ target }) => onChange(target.valueAsNumber)}
        />
      )}
    </Field>
  );
}

export function Choice<Value extends string>({
  label,
  place,
  value,
  options,
  onChange,
}: {
  label: string;
  place: string;
  value: Value;
  options: readonly (readonly [Value, string])[];
  onChange: (value: Value) => void;
}) {
  const known = options.some(([option]) => option === value);
  return (
    <Field label={label} place={place}>
      {(named) => (
        <select {...named} value={value} onChange={({ target }) => onChange(target.value as Value)}>
          {!known && <option value={value}>{value}</option>}
          {options.map(([option, name]) => (
            <option key={option} value={option}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export function Tick({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  return (
    <label className="build-tick">
      <input
        type="checkbox"
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
      />{' '}
      <span>{label}</span>
    </label>
  );
}

/** A list of parts, each with its legend and a button to take it out, and one to add another. */
export function Parts<Part>({
  parts,
  legend,
  add,
  remove,
  fresh,
  onChange,
  children,
}: {
  parts: readonly Part[];
  legend: (number: number) => string;
  add: string;
  remove: string;
  fresh: () => Part;
  onChange: (parts: readonly Part[]) => void;
  children: (part: Part, at: number, put: (part: Part) => void) => ReactNode;
}) {
  return (
    <>
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
        <fieldset key={at} className="build-part">
          <legend>{legend(at + 1)}</legend>
          {children(part, at, (put) => onChange(parts.with(at, put)))}
          <button
            type="button"
            className="link"
            aria-label={`${remove}: ${legend(at + 1)}`}
            onClick={() => onChange(parts.filter((_, other) => other !== at))}
          >
            {remove}
          </button>
        </fieldset>
      ))}
      <p>
        <button type="button" onClick={() => onChange([...parts, fresh()])}>
          {add}
        </button>
      </p>
    </>
  );
}

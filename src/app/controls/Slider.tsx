import { type CSSProperties, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import './slider.css';

export interface SliderWords {
  /** `Less` and `More`: names of the two buttons, read with the label. */
  less: string;
  more: string;
  /** Said when a typed number was outside the bounds: `Between 0.1 and 0.6`. */
  clamped: string;
  /** Said when it was not a number. */
  unreadable: string;
  /** `Reset to 0.25`. */
  reset: string;
}

export interface SliderProps {
  id: string;
  label: string;
  /** One sentence. */
  meaning: string;
  value: number;
  preset: number;
  low: number;
  high: number;
  /** What may be typed, where that is more than the scale shows. */
  bounds?: readonly [low: number, high: number] | undefined;
  step: number;
  /** At the ends of the scale: `0.1`, or a word. */
  lowWords: string;
  highWords: string;
  /** The number as printed, in the reader's language; also what the field shows. */
  format: (value: number) => string;
  /** The value in words, for those who hear it. */
  spoken: (value: number) => string;
  /** What the change did: `3 marks move; Russia on the ceasefire 7 → 10`. */
  effect?: string | undefined;
  words: SliderWords;
  onChange: (value: number) => void;
}

/** One assumption: meaning, number, scale with its default marked, effect, reset. */
export function Slider(props: SliderProps) {
  const { id, label, value, preset, low, high, step, words, format, onChange } = props;
  const [least, most] = props.bounds ?? [low, high];
  const [message, setMessage] = useState('');
  const [drag, dragTo] = useDrag(onChange);
  const part = (name: string) => `${id}-${name}`;

  /** On the grain of the scale and inside the bounds; says so when it had to be moved inside. */
  function settle(next: number) {
    const inside = Math.max(least, Math.min(most, next));
    setMessage(inside === next ? '' : words.clamped);
    return onGrain(inside, step);
  }

  const nudge = (steps: number) => onChange(settle(onGrain(value + steps * step, step)));
  const share = (at: number) => (high > low ? (at - low) / (high - low) : 0);
  const scale = {
    '--preset': share(preset),
    '--from': Math.min(share(value), share(preset)),
    '--to': Math.max(share(value), share(preset)),
  } as CSSProperties;

  return (
    <div className={value === preset ? 'slider' : 'slider slider-changed'}>
      <div className="slider-head">
        <label htmlFor={part('range')} className="slider-label">
          {label}
        </label>
        <fieldset className="slider-number" aria-label={label}>
          <button
            type="button"
            aria-label={`${words.less}: ${label}`}
            disabled={value <= least}
            onClick={() => nudge(-1)}
          >
            −
          </button>
          <NumberField
            label={label}
            describedBy={`${part('meaning')} ${part('message')}`}
            text={format(value)}
            onStep={nudge}
            onNumber={(next) => onChange(settle(next))}
            onUnreadable={() => setMessage(words.unreadable)}
            onBegin={() => setMessage('')}
          />
          <button
            type="button"
            aria-label={`${words.more}: ${label}`}
            disabled={value >= most}
            onClick={() => nudge(1)}
          >
            +
          </button>
        </fieldset>
      </div>
      <p id={part('meaning')} className="slider-meaning">
        {props.meaning}
      </p>
      <div className="slider-scale" style={scale}>
        <span>{props.lowWords}</span>
        <div className="slider-track">
          <span className="slider-preset" />
          <input
            type="range"
            id={part('range')}
            min={low}
            max={high}
            step={step}
            value={drag ?? value}
            aria-valuetext={props.spoken(drag ?? value)}
            aria-describedby={part('meaning')}
            onChange={(event) => dragTo(settle(event.currentTarget.valueAsNumber))}
          />
        </div>
        <span>{props.highWords}</span>
      </div>
      <p id={part('message')} className="slider-message" aria-live="polite">
        {message}
      </p>
      {value !== preset && (
        <div className="slider-foot">
          <span className="slider-effect">{props.effect}</span>
          <button
            type="button"
            className="link"
            aria-label={`${words.reset}: ${label}`}
            onClick={() => onChange(settle(preset))}
          >
            {words.reset}
          </button>
        </div>
      )}
    </div>
  );
}

interface NumberFieldProps {
  label: string;
  describedBy: string;
  text: string;
  onStep: (steps: number) => void;
  onNumber: (value: number) => void;
  onUnreadable: () => void;
  onBegin: () => void;
}

/** Reads on Enter and on leaving; until then the reader's text stands. */
function NumberField({ label, describedBy, text, ...on }: NumberFieldProps) {
  const [draft, setDraft] = useState<string>();
  const [isWrong, setWrong] = useState(false);

  function commit() {
    if (draft === undefined) return;
    const number = parseNumber(draft);
    setWrong(number === undefined);
    if (number === undefined) return on.onUnreadable();
    setDraft(undefined);
    on.onNumber(number);
  }

  function press(event: KeyboardEvent) {
    if (event.key === 'Enter') return commit();
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      setDraft(undefined);
      on.onStep(event.key === 'ArrowUp' ? 1 : -1);
    }
    if (event.key === 'Escape' && draft !== undefined) {
      event.stopPropagation();
      setDraft(undefined);
      setWrong(false);
      on.onBegin();
    }
  }

  return (
    <input
      type="text"
      inputMode="decimal"
      autoComplete="off"
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={isWrong}
      value={draft ?? text}
      onChange={(event) => {
        setDraft(event.currentTarget.value);
        on.onBegin();
      }}
      onBlur={commit}
      onKeyDown={press}
    />
  );
}

/** A number as typed in either language: comma or point, hyphen or minus. */
function parseNumber(text: string): number | undefined {
  const plain = text.trim().replace(/^[−–]/, '-').replace(',', '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}

/** Whole steps from 0, without the tail of binary fractions. */
const onGrain = (value: number, step: number) =>
  Number((Math.round(value / step) * step).toFixed(6));

/** The knob follows at once; the change is made at most once per frame, however fast it is dragged. */
function useDrag(change: (value: number) => void) {
  const [drag, setDrag] = useState<number>();
  const frame = useRef(0);
  const latest = useRef(change);
  useEffect(() => {
    latest.current = change;
  }, [change]);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  function dragTo(value: number) {
    setDrag(value);
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => {
      latest.current(value);
      setDrag(undefined);
    });
  }
  return [drag, dragTo] as const;
}

import type { ModelWords } from '../../explain/models/words.ts';
import type { Model, Settings } from '../../models/model.ts';
import { useOpinionWords } from '../opinions/words.ts';
import { useSpeaker } from '../selectors.ts';
import './parameters.css';

/** Parameters and options, to be tried on the example below. */
export function Parameters({
  model,
  words,
  settings,
  onChange,
}: {
  model: Model;
  words: ModelWords;
  settings: Settings;
  onChange: (settings: Settings) => void;
}) {
  const t = useOpinionWords();
  const { figures } = useSpeaker();
  const { parameters, options } = model;
  return (
    <>
      {Object.entries(parameters).map(
        ([
          name,
          {
            symbol,
            range: [low, high],
          },
        ]) => {
          const value = settings.parameters[name] as number;
          const set = (next: number) =>
            onChange({ ...settings, parameters: { ...settings.parameters, [name]: next } });
          return (
            <div key={name} className="model-switch">
              <label>
                <span>
                  <i className="symbol">{symbol}</i> {words.parameters[name]?.name}
                </span>
                <input
                  type="range"
                  min={low}
                  max={high}
                  step={Number.isInteger(low) && high - low >= 5 ? 1 : (high - low) / 100}
                  value={value}
                  onChange={({ target }) => set(target.valueAsNumber)}
                />
              </label>
              <p className="note">
                {t('model.range', {
                  low: figures.exact(low),
                  high: figures.exact(high),
                  value: figures.exact(value),
                })}
                : {words.parameters[name]?.meaning}
              </p>
            </div>
          );
        },
      )}
      {Object.entries(options).map(([name, values]) => (
        <div key={name} className="model-switch">
          <label>
            <span>{words.options[name]?.name}</span>
            <select
              value={settings.options[name]}
              onChange={({ target }) =>
                onChange({ ...settings, options: { ...settings.options, [name]: target.value } })
              }
            >
              {values.map((value) => (
                <option key={value} value={value}>
                  {words.options[name]?.values[value] ?? value}
                </option>
              ))}
            </select>
          </label>
          <p className="note">{words.options[name]?.meaning}</p>
        </div>
      ))}
    </>
  );
}

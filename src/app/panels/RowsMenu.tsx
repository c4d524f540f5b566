import { toggleIssue, toggleOther } from '../actions.ts';
import { useUi } from '../i18n/useUi.ts';
import { useSpeaker } from '../selectors.ts';
import { useApp } from '../shown.tsx';

/** Which issues and which further actors are on the board. */
export function RowsMenu() {
  const t = useUi();
  const speaker = useSpeaker();
  const issues = useApp(({ view }) => view.issues);
  const others = useApp(({ view }) => view.others);
  const { scenario } = speaker;

  return (
    <div className="menu-holder">
      <button type="button" className="link" popoverTarget="rows-menu">
        {t('rows.open')}
      </button>
      <div id="rows-menu" popover="auto" className="menu">
        <fieldset>
          <legend>{t('rows.issues')}</legend>
          {scenario.issues.map(({ id, name }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={issues.includes(id)}
                onChange={() => toggleIssue(id)}
              />
              {speaker.text(name)}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{t('rows.actors')}</legend>
          {scenario.actors
            .filter(({ core }) => !core)
            .map(({ id, name }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={others.includes(id)}
                  onChange={() => toggleOther(id)}
                />
                {speaker.text(name)}
              </label>
            ))}
        </fieldset>
        <p className="note">{speaker.text(scenario.order)}</p>
      </div>
    </div>
  );
}

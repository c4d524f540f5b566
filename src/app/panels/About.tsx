import { Dialog } from '../controls/Dialog.tsx';
import { useUi } from '../i18n/useUi.ts';
import { useSpeaker } from '../selectors.ts';

/** What the model is and is not, the scenario's own words, and every source. */
export function About({ onClose }: { onClose: () => void }) {
  const t = useUi();
  const speaker = useSpeaker();
  const { scenario } = speaker;
  const sources = Object.entries(scenario.sources);
  return (
    <Dialog title={t('about.title')} onClose={onClose}>
      <p>{t('about.what')}</p>
      <p>{t('about.not')}</p>
      <h3 className="caps">{speaker.text(scenario.title)}</h3>
      <p>{speaker.text(scenario.summary)}</p>
      <p>{speaker.text(scenario.disclaimer)}</p>
      <p>{t('about.hindsight')}</p>
      <p>{speaker.text(scenario.order)}</p>
      <h3 className="caps">{t('about.actors')}</h3>
      <dl>
        {scenario.actors.map(({ id, name, description }) => (
          <div key={id}>
            <dt>{speaker.text(name)}</dt>
            <dd>{speaker.text(description)}</dd>
          </div>
        ))}
      </dl>
      <h3 className="caps">{t('about.keys')}</h3>
      <p>{t('about.keysText')}</p>
      <h3 className="caps">{t('about.sources', { count: sources.length })}</h3>
      <p className="note">
        {(['A', 'B', 'C', 'D'] as const)
          .map((grade) => `${grade}: ${t(`grade.${grade}`)}`)
          .join(' · ')}
      </p>
      <ul className="sources-all">
        {sources.map(([id, { title, outlet, date, url, grade }]) => (
          <li key={id}>
            <span className="grade">{grade}</span>{' '}
            {url ? (
              <a href={url} target="_blank" rel="noreferrer noopener">
                {title}
              </a>
            ) : (
              title
            )}
            , {outlet}, {date}
          </li>
        ))}
      </ul>
      <p className="note">{t('about.licence')}</p>
    </Dialog>
  );
}

import { useEffect, useState } from 'react';
import { debriefTranslate } from '../../explain/classroom/debrief/translate.ts';
import { reportedAt } from '../../scenario/reported.ts';
import type { ScenarioFile } from '../../scenario/types.ts';
import { inFull } from '../bundled.ts';
import { usePreferences } from '../preferences.ts';
import { boardActors, useSpeaker } from '../selectors.ts';
import { useApp } from '../shown.tsx';
import { SourceLines } from './Provenance.tsx';

/** For teachers: what was said in public at the opening, and what was reported of the back room. */
export function Hindsight() {
  const t = debriefTranslate(usePreferences(({ language }) => language));
  const speaker = useSpeaker();
  const { figures } = speaker;
  const document = useApp((state) => state.document);
  const others = useApp(({ view }) => view.others);
  const [full, setFull] = useState<ScenarioFile>();
  useEffect(() => {
    let here = true;
    void inFull(document.scenario).then((scenario) => here && setFull(scenario));
    return () => {
      here = false;
    };
  }, [document.scenario]);
  if (!full) return null;
  const { opening } = document;
  const actors = boardActors(full, others).map(({ id }) => id);
  const rows = full.entries.flatMap((entry) => {
    const report = reportedAt(full, entry, opening);
    const said = entry.position[opening];
    return report && said && actors.includes(entry.actor) ? [{ entry, report, said }] : [];
  });
  return (
    <section className="hindsight" aria-label={t('hindsight.title')}>
      <h2 className="caps">{t('hindsight.title')}</h2>
      <p className="note">{t('hindsight.note')}</p>
      {rows.length === 0 ? (
        <p>{t('hindsight.none')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('hindsight.actor')}</th>
              <th scope="col">{t('hindsight.issue')}</th>
              <th scope="col" className="amount">
                {t('hindsight.public')}
              </th>
              <th scope="col" className="amount">
                {t('hindsight.reported')}
              </th>
              <th scope="col" className="amount">
                {t('hindsight.gap')}
              </th>
              <th scope="col">{t('hindsight.confidence')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ entry: { actor, issue }, report, said }) => (
              <tr key={`${actor} ${issue}`}>
                <th scope="row">{speaker.words(actor).label}</th>
                <td>{speaker.text(speaker.issue(issue).label)}</td>
                <td className="amount">{figures.plain(said.value)}</td>
                <td className="amount">
                  {figures.plain(report.value)} ({figures.plain(report.low)}–
                  {figures.plain(report.high)})
                </td>
                <td className="amount">{figures.signed(report.value - said.value)}</td>
                <td>
                  {t(`confidence.${report.confidence}`)}
                  {report.note && <span className="note">{speaker.text(report.note)}</span>}
                  <details className="sources">
                    <summary>{report.sources.length}</summary>
                    <SourceLines ids={report.sources} />
                  </details>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

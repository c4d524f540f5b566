import { useEffect, useState } from 'react';
import { reportedAt } from '../../scenario/reported.ts';
import type { ScenarioFile } from '../../scenario/types.ts';
import { inFull } from '../bundled.ts';
import { GapPicture } from '../charts/GapPicture.tsx';
import { boardActors, useSpeaker } from '../selectors.ts';
import { useApp } from '../shown.tsx';
import { useDebriefWords } from './useDebriefWords.ts';

/**
 * For teachers: what was said in public at the opening, and what was reported of the back room, on
 * the issues of the board. A page of its own on paper, to be kept or handed out.
 */
export function Hindsight() {
  const t = useDebriefWords();
  const speaker = useSpeaker();
  const { figures } = speaker;
  const found = useReports();
  if (!found) return null;
  const { rows, sources } = found;
  return (
    <section className="hindsight" aria-label={t('hindsight.title')}>
      <h2 className="caps">{t('hindsight.title')}</h2>
      <p className="note">{t('hindsight.note')}</p>
      {rows.length === 0 ? (
        <p>{t('hindsight.none')}</p>
      ) : (
        <>
          <div className="hindsight-rows" {...scrolling(t('hindsight.title'))}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('hindsight.actor')}</th>
                  <th scope="col">{t('hindsight.issue')}</th>
                  <td />
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
                {rows.map(({ entry: { actor, issue }, report, said }) => {
                  const { shape, tone } = speaker.actor(actor);
                  const cited = report.sources.map((id) => sources.indexOf(id) + 1);
                  return (
                    <tr key={`${actor} ${issue}`}>
                      <th scope="row">{speaker.words(actor).label}</th>
                      <td>{speaker.text(speaker.issue(issue).label)}</td>
                      <td>
                        <GapPicture {...{ shape, tone }} said={said.value} reported={report} />
                      </td>
                      <td className="amount">{figures.plain(said.value)}</td>
                      <td className="amount">
                        {figures.plain(report.value)}
                        <span className="note">
                          {figures.plain(report.low)}–{figures.plain(report.high)}
                        </span>
                      </td>
                      <td className="amount">{figures.signed(report.value - said.value)}</td>
                      <td>
                        {t('hindsight.sure', {
                          confidence: t(`confidence.${report.confidence}`),
                          sources: figures.list(cited.map(String)),
                          count: cited.length,
                        })}
                        {report.note && <span className="note">{speaker.text(report.note)}</span>}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
          <Sources ids={sources} />
        </>
      )}
    </section>
  );
}

/** A region that scrolls must be reachable by keyboard. */
const scrolling = (title: string) =>
  ({ role: 'region', tabIndex: 0, 'aria-label': title }) as const;

/** What is reported on the board's issues of the board's actors, and who reports it, in that order. */
function useReports() {
  const { scenario, opening } = useApp((state) => state.document);
  const issues = useApp(({ view }) => view.issues);
  const others = useApp(({ view }) => view.others);
  const [full, setFull] = useState<ScenarioFile>();
  useEffect(() => {
    let here = true;
    void inFull(scenario).then((whole) => here && setFull(whole));
    return () => {
      here = false;
    };
  }, [scenario]);
  if (!full) return undefined;
  const actors = boardActors(full, others).map(({ id }) => id);
  const rows = full.entries.flatMap((entry) => {
    const report = reportedAt(full, entry, opening);
    const said = entry.position[opening];
    const isShown = actors.includes(entry.actor) && issues.includes(entry.issue);
    return report && said && isShown ? [{ entry, report, said }] : [];
  });
  return { rows, sources: [...new Set(rows.flatMap(({ report }) => report.sources))] };
}

function Sources({ ids }: { ids: readonly string[] }) {
  const t = useDebriefWords();
  const { sources } = useApp(({ document }) => document.scenario);
  return (
    <>
      <h3>{t('hindsight.sources')}</h3>
      <ol className="hindsight-sources note">
        {ids.map((id) => {
          const source = sources[id];
          const says = source && `${source.title}. ${source.outlet}, ${source.date}.`;
          return (
            <li key={id}>
              {source?.url ? (
                <a href={source.url} target="_blank" rel="noreferrer">
                  {says}
                </a>
              ) : (
                (says ?? id)
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}

import { useMemo, useState } from 'react';
import { tradeLosers, tradeSentence } from '../../explain/opinions/trade.ts';
import { tradingOn } from '../../models/exchange/trading.ts';
import { exchange } from '../../models/exchange.ts';
import { presets } from '../../models/model.ts';
import { tableOf } from '../../models/table.ts';
import { showModel } from '../actions.ts';
import { useModelWords, useOpinionWords } from '../opinions/words.ts';
import { boardActors, useLine, usePlace, useSpeaker } from '../selectors.ts';
import { useApp } from '../shown.tsx';

const rowsShown = 4;

/** Which pairs of actors would give way to each other on two issues, and who else loses by it. */
export function Trades() {
  const t = useOpinionWords();
  const speaker = useSpeaker();
  const { scenario } = useLine();
  const { state } = usePlace();
  const words = useModelWords()['exchange'];
  const others = useApp(({ view }) => view.others);
  const issues = useApp(({ view }) => view.issues);
  const [all, setAll] = useState(false);
  const trades = useMemo(() => {
    const actors = boardActors(scenario, others).map(({ id }) => id);
    const table = tableOf(scenario, state, actors, issues);
    return tradingOn(table, presets(exchange)).flatMap((round) => round.trades);
  }, [scenario, state, others, issues]);
  const shown = all ? trades : trades.slice(0, rowsShown);

  return (
    <section aria-label={t('trade.title')}>
      <h2 className="caps">{t('trade.title')}</h2>
      <p className="aside-sentence">
        {trades.length === 0 ? t('trade.none') : t('trade.first', { count: trades.length })}
      </p>
      {trades.length > 0 && (
        <table className="trades">
          <thead>
            <tr>
              <th scope="col">{t('trade.partners')}</th>
              <th scope="col" className="amount">
                {t('trade.gain')}
              </th>
              <th scope="col">{t('trade.others')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((trade, row) => (
              // Trades are told in their order, and never change places.
              // biome-ignore lint/suspicious/noArrayIndexKey: fixed order
              <tr key={row}>
                <td>{tradeSentence(speaker, trade)}</td>
                <td className="amount">{speaker.figures.factor(trade.gain)}</td>
                <td>{tradeLosers(speaker, trade)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="links">
        {trades.length > rowsShown && (
          <button type="button" className="link" onClick={() => setAll(!all)}>
            {all ? t('stable.some') : t('trade.more', { count: trades.length })}
          </button>
        )}
        <button type="button" className="link" onClick={() => showModel('exchange')}>
          {words?.name}
        </button>
      </p>
    </section>
  );
}

import { useEffect } from 'react';
import { headline } from '../../explain/headline.ts';
import type { Cell } from '../../share/view.ts';
import { openNumber, showBoard } from '../actions.ts';
import { boardIssue } from '../board.ts';
import { Lane } from '../charts/Lane.tsx';
import { useTakesFocus } from '../controls/focus.ts';
import { useSize } from '../controls/useSize.ts';
import { useUi } from '../i18n/useUi.ts';
import { boardActors, usePlace, useSpeaker, useZones } from '../selectors.ts';
import { useApp } from '../shown.tsx';
import { CostCard } from './CostCard.tsx';
import { Ledger } from './Ledger.tsx';
import { LimitsCard } from './LimitsCard.tsx';
import { PositionCard } from './PositionCard.tsx';

/** A number opened in place: the board narrows to its issue, the ledger takes the rest. */
export function NumberPage({ cell }: { cell: Cell }) {
  const t = useUi();
  const speaker = useSpeaker();
  const { state, turn } = usePlace();
  const shown = useApp(({ view }) => view.issues);
  const issue = 'issue' in cell ? cell.issue : undefined;

  return (
    <div className="number-page">
      <section className="number-board" aria-label={t('board.title')}>
        <h1 className="headline">{turn ? headline(speaker, turn, shown) : t('number.opening')}</h1>
        {issue !== undefined && <OneLane issue={issue} />}
        <Ledger opened={cell.of === 'cost' ? cell : undefined} state={state} turn={turn} />
      </section>
      <NumberCard cell={cell} />
    </div>
  );
}

/** The opened number alone. Esc closes it. */
export function NumberCard({ cell }: { cell: Cell }) {
  const t = useUi();
  const close = useTakesFocus<HTMLButtonElement>();
  useEffect(() => {
    const onKey = ({ key, defaultPrevented }: KeyboardEvent) => {
      if (key === 'Escape' && !defaultPrevented && !document.querySelector('dialog[open]')) {
        showBoard();
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <section className="card" aria-label={t('number.title')}>
      <button ref={close} type="button" className="link close" onClick={showBoard}>
        {t('number.close')}
      </button>
      <Card cell={cell} />
    </section>
  );
}

function Card({ cell }: { cell: Cell }) {
  switch (cell.of) {
    case 'position':
      return <PositionCard {...cell} />;
    case 'limits':
      return <LimitsCard {...cell} />;
    case 'cost':
      return <CostCard {...cell} />;
  }
}

function OneLane({ issue }: { issue: string }) {
  const speaker = useSpeaker();
  const place = usePlace();
  const zones = useZones();
  const others = useApp(({ view }) => view.others);
  const cell = useApp(({ view }) => view.cell);
  const [ref, width] = useSize<HTMLDivElement>();
  const zone = zones.find((candidate) => candidate.issue === issue);
  if (!zone) return null;
  const actors = boardActors(speaker.scenario, others);
  const { lane } = boardIssue(speaker, actors, place, undefined, zone, {
    step: true,
    ringed: cell?.of === 'position' ? cell.actor : undefined,
  });
  return (
    <div ref={ref} className="lane">
      {width > 0 && (
        <Lane
          {...lane}
          width={width}
          onOpen={(actor) => openNumber({ of: 'position', actor, issue })}
        />
      )}
    </div>
  );
}

import { charge, nothingBorne, total } from '../../engine/ledger.ts';
import {
  type Bearer,
  type CostKind,
  costKinds,
  type State,
  SYSTEM,
  type Turn,
} from '../../engine/types.ts';
import { bearerName, kindName } from '../../explain/cost.ts';
import { openNumber } from '../actions.ts';
import { type LedgerRow, LedgerTable } from '../charts/LedgerTable.tsx';
import { useUi } from '../i18n/useUi.ts';
import { boardActors, useLine, useSpeaker } from '../selectors.ts';
import { useApp } from '../shown.tsx';

const smallest = 0.05;

/** What the line has cost so far, whom, and of which kind. */
export function Ledger({
  opened,
  state,
  turn,
}: {
  opened: { bearer: Bearer; kind: CostKind } | undefined;
  state: State;
  turn: Turn | undefined;
}) {
  const t = useUi();
  const speaker = useSpeaker();
  const { scenario } = useLine();
  const others = useApp(({ view }) => view.others);
  const { figures } = speaker;
  const added = turn ? charge(nothingBorne, turn.costs) : {};

  const row = (bearer: Bearer): LedgerRow => {
    const cells = costKinds
      .filter((kind) => (bearer === SYSTEM) === (kind === 'norms'))
      .map((kind) => {
        const amount = state.borne[bearer]?.[kind] ?? 0;
        const plus = added[bearer]?.[kind] ?? 0;
        return {
          kind,
          amount,
          text: amount < smallest ? '0' : figures.fixed(amount),
          ...(plus >= smallest ? { added: figures.signed(plus) } : {}),
        };
      });
    return { bearer, label: bearerName(speaker, bearer), cells };
  };
  const rows = boardActors(scenario, others).map(({ id, shape, tone, budget }): LedgerRow => {
    const amount = total(state.borne, id);
    return {
      ...row(id),
      shape,
      tone,
      sum: {
        amount,
        added: total(added, id),
        budget: budget.value,
        text: t(amount > budget.value ? 'ledger.over' : 'ledger.ofBudget', {
          amount: figures.fixed(amount),
          budget: figures.plain(budget.value),
        }),
      },
    };
  });

  return (
    <div className="ledger">
      <h2 className="issue">{t('ledger.title')}</h2>
      <p className="note">{t('ledger.note')}</p>
      <LedgerTable
        caption={t('ledger.title')}
        bearers={t('ledger.bearers')}
        kinds={costKinds.map((kind) => ({ kind, label: kindName(speaker, kind) }))}
        sums={t('ledger.sums')}
        rows={[...rows, { ...row(SYSTEM), note: t('ledger.noBudget') }]}
        opened={opened}
        onOpen={(bearer, kind) => openNumber({ of: 'cost', bearer, kind: kind as CostKind })}
      />
    </div>
  );
}

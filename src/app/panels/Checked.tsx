import type { Comparison, Reference } from '../../explain/models/checked.ts';
import { useOpinionWords } from '../opinions/words.ts';

/** Cases that others have numbers for, where those came from, and by how much ours differ. */
export function Checked({ cases }: { cases: readonly Reference[] }) {
  const t = useOpinionWords();
  return (
    <table className="checked">
      <thead>
        <tr>
          <th scope="col">{t('model.case')}</th>
          <th scope="col">{t('model.obtained')}</th>
          <th scope="col" className="amount">
            {t('model.numbers')}
          </th>
          <th scope="col" className="amount">
            {t('model.difference')}
          </th>
        </tr>
      </thead>
      {cases.map((reference) => (
        <tbody key={reference.id}>
          <tr>
            <th scope="rowgroup" colSpan={4}>
              {/* Titles of cases stand as their sources have them. */}
              <span lang="en">{reference.title}</span>
              <span className="note" lang="en">
                {reference.source}
              </span>
              {reference.recalled !== undefined && (
                <span className="note">{t('model.recalled', { what: reference.recalled })}</span>
              )}
            </th>
          </tr>
          {reference.comparisons.map((comparison, i) => (
            <tr key={comparison.what}>
              <td lang="en">{comparison.what}</td>
              <td>{i === 0 && reference.obtained.map((how) => t(`obtained.${how}`)).join(', ')}</td>
              <td className="amount">{comparison.numbers}</td>
              <td className="amount">
                <Difference {...comparison} />
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Difference({ difference, unequal, known }: Comparison) {
  const t = useOpinionWords();
  return (
    <>
      {difference === 0 ? t('model.exactly') : inTens(difference)}
      {unequal > 0 && <span className="note">{t('model.unequal', { count: unequal })}</span>}
      {known !== undefined && (
        <span className="note" lang="en">
          {t('model.known', { why: known })}
        </span>
      )}
    </>
  );
}

/** 4.3·10⁻¹³ */
function inTens(value: number): string {
  const [digits = '', exponent = ''] = value.toExponential(1).split('e');
  const raised = exponent.replace(/[+-]|\d/g, (sign) => superscript[sign] ?? '');
  return Number(exponent) >= -2 ? value.toPrecision(2) : `${digits}·10${raised}`;
}

const superscript: Readonly<Record<string, string>> = {
  ...{ '+': '', '-': '⁻', 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴' },
  ...{ 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹' },
};

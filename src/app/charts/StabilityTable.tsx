import './stabilityTable.css';

/** One state, and which rules it holds under. Texts are ready to print. */
export interface StableRow {
  id: string;
  label: string;
  /** Under each rule: does it hold for everybody? */
  holds: readonly boolean[];
  leaves: string;
  now: boolean;
}

/** States against rules: filled where nobody leaves, hollow where somebody does. */
export function StabilityTable({
  caption,
  head,
  rows,
  words,
}: {
  caption: string;
  /** First column, then a column a rule, then who leaves. */
  head: readonly string[];
  rows: readonly StableRow[];
  /** What filled and hollow mean, for those who hear it. */
  words: { holds: string; not: string };
}) {
  return (
    <table className="stability">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {head.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, holds, leaves, now }) => (
          <tr key={id} className={now ? 'stability-now' : undefined}>
            <th scope="row">{label}</th>
            {holds.map((holding, i) => (
              <td key={head[i + 1]}>
                <svg
                  className="stability-dot"
                  viewBox="0 0 12 12"
                  role="img"
                  aria-label={holding ? words.holds : words.not}
                >
                  <circle className={holding ? 'filled' : 'hollow'} cx="6" cy="6" r="4.75" />
                </svg>
              </td>
            ))}
            <td className="stability-leaves">{leaves}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

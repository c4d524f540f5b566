import { Dialog } from '../controls/Dialog.tsx';

export interface KeyRow {
  keys: readonly string[];
  words: string;
}

/** What keys do, as a card over the picture. */
export function KeyCard({
  title,
  rows,
  note,
  onClose,
}: {
  title: string;
  rows: readonly KeyRow[];
  note: string;
  onClose: () => void;
}) {
  return (
    <Dialog title={title} onClose={onClose}>
      <dl className="presenter-keys">
        {rows.map(({ keys, words }) => (
          <div key={words}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className="note">{note}</p>
    </Dialog>
  );
}

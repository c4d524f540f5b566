import { useId, useState } from 'react';
import { nextFork, previousFork, promote } from '../../engine/edit.ts';
import { contains, type Path } from '../../engine/path.ts';
import { endOf, type Tree } from '../../engine/tree.ts';
import { longest } from '../../share/remarks.ts';
import {
  deleteFrom,
  leaveOut,
  makeMainLine,
  promoteLine,
  remark,
  toNextFork,
  toPreviousFork,
} from '../edit.ts';
import { useUi } from '../i18n/useUi.ts';
import { lineThrough, namedLines, nameKey } from '../lines.ts';
import { moveWords } from '../moveWords.ts';
import { useSpeaker } from '../selectors.ts';
import { useApp } from '../shown.tsx';

/** What the menu of a move holds: words for it, then what can be done with it and its line. */
export function MoveActions({
  place,
  onChange,
  onDone,
}: {
  place: Path;
  /** A step is to be chosen for it, in its stead or before it. */
  onChange: (change: 'instead' | 'ahead') => void;
  onDone: () => void;
}) {
  const t = useUi();
  const speaker = useSpeaker();
  const document = useApp((state) => state.document);
  const { tree, remarks } = document;
  const line = lineThrough(namedLines(t, speaker, document), place);
  const isMove = place !== '';
  const can = forksUp(tree, place);
  const actions = [
    [t('rebase.change'), isMove, () => onChange('instead')],
    [t('rebase.before'), isMove, () => onChange('ahead')],
    [t('rebase.leaveOut'), isMove, () => leaveOut(place)],
    [t('lines.delete'), isMove, () => deleteFrom(place)],
    [t('lines.promote'), can.promote, () => makeMainLine(place)],
    [t('lines.up'), can.up, () => promoteLine(place)],
    [t('lines.previous'), previousFork(tree, place) !== undefined, toPreviousFork],
    [t('lines.next'), nextFork(tree, place) !== undefined, toNextFork],
  ] as const;

  return (
    <>
      <p className="strong">{moveWords(t, speaker, place, undefined).name}</p>
      <Words
        label={t('lines.name')}
        usual={line.name}
        said={remarks.names[nameKey(line)]}
        most={longest.names}
        onSay={(text) => remark('names', nameKey(line), text)}
      />
      {isMove && (
        <Words
          label={t('note.label')}
          said={remarks.notes[place]}
          most={longest.notes}
          onSay={(text) => remark('notes', place, text)}
        />
      )}
      <p className="move-actions">
        {actions.map(([words, isPossible, act]) => (
          <button
            key={words}
            type="button"
            className="link"
            disabled={!isPossible}
            onClick={() => {
              onDone();
              act();
            }}
          >
            {words}
          </button>
        ))}
      </p>
    </>
  );
}

/** Whether a line can come first at the last fork, and whether that is less than first of all. */
function forksUp(tree: Tree, place: Path) {
  const promoted = promote(tree, place);
  const isMain = promoted === tree;
  return { promote: !isMain, up: !isMain && !contains(endOf(promoted, ''), place) };
}

/** So many characters before the end the reader is told. */
const nearTheEnd = 20;

/** A few words of the reader's, said when the field is left. */
function Words({
  label,
  usual,
  said = '',
  most,
  onSay,
}: {
  label: string;
  /** What stands where nothing is said. */
  usual?: string;
  said?: string | undefined;
  most: number;
  onSay: (text: string) => void;
}) {
  const t = useUi();
  const [left, setLeft] = useState(most - said.length);
  const id = useId();
  const field = {
    id,
    defaultValue: said,
    maxLength: most,
    placeholder: usual,
    autoComplete: 'off',
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      setLeft(most - currentTarget.value.length),
    onBlur: ({ currentTarget }: { currentTarget: { value: string } }) => onSay(currentTarget.value),
  };
  return (
    <div className="words">
      <label htmlFor={id}>{label}</label>
      {usual === undefined ? (
        <textarea
          rows={2}
          {...field}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            event.currentTarget.blur();
          }}
        />
      ) : (
        <input
          {...field}
          onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
        />
      )}
      <span className="note" role="status">
        {left <= nearTheEnd && t('note.left', { left })}
      </span>
    </div>
  );
}

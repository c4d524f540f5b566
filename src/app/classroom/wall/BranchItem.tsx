import type { KeyboardEvent } from 'react';
import type { Twig } from '../../../lesson/folded.ts';
import { type Look, MarkIcon } from '../../charts/ActorMark.tsx';
import type { Placed } from '../../charts/bandTree.ts';
import type { Told } from './branchWords.ts';

/** One branch of the merged tree, where the layout has it. */
export function BranchItem({
  placed: { node, x, y, level, place, among },
  told,
  label,
  look,
  chosen,
  current,
  hold,
  onPress,
  onChoose,
}: {
  placed: Placed<Twig>;
  told: Told;
  label: string;
  look: Look | undefined;
  chosen: boolean;
  current: boolean;
  hold: (element: HTMLElement | null) => void;
  onPress: (event: KeyboardEvent, twig: Twig) => void;
  onChoose: (twig: Twig) => void;
}) {
  return (
    <div
      ref={hold}
      role="treeitem"
      className={level === 1 ? 'merged-item merged-root' : 'merged-item'}
      style={{ left: `${x / 16}rem`, top: `${y / 16}rem` }}
      tabIndex={current ? 0 : -1}
      title={label}
      aria-level={level}
      aria-posinset={place}
      aria-setsize={among}
      aria-selected={chosen}
      {...(node.leads ? { 'aria-expanded': node.next.length > 0 } : {})}
      onKeyDown={(event) => onPress(event, node)}
      onClick={() => onChoose(node)}
    >
      {look ? <MarkIcon {...look} size={16} /> : <span className="merged-dot" />}
      <b>{told.number}</b>
      {told.lines.length > 0 && (
        <span>
          {told.lines.map((line) => (
            <span key={line}>{line} </span>
          ))}
        </span>
      )}
      <span className="visually-hidden"> ({label})</span>
      {node.leads && node.next.length === 0 && <i aria-hidden="true">+</i>}
    </div>
  );
}

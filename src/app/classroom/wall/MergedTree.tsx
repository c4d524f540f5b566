import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { first, size } from '../../../engine/path.ts';
import type { Speaker } from '../../../explain/speaker.ts';
import { folded, type Twig } from '../../../lesson/folded.ts';
import { parting } from '../../../lesson/merged.ts';
import type { Wall } from '../../../lesson/wall.ts';
import { type BandTree, bandList, bandTree } from '../../charts/bandTree.ts';
import { useUnits } from '../../charts/Picture.tsx';
import { useFonts } from '../../charts/textWidth.ts';
import { useSize } from '../../controls/useSize.ts';
import { BranchItem } from './BranchItem.tsx';
import { labelOf, lookOf, widthOf, wordsOf } from './branchWords.ts';
import './mergedTree.css';
import { useWallWords } from './useWallWords.ts';

/** What is chosen in the tree: a way that lines go. */
export type Chosen = Twig;

/** The lines as one tree of bands. A tree for the keyboard too: arrows walk, open and close. */
export function MergedTree({
  wall,
  speaker,
  chosen,
  onChoose,
  pitch = 36,
  focused = false,
}: {
  wall: Pick<Wall, 'lines' | 'tree'>;
  speaker: Speaker;
  chosen?: Chosen | undefined;
  onChoose?: ((chosen: Chosen) => void) | undefined;
  /** From row to row, in 1/16 rem. */
  pitch?: number;
  /** Takes the focus when it appears. */
  focused?: boolean;
}) {
  const t = useWallWords();
  const [ref, pixels] = useSize<HTMLDivElement>();
  const fonts = useFonts();
  const width = useUnits(pixels);
  const [open, setOpen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const { lines, tree } = wall;
  const root = useMemo(() => {
    const { moves } = parting(tree, lines.length);
    // Lines that never part are told from the opening.
    const [line] = lines;
    const from = first(line?.path ?? '', moves === size(line?.path ?? '') ? 0 : moves);
    return folded(tree, { lines: lines.length, from, open });
  }, [tree, lines, open]);
  const isMeasured = width > 0;
  const narrow = width < narrowest;
  // biome-ignore lint/correctness/useExhaustiveDependencies: fonts change what is measured
  const laid = useMemo((): BandTree<Twig> => {
    if (narrow) return bandList(root, { pitch: 44 });
    const room = (twig: Twig) => widthOf(wordsOf(twig, speaker, t), twig === root);
    return bandTree(root, room, { width, pitch });
  }, [root, width, pitch, narrow, speaker, t, fonts]);
  const [at, setAt] = useState(root.id);
  const here = laid.nodes.find(({ node }) => node.id === at) ?? laid.nodes[0];
  const items = useRef(new Map<string, HTMLElement>());
  const go = (twig: Twig | undefined) => {
    if (!twig) return;
    setAt(twig.id);
    items.current.get(twig.id)?.focus();
  };
  const isOpen = (twig: Twig) => twig.next.length > 0;
  const turn = (twig: Twig, opened: boolean) => {
    setOpen((before) => new Map(before).set(twig.id, opened));
    // What stood for several ways is gone once they are shown: the first of them takes its place.
    if (twig.ways > 1 && opened) waiting.current = twig;
  };
  const waiting = useRef<Twig>(undefined);
  useEffect(() => {
    const was = waiting.current;
    waiting.current = undefined;
    if (!was || laid.nodes.some(({ node }) => node.id === was.id)) return;
    const siblings = laid.nodes.filter(
      ({ node }) => node.step !== undefined && isAfter(node.path, was.path),
    );
    const next = siblings[siblings.length - was.ways];
    setAt(next?.node.id ?? root.id);
    items.current.get(next?.node.id ?? root.id)?.focus();
  });
  useEffect(() => {
    if (focused && isMeasured) items.current.get(root.id)?.focus();
  }, [focused, isMeasured, root.id]);

  const choose = (twig: Twig) => {
    setAt(twig.id);
    if (twig.leads && !isOpen(twig)) turn(twig, true);
    if (twig.ways === 1) onChoose?.(twig);
  };
  const press = (event: KeyboardEvent, twig: Twig) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const row = laid.nodes.findIndex(({ node }) => node.id === twig.id);
    const level = laid.nodes[row]?.level ?? 1;
    const parent = laid.nodes.slice(0, row).findLast((other) => other.level < level);
    const act = {
      down: () => go(laid.nodes[row + 1]?.node),
      up: () => go(laid.nodes[row - 1]?.node),
      first: () => go(laid.nodes[0]?.node),
      last: () => go(laid.nodes.at(-1)?.node),
      in: () => (isOpen(twig) ? go(twig.next[0]) : twig.leads && turn(twig, true)),
      out: () => (isOpen(twig) && level > 1 ? turn(twig, false) : go(parent?.node)),
      choose: () => choose(twig),
    };
    const deed = keys.get(event.key as never);
    if (!deed) return;
    event.preventDefault();
    act[deed]();
  };

  const style = { width: `${laid.width / 16}rem`, height: `${laid.height / 16}rem` };
  return (
    <div ref={ref} className={narrow ? 'merged merged-narrow' : 'merged'}>
      {isMeasured && (
        <div className="merged-canvas" style={narrow ? { height: style.height } : style}>
          <svg
            className="merged-bands"
            viewBox={`0 0 ${Math.max(laid.width, width)} ${laid.height}`}
            style={{ width: `${Math.max(laid.width, width) / 16}rem`, height: style.height }}
            aria-hidden="true"
          >
            {laid.bands.map(({ to, path, width: thick }) => (
              <path
                key={to.id}
                className={chosen && isAfter(chosen.path, to.path) && to.ways === 1 ? 'on' : ''}
                d={path}
                strokeWidth={thick}
              />
            ))}
          </svg>
          <p id="merged-hint" hidden>
            {t('treeHint')}
          </p>
          <div role="tree" aria-label={t('parts')} aria-describedby="merged-hint">
            {laid.nodes.map((placed) => (
              <BranchItem
                key={placed.node.id}
                placed={placed}
                told={wordsOf(placed.node, speaker, t)}
                label={labelOf(placed.node, speaker, t, lines.length)}
                look={lookOf(placed.node, speaker)}
                chosen={chosen?.id === placed.node.id}
                current={here?.node.id === placed.node.id}
                hold={(element) => {
                  if (element) items.current.set(placed.node.id, element);
                  else items.current.delete(placed.node.id);
                }}
                onPress={press}
                onChoose={choose}
              />
            ))}
          </div>
        </div>
      )}
    </div>
  );
}

/** As in every tree that keys walk. */
const keys = new Map([
  ['ArrowDown', 'down'],
  ['ArrowUp', 'up'],
  ['Home', 'first'],
  ['End', 'last'],
  ['ArrowRight', 'in'],
  ['ArrowLeft', 'out'],
  ['Enter', 'choose'],
  [' ', 'choose'],
] as const);

/** In 1/16 rem: below this three moves beside each other have no room. */
const narrowest = 420;

const isAfter = (path: string, start: string): boolean =>
  start.length <= path.length && path.startsWith(start);

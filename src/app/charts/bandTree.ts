import { type HierarchyNode, type HierarchyPointNode, hierarchy, tree } from 'd3-hierarchy';
import { clamp } from '../../engine/numeric.ts';

/** What a band tree draws: ways of many, and how many go each. */
export interface BandNode<N> {
  count: number;
  next: readonly N[];
}

export interface Placed<N> {
  node: N;
  /** Where its words begin, and their middle line. */
  x: number;
  y: number;
  level: number;
  /** Among the ways from the same place, from 1, and how many these are. */
  place: number;
  among: number;
}

export interface PlacedBand<N> {
  to: N;
  path: string;
  width: number;
}

export interface BandTree<N> {
  nodes: readonly Placed<N>[];
  bands: readonly PlacedBand<N>[];
  width: number;
  height: number;
}

/** How wide the words of a node are, its mark included. */
type Measure<N> = (node: N) => number;

/** Lengths in 1/16 rem. All lines of the root together, and one of a few. */
const [full, single] = [60, 10];
const leastGap = 34;
/** Of the width. */
const mostGap = 0.15;
/** Between words and a band. */
const air = 6;

/**
 * A tree of lines as bands: as wide as lines go that way, from the left to the right, each beginning
 * after the words of its parent. Where words stand above each other is the tidy drawing of Reingold
 * and Tilford 1981 as d3-hierarchy has it (Buchheim, Jünger and Leipert 2002), with room for words
 * and bands in the place of its unit distance.
 */
export function bandTree<N extends BandNode<N>>(
  root: N,
  measure: Measure<N>,
  { width, pitch }: { width: number; pitch: number },
): BandTree<N> {
  const thick = (count: number) =>
    Math.max(1.5, count * Math.min(single, full / Math.max(1, root.count)));
  const room = ({ data }: { data: N }) => Math.max(pitch, thick(data.count) + air);
  const laid = tree<N>()
    .nodeSize([1, 1])
    .separation((a, b) => (room(a) + room(b)) / 2)(hierarchy(root, ({ next }) => [...next] as N[]));
  const nodes = laid.descendants();
  const top = Math.min(...nodes.map((node) => node.x - room(node) / 2));
  const bottom = Math.max(...nodes.map((node) => node.x + room(node) / 2));
  const y = (node: HierarchyPointNode<N>) => node.x - top;

  const widest = Array.from({ length: laid.height + 1 }, (_, level) =>
    Math.max(0, ...nodes.filter(({ depth }) => depth === level).map(({ data }) => measure(data))),
  );
  const words = widest.reduce((sum, one) => sum + one, 0);
  // The first bends are the thickest: they have twice the room.
  const between = clamp(
    (width - words) / (laid.height + 1),
    leastGap,
    Math.max(leastGap, mostGap * width),
  );
  const starts = widest.map((_, level) =>
    widest
      .slice(0, level)
      .reduce((sum, one, at) => sum + one + (at === 0 ? 2 * between : between), 0),
  );
  const start = (level: number) => starts[level] as number;

  const bands = nodes.flatMap((parent) => {
    const children = parent.children ?? [];
    const from = start(parent.depth) + measure(parent.data) + air;
    const straight = start(parent.depth) + (widest[parent.depth] as number) + air;
    const widths = children.map(({ data }) => thick(data.count));
    let edge = y(parent) - widths.reduce((sum, one) => sum + one, 0) / 2;
    return children.map((child, i): PlacedBand<N> => {
      const own = widths[i] as number;
      const [begin, end] = [edge + own / 2, y(child)];
      edge += own;
      const to = start(child.depth) - air;
      const bend = (straight + to) / 2;
      const curve = `H${round(straight)}C${round(bend)},${round(begin)} ${round(bend)},${round(end)} ${round(to)},${round(end)}`;
      return { to: child.data, path: `M${round(from)},${round(begin)}${curve}`, width: round(own) };
    });
  });

  return {
    nodes: inOrder(laid).map((node) => ({
      ...{ node: node.data, x: start(node.depth), y: y(node), level: node.depth + 1 },
      ...among(node),
    })),
    bands,
    width: start(laid.height) + (widest[laid.height] as number),
    height: bottom - top,
  };
}

/** The same on a narrow page: one row each, indented, the bands going down on the left. */
export function bandList<N extends BandNode<N>>(
  root: N,
  { pitch }: { pitch: number },
): BandTree<N> {
  const thick = (count: number) => Math.max(1.5, (count / Math.max(1, root.count)) * indent);
  const nodes = inOrder(hierarchy(root, ({ next }) => [...next] as N[]));
  const row = new Map(nodes.map((node, at) => [node, (at + 0.5) * pitch]));
  const y = (node: (typeof nodes)[number]) => row.get(node) ?? 0;
  return {
    nodes: nodes.map((node) => ({
      ...{ node: node.data, x: node.depth * indent, y: y(node), level: node.depth + 1 },
      ...among(node),
    })),
    bands: nodes.flatMap((node) => {
      if (!node.parent) return [];
      const width = round(thick(node.data.count));
      const x = (node.depth - 1) * indent + width / 2;
      const from = y(node.parent) + pitch * 0.36;
      const path = `M${round(x)},${round(from)}V${round(y(node))}H${node.depth * indent - 2}`;
      return [{ to: node.data, path, width: Math.min(width, 8) }];
    }),
    width: 0,
    height: nodes.length * pitch,
  };
}

const indent = 20;

/** As a reader walks it: every branch to its end before the next one. */
const inOrder = <L extends { children?: L[] | undefined }>(node: L): L[] => [
  node,
  ...(node.children ?? []).flatMap(inOrder),
];

const among = <N>(node: HierarchyNode<N>) => {
  const ways = node.parent?.children ?? [node];
  return { place: ways.indexOf(node) + 1, among: ways.length };
};

const round = (length: number) => Math.round(length * 100) / 100;

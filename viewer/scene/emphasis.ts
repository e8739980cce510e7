import type { SceneFilter } from './contract.ts';
import type { Quiet } from './layouts/ground.ts';
import type { Picture } from './picture.ts';

/** What the reader has chosen, filtered and points at. */
export interface Attention {
  selected: string | null;
  hovered: string | null;
  cursor: string | null;
  /** Several nodes, chosen together. */
  chosen: ReadonlySet<string>;
  focus: ReadonlySet<string> | null;
  filter: SceneFilter | null;
}

/** What can be the matter with an item, as bits: not drawn, drawn faintly, drawn only while it is lit, lit. */
export const HIDDEN = 1;
export const DIM = 2;
export const QUIET = 4;
export const LIT = 8;

/**
 * What is the matter with an item, kept on the item itself, so that a step of a filter compares numbers and looks
 * nothing up.
 */
export interface Shaded {
  /** `HIDDEN`, `DIM` and `QUIET`, because of filter, focus and layout. */
  shade: number;
  /** `HIDDEN`, `DIM` and `LIT`, as the surface was told last. */
  told: number;
}

/** What an item carries before anything is the matter with it. */
export const UNSHADED: Shaded = { shade: 0, told: 0 };

/** What the reader's attention leads to, beside the shades of the items. */
export interface Emphasis {
  /** Edges that are lit, and nodes that are seen or whose names come first for it. */
  readonly lit: ReadonlySet<string>;
  /** What the shades follow from: while it is the same they are, too. */
  readonly because: Because | undefined;
}

interface Because {
  readonly filter: SceneFilter | null;
  readonly focus: ReadonlySet<string> | null;
  readonly quiet: Quiet;
}

export const NO_EMPHASIS: Emphasis = { lit: new Set(), because: undefined };

/** Whether an item is not drawn: hidden, or quiet and not lit. */
export function isHidden({ shade }: Shaded, isLit: boolean): boolean {
  return (shade & HIDDEN) !== 0 || ((shade & QUIET) !== 0 && !isLit);
}

/** Items whose look may have changed. */
export interface Changed {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/**
 * Shades the items of a picture and works out which are lit. `before` is the last answer for the same picture: the
 * shades are left as they are where they follow from the same, so that pointing at a node costs no more than its
 * neighbourhood.
 */
export function emphasize(
  picture: Picture,
  attention: Attention,
  quiet: Quiet,
  before: Emphasis,
): Emphasis & { readonly changed: Changed } {
  const { filter, focus } = attention;
  const known = before.because;
  const same = known && known.filter === filter && known.focus === focus && known.quiet === quiet;
  const because = { filter, focus, quiet };
  const { nodes, edges } = same ? { nodes: [], edges: [] } : shadeAll(picture, because);
  const lit = litBy(picture, attention);
  for (const [some, others] of [[before.lit, lit], [lit, before.lit]] as const) {
    for (const id of some) {
      if (others.has(id)) continue;
      if (picture.graph.hasEdge(id)) edges.push(id);
      else if (picture.graph.hasNode(id)) nodes.push(id);
    }
  }
  return { lit, because, changed: { nodes, edges } };
} // prettier-ignore

/** Writes the shades; answers with the items that had another before. */
function shadeAll({ graph }: Picture, { filter, focus, quiet }: Because): Record<keyof Changed, string[]> {
  const changed = { nodes: [] as string[], edges: [] as string[] };
  const rest = filter?.rest === 'hide' ? HIDDEN : DIM;
  graph.forEachNode((id, node) => {
    const own = (filter && !filter.nodes.has(id) ? rest : 0) | (focus && !focus.has(id) ? DIM : 0);
    const shade = own | (quiet.nodes.has(id) ? QUIET : 0);
    if (shade === node.shade) return;
    node.shade = shade;
    changed.nodes.push(id);
  });
  graph.forEachEdge((id, edge, _from, _to, from, to) => {
    const ends = from.shade | to.shade;
    const own = ends & HIDDEN ? HIDDEN : filter?.edges && !filter.edges.has(id) ? rest : ends & DIM;
    const shade = own | (quiet.edges.has(edge.summary.type) ? QUIET : 0);
    if (shade === edge.shade) return;
    edge.shade = shade;
    changed.edges.push(id);
  });
  return changed;
}

function litBy({ graph, drawnFor }: Picture, attention: Attention): Set<string> {
  const lit = new Set<string>();
  for (const id of [attention.selected, attention.hovered]) {
    if (id === null) continue;
    if (graph.hasNode(id)) {
      lit.add(id);
      graph.forEachEdge(id, (edge, { shade }, from, to) => {
        if (!(shade & HIDDEN)) lit.add(edge).add(from).add(to);
      });
    } else {
      const edge = drawnFor(id);
      if (edge) lit.add(edge).add(graph.source(edge)).add(graph.target(edge));
    }
  }
  // What is quiet comes out where the keyboard or a choice of several means it, too.
  for (const id of [attention.cursor, ...attention.chosen]) {
    if (id !== null && graph.hasNode(id) && graph.getNodeAttribute(id, 'shade') & QUIET) lit.add(id);
  }
  return lit;
}

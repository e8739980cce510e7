import type { EdgeType } from '../../graph/model/kinds.ts';
import type { SceneFilter } from './contract.ts';
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

/** How much of each item is shown because of it. */
export interface Emphasis {
  readonly hidden: ReadonlySet<string>;
  readonly dim: ReadonlySet<string>;
  /** Edges that are shown only while they are lit: the layout says what they say. */
  readonly quiet: ReadonlySet<string>;
  /** Edges that are lit, and nodes whose names come first for it. */
  readonly lit: ReadonlySet<string>;
  /** What the first three follow from: while it is the same they are, too. */
  readonly because: Because | undefined;
}

interface Because {
  readonly filter: SceneFilter | null;
  readonly focus: ReadonlySet<string> | null;
  readonly quiet: ReadonlySet<EdgeType>;
}

export const NO_EMPHASIS: Emphasis = {
  hidden: new Set(),
  dim: new Set(),
  quiet: new Set(),
  lit: new Set(),
  because: undefined,
};

/** Whether an item is not drawn: hidden, or quiet and not lit. */
export function isHidden(id: string, { hidden, quiet, lit }: Emphasis): boolean {
  return hidden.has(id) || (quiet.has(id) && !lit.has(id));
}

/**
 * Works out what is hidden, dimmed, quiet and lit in a picture. `before` is the last answer for the same picture: what
 * it has in common with this one is taken over as it is, so that pointing at a node costs no more than its neighbourhood.
 */
export function emphasisOf(
  picture: Picture,
  attention: Attention,
  quietTypes: ReadonlySet<EdgeType>,
  before: Emphasis = NO_EMPHASIS,
): Emphasis {
  const { filter, focus } = attention;
  const known = before.because;
  const same = known && known.filter === filter && known.focus === focus && known.quiet === quietTypes;
  const base = same ? before : basisOf(picture, filter, focus, quietTypes);
  return { ...base, lit: litBy(picture, attention, base.hidden) };
}

function basisOf(
  { graph }: Picture,
  filter: SceneFilter | null,
  focus: ReadonlySet<string> | null,
  quietTypes: ReadonlySet<EdgeType>,
): Omit<Emphasis, 'lit'> {
  const hidden = new Set<string>();
  const dim = new Set<string>();
  const quiet = new Set<string>();
  const because = { filter, focus, quiet: quietTypes };
  if (!filter && !focus && quietTypes.size === 0) return { hidden, dim, quiet, because };
  graph.forEachNode((id) => {
    if (filter && !filter.nodes.has(id)) (filter.rest === 'hide' ? hidden : dim).add(id);
    if (focus && !focus.has(id)) dim.add(id);
  });
  graph.forEachEdge((id, { summary }, from, to) => {
    const passes = !filter?.edges || filter.edges.has(id);
    if (hidden.has(from) || hidden.has(to) || (!passes && filter?.rest === 'hide')) hidden.add(id);
    else if (dim.has(from) || dim.has(to) || !passes) dim.add(id);
    if (quietTypes.has(summary.type)) quiet.add(id);
  });
  return { hidden, dim, quiet, because };
}

function litBy({ graph, drawnFor }: Picture, attention: Attention, hidden: ReadonlySet<string>): Set<string> {
  const lit = new Set<string>();
  for (const id of [attention.selected, attention.hovered]) {
    if (id === null) continue;
    if (graph.hasNode(id)) {
      lit.add(id);
      graph.forEachEdge(id, (edge, _, from, to) => {
        if (!hidden.has(edge)) lit.add(edge).add(from).add(to);
      });
    } else {
      const edge = drawnFor(id);
      if (edge) lit.add(edge).add(graph.source(edge)).add(graph.target(edge));
    }
  }
  return lit;
}

import type { SceneFilter } from './contract.ts';
import type { Picture } from './picture.ts';

/** What the reader has chosen, filtered and points at. */
export interface Attention {
  selected: string | null;
  hovered: string | null;
  cursor: string | null;
  focus: ReadonlySet<string> | null;
  filter: SceneFilter | null;
}

/** How much of each item is shown because of it. */
export interface Emphasis {
  readonly hidden: ReadonlySet<string>;
  readonly dim: ReadonlySet<string>;
  /** Edges that are lit, and nodes whose names come first for it. */
  readonly lit: ReadonlySet<string>;
}

/** Works out what is hidden, dimmed and lit in a picture. */
export function emphasisOf({ graph, drawnFor }: Picture, attention: Attention): Emphasis {
  const { filter, focus } = attention;
  const hidden = new Set<string>();
  const dim = new Set<string>();
  graph.forEachNode((id) => {
    if (filter && !filter.nodes.has(id)) (filter.rest === 'hide' ? hidden : dim).add(id);
    if (focus && !focus.has(id)) dim.add(id);
  });
  graph.forEachEdge((id, _, from, to) => {
    const passes = !filter?.edges || filter.edges.has(id);
    if (hidden.has(from) || hidden.has(to) || (!passes && filter?.rest === 'hide')) hidden.add(id);
    else if (dim.has(from) || dim.has(to) || !passes) dim.add(id);
  });

  const lit = new Set<string>();
  for (const id of [attention.selected, attention.hovered]) {
    if (id === null) continue;
    if (graph.hasNode(id)) {
      lit.add(id);
      graph.forEachEdge(id, (edge, _, from, to) => {
        if (hidden.has(edge)) return;
        lit.add(edge).add(from).add(to);
      });
    } else {
      const edge = drawnFor(id);
      if (edge) lit.add(edge).add(graph.source(edge)).add(graph.target(edge));
    }
  }
  return { hidden, dim, lit };
}

import type { Emphasis } from './emphasis.ts';
import type { Picture } from './picture.ts';
import type { Renderer } from './renderer.ts';

const STATES = { hidden: 'isHidden', dim: 'isDim', lit: 'isLit' } as const;

/** Brings a renderer from one emphasis to the next, touching only what changes. */
export function putStates(renderer: Renderer, { graph }: Picture, before: Emphasis, after: Emphasis): void {
  for (const [name, state] of Object.entries(STATES) as [keyof Emphasis, string][]) {
    for (const on of [false, true]) {
      const [from, to] = on ? [before[name], after[name]] : [after[name], before[name]];
      const changed = [...to].filter((id) => !from.has(id));
      const nodes = name === 'lit' ? [] : changed.filter((id) => graph.hasNode(id));
      const edges = changed.filter((id) => graph.hasEdge(id));
      if (nodes.length > 0) renderer.setNodesState(nodes, { [state]: on });
      if (edges.length > 0) renderer.setEdgesState(edges, { [state]: on });
    }
  }
}

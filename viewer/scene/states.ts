import { DIM, HIDDEN, isHidden, LIT, type Changed, type Shaded } from './emphasis.ts';
import type { Picture } from './picture.ts';
import type { ItemState, Surface } from './surface.ts';

const STATES: readonly (readonly [number, keyof ItemState])[] = [
  [DIM, 'isDim'],
  [LIT, 'isLit'],
  [HIDDEN, 'isHidden'],
];

/** Tells a surface what has changed of some items. */
export function tell(surface: Surface, { graph }: Picture, changed: Changed, lit: ReadonlySet<string>): void {
  const told = (id: string, item: Shaded, isLit: boolean): Turn => {
    const before = item.told;
    item.told = (item.shade & DIM) | (isLit ? LIT : 0) | (isHidden(item, isLit) ? HIDDEN : 0);
    return { id, before, now: item.told };
  };
  // Nodes have no other look where they are lit; only their names do.
  const nodes = changed.nodes.map((id) => told(id, graph.getNodeAttributes(id), false));
  const edges = changed.edges.map((id) => told(id, graph.getEdgeAttributes(id), lit.has(id)));
  turn(nodes, (ids, state) => surface.setNodesState(ids, state));
  turn(edges, (ids, state) => surface.setEdgesState(ids, state));
}

/** Tells a surface that has just begun all that another was told. */
export function tellAll(surface: Surface, { graph }: Picture): void {
  const all = (id: string, { told }: Shaded): Turn => ({ id, before: 0, now: told });
  turn(graph.mapNodes(all), (ids, state) => surface.setNodesState(ids, state));
  turn(graph.mapEdges(all), (ids, state) => surface.setEdgesState(ids, state));
}

/** What an item's surface was told, and what it is told now. */
interface Turn {
  readonly id: string;
  readonly before: number;
  readonly now: number;
}

function turn(items: readonly Turn[], put: (ids: string[], state: ItemState) => unknown): void {
  for (const [bit, state] of STATES) {
    for (const is of [false, true]) {
      const ids = items.filter(({ before, now }) => (now & bit) !== (before & bit) && ((now & bit) !== 0) === is);
      if (ids.length > 0) put(ids.map(({ id }) => id), { [state]: is });
    }
  }
} // prettier-ignore

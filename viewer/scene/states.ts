import { DIM, HIDDEN, isHidden, LIT, type Changed, type Shaded } from './emphasis.ts';
import type { Picture } from './picture.ts';
import type { NodeState, Surface } from './surface.ts';

const STATES: readonly (readonly [number, keyof NodeState])[] = [
  [DIM, 'isDim'],
  [HIDDEN, 'isHidden'],
];

/** Tells a surface what has changed of some items. */
export function tell(surface: Surface, { graph }: Picture, changed: Changed, lit: ReadonlySet<string>): void {
  const told = (id: string, item: Shaded): Turn => {
    const before = item.told;
    const isLit = lit.has(id);
    item.told = (item.shade & DIM) | (isLit ? LIT : 0) | (isHidden(item, isLit) ? HIDDEN : 0);
    return { id, before, now: item.told };
  };
  turn(changed.nodes.map((id) => told(id, graph.getNodeAttributes(id))), surface);
  const edges = changed.edges.map((id) => told(id, graph.getEdgeAttributes(id)));
  const others = edges.filter(({ before, now }) => before !== now).map(({ id }) => id);
  if (others.length > 0) surface.seeEdges(others);
} // prettier-ignore

/** Tells a surface that has just begun all that another was told. */
export function tellAll(surface: Surface, { graph }: Picture): void {
  turn(graph.mapNodes((id, { told }) => ({ id, before: 0, now: told })), surface);
} // prettier-ignore

/** What an item's surface was told, and what it is told now. */
interface Turn {
  readonly id: string;
  readonly before: number;
  readonly now: number;
}

function turn(nodes: readonly Turn[], surface: Surface): void {
  for (const [bit, state] of STATES) {
    for (const is of [false, true]) {
      const ids = nodes.filter(({ before, now }) => (now & bit) !== (before & bit) && ((now & bit) !== 0) === is);
      if (ids.length > 0) surface.setNodesState(ids.map(({ id }) => id), { [state]: is });
    }
  }
} // prettier-ignore

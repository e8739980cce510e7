import { isHidden, type Emphasis } from './emphasis.ts';
import type { Picture } from './picture.ts';
import type { ItemState, Surface } from './surface.ts';

const added = (from: ReadonlySet<string>, to: ReadonlySet<string>): string[] => {
  const more: string[] = [];
  if (from !== to) for (const id of to) if (!from.has(id)) more.push(id);
  return more;
};

/** Brings a surface from one emphasis to the next, touching only what changes. */
export function putStates(surface: Surface, { graph }: Picture, before: Emphasis, after: Emphasis): void {
  const put = (ids: readonly string[], state: ItemState, nodesToo = true): void => {
    if (ids.length === 0) return;
    const nodes = nodesToo ? ids.filter((id) => graph.hasNode(id)) : [];
    const edges = ids.filter((id) => graph.hasEdge(id));
    if (nodes.length > 0) surface.setNodesState(nodes, state);
    if (edges.length > 0) surface.setEdgesState(edges, state);
  };
  put(added(after.dim, before.dim), { isDim: false });
  put(added(before.dim, after.dim), { isDim: true });
  const [gone, come] = [added(after.lit, before.lit), added(before.lit, after.lit)];
  put(gone, { isLit: false }, false);
  put(come, { isLit: true }, false);

  const maybe = new Set([
    ...added(before.hidden, after.hidden),
    ...added(after.hidden, before.hidden),
    ...added(before.quiet, after.quiet),
    ...added(after.quiet, before.quiet),
    ...(after.quiet.size + before.quiet.size > 0 ? [...gone, ...come] : []),
  ]);
  const changed = [...maybe].filter((id) => isHidden(id, before) !== isHidden(id, after));
  put(
    changed.filter((id) => !isHidden(id, after)),
    { isHidden: false },
  );
  put(
    changed.filter((id) => isHidden(id, after)),
    { isHidden: true },
  );
}

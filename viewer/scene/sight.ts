import { DIM, isHidden, type Attention, type Emphasis } from './emphasis.ts';
import { CAPTIONED } from './overlay.ts';
import type { SeenNode } from './overlay.ts';
import { FORCED } from './labels/place-labels.ts';
import type { DrawnNode, Picture } from './picture.ts';
import type { Surface } from './surface.ts';

/** Outside the view, nodes this near still hold their place. Pixels. */
const BRINK = 30;
/** Names of no more nodes are tried at a time: more find no room on a screen. */
const MOST = 400;
/** Plane units between the two places by which the surface's scale is read. */
const APART = 1000;

/**
 * The nodes that can be seen, and how much the name of each matters; the weightiest of them where there are very many,
 * and those that have the reader's attention. `enlarge` as for the surface.
 */
export function inSight(
  picture: Picture,
  surface: Surface,
  attention: Attention,
  { lit }: Emphasis,
  enlarge = 1,
): SeenNode[] {
  const { graph } = picture;
  const dimensions = surface.getDimensions();
  const [width, height] = [dimensions.width / enlarge, dimensions.height / enlarge];
  // The eye does not turn, so a screen place is a scaled plane place: two of them say all.
  const origin = surface.graphToViewport({ x: 0, y: 0 });
  const other = surface.graphToViewport({ x: APART, y: APART });
  const [left, top] = [origin.x / enlarge, origin.y / enlarge];
  const [across, down] = [(other.x / enlarge - left) / APART, (other.y / enlarge - top) / APART];
  const scale = surface.scaleSize(1) / enlarge;
  const seen: SeenNode[] = [];
  const look = ({ id, node }: DrawnNode): void => {
    const [x, y] = [left + node.x * across, top + node.y * down];
    if (x < -BRINK || y < -BRINK || x > width + BRINK || y > height + BRINK) return;
    if (isHidden(node, lit.has(id))) return;
    const { summary, pinned } = node;
    const isDim = (node.shade & DIM) !== 0;
    const chosen = attention.selected === id;
    const cursor = attention.cursor === id;
    const rank =
      chosen || cursor || attention.hovered === id
        ? FORCED + (chosen ? 2 : cursor ? 1 : 0)
        : (lit.has(id) ? CAPTIONED : 0) -
          (isDim ? 300 : 0) +
          Math.min(200, node.size * 5 + summary.degree / 10);
    const ring = chosen ? 'selected' : cursor ? 'cursor' : attention.chosen.has(id) ? 'chosen' : 'none';
    const size = node.size * scale;
    seen.push({ id, summary, x, y, size, dim: isDim, isLit: lit.has(id), rank, ring, pinned });
  };
  const all = picture.ranked();
  let next = 0;
  for (; next < all.length && seen.length < MOST; next++) look(all[next]!);
  if (next === all.length) return seen;
  const looked = new Set(seen.map(({ id }) => id));
  const minded = [attention.selected, attention.hovered, attention.cursor, ...attention.chosen, ...lit];
  for (const id of minded) {
    if (id === null || looked.has(id) || !graph.hasNode(id)) continue;
    looked.add(id);
    look({ id, node: graph.getNodeAttributes(id) });
  }
  return seen;
}

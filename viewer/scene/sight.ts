import type { Attention, Emphasis } from './emphasis.ts';
import { CAPTIONED } from './overlay.ts';
import type { SeenNode } from './overlay.ts';
import { FORCED } from './labels/place-labels.ts';
import type { Picture } from './picture.ts';
import type { Surface } from './surface.ts';

/** Outside the view, nodes this near still hold their place. Pixels. */
const BRINK = 30;
/** Names of no more nodes are tried at a time: more find no room on a screen. */
const MOST = 400;

/**
 * The nodes that can be seen, and how much the name of each matters; the weightiest of them where there are very many,
 * and those that have the reader's attention. `enlarge` as for the surface.
 */
export function inSight(
  picture: Picture,
  surface: Surface,
  attention: Attention,
  { hidden, dim, lit }: Emphasis,
  enlarge = 1,
): SeenNode[] {
  const { graph } = picture;
  const { width, height } = surface.getDimensions();
  const seen: SeenNode[] = [];
  const look = (id: string): void => {
    if (hidden.has(id)) return;
    const node = graph.getNodeAttributes(id);
    const spot = surface.graphToViewport(node);
    const [x, y] = [spot.x / enlarge, spot.y / enlarge];
    if (x < -BRINK || y < -BRINK || x > width / enlarge + BRINK || y > height / enlarge + BRINK) return;
    const { summary, pinned } = node;
    const ownSize = (node as unknown as { size: number }).size;
    const size = surface.scaleSize(ownSize) / enlarge;
    const isDim = dim.has(id);
    const chosen = attention.selected === id;
    const cursor = attention.cursor === id;
    const rank =
      chosen || cursor || attention.hovered === id
        ? FORCED + (chosen ? 2 : cursor ? 1 : 0)
        : (lit.has(id) ? CAPTIONED : 0) -
          (isDim ? 300 : 0) +
          Math.min(200, ownSize * 5 + summary.degree / 10);
    const ring = chosen ? 'selected' : cursor ? 'cursor' : attention.chosen.has(id) ? 'chosen' : 'none';
    seen.push({ id, summary, x, y, size, dim: isDim, rank, ring, pinned });
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
    look(id);
  }
  return seen;
}

import type { Attention, Emphasis } from './emphasis.ts';
import { CAPTIONED } from './overlay.ts';
import type { SeenNode } from './overlay.ts';
import { FORCED } from './labels/place-labels.ts';
import type { Picture } from './picture.ts';
import type { Renderer } from './renderer.ts';

/** Outside the view, nodes this near still hold their place. Pixels. */
const BRINK = 30;

/** The nodes that can be seen, and how much the name of each matters. `enlarge` as for the renderer. */
export function inSight(
  { graph }: Picture,
  renderer: Renderer,
  attention: Attention,
  { hidden, dim, lit }: Emphasis,
  enlarge = 1,
): SeenNode[] {
  const { width, height } = renderer.getDimensions();
  const seen: SeenNode[] = [];
  graph.forEachNode((id, { x: planeX, y: planeY, summary, pinned, ...look }) => {
    if (hidden.has(id)) return;
    const spot = renderer.graphToViewport({ x: planeX, y: planeY });
    const [x, y] = [spot.x / enlarge, spot.y / enlarge];
    if (x < -BRINK || y < -BRINK || x > width / enlarge + BRINK || y > height / enlarge + BRINK) return;
    const { size: ownSize } = look as unknown as { size: number };
    const size = renderer.scaleSize(ownSize) / enlarge;
    const isDim = dim.has(id);
    const chosen = attention.selected === id;
    const cursor = attention.cursor === id;
    const rank =
      chosen || cursor || attention.hovered === id
        ? FORCED + (chosen ? 2 : cursor ? 1 : 0)
        : (lit.has(id) ? CAPTIONED : 0) -
          (isDim ? 300 : 0) +
          Math.min(200, ownSize * 5 + summary.degree / 10);
    const ring = chosen ? 'chosen' : cursor ? 'cursor' : 'none';
    seen.push({ id, summary, x, y, size, dim: isDim, rank, ring, pinned });
  });
  return seen;
}

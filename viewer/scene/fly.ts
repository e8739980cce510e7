import type { Picture } from './picture.ts';
import type { Point } from './contract.ts';

const FLIGHT_MS = 320;
/** More nodes than this jump: every frame of a flight draws all of them anew. */
const MOST = 2_500;

/**
 * Brings nodes to other places by a short flight, or at once where `still`. Pinned ones stay. `moved` is called after each
 * move, `done` after the last. Answers with what ends the flight at once, at its end.
 */
export function fly(
  { graph }: Picture,
  to: ReadonlyMap<string, Point>,
  still: boolean,
  moved: () => void,
  done: () => void,
): () => void {
  const from = new Map<string, Point>();
  graph.forEachNode((id, { x, y, pinned }) => {
    if (to.has(id) && !pinned) from.set(id, { x, y });
  });
  const place = (share: number): void => {
    graph.updateEachNodeAttributes(
      (id, node) => {
        const [start, end] = [from.get(id), to.get(id)];
        if (!start || !end || node.pinned) return node;
        const x = share === 1 ? end.x : start.x + (end.x - start.x) * share;
        const y = share === 1 ? end.y : start.y + (end.y - start.y) * share;
        return Object.assign(node, { x, y });
      },
      { attributes: ['x', 'y'] },
    );
    moved();
  };
  if (still || from.size > MOST) {
    place(1);
    done();
    return () => {};
  }
  let landed = false;
  let began: number | undefined;
  const turn = (now: number): void => {
    began ??= now;
    const share = Math.min(1, (now - began) / FLIGHT_MS);
    place(share < 0.5 ? 2 * share * share : 1 - 2 * (1 - share) * (1 - share));
    if (share < 1) frame = requestAnimationFrame(turn);
    else {
      landed = true;
      done();
    }
  };
  let frame = requestAnimationFrame(turn);
  return () => {
    cancelAnimationFrame(frame);
    if (!landed) place(1);
    landed = true;
  };
}

import type { Point } from './contract.ts';

/** A node as far as it can be under a pointer. `size`: half its width. */
interface Spot extends Point {
  readonly size: number;
}

/** What can be under a pointer: the picture's graph, as far as that goes. An edge is half its `size` wide. */
interface Drawn {
  forEachNode(each: (id: string, node: Spot) => void): void;
  forEachEdge(
    each: (
      id: string,
      edge: { readonly size: number },
      from: string,
      to: string,
      start: Spot,
      end: Spot,
    ) => void,
  ): void;
}

/** How lines are drawn at the moment. */
export interface Lines {
  /** Plane units that a pixel covers. */
  readonly pixel: number;
  /** Pixels of a size of 1. */
  readonly scale: number;
  /** Whether a node or edge is drawn. */
  isDrawn(id: string): boolean;
  /** How far an edge's control point stands out to its left, in lengths of the edge; of a loop, its reach in radii of its node. */
  bend(id: string): number;
}

/** Pixels beside a line, and round a node, that still mean it. */
const BESIDE = 3;
const AROUND = 4;
/** Chords that a curve is measured by. */
const CHORDS = 12;
/** Loops leave and reach their node this far from the diagonal: sigma's own. */
const LOOP_ANGLE = Math.PI / 4;
const HALF_OPEN = (40 * Math.PI) / 180;

/**
 * The edge whose line is nearest to a place of the plane, near enough to mean it; none where a node is. By arithmetic:
 * drawing every edge a second time, so that the pixel under the pointer names its own, costs as much as the picture.
 */
export function edgeUnder(graph: Drawn, at: Point, lines: Lines): string | undefined {
  const { pixel, scale, isDrawn, bend } = lines;
  let onNode = false;
  graph.forEachNode((id, { x, y, size }) => {
    const reach = (size * scale + AROUND) * pixel;
    if (Math.abs(x - at.x) < reach && Math.abs(y - at.y) < reach && isDrawn(id)) onNode = true;
  });
  if (onNode) return undefined;

  let found: string | undefined;
  let least = Infinity;
  graph.forEachEdge((id, { size }, from, to, start, end) => {
    const reach = ((size * scale) / 4 + BESIDE) * pixel;
    // No line of ours goes further from its ends than they are apart, or a loop's bend.
    const loop = from === to;
    const far = reach + (loop ? bend(id) * start.size * scale * pixel : Math.hypot(end.x - start.x, end.y - start.y)); // prettier-ignore
    if (at.x < Math.min(start.x, end.x) - far || at.x > Math.max(start.x, end.x) + far) return;
    if (at.y < Math.min(start.y, end.y) - far || at.y > Math.max(start.y, end.y) + far) return;
    const out = bend(id);
    const away = loop
      ? fromLoop(at, start, out * start.size * scale * pixel)
      : out === 0
        ? fromChord(at, start, end)
        : fromCurve(at, start, end, out);
    if (away > reach || away > least || !isDrawn(id)) return;
    found = id;
    least = away;
  });
  return found;
}

function fromChord(at: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const long = dx * dx + dy * dy;
  const share = long === 0 ? 0 : Math.max(0, Math.min(1, ((at.x - a.x) * dx + (at.y - a.y) * dy) / long));
  return Math.hypot(at.x - a.x - share * dx, at.y - a.y - share * dy);
}

/** From the quadratic Bézier curve whose control point stands `out` lengths beside the middle. */
function fromCurve(at: Point, a: Point, b: Point, out: number): number {
  const control = { x: (a.x + b.x) / 2 - (b.y - a.y) * out, y: (a.y + b.y) / 2 + (b.x - a.x) * out };
  return fromChords(at, (t) => {
    const [u, v, w] = [(1 - t) * (1 - t), 2 * (1 - t) * t, t * t];
    return { x: u * a.x + v * control.x + w * b.x, y: u * a.y + v * control.y + w * b.y };
  });
}

/** From the cubic Bézier curve that leaves a node and comes back to it, `reach` out. */
function fromLoop(at: Point, node: Point, reach: number): number {
  const arm = reach / (0.75 * Math.cos(HALF_OPEN));
  const out = { x: arm * Math.cos(LOOP_ANGLE - HALF_OPEN), y: arm * Math.sin(LOOP_ANGLE - HALF_OPEN) };
  const back = { x: arm * Math.cos(LOOP_ANGLE + HALF_OPEN), y: arm * Math.sin(LOOP_ANGLE + HALF_OPEN) };
  return fromChords(at, (t) => {
    const much = 3 * t * (1 - t);
    return {
      x: node.x + much * ((1 - t) * out.x + t * back.x),
      y: node.y + much * ((1 - t) * out.y + t * back.y),
    };
  });
}

function fromChords(at: Point, place: (t: number) => Point): number {
  let least = Infinity;
  let last = place(0);
  for (let i = 1; i <= CHORDS; i++) {
    const next = place(i / CHORDS);
    least = Math.min(least, fromChord(at, last, next));
    last = next;
  }
  return least;
}

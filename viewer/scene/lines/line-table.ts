// What is known of each line before it is drawn, as flat arrays that a drawing surface takes as they are.

import { DIM, HIDDEN, LIT } from '../emphasis.ts';
import { POINTED, type EdgeDrawing } from '../looks.ts';
import type { Picture, PictureEdge } from '../picture.ts';
import { inkOf } from './ink.ts';

/** Numbers of a line beside its colour: row of its two nodes, width in half pixels, bend, line. */
export const NUMBERS = 5;

/** How much of a dimmed line's colour is left. */
const FAINT = 0.07;
/** How far parallel lines stand apart, in their lengths. */
const SPREAD = 0.25;
/** From this many edges on they are straight lines without heads. */
const LEAN_FROM = 10_000;

/** Lines that are drawn by the same program, one after the other. */
export interface LineGroup {
  /** `NUMBERS` a line. */
  readonly numbers: Float32Array;
  /** A colour a line, as `inkOf` has it; 0 where it is not drawn. */
  readonly inks: Uint32Array;
}

/** Lines in the two groups that they are drawn in. */
export interface LineGroups {
  /** Whole ones straight from node to node. */
  readonly straight: LineGroup;
  /** Arcs and loops, and those that are broken, dotted, or carry a head or a mark. */
  readonly shaped: LineGroup;
}

/** All lines of a picture. */
export interface LineTable extends LineGroups {
  /** How each line is bent, where it is; see `bendsOf`. */
  readonly bends: ReadonlyMap<string, number>;
  /** Reads anew how these are to be seen. */
  see(ids: Iterable<string>): void;
  /** The lit ones alone, in colours that `straight` and `shaped` leave out. */
  lit(): LineGroups;
}

type Drawn = PictureEdge & EdgeDrawing;

/**
 * How far the control point of each bent line stands out to its left, in lengths of the line; of a loop, its reach in radii
 * of its node. Lines between the same two nodes are bent apart.
 */
export function bendsOf({ graph }: Picture): ReadonlyMap<string, number> {
  const bends = new Map<string, number>();
  if (graph.size >= LEAN_FROM) return bends;
  // A pair by the numbers of its two nodes, the lower one first: texts of two ids each cost more than all the rest.
  const numbers = new Map<string, number>();
  graph.forEachNode((id) => void numbers.set(id, numbers.size));
  const firstOf = new Map<number, string>();
  const beside = new Map<number, string[]>();
  graph.forEachEdge((id, edge, from, to) => {
    const { curvature } = edge as Drawn;
    if (from === to) bends.set(id, loopReach(0));
    else if (curvature !== 0) bends.set(id, curvature);
    const [a, b] = [numbers.get(from)!, numbers.get(to)!];
    const pair = a < b ? a * graph.order + b : b * graph.order + a;
    const known = beside.get(pair);
    const first = firstOf.get(pair);
    if (known) known.push(id);
    else if (first !== undefined) beside.set(pair, [first, id]);
    else firstOf.set(pair, id);
  });
  for (const ids of beside.values()) {
    ids.sort().forEach((id, i) => {
      const out = (i - (ids.length - 1) / 2) * SPREAD;
      const [from, to] = graph.extremities(id) as [string, string];
      // The left of a line is the right of one that runs the other way.
      if (from === to) bends.set(id, loopReach(out));
      else if (out === 0) bends.delete(id);
      else bends.set(id, from < to ? out : -out);
    });
  }
  return bends;
} // prettier-ignore

/** How far a loop reaches, in radii of its node; parallel ones differ by half of one. */
const loopReach = (out: number): number => 2.25 + 2 * out;

/** The lines of a picture as it is. `rowOf`: where a node's place is kept. */
export function tableOf(picture: Picture, rowOf: (node: string) => number): LineTable {
  const { graph } = picture;
  const lean = graph.size >= LEAN_FROM;
  const bends = bendsOf(picture);
  const lineOf = ({ line }: Drawn): number => (lean && line === POINTED ? 0 : line);
  const isShaped = (id: string, drawn: Drawn): boolean => bends.has(id) || lineOf(drawn) !== 0;
  let shapes = 0;
  graph.forEachEdge((id, edge) => void (shapes += Number(isShaped(id, edge as Drawn))));
  const straight = emptyGroup(graph.size - shapes);
  const shaped = emptyGroup(shapes);
  const spots = new Map<string, Spot>();
  const ends = [0, 0];
  graph.forEachEdge((id, edge, from, to) => {
    const drawn = edge as Drawn;
    const which = isShaped(id, drawn) ? 1 : 0;
    const group = which ? shaped : straight;
    const at = ends[which]!++;
    const width = lean ? drawn.lean : drawn.size;
    group.numbers.set([rowOf(from), rowOf(to), width, bends.get(id) ?? 0, lineOf(drawn)], at * NUMBERS);
    group.inks[at] = seenInk(drawn);
    spots.set(id, { group, at });
  });
  const litNow = new Set<string>();
  const see = (ids: Iterable<string>): void => {
    for (const id of ids) {
      const spot = spots.get(id);
      if (!spot || !graph.hasEdge(id)) continue;
      const drawn = graph.getEdgeAttributes(id) as Drawn;
      spot.group.inks[spot.at] = seenInk(drawn);
      if (isLit(drawn)) litNow.add(id);
      else litNow.delete(id);
    }
  };
  graph.forEachEdge((id, edge) => void (isLit(edge) && litNow.add(id)));
  return {
    straight,
    shaped,
    bends,
    see,
    lit() {
      const of = (group: LineGroup): LineGroup => {
        const some = [...litNow].filter((id) => spots.get(id)!.group === group);
        const lit = emptyGroup(some.length);
        some.forEach((id, i) => {
          const { at } = spots.get(id)!;
          lit.numbers.set(group.numbers.subarray(at * NUMBERS, (at + 1) * NUMBERS), i * NUMBERS);
          const drawn = graph.getEdgeAttributes(id) as Drawn;
          lit.inks[i] = inkOf(drawn.litColor, drawn.told & DIM ? FAINT : 1);
        });
        return lit;
      };
      return { straight: of(straight), shaped: of(shaped) };
    },
  };
} // prettier-ignore

interface Spot {
  readonly group: LineGroup;
  readonly at: number;
}

const emptyGroup = (lines: number): LineGroup => ({
  numbers: new Float32Array(lines * NUMBERS),
  inks: new Uint32Array(lines),
});

const isLit = ({ told }: PictureEdge): boolean => (told & LIT) !== 0 && (told & HIDDEN) === 0;

function seenInk({ told, color, opacity }: Drawn): number {
  if (told & (HIDDEN | LIT)) return 0;
  return inkOf(color, told & DIM ? FAINT : opacity);
}

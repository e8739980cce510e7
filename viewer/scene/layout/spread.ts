/** Names stand under and beside their nodes, so room to the side is worth more than room above. */
const SIDEWAYS = 1.5;
const GAP = 14;
const ROUNDS = 60;

/**
 * Pushes nodes apart until none touches another, by the shortest way, moving free nodes only. In place.
 *
 * @param places x0 y0 x1 y1 … in plane units
 * @param radii room around each middle, plane units
 * @param fixed 1 where a node stays
 */
export function spread(places: Float32Array, radii: Float32Array, fixed: Uint8Array): void {
  const count = radii.length;
  const cell = 2 * (radii.reduce((most, radius) => Math.max(most, radius), 0) + GAP);
  const free = Array.from(radii, (_, i) => i).filter((i) => !fixed[i]);
  for (let round = 0; round < ROUNDS; round++) {
    const all = sortIntoCells(places, radii.keys(), cell);
    // Of two that stay neither is pushed: round one that stays only the free ones are looked at.
    const loose = free.length === count ? all : sortIntoCells(places, free, cell);
    let touched = false;
    for (let i = 0; i < count; i++) {
      for (const j of around(fixed[i] ? loose : all, places, i, cell)) {
        if (j > i && push(places, radii, fixed, i, j)) touched = true;
      }
    }
    if (!touched) return;
  }
}

function push(places: Float32Array, radii: Float32Array, fixed: Uint8Array, i: number, j: number): boolean {
  if (fixed[i] && fixed[j]) return false;
  const dx = (places[2 * j]! - places[2 * i]!) / SIDEWAYS;
  const dy = places[2 * j + 1]! - places[2 * i + 1]!;
  const apart = Math.hypot(dx, dy);
  const room = radii[i]! + radii[j]! + GAP;
  if (apart >= room) return false;
  // Two nodes on one spot part along the diagonal of their numbers, not at random.
  const [ux, uy] = apart > 1e-3 ? [dx / apart, dy / apart] : [Math.cos(i + j), Math.sin(i + j)];
  const way = room - apart + 0.01;
  const share = fixed[i] ? 0 : fixed[j] ? 1 : 0.5;
  places[2 * i]! -= ux * way * share * SIDEWAYS;
  places[2 * i + 1]! -= uy * way * share;
  places[2 * j]! += ux * way * (1 - share) * SIDEWAYS;
  places[2 * j + 1]! += uy * way * (1 - share);
  return true;
}

function sortIntoCells(places: Float32Array, nodes: Iterable<number>, cell: number): Map<number, number[]> {
  const cells = new Map<number, number[]>();
  for (const i of nodes) {
    const key = cellOf(places, i, cell, 0, 0);
    const held = cells.get(key);
    if (held) held.push(i);
    else cells.set(key, [i]);
  }
  return cells;
}

function* around(cells: Map<number, number[]>, places: Float32Array, i: number, cell: number) {
  for (let right = -1; right <= 1; right++) {
    for (let up = -1; up <= 1; up++) yield* cells.get(cellOf(places, i, cell, right, up)) ?? [];
  }
}

/** Far more rows than a plane has. */
const ROWS = 1 << 20;

function cellOf(places: Float32Array, i: number, cell: number, right: number, up: number): number {
  const column = Math.floor(places[2 * i]! / (cell * SIDEWAYS)) + right;
  return column * ROWS + Math.floor(places[2 * i + 1]! / cell) + up;
}

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
  for (let round = 0; round < ROUNDS; round++) {
    const cells = sortIntoCells(places, count, cell);
    let touched = false;
    for (let i = 0; i < count; i++) {
      for (const j of around(cells, places, i, cell)) {
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

function sortIntoCells(places: Float32Array, count: number, cell: number): Map<string, number[]> {
  const cells = new Map<string, number[]>();
  for (let i = 0; i < count; i++) {
    const key = cellOf(places, i, cell, 0, 0);
    const held = cells.get(key);
    if (held) held.push(i);
    else cells.set(key, [i]);
  }
  return cells;
}

function* around(cells: Map<string, number[]>, places: Float32Array, i: number, cell: number) {
  for (let right = -1; right <= 1; right++) {
    for (let up = -1; up <= 1; up++) yield* cells.get(cellOf(places, i, cell, right, up)) ?? [];
  }
}

function cellOf(places: Float32Array, i: number, cell: number, right: number, up: number): string {
  const column = Math.floor(places[2 * i]! / (cell * SIDEWAYS)) + right;
  return `${column} ${Math.floor(places[2 * i + 1]! / cell) + up}`;
}

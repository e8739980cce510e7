import type { Point } from '../contract.ts';

// Equal Earth (Šavrič, Patterson, Jenny 2018, doi:10.1080/13658816.2018.1504949): areas are true, shapes pleasant.
const A = [1.340264, -0.081106, 0.000893, 0.003796] as const;
const HALF_ROOT_3 = Math.sqrt(3) / 2;

/** Plane units a radian. */
const SCALE = 900;

/** Where a place of the earth lies on the plane; degrees. */
export function onEarth(lat: number, lon: number): Point {
  const phi = (lat * Math.PI) / 180;
  const t = Math.asin(HALF_ROOT_3 * Math.sin(phi));
  const t2 = t * t;
  const t6 = t2 * t2 * t2;
  const x =
    (((lon * Math.PI) / 180) * Math.cos(t)) /
    (HALF_ROOT_3 * (A[0] + 3 * A[1] * t2 + t6 * (7 * A[2] + 9 * A[3] * t2)));
  return { x: SCALE * x, y: SCALE * t * (A[0] + A[1] * t2 + t6 * (A[2] + A[3] * t2)) };
}

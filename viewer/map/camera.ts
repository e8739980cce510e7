// What part of the plane the screen shows. Pure: sizes in, numbers out.

import type { PlanePoint } from './geo.ts';

/** The screen's size in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A part of the plane. */
export interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The plane's point in the middle of the screen, and how much nearer than the whole. */
export interface Camera {
  readonly middle: PlanePoint;
  readonly zoom: number;
}

/** Pixels a unit of the plane. */
export function scaleOf({ width, height }: Size, world: Extent, zoom: number): number {
  return zoom * Math.min(width / (world.right - world.left), height / (world.bottom - world.top));
}

/** Where a point of the plane is on the screen. */
export function toScreen([x, y]: PlanePoint, camera: Camera, size: Size, scale: number): PlanePoint {
  return [(x - camera.middle[0]) * scale + size.width / 2, (y - camera.middle[1]) * scale + size.height / 2];
}

/** The point of the plane that is there on the screen. */
export function toPlane([x, y]: PlanePoint, camera: Camera, size: Size, scale: number): PlanePoint {
  return [(x - size.width / 2) / scale + camera.middle[0], (y - size.height / 2) / scale + camera.middle[1]];
}

const between = (value: number, least: number, most: number): number =>
  least > most ? (least + most) / 2 : Math.max(least, Math.min(most, value));

/** The camera, kept where there is something to see: the world fills the screen as far as it can. */
export function kept(camera: Camera, size: Size, world: Extent, mostZoom: number): Camera {
  const zoom = between(camera.zoom, 1, mostZoom);
  const scale = scaleOf(size, world, zoom);
  const [halfX, halfY] = [size.width / 2 / scale, size.height / 2 / scale];
  return {
    zoom,
    middle: [
      between(camera.middle[0], world.left + halfX, world.right - halfX),
      between(camera.middle[1], world.top + halfY, world.bottom - halfY),
    ],
  };
}

/** Nearer by `factor`; the point of the plane that is `at` on the screen stays there. */
export function zoomed(
  camera: Camera,
  factor: number,
  at: PlanePoint,
  size: Size,
  world: Extent,
  mostZoom: number,
): Camera {
  const zoom = between(camera.zoom * factor, 1, mostZoom);
  const point = toPlane(at, camera, size, scaleOf(size, world, camera.zoom));
  const scale = scaleOf(size, world, zoom);
  const middle: PlanePoint = [
    point[0] - (at[0] - size.width / 2) / scale,
    point[1] - (at[1] - size.height / 2) / scale,
  ];
  return kept({ zoom, middle }, size, world, mostZoom);
}

/** Moved by so many pixels, as a hand moves paper. */
export function moved(
  camera: Camera,
  dx: number,
  dy: number,
  size: Size,
  world: Extent,
  mostZoom: number,
): Camera {
  const scale = scaleOf(size, world, camera.zoom);
  return kept(
    { ...camera, middle: [camera.middle[0] - dx / scale, camera.middle[1] - dy / scale] },
    size,
    world,
    mostZoom,
  );
}

/** The camera that shows all of the points, as near as `mostZoom`, with a margin of a sixth of the screen. */
export function showing(points: readonly PlanePoint[], size: Size, world: Extent, mostZoom: number): Camera {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const whole = scaleOf(size, world, 1);
  const zoom = Math.min(
    (size.width * (2 / 3)) / (Math.max(right - left, 1) * whole),
    (size.height * (2 / 3)) / (Math.max(bottom - top, 1) * whole),
  );
  return kept({ zoom, middle: [(left + right) / 2, (top + bottom) / 2] }, size, world, mostZoom);
}

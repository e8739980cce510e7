// Makes the map's data small, while the page is built: lands as coarse as the map can show, without names.

import type { GeometryCollection, Topology } from 'topojson-specification';

/** Steps of the source's grid that become one: about 3 km, a tenth of what the source itself is accurate to. */
const COARSER = [8, 16] as const;

/** ISO 3166-1: numeric codes are aliases of the letters, which is what our ids have. */
function lettersOf(numeric: string): string | undefined {
  const [canonical = ''] = Intl.getCanonicalLocales(`und-${numeric.padStart(3, '0')}`);
  return /^und-([A-Z]{2})$/.exec(canonical)?.[1];
}

function coarser(arc: readonly (readonly number[])[]): [number, number][] {
  let [x, y] = [0, 0];
  let [lastX, lastY] = [0, 0];
  const lean: [number, number][] = [];
  for (const [i, [dx = 0, dy = 0]] of arc.entries()) {
    x += dx;
    y += dy;
    const [atX, atY] = [Math.round(x / COARSER[0]), Math.round(y / COARSER[1])];
    // The two ends stay, so that neighbours still meet.
    const end = i === 0 || i === arc.length - 1;
    if (!end && atX === lastX && atY === lastY) continue;
    lean.push(i === 0 ? [atX, atY] : [atX - lastX, atY - lastY]);
    [lastX, lastY] = [atX, atY];
  }
  return lean;
}

/** The countries of world-atlas on a coarser grid; `id` is the ISO code in letters, where the land has one. */
export function leanAtlas({ arcs, objects, transform }: Topology): Topology {
  const { geometries } = objects['countries'] as GeometryCollection;
  const { scale, translate } = transform!;
  return {
    type: 'Topology',
    transform: { scale: [scale[0] * COARSER[0], scale[1] * COARSER[1]], translate },
    arcs: arcs.map(coarser),
    objects: {
      countries: {
        type: 'GeometryCollection',
        geometries: geometries.map(({ properties, id, ...shape }) => {
          const letters =
            id === undefined
              ? OWN_CODES[properties?.['name' as keyof typeof properties] ?? '']
              : lettersOf(String(id));
          return { ...shape, ...(letters && { id: letters }) };
        }),
      },
    },
  };
}

/** Lands to which the source gives no number, and for which we have a code. */
const OWN_CODES: Readonly<Record<string, string>> = { Kosovo: 'XK' };

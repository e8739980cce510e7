// Which names stand on the map, and where: none on another, none under what lies over the map.

import type { Box } from '../scene/contract.ts';
import { FORCED, placeLabels } from '../scene/labels/place-labels.ts';
import type { Size } from './camera.ts';
import type { Cluster } from './clusters.ts';

const HEIGHT = 16;
const SPAN = 20;

/** The pixels that a text takes, in the font of the map's names. */
export type Measure = (text: string) => number;

/** A measure by a canvas; texts are measured once. */
export function createMeasure(font: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text) => text.length * 7;
  context.font = font;
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? Math.ceil(context.measureText(text).width);
    known.set(text, width);
    return width;
  };
}

/** The boxes of names by the id of the circle's first place. `forced`: places whose names are shown in any case. */
export function placeNames(
  clusters: readonly Cluster[],
  nameOf: (cluster: Cluster) => string,
  measure: Measure,
  size: Size,
  covers: readonly Box[],
  forced: ReadonlySet<string>,
): ReadonlyMap<string, Box> {
  // Ranks are near enough to each other that a name keeps clear of every circle.
  const most = Math.max(1, ...clusters.map(({ count }) => count));
  const wishes = clusters.map((cluster) => ({
    id: cluster.members[0]!.spot.id,
    x: cluster.x,
    y: cluster.y,
    radius: cluster.radius,
    width: measure(nameOf(cluster)),
    height: HEIGHT,
    rank: cluster.members.some(({ spot }) => forced.has(spot.id))
      ? FORCED + cluster.count
      : (SPAN * cluster.count) / most,
  }));
  return placeLabels(wishes, { left: 0, top: 0, ...size }, covers);
}

// The map: places and countries (at their capitals) where they lie on the earth, actors near their country, meetings
// where they were held, else between their sides.

import type { NodeSummary } from '../../../graph/model/index.ts';
import type { Point } from '../contract.ts';
import { middle, near, neighboursBy, parted } from './beside.ts';
import { CAPITALS } from './capitals.ts';
import { onEarth } from './earth.ts';
import type { Arranged, Ground } from './ground.ts';
import { countryOf, isEvent, sidesOf } from './sides.ts';

/** Who belongs to a country stands about this far from its capital, plane units. */
const AROUND = 26;
/** Where what lies nowhere stands: in rows in the southern ocean. */
const NOWHERE = { left: -900, top: onEarth(-72, 0).y - 60, step: 52, columns: 36 };

function capital(country: string | undefined): Point | undefined {
  const place = country && CAPITALS[country.replace('country:', '')];
  return place ? onEarth(place[0], place[1]) : undefined;
}

/** See the head of the file. What nothing places stands below the map, and a note says so. */
export function arrangeOnMap(ground: Ground): Arranged {
  const { nodes, edges } = ground;
  const at = new Map<string, Point>();
  const own = (node: NodeSummary): Point | undefined => {
    if (node.lat !== undefined && node.lon !== undefined) return onEarth(node.lat, node.lon);
    if (node.kind === 'country') return capital(node.id);
    const home = capital(countryOf(node));
    return home && near(home, node.id, AROUND);
  };
  for (const node of nodes.filter((one) => !isEvent(one))) {
    const place = own(node);
    if (place) at.set(node.id, place);
  }
  const venues = neighboursBy(edges, ['HELD_IN']);
  const parties = neighboursBy(edges, ['PARTICIPATED_IN', 'SPOKE_AT', 'REPRESENTS']);
  const sides = sidesOf(nodes, edges);
  const known = (ids: readonly string[] = []): readonly Point[] => ids.flatMap((id) => at.get(id) ?? []);
  const placed = new Map(at);
  const nowhere: NodeSummary[] = [];
  for (const node of nodes) {
    if (at.has(node.id)) continue;
    const held = middle(known(venues.get(node.id)));
    const between =
      middle((sides.get(node.id) ?? []).flatMap((country) => capital(country) ?? [])) ??
      middle(known(parties.get(node.id)));
    const place = held ? near(held, node.id, AROUND) : between && near(between, node.id, AROUND);
    if (place) placed.set(node.id, place);
    else nowhere.push(node);
  }
  nowhere.forEach(({ id }, i) => {
    const { left, top, step, columns } = NOWHERE;
    placed.set(id, { x: left + (i % columns) * step, y: top - Math.floor(i / columns) * step });
  });
  const note = { at: { x: NOWHERE.left - 20, y: NOWHERE.top + 40 }, note: 'nowhere' as const };
  return {
    places: parted(ground, placed),
    guides: { notes: nowhere.length > 0 ? [note] : [] },
    quiet: { edges: new Set(['LOCATED_IN', 'REPRESENTS']), nodes: new Set() },
  };
}

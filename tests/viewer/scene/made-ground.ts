// A small ground for layouts: four countries, who belongs to them, and five meetings.

import type { EdgeSummary, NodeSummary } from '../../../graph/model/index.ts';
import type { Point } from '../../../viewer/scene/contract.ts';
import type { Arranged, Ground } from '../../../viewer/scene/layouts/ground.ts';

/** A country by its ISO code. */
export const country = (code: string): NodeSummary => ({
  id: `country:${code}`,
  kind: 'country',
  name: code,
  degree: 9,
});
/** Somebody, of a country or none. */
export const person = (id: string, code?: string): NodeSummary => ({
  id: `person:${id}`,
  kind: 'person',
  name: id,
  degree: 3,
  ...(code && { country: `country:${code}` }),
});
/** Talks on a day, within a range of days, or without one. */
export const talks = (id: string, start?: string, end = start): NodeSummary => ({
  id: `event:${id}`,
  kind: 'talks',
  name: id,
  degree: 2,
  status: 'held',
  date: start ? { start: start as `${number}-${number}-${number}`, end: end as never } : null,
});
/** Somebody took part in talks. */
export const took = (who: string, event: string): EdgeSummary => ({
  id: `PARTICIPATED_IN|${who}|${event}`,
  type: 'PARTICIPATED_IN',
  from: who,
  to: `event:${event}`,
});

export const NODES: readonly NodeSummary[] = [
  ...['US', 'RU', 'TR', 'CN'].map(country),
  person('marco', 'US'),
  person('sergei', 'RU'),
  person('nobody'),
  { id: 'place:istanbul', kind: 'location', name: 'Istanbul', degree: 2, country: 'country:TR', lat: 41, lon: 29 },
  talks('a', '2025-02-18'),
  talks('b', '2025-02-27'),
  talks('c', '2025-03-01', '2025-03-31'),
  talks('d'),
  talks('e', '2025-02-18'),
]; // prettier-ignore
export const EDGES: readonly EdgeSummary[] = [
  ...['a', 'b', 'c', 'd', 'e'].flatMap((event) => [took('country:US', event), took('country:RU', event)]),
  took('country:TR', 'b'),
  { id: 'HELD_IN|b', type: 'HELD_IN', from: 'event:b', to: 'place:istanbul' },
];

/** The ground, with what is other than usual. */
export const ground = (more: Partial<Ground> = {}): Ground => ({
  nodes: NODES,
  edges: EDGES,
  lanes: 'country',
  radius: () => 10,
  fixed: new Map(),
  ...more,
});

/** Where a node was laid. */
export const at = ({ places }: Arranged, id: string): Point => places.get(id)!;

// Small random graphs for properties of chains: a few actors of two states, events near each other in time, some wide,
// some undated, some not held; who met is drawn, since the graph is told it by MET_WITH.

import fc from 'fast-check';
import type { Graph, GraphEdge, GraphEntity, GraphEvent } from '../../../graph/model/index.ts';
import { addDays, edgeId, EVENT_KINDS, STATUSES } from '../../../graph/model/index.ts';

const ACTORS = ['country:AA', 'country:BB', 'org:c', 'person:a1', 'person:a2', 'person:b1', 'person:x'];
const FIRST = '2025-01-01';

interface Drawn {
  readonly start: number | null;
  readonly length: number;
  readonly kind: GraphEvent['kind'];
  readonly status: GraphEvent['status'];
  readonly parties: readonly string[];
  /** Which of the pairs met, by position. */
  readonly met: readonly boolean[];
  readonly place: string | null;
  /** Earlier events in the list that it is said to come after; and whether an article says so. */
  readonly before: readonly (readonly [number, boolean])[];
}

const EVENT: fc.Arbitrary<Drawn> = fc.record({
  start: fc.option(fc.nat(9), { freq: 12 }),
  length: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(3) }),
  kind: fc.constantFrom(...EVENT_KINDS),
  status: fc.oneof({ weight: 5, arbitrary: fc.constant('held' as const) }, fc.constantFrom(...STATUSES)),
  parties: fc.subarray(ACTORS, { minLength: 1, maxLength: 5 }),
  met: fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
  place: fc.option(fc.constantFrom('place:p', 'place:q', 'country:AA')),
  before: fc.array(fc.tuple(fc.nat(20), fc.boolean()), { maxLength: 2 }),
});

/** Graphs of up to `events` events. */
export function randomGraphs(events: number): fc.Arbitrary<Graph> {
  return fc.array(EVENT, { minLength: 1, maxLength: events }).map(graphOf);
}

/** Every actor that a random graph can have. */
export const RANDOM_ACTORS: readonly string[] = ACTORS;

function graphOf(drawn: readonly Drawn[]): Graph {
  const idOf = (at: number): string => `event:${String.fromCharCode(97 + ((at * 7) % 26))}${at}`;
  const events = drawn.map(({ start, length, kind, status }, at): GraphEvent => {
    const first = start === null ? undefined : addDays(FIRST, start);
    const date = first === undefined ? null : { start: first, end: addDays(first, length) };
    const bare = { disputed: false, sources: [], voices: 1, evidence: [] };
    return { id: idOf(at), kind, status, date, title: `Event ${at}`, ...bare };
  });
  const edges: GraphEdge[] = [
    edge('REPRESENTS', 'person:a1', 'country:AA', { role: 'minister' }),
    edge('REPRESENTS', 'person:a2', 'country:AA', { role: 'envoy' }),
    edge('REPRESENTS', 'person:b1', 'country:BB', { role: 'minister' }),
    edge('REPRESENTS', 'org:c', 'country:BB'),
    edge('LOCATED_IN', 'place:p', 'country:AA'),
  ];
  const met = new Map<string, string[]>();
  drawn.forEach(({ parties, status, place, before, met: did }, at) => {
    for (const party of parties) edges.push(edge('PARTICIPATED_IN', party, idOf(at)));
    if (place !== null) edges.push(edge('HELD_IN', idOf(at), place));
    const earlier = new Map(before.map(([other, stated]) => [other % (at + 1), stated]));
    for (const [other, stated] of earlier)
      if (other !== at)
        edges.push(edge('PRECEDED_BY', idOf(at), idOf(other), { basis: stated ? 'stated' : 'chronology' }));
    if (status !== 'held') return;
    const pairs = parties.flatMap((a, i) => parties.slice(i + 1).map((b) => [a, b].sort().join(' ')));
    pairs.forEach((pair, i) => {
      if (did[i]) met.set(pair, [...(met.get(pair) ?? []), idOf(at)]);
    });
  });
  for (const [pair, ids] of met) {
    const [a, b] = pair.split(' ') as [string, string];
    const days = ids.flatMap((id) => events.find((one) => one.id === id)!.date?.start ?? []).sort();
    const [first = null, last = null] = [days[0], days.at(-1)];
    edges.push(edge('MET_WITH', a, b, { count: ids.length, first, last, events: ids.sort() }));
  }
  const entity = (id: string, kind: GraphEntity['kind']): GraphEntity => ({
    id,
    kind,
    name: id,
    names: [],
    sources: [],
  });
  const entities = [
    ...ACTORS.map((id) =>
      entity(
        id,
        ({ country: 'country', org: 'organization', person: 'person' } as const)[id.split(':')[0] as 'org']!,
      ),
    ),
    entity('place:p', 'location'),
    entity('place:q', 'location'),
  ];
  return { articles: [], entities, events, edges, evidence: [], judgements: [] };
}

function edge(type: GraphEdge['type'], from: string, to: string, more: Partial<GraphEdge> = {}): GraphEdge {
  const bare = { type, from, to, evidence: [], ...more };
  return { id: edgeId(bare), ...bare };
}

/** Filters of every sort, loose more often than tight. */
export const FILTERS = fc.record(
  {
    kinds: fc.subarray([...EVENT_KINDS], { minLength: 4 }),
    statuses: fc.subarray([...STATUSES], { minLength: 1 }),
    from: fc.nat(4).map((n) => addDays(FIRST, n)),
    to: fc.nat(5).map((n) => addDays(FIRST, 5 + n)),
    avoid: fc.array(fc.constantFrom(...ACTORS, 'place:p', 'place:q', 'event:a0', 'event:h1'), {
      maxLength: 1,
    }),
  },
  { requiredKeys: [] },
);

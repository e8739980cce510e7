// Pieces of the questions in Cypher.

import type { EventFilter } from '../filter.ts';
import { HELD } from '../filter.ts';

/** A text or list of texts as a literal; Cypher knows every escape that JSON makes. */
export function literal(value: string | readonly string[]): string {
  return typeof value === 'string' ? JSON.stringify(value) : `[${value.map(literal).join(', ')}]`;
}

/** What an event must be to pass the filter, joined by AND; `prelude` must stand before it. */
export function passesAs(event: string, filter: EventFilter): string {
  const { kinds, statuses = HELD, from, to, avoid = [] } = filter;
  const named = avoid.filter((id) => id.startsWith('event:'));
  return [
    `${event}.status IN ${literal(statuses)}`,
    ...(kinds ? [`${event}.kind IN ${literal(kinds)}`] : []),
    ...(from === undefined ? [] : [`${event}.start >= ${literal(from)}`]),
    ...(to === undefined ? [] : [`${event}.end <= ${literal(to)}`]),
    ...avoidedLists(filter).map(({ name }) => `NOT ${event}.id IN ${name}`),
    ...(named.length === 0 ? [] : [`NOT ${event}.id IN ${literal(named)}`]),
  ].join(' AND ');
}

/** One list of events to avoid, by its name, and how it is found. */
interface Avoided {
  readonly name: string;
  readonly lines: readonly string[];
}

/** Ids are looked for beside their label, which has an index. */
function avoidedLists({ avoid = [] }: EventFilter): Avoided[] {
  const places = avoid.filter((id) => id.startsWith('place:'));
  const actors = avoid.filter((id) => !id.startsWith('place:') && !id.startsWith('event:'));
  const list = (name: string, label: string, ids: readonly string[], reaches: string): Avoided[] =>
    ids.length === 0
      ? []
      : [
          {
            name,
            lines: [
              `OPTIONAL MATCH (v:${label})${reaches}(x:Event) WHERE v.id IN ${literal(ids)}`,
              `collect(DISTINCT x.id) AS ${name}`,
            ],
          },
        ];
  return [
    ...list('attended', 'Actor', actors, '<-[:REPRESENTS*0..6]-(p)-[:PARTICIPATED_IN|SPOKE_AT]->'),
    ...list('hosted', 'Actor', actors, '<-[:REPRESENTS|LOCATED_IN*0..6]-(p)<-[:HELD_IN]-'),
    ...list('there', 'Location', places, '<-[:LOCATED_IN*0..6]-(p)<-[:HELD_IN]-'),
  ];
}

/** The events to avoid as lists of ids; nothing where there are none. */
export function prelude(filter: EventFilter): string[] {
  const lists = avoidedLists(filter);
  return lists.flatMap(({ lines: [match, collected] }, at) => [
    match!,
    `WITH ${[...lists.slice(0, at).map(({ name }) => name), collected!].join(', ')}`,
  ]);
}

/** The names of the lists that `prelude` leaves, to be handed on by a WITH: `attended, hosted, `. */
export function handedOn(filter: EventFilter): string {
  return avoidedLists(filter).map(({ name }) => `${name}, `).join(''); // prettier-ignore
}

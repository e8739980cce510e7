// One event, and the chain of events that it belongs to.

import * as v from 'valibot';
import type { GraphReader } from '../../model/index.ts';
import { BASIS_FILTERS, DIRECTIONS } from '../../chains/index.ts';
import { CHAIN_DEFAULTS, chainOf, nodeDetail } from '../../views/index.ts';
import { byId, oneOf, text, whole } from '../parameters.ts';
import { refusal } from '../problem.ts';
import { route } from '../route.ts';

export const eventRoutes = [
  route({
    method: 'GET',
    path: '/events/:id',
    summary: 'An event with its parties, places and evidence, and what came just before and after',
    answer: 'NodeDetail',
    params: byId,
    problems: ['unknown-event'],
    dated: true,
    cached: true,
    handle: ({ params: { id }, services: { reader } }) =>
      nodeDetail(reader, eventId(reader, id)) ?? unknownEvent(id),
  }),
  route({
    method: 'GET',
    path: '/events/:id/chain',
    summary: 'The events before an event, or after it, hop by hop with evidence',
    answer: 'Chain',
    params: v.strictObject({
      id: text,
      basis: v.optional(oneOf(BASIS_FILTERS), CHAIN_DEFAULTS.basis),
      direction: v.optional(oneOf(DIRECTIONS), CHAIN_DEFAULTS.direction),
      depth: v.optional(whole(0, 50), String(CHAIN_DEFAULTS.depth)),
    }),
    problems: ['unknown-event'],
    dated: true,
    cached: true,
    handle: ({ params: { id, ...options }, services: { reader } }) =>
      chainOf(reader, eventId(reader, id), options) ?? unknownEvent(id),
  }),
];

/** The event's id today; refuses what is no event. */
function eventId(reader: GraphReader, id: string): string {
  const current = reader.currentId(id);
  return (reader.event(current) ?? reader.rejected(current))?.id ?? unknownEvent(id);
}

function unknownEvent(id: string): never {
  throw refusal('unknown-event', `No event has the id "${id}". Find it by name with /search?q=.`);
}

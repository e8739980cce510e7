// One event, and the chain of events that it belongs to.

import * as v from 'valibot';
import { BASIS_FILTERS, DIRECTIONS } from '../../chains/index.ts';
import { CHAIN_DEFAULTS, chainOf, nodeDetail } from '../../views/index.ts';
import { byId, oneOf, text, whole } from '../parameters.ts';
import { route } from '../route.ts';
import { filterOf, filterParameters } from './chains.ts';
import { eventId, unknownEvent } from './event-id.ts';

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
      ...filterParameters,
    }),
    problems: ['unknown-event', 'unknown-node'],
    dated: true,
    cached: true,
    handle: ({ params: { id, basis, direction, depth, ...filter }, services: { reader } }) =>
      chainOf(reader, eventId(reader, id), { basis, direction, depth, filter: filterOf(reader, filter) }) ??
      unknownEvent(id),
  }),
];

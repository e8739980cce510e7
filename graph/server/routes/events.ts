// One event, and the chain of events that it belongs to.

import * as v from 'valibot';
import { BASIS_FILTERS, DIRECTIONS } from '../../chains/index.ts';
import { CHAIN_DEFAULTS, chainOf, chainPage, markdownText, nodeDetail } from '../../views/index.ts';
import type { Chain, GraphReader } from '../../model/index.ts';
import { byId, oneOf, text, whole } from '../parameters.ts';
import { fileRoute, route } from '../route.ts';
import { filterOf, filterParameters } from './chains.ts';
import { eventId, unknownEvent } from './event-id.ts';
import { MARKDOWN, markdownFile } from './markdown.ts';

const CHAIN = v.strictObject({
  id: text,
  basis: v.optional(oneOf(BASIS_FILTERS), CHAIN_DEFAULTS.basis),
  direction: v.optional(oneOf(DIRECTIONS), CHAIN_DEFAULTS.direction),
  depth: v.optional(whole(0, 50), String(CHAIN_DEFAULTS.depth)),
  ...filterParameters,
});

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
    params: CHAIN,
    problems: ['unknown-event', 'unknown-node'],
    dated: true,
    cached: true,
    handle: ({ params, services: { reader } }) => chainAsked(reader, params),
  }),
  fileRoute({
    method: 'GET',
    path: '/events/:id/chain/markdown',
    summary: 'The same chain as a list of citations in Markdown',
    types: [MARKDOWN],
    params: CHAIN,
    problems: ['unknown-event', 'unknown-node'],
    dated: true,
    cached: true,
    file: ({ params, services: { reader } }) =>
      markdownFile('chain', markdownText(chainPage(chainAsked(reader, params), params.direction))),
  }),
];

function chainAsked(
  reader: GraphReader,
  { id, basis, direction, depth, ...filter }: v.InferOutput<typeof CHAIN>,
): Chain {
  const options = { basis, direction, depth, filter: filterOf(reader, filter) };
  return chainOf(reader, eventId(reader, id), options) ?? unknownEvent(id);
}

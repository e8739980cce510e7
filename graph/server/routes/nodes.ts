// One node, what lies next to it, and one edge.

import * as v from 'valibot';
import { EDGE_TYPES } from '../../model/index.ts';
import { edgeDetail, namingList, neighbours, nodeDetail, nodeYears } from '../../views/index.ts';
import { cursorParameter, placeOf, withCursor } from '../cursor.ts';
import { byId, oneOf, text, whole } from '../parameters.ts';
import { refusal } from '../problem.ts';
import { route } from '../route.ts';

export const nodeRoutes = [
  route({
    method: 'GET',
    path: '/nodes/:id',
    summary: 'An entity or event with counts, nearest relations and evidence',
    answer: 'NodeDetail',
    params: byId,
    problems: ['unknown-node'],
    dated: true,
    cached: true,
    handle: ({ params: { id }, services: { reader } }) => nodeDetail(reader, id) ?? unknownNode(id),
  }),
  route({
    method: 'GET',
    path: '/nodes/:id/neighbours',
    summary: 'The nodes next to one, best connected first, and the counts of all its relations',
    answer: 'Neighbourhood',
    params: v.strictObject({
      id: text,
      type: v.optional(oneOf(EDGE_TYPES)),
      direction: v.optional(oneOf(['in', 'out', 'both']), 'both'),
      year: v.optional(
        v.pipe(v.string(), v.regex(/^(?:\d{4}|none)$/, 'Write a year in four digits, or none')),
      ),
      limit: v.optional(whole(0, 500), '50'),
      cursor: cursorParameter,
    }),
    problems: ['unknown-node', 'bad-cursor'],
    dated: true,
    cached: true,
    handle: ({ params: { id, type, year, cursor, ...options }, services: { reader } }) => {
      const after = cursor === undefined ? undefined : placeOf('neighbours', cursor);
      const only = { ...(type && { type }), ...(year !== undefined && { year }), ...(after && { after }) };
      const page = neighbours(reader, id, { ...options, ...only });
      return page ? withCursor('neighbours', page) : unknownNode(id);
    },
  }),
  route({
    method: 'GET',
    path: '/nodes/:id/articles',
    summary: 'The articles whose names were joined into an entity, and the names',
    answer: 'NamingList',
    params: v.strictObject({ id: text, limit: v.optional(whole(1, 500), '50'), cursor: cursorParameter }),
    problems: ['unknown-node', 'bad-cursor'],
    dated: true,
    cached: true,
    handle: ({ params: { id, limit, cursor }, services: { reader } }) => {
      const after = cursor === undefined ? undefined : placeOf('namings', cursor);
      const page = namingList(reader, id, { limit, ...(after && { after }) });
      return page ? withCursor('namings', page) : unknownNode(id);
    },
  }),
  route({
    method: 'GET',
    path: '/nodes/:id/years',
    summary: 'How many of each of a node’s relations fall in each year',
    answer: 'NodeYears',
    params: byId,
    problems: ['unknown-node'],
    dated: true,
    cached: true,
    handle: ({ params: { id }, services: { reader } }) => nodeYears(reader, id) ?? unknownNode(id),
  }),
  route({
    method: 'GET',
    path: '/edges/:id',
    summary: 'An edge with its ends and its evidence',
    answer: 'EdgeDetail',
    params: byId,
    problems: ['unknown-edge'],
    dated: true,
    cached: true,
    handle: ({ params: { id }, services: { reader } }) => {
      const detail = edgeDetail(reader, id);
      if (!detail)
        throw refusal('unknown-edge', `No edge has the id "${id}". Ask a node for its neighbours.`);
      return detail;
    },
  }),
];

function unknownNode(id: string): never {
  throw refusal('unknown-node', `No node has the id "${id}". Find it by name with /search?q=.`);
}

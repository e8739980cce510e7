// The graph as a whole: counts, the first picture, the strip of days, and whether anything changed.

import * as v from 'valibot';
import {
  articleKeys, facts, overview, OVERVIEW_NODES, statsOf, subgraphOf, timeline,
} from '../../views/index.ts'; // prettier-ignore
import { ids, nothing, whole } from '../parameters.ts';
import { route } from '../route.ts';

export const graphRoutes = [
  route({
    method: 'GET',
    path: '/stats',
    summary: 'Counts by kind, status, type, language, year and issue; what the store can do',
    answer: 'Stats',
    params: nothing,
    problems: [],
    dated: true,
    cached: true,
    handle: ({ services: { reader, store, perChange } }) =>
      perChange('stats', () => statsOf(reader, store.info)),
  }),
  route({
    method: 'GET',
    path: '/change',
    summary: 'The change number of the graph, for a viewer that follows',
    answer: 'Change',
    params: nothing,
    problems: [],
    cached: true,
    handle: ({ services }) => ({ change: services.reader.change() }),
  }),
  route({
    method: 'GET',
    path: '/overview',
    summary: 'The best connected nodes and the edges among them',
    answer: 'Subgraph',
    params: v.strictObject({ limit: v.optional(whole(1, OVERVIEW_NODES), String(OVERVIEW_NODES)) }),
    problems: [],
    dated: true,
    cached: true,
    handle: ({ params, services: { reader, perChange } }) =>
      perChange(`overview ${params.limit}`, () => overview(reader, params.limit)),
  }),
  route({
    method: 'POST',
    path: '/subgraph',
    summary: 'Nodes by their ids and the edges among them',
    answer: 'Subgraph',
    params: nothing,
    body: v.strictObject({ ids }),
    problems: [],
    dated: true,
    cached: false,
    handle: ({ body, services: { reader } }) => subgraphOf(reader, body.ids),
  }),
  route({
    method: 'GET',
    path: '/timeline',
    summary: 'Every dated event in its smallest form, by first day',
    answer: 'Timeline',
    params: nothing,
    problems: [],
    dated: true,
    cached: true,
    handle: ({ services: { reader, perChange } }) => perChange('timeline', () => timeline(reader)),
  }),
  route({
    method: 'GET',
    path: '/facts',
    summary: 'What can be filtered of every event, in columns: at most 50,000, best attested first',
    answer: 'Facts',
    params: nothing,
    problems: [],
    dated: true,
    cached: true,
    handle: ({ services: { reader, perChange } }) =>
      perChange('facts', () =>
        facts(
          reader,
          perChange('article keys', () => articleKeys(reader)),
        ),
      ),
  }),
];

// Finding by name, day, place, kind or sentence.

import * as v from 'valibot';
import { text, whole } from '../parameters.ts';
import { route } from '../route.ts';

export const searchRoutes = [
  route({
    method: 'GET',
    path: '/search',
    summary: 'Actors, places and events that match a text, best first',
    answer: 'SearchResult',
    params: v.strictObject({
      q: text,
      limit: v.optional(whole(1, 100), '20'),
      each: v.optional(v.pipe(whole(1, 100), v.description('Of each sort of node at most that many'))),
    }),
    problems: [],
    dated: true,
    cached: true,
    handle: ({ params: { q, limit, each }, services: { search } }) => search.find(q, limit, each),
  }),
];

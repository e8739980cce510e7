// What is in here, for who arrives.

import * as v from 'valibot';
import { articleKeys, digestOf, freshSince } from '../../views/index.ts';
import { text, whole } from '../parameters.ts';
import { route } from '../route.ts';

export const digestRoutes = [
  route({
    method: 'GET',
    path: '/digest',
    summary:
      'What is in here: span and histogram of days, busiest pairs, actors and places, newest articles, what is planned, what is disputed',
    answer: 'Digest',
    params: v.strictObject({
      since: v.optional(
        v.pipe(whole(0, 999_999_999), v.description('A change number: what has come after it')),
      ),
      seen: v.optional(
        v.pipe(text, v.description('The key of an article that was there then; `since` needs it')),
      ),
    }),
    problems: [],
    dated: true,
    cached: true,
    handle: ({ params: { since, seen }, services: { reader, perChange } }) => {
      const digest = perChange('digest', () =>
        digestOf(
          reader,
          perChange('article keys', () => articleKeys(reader)),
        ),
      );
      const fresh = since === undefined || seen === undefined ? undefined : freshSince(reader, since, seen);
      return { ...digest, ...(fresh && { fresh }) };
    },
  }),
];

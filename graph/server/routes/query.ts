// Cypher, read-only.

import * as v from 'valibot';
import { ChanceryError } from '../../model/index.ts';
import { nothing } from '../parameters.ts';
import { refusal } from '../problem.ts';
import { route } from '../route.ts';

/** Longest query, in UTF-16 units. */
const MAX_CYPHER = 20_000;

/** An object of values by name; a list is none, though valibot's record would take it. */
const namedValues = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value), 'Write an object of values by name'),
  v.record(v.string(), v.unknown()),
);

export const queryRoutes = [
  route({
    method: 'POST',
    path: '/query',
    summary: 'Runs a read-only Cypher query within limits of time, rows, bytes and memory',
    answer: 'QueryTable',
    params: nothing,
    body: v.strictObject({
      cypher: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(MAX_CYPHER)),
      params: v.optional(namedValues, {}),
    }),
    problems: ['bad-cypher', 'query-failed', 'cypher-off'],
    dated: true,
    cached: false,
    handle: async ({ body: { cypher, params }, services: { store, queryLimits, queryGate }, signal }) => {
      if (!store.info.cypher) {
        throw refusal('cypher-off', store.info.reason ?? 'This store does not answer Cypher.');
      }
      const { ok, code, reason, hints, place } = store.check(cypher);
      if (!ok) {
        throw refusal('bad-cypher', reason ?? 'The query is not allowed.', {
          ...(code && { code }),
          hints,
          place,
        });
      }
      return queryGate(async () => {
        try {
          return await store.query(cypher, params, { ...queryLimits, signal });
        } catch (error) {
          throw asRefusal(error);
        }
      });
    },
  }),
];

/**
 * What a store says of a query (`query-…`) or of itself is for the asker to read;
 * anything else is a defect and stays what it is.
 */
function asRefusal(error: unknown): unknown {
  if (!(error instanceof ChanceryError)) return error;
  const { code, message, hints, place } = error;
  return refusal(code.startsWith('query-') ? 'query-failed' : 'cypher-off', message, {
    code,
    hints,
    place,
  });
}

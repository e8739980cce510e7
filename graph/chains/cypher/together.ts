import { MEETING_KINDS } from '../../model/index.ts';
import type { TogetherOptions } from '../together.ts';
import { literal, passesAs, prelude } from './text.ts';

/** `encountersOf` in Cypher, but for who met. */
export function encountersCypher(actors: readonly string[], options: TogetherOptions): string {
  const asked = [...new Set(actors)];
  return [
    ...prelude(options),
    'MATCH (a:Actor)-[:PARTICIPATED_IN|SPOKE_AT]->(e:Event)',
    `WHERE a.id IN ${literal(asked)} AND ${passesAs('e', { kinds: MEETING_KINDS, ...options })}`,
    'WITH e, count(DISTINCT a.id) AS there',
    `WHERE there >= ${options.least ?? asked.length}`,
    'RETURN e.id AS event, there, e.start AS start, e.title AS title',
    `ORDER BY there DESC, e.start IS NULL, e.start, e.end, e.id LIMIT ${options.limit}`,
  ].join('\n');
}

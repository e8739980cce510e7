import type { SharedOptions } from '../shared.ts';
import { literal, passesAs, prelude, handedOn } from './text.ts';

/** What `sharedHistory` says is shared, in Cypher: the events that are on as many paths from a beginning as there are. */
export function sharedCypher(event: string, options: SharedOptions): string {
  const stated = options.basis === 'stated';
  return [
    ...prelude(options),
    `MATCH path = (e:Event {id: ${literal(event)}})-[:PRECEDED_BY*1..]->(b:Event)`,
    `WHERE all(n IN nodes(path) WHERE n.id = ${literal(event)} OR (${passesAs('n', options)}))`,
    ...(stated ? [`  AND all(r IN relationships(path) WHERE r.basis = 'stated')`] : []),
    `OPTIONAL MATCH (b)-[r:PRECEDED_BY]->(x:Event) WHERE ${passesAs('x', options)}${stated ? ` AND r.basis = 'stated'` : ''}`,
    `WITH ${handedOn(options)}path, count(x) AS earlier WHERE earlier = 0`,
    'WITH collect([n IN nodes(path) | n.id]) AS paths',
    'UNWIND paths AS path UNWIND path AS id',
    'WITH id, size(paths) AS every, count(*) AS through',
    `WHERE through = every AND id <> ${literal(event)}`,
    'MATCH (d:Event {id: id})',
    'RETURN d.id AS event, d.start AS start, d.title AS title ORDER BY d.start, d.id',
  ].join('\n');
}

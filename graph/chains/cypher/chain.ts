import type { TraceOptions } from '../trace.ts';
import { literal, passesAs, prelude } from './text.ts';

/** The events of `trace` with their depth, the first one among them, in Cypher; without its limit of events. */
export function chainCypher(event: string, { direction, basis, depth, filter = {} }: TraceOptions): string {
  const [left, right] = direction === 'back' ? ['-', '->'] : ['<-', '-'];
  const order = direction === 'back' ? 'b.end DESC' : 'b.start';
  return [
    ...prelude(filter),
    `MATCH path = (e:Event {id: ${literal(event)}})${left}[:PRECEDED_BY*0..${depth}]${right}(b:Event)`,
    `WHERE all(n IN nodes(path) WHERE n.id = ${literal(event)} OR (${passesAs('n', filter)}))`,
    ...(basis === 'stated' ? [`  AND all(r IN relationships(path) WHERE r.basis = 'stated')`] : []),
    'WITH b, min(length(path)) AS depth',
    'RETURN b.id AS event, depth, b.start AS start, b.title AS title',
    `ORDER BY depth, b.end IS NULL, ${order}, b.id`,
  ].join('\n');
}

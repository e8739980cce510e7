import { epochDay } from '../../model/index.ts';
import type { GapOptions } from '../gaps.ts';
import { VAGUE_DAYS } from '../gaps.ts';
import { handedOn, literal, passesAs, prelude } from './text.ts';

/** `gapsIn` in Cypher. Nothing where events are asked for that were not held: MET_WITH has only those that were. */
export function gapsCypher(options: GapOptions): string | undefined {
  const { statuses, to, actor, least, times, limit } = options;
  if (statuses?.some((status) => status !== 'held')) return undefined;
  const kept = handedOn(options);
  const until =
    to === undefined
      ? [
          `MATCH (e:Event) WHERE e.status = 'held' AND e.endDay - e.startDay < ${VAGUE_DAYS}`,
          `WITH ${kept}max(e.endDay) AS until`,
        ]
      : [`WITH ${kept}${epochDay(to)} AS until`];
  return [
    ...prelude(options),
    ...until,
    'MATCH (a:Actor)-[m:MET_WITH]->(b:Actor)',
    ...(actor === undefined ? [] : [`WHERE a.id = ${literal(actor)} OR b.id = ${literal(actor)}`]),
    'UNWIND m.events AS i',
    'MATCH (e:Event {id: i})',
    `WHERE e.endDay - e.startDay < ${VAGUE_DAYS} AND ${passesAs('e', options)}`,
    'WITH until, a, b, e ORDER BY e.startDay',
    'WITH until, a, b, max(e.endDay) AS last, collect(DISTINCT e.startDay) AS days',
    `WHERE size(days) >= ${Math.max(2, least)}`,
    'UNWIND range(1, size(days) - 1) AS n',
    'WITH until, a, b, last, size(days) AS meetings, days[n] - days[n - 1] AS days',
    'WITH a, b, meetings, until - last AS silence, percentileCont(days, 0.5) AS usual, max(days) AS longest',
    `WHERE silence > longest AND silence > ${times} * usual`,
    'RETURN a.id AS one, b.id AS other, meetings, usual, longest, silence',
    `ORDER BY silence / toFloat(usual) DESC, meetings DESC, a.id, b.id LIMIT ${limit}`,
  ].join('\n');
}

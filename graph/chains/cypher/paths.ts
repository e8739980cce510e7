import type { PathOptions } from '../paths.ts';
import { literal, passesAs, prelude } from './text.ts';

/**
 * `pathsBetween` in Cypher, one branch for each number of hops up to `hops`. Nothing where events are asked for that
 * were not held: MET_WITH has only those that were.
 */
export function pathsCypher(source: string, target: string, options: PathOptions): string | undefined {
  const { k, by, hops, statuses } = options;
  if (statuses?.some((status) => status !== 'held')) return undefined;
  const branches = Array.from({ length: hops }, (_, at) => branch(source, target, at + 1, options));
  const order = by === 'hops' ? 'hops, days' : 'days, hops';
  return [
    'CALL {',
    branches.map((lines) => lines.map((line) => `  ${line}`).join('\n')).join('\n  UNION ALL\n'),
    '}',
    `RETURN hops, days, events, actors ORDER BY ${order}, key LIMIT ${k}`,
  ].join('\n');
}

function branch(source: string, target: string, hops: number, filter: PathOptions): string[] {
  const numbers = Array.from({ length: hops }, (_, at) => at + 1);
  const pattern = numbers.map(
    (n) => `-[m${n}:MET_WITH]-(a${n}:Actor${n === hops ? ` {id: ${literal(target)}}` : ''})`,
  );
  const apart = [0, ...numbers].flatMap((one) =>
    numbers.filter((other) => other > one).map((other) => `a${one}.id <> a${other}.id`),
  );
  const before = numbers.slice(1).map((n) => `e${n - 1}.endDay < e${n}.startDay`);
  const key = numbers
    .map((n) => `e${n}.start + ' ' + e${n}.end + ' ' + e${n}.id + ' ' + a${n}.id`)
    .join(` + ' ' + `);
  return [
    ...prelude(filter),
    `MATCH (a0:Actor {id: ${literal(source)}})${pattern.join('')}`,
    `WHERE ${apart.join(' AND ')}`,
    ...numbers.flatMap((n) => [
      `UNWIND m${n}.events AS i${n}`,
      `MATCH (e${n}:Event {id: i${n}})`,
      `WHERE e${n}.start IS NOT NULL AND ${[passesAs(`e${n}`, filter), ...before.slice(n - 2, n - 1)].join(' AND ')}`,
    ]),
    `RETURN ${hops} AS hops, e${hops}.endDay - e1.startDay AS days, [${numbers.map((n) => `e${n}.id`).join(', ')}] AS events, [${numbers.map((n) => `a${n}.id`).join(', ')}] AS actors, ${key} AS key`,
  ];
}

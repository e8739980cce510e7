// How a node's edges are found. An edge's id begins with its type and its source, so that for those that leave a
// node the key is enough; those that arrive have an index, but for those that arrive at an event: its row lists them.

import { EDGE_TYPES, type EdgeType } from '../model/index.ts';
import { enteringIds } from './event-edge.ts';

/** An SQL query for the ids of the edges that leave the node `?1`, of one type or of all. */
export function leaving(type?: EdgeType): string {
  // "}" is the sign behind "|".
  const one = (name: EdgeType): string => `(id > '${name}|' || ?1 || '|' AND id < '${name}|' || ?1 || '}')`;
  return `SELECT id FROM edge WHERE ${(type === undefined ? EDGE_TYPES : [type]).map(one).join(' OR ')}`;
}

/** The same for edges that arrive at the node `?1`. */
export function arriving(type?: EdgeType): string {
  const ofType = type === undefined ? '' : ` AND id > '${type}|' AND id < '${type}}'`;
  return `SELECT id FROM edge WHERE target = ?1${ofType} UNION ALL ${enteringIds(type)}`;
}

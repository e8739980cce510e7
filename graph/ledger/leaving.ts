// How a node's edges are found. An edge's id begins with its type and its source, so that for those that leave a
// node the key is enough; those that arrive have an index.

import { EDGE_TYPES, type EdgeType } from '../model/index.ts';

/** An SQL condition on `edge`: it leaves the node `?1`, by one of `types` (all unless said). */
export function leaving(types: readonly EdgeType[] = EDGE_TYPES): string {
  // "}" is the sign behind "|".
  const one = (type: EdgeType): string => `(id > '${type}|' || ?1 || '|' AND id < '${type}|' || ?1 || '}')`;
  return `(${types.map(one).join(' OR ')})`;
}

/** The same for edges that arrive at the node `?1`, of one type or of all. */
export function arriving(type?: EdgeType): string {
  return type === undefined ? `target = ?1` : `target = ?1 AND type = '${type}'`;
}

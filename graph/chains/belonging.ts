// Whom and what a state, a body or a place includes, as the graph tells it.

import type { GraphReader } from '../model/index.ts';

const INWARD = ['REPRESENTS', 'LOCATED_IN'] as const;

/** The ids themselves, all that stand for one of them, and all places within one, through others too. */
export function belongingTo(reader: GraphReader, ids: readonly string[]): ReadonlySet<string> {
  const found = new Set(ids.map((id) => reader.currentId(id)));
  for (const id of found)
    for (const type of INWARD)
      for (const { from } of reader.edgesOf(id, { type, direction: 'in' })) found.add(from);
  return found;
}

// Every row of a snapshot, read from the engine.

import type { GraphRow } from '../../model/index.ts';
import { rowOfEdge, rowOfNode } from '../rows.ts';
import { BASE_LABELS } from '../schema.ts';
import type { Properties } from '../schema.ts';
import type { Database } from './engine.ts';
import { ALL_EDGES, allNodes } from './statements.ts';

/** Nodes by base label, then edges; one row is turned into an object at a time. */
export async function* readRows(db: Database): AsyncGenerator<GraphRow> {
  for (const label of BASE_LABELS) {
    const nodes = await db.executeCypher(allNodes(label));
    for (let at = 0; at < nodes.length; at++)
      yield rowOfNode(nodes.get(at).properties as unknown as Properties);
  }
  const edges = await db.executeCypher(ALL_EDGES);
  for (let at = 0; at < edges.length; at++) {
    const { type, source, target, properties } = edges.get(at) as unknown as Stored;
    const row = rowOfEdge(type, source, target, properties);
    if (row) yield row;
  }
}

interface Stored {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly properties: Properties;
}

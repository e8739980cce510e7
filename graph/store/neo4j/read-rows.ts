// Every row of ours in a database, read from the server.

import type { GraphRow } from '../../model/index.ts';
import { rowOfEdge, rowOfNode } from '../rows.ts';
import { BASE_LABELS } from '../schema.ts';
import type { Connection } from './connection.ts';
import { ALL_EDGE_TYPES, allEdges, allNodes } from './statements.ts';
import { propertiesOut } from './values-in.ts';

/** Nodes by base label, then edges by type; streamed. */
export async function* readRows({ read }: Connection): AsyncGenerator<GraphRow> {
  for (const label of BASE_LABELS) {
    for await (const { properties } of read(allNodes(label)))
      yield rowOfNode(propertiesOut(properties as object as Held));
  }
  for (const type of ALL_EDGE_TYPES) {
    for await (const { source, target, properties } of read(allEdges(type))) {
      const row = rowOfEdge(type, source as string, target as string, propertiesOut(properties as Held));
      if (row) yield row;
    }
  }
}

type Held = Readonly<Record<string, unknown>>;

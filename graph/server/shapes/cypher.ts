// A table of Cypher values, tagged so that JSON loses nothing.

import * as v from 'valibot';
import type {
  CypherMap,
  CypherNode,
  CypherPath,
  CypherRelationship,
  CypherValue,
  QueryTable,
} from '../../model/index.ts';
import { shapeOf } from './agrees.ts';
import { id } from './values.ts';

const value: v.GenericSchema<CypherValue> = v.lazy(() => CYPHER_VALUE);
const values = v.record(v.string(), value);

export const CYPHER_MAP = shapeOf<CypherMap>()(v.object({ type: v.literal('map'), entries: values }));

export const CYPHER_NODE = shapeOf<CypherNode>()(
  v.object({ type: v.literal('node'), id, labels: v.array(v.string()), properties: values }),
);

export const CYPHER_RELATIONSHIP = shapeOf<CypherRelationship>()(
  v.object({
    type: v.literal('relationship'),
    id,
    relation: v.string(),
    from: id,
    to: id,
    properties: values,
  }),
);

export const CYPHER_PATH = shapeOf<CypherPath>()(
  v.object({
    type: v.literal('path'),
    nodes: v.array(CYPHER_NODE),
    relationships: v.array(CYPHER_RELATIONSHIP),
  }),
);

export const CYPHER_VALUE: v.GenericSchema<CypherValue> = v.union([
  v.null(),
  v.boolean(),
  v.number(),
  v.string(),
  v.array(value),
  CYPHER_MAP,
  CYPHER_NODE,
  CYPHER_RELATIONSHIP,
  CYPHER_PATH,
]);

export const QUERY_TABLE = shapeOf<QueryTable>()(
  v.object({
    columns: v.array(v.string()),
    rows: v.array(v.array(value)),
    cut: v.exactOptional(v.pipe(v.string(), v.description('What cut the result short, in a sentence'))),
    notes: v.exactOptional(
      v.pipe(
        v.array(v.string()),
        v.description('What the query may not have meant, or what this engine answers otherwise'),
      ),
    ),
    tookMs: v.number(),
  }),
);

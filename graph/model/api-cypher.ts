// What the server answers to Cypher.

/** A value of a Cypher result, tagged so that JSON loses nothing. */
export type CypherValue =
  | null
  | boolean
  | number
  | string
  | readonly CypherValue[]
  | CypherMap
  | CypherNode
  | CypherRelationship
  | CypherPath;
export interface CypherMap {
  readonly type: 'map';
  readonly entries: Readonly<Record<string, CypherValue>>;
}
export interface CypherNode {
  readonly type: 'node';
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, CypherValue>>;
}
export interface CypherRelationship {
  readonly type: 'relationship';
  readonly id: string;
  readonly relation: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, CypherValue>>;
}
export interface CypherPath {
  readonly type: 'path';
  readonly nodes: readonly CypherNode[];
  readonly relationships: readonly CypherRelationship[];
}

/** POST /query {cypher, params?} */
export interface QueryTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CypherValue[])[];
  /** What cut the result short, in a sentence, where something did. */
  readonly cut?: string;
  /** What the query may not have meant, or what this engine answers otherwise, a sentence each. */
  readonly notes?: readonly string[];
  readonly tookMs: number;
}

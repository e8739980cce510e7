// What a contract table says of a query.

/** A query with what every store must answer; `unordered` where the query leaves the order open. */
export interface ExpectedQuery {
  readonly says: string;
  readonly cypher: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly columns?: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  readonly unordered?: true;
}

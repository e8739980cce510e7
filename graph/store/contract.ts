// The contract of a store: a projection of the ledger's graph that answers Cypher.
// Every store passes tests/contracts/store.ts. A store is never the truth: it can be rebuilt at any time.

import type { GraphDelta, GraphRow, QueryTable, TextPlace } from '../model/index.ts';

/** What a person's query may cost. */
export interface QueryLimits {
  /** Milliseconds until the query is killed. */
  readonly timeoutMs: number;
  /** Rows that are sent at most. */
  readonly maxRows: number;
  /** Bytes of JSON that are sent at most. */
  readonly maxBytes: number;
  /** Resident bytes at which the query's process is killed. */
  readonly maxMemory: number;
  readonly signal?: AbortSignal;
}

/** What a query may cost where nobody says otherwise. */
export const QUERY_LIMITS: QueryLimits = {
  timeoutMs: 5_000,
  maxRows: 1_000,
  maxBytes: 5_000_000,
  maxMemory: 1_000_000_000,
};

/** Which store answers, and whether it can be asked in Cypher. */
export interface StoreInfo {
  /** `grafeo`, `neo4j` or `none`. */
  readonly name: string;
  readonly version: string;
  /** Whether Cypher can be asked; where not, why and what to do. */
  readonly cypher: boolean;
  readonly reason?: string;
}

/** Codes of `check`. */
export const REFUSAL_CODES = ['query-refused', 'query-syntax'] as const;

/** Codes of a query that was not answered. */
export const QUERY_CODES = [
  ...REFUSAL_CODES,
  'query-failed',
  'query-parameter',
  'query-timeout',
  'query-memory',
  'query-cancelled',
] as const;

/** Codes of a store that cannot be asked. */
export const STORE_CODES = [
  'store-damaged',
  'store-without-cypher',
  'store-unreachable',
  'store-unauthorized',
  'store-no-database',
  'store-too-old',
  'store-foreign',
  'store-of-another',
  'store-busy',
  'store-filling',
  'store-failed',
] as const;

/** Answer of `check`: whether a text may be run, and if not, why; hints name forms that work instead. */
export interface QueryCheck {
  readonly ok: boolean;
  readonly code?: string;
  readonly reason?: string;
  /** Where in the text. */
  readonly place?: TextPlace;
  readonly hints: readonly string[];
}

/** A graph that can be rebuilt from the ledger at any time, and asked in Cypher. */
export interface Store {
  readonly info: StoreInfo;
  /** The ledger's change number up to which this store holds everything; 0 when empty. */
  change(): Promise<number>;
  /** Forgets everything and takes `rows` as the whole graph at `change`. All or nothing. */
  rebuild(rows: Iterable<GraphRow> | AsyncIterable<GraphRow>, change: number): Promise<void>;
  /** Takes one delta. Idempotent: the same delta twice leaves what once leaves. */
  apply(delta: GraphDelta, change: number): Promise<void>;
  /**
   * Every row, in any order; what `rebuild` was given, key by key. Reads from the engine, not from the ledger.
   * Throws `store-without-cypher` where there is no engine.
   */
  rows(): AsyncIterable<GraphRow>;
  /**
   * Runs a person's query: read-only by contract, within the limits, values tagged.
   * Throws a ChanceryError with one of `QUERY_CODES` or `STORE_CODES`.
   */
  query(text: string, params: Readonly<Record<string, unknown>>, limits: QueryLimits): Promise<QueryTable>;
  /** The lexer's word on a text, without running it. */
  check(text: string): QueryCheck;
  close(): Promise<void>;
}

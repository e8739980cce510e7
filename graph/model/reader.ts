// How the merged graph is read: the port that server, chains and export are written against.
// The ledger implements it; tests may hand over a small one made of arrays.

import type { Mention } from './extraction.ts';
import type { EdgeType } from './kinds.ts';
import type { EventClaim } from './claims.ts';
import type { Attached } from './judged.ts';
import type { Judgement } from './judgement.ts';
import type { RelationCount } from './api.ts';
import type {
  GraphArticle, GraphDelta, GraphEdge, GraphEntity, GraphEvent, GraphEvidence, GraphRow,
} from './graph.ts'; // prettier-ignore

/** Which edges of a node are meant; everything where nothing is said. */
export interface EdgeFilter {
  readonly type?: EdgeType;
  /** `out`: the node is `from`; `in`: it is `to`. */
  readonly direction?: 'in' | 'out';
  readonly limit?: number;
  readonly offset?: number;
}

/** An event with the edges that lead from it or are its own, and who met there. */
export interface Happening {
  readonly event: GraphEvent;
  /** Who took part, who spoke, where it was, and what came before it; in no order. */
  readonly edges: readonly Pick<GraphEdge, 'type' | 'from' | 'to' | 'basis'>[];
  /** The ends of each `MET_WITH` that the event is part of, the smaller id first; in no order. */
  readonly met: readonly (readonly [from: string, to: string])[];
}

/** A row that has changed, or that is gone. */
export interface ChangedKey {
  readonly row: GraphRow['row'];
  readonly id: string;
  readonly gone: boolean;
}

/** Synchronous, consistent between two changes; unknown ids give `undefined` or nothing. */
export interface GraphReader {
  /** The running change number; it grows by one with every committed change. */
  change(): number;
  article(id: string): GraphArticle | undefined;
  entity(id: string): GraphEntity | undefined;
  event(id: string): GraphEvent | undefined;
  edge(id: string): GraphEdge | undefined;
  evidence(id: string): GraphEvidence | undefined;
  /** Follows the ids that an event had before; the id itself where it is current or unknown. */
  currentId(id: string): string;
  /** Edges of a node, sorted by id. */
  edgesOf(id: string, filter?: EdgeFilter): readonly GraphEdge[];
  /** How many edges of each type and direction; `MET_WITH` counts as `both`. */
  countsOf(id: string): readonly RelationCount[];
  degree(id: string): number;
  /** What an article says of names: where they stand and which graph entity is meant. */
  mentionsOf(article: string): readonly Mention[];
  /** Whether this article tells of an event. */
  tells(article: string): boolean;
  /** Evidence that quotes this article, sorted by start. */
  evidenceIn(article: string): readonly GraphEvidence[];
  /** Ids of the events and edges that rest on this evidence, sorted. */
  provenBy(evidence: string): readonly string[];
  /** What each article says of an event, also of a rejected one; sorted by article and local id. */
  reportsOf(event: string): readonly EventClaim[];
  /** An event that a judgement has taken out of the graph, as it would be there. */
  rejected(id: string): GraphEvent | undefined;
  /** Judgements that hold, sorted by id. */
  judgements(): readonly Judgement[];
  /** Where the words of judgements that hold were found. */
  anchors(): readonly Attached[];
  /** Ids of the judgements that hold and whose words are a node's, sorted. */
  judgementsOf(node: string): readonly string[];
  /** Every row of a kind, sorted by id, streamed; `told`: only articles that tell of an event (`tells`). */
  articles(only?: 'told'): Iterable<GraphArticle>;
  entities(): Iterable<GraphEntity>;
  events(): Iterable<GraphEvent>;
  /** Edges whose id `wanted` refuses are left out, at little cost. */
  edges(wanted?: (id: string) => boolean): Iterable<GraphEdge>;
  allEvidence(): Iterable<GraphEvidence>;
  /** Every event with its edges, sorted by id, streamed: one reading of the graph for whoever indexes it. */
  happenings(): Iterable<Happening>;
  /** What changed after that change number, each row in its latest state; what stores do not get (`isStored`) is to be removed. */
  changesSince(change: number): GraphDelta;
  /** The same rows by kind and id alone: nodes before edges, what is gone last. */
  changedSince(change: number): readonly ChangedKey[];
}

/** A row by kind and id in its present state; `undefined` where there is none. */
export function rowOf(
  reader: Pick<GraphReader, GraphRow['row']>,
  row: GraphRow['row'],
  id: string,
): GraphRow | undefined {
  const value = reader[row](id);
  return value && ({ row, value } as GraphRow);
}

/**
 * Whether stores get this row. An article that tells of no event stays in the ledger: of a day's news nineteen in twenty
 * do so, nothing in the graph leads to them, and a store would hold little else.
 */
export function isStored(reader: Pick<GraphReader, 'tells'>, { row, value }: GraphRow): boolean {
  return row !== 'article' || reader.tells(value.id);
}

// The merged graph: what all articles say together. Every store and every export shows these.

import type { Basis, EdgeType, EntityKind, EventKind, Status } from './kinds.ts';
import type { DateRange, Day } from './dates.ts';
import type { Issue } from './issue.ts';
import type { Judgement } from './judgement.ts';
import type { Said } from './said.ts';

/** An article in the graph. `id` is its key (`article:` + hash), `label` the file's name. */
export interface GraphArticle {
  readonly id: string;
  readonly label: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly published: Day | null;
  readonly modified?: Day;
  readonly language: string;
  readonly title: string;
  readonly text: string;
  readonly issues: readonly Issue[];
}

/** Which entity of which article (by key) this one comes from. */
export interface EntitySource {
  readonly article: string;
  readonly entity: string;
}

/** Which event of which article (by key) this one comes from. */
export interface EventSource {
  readonly article: string;
  readonly event: string;
}

export interface GraphEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Every other form that articles used, sorted. */
  readonly names: readonly string[];
  readonly country?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly sources: readonly EntitySource[];
}

export interface GraphEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly status: Status;
  readonly date: DateRange | null;
  readonly title: string;
  /** One report says it was held, another denies it. */
  readonly disputed: boolean;
  readonly sources: readonly EventSource[];
  /** How many of them are independent: copies of one text are one voice. */
  readonly voices: number;
  /** Ids of evidence, sorted. */
  readonly evidence: readonly string[];
  /** Ids of the judgements that corrected it or took somebody out, sorted; absent where there are none. */
  readonly judgements?: readonly string[];
  /** On what its reports differ, whatever was judged; absent where they say the same, or there is but one. */
  readonly said?: readonly Said[];
}

export interface GraphEdge {
  /** `edgeId(edge)` */
  readonly id: string;
  readonly type: EdgeType;
  readonly from: string;
  readonly to: string;
  readonly role?: string;
  readonly basis?: Basis;
  /** `MET_WITH` only: how often, first and last day (null where no day is known), and the events' ids. */
  readonly count?: number;
  readonly first?: Day | null;
  readonly last?: Day | null;
  readonly events?: readonly string[];
  readonly evidence: readonly string[];
}

/** A quotation in its article, or a record of the world (then without article and offsets). */
export interface GraphEvidence {
  readonly id: string;
  readonly extractor: string;
  readonly article?: string;
  readonly start?: number;
  readonly end?: number;
  readonly quote?: string;
  readonly record?: string;
}

export interface Graph {
  readonly articles: readonly GraphArticle[];
  readonly entities: readonly GraphEntity[];
  readonly events: readonly GraphEvent[];
  readonly edges: readonly GraphEdge[];
  readonly evidence: readonly GraphEvidence[];
  readonly judgements: readonly Judgement[];
}

/** One row of the graph, tagged by what it is; what a store takes in and gives back. */
export type GraphRow =
  | { readonly row: 'article'; readonly value: GraphArticle }
  | { readonly row: 'entity'; readonly value: GraphEntity }
  | { readonly row: 'event'; readonly value: GraphEvent }
  | { readonly row: 'edge'; readonly value: GraphEdge }
  | { readonly row: 'evidence'; readonly value: GraphEvidence };

/** What changed in the graph between two change numbers. Removed rows are named by kind and id. */
export interface GraphDelta {
  readonly upsert: readonly GraphRow[];
  readonly remove: readonly { readonly row: GraphRow['row']; readonly id: string }[];
}

/** The id of an edge: its type, ends and role say which it is. */
export function edgeId(edge: Pick<GraphEdge, 'type' | 'from' | 'to' | 'role'>): string {
  return `${edge.type}|${edge.from}|${edge.to}${edge.role ? `|${edge.role}` : ''}`;
}

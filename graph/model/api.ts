// What the server answers and the viewer reads, under /api/v1. Graph types are reused as they are.

import type { EdgeType, EntityKind, EventKind, Linking, Status } from './kinds.ts';
import type { DateRange, Day } from './dates.ts';
import type { TextPlace } from './issue.ts';
import type { Judgement } from './judgement.ts';
import type { Said } from './said.ts';
import type { GraphArticle, GraphEdge, GraphEntity, GraphEvent } from './graph.ts';

/** A node as lists and the picture need it: no sources, no evidence. */
export interface NodeSummary {
  readonly id: string;
  readonly kind: EntityKind | EventKind;
  /** An entity's name or an event's title. */
  readonly name: string;
  /** How many edges the node has in the graph (not: in the picture). */
  readonly degree: number;
  readonly country?: string;
  readonly lat?: number;
  readonly lon?: number;
  /** Events only. */
  readonly status?: Status;
  readonly date?: DateRange | null;
  readonly disputed?: boolean;
  /** Events only: how many independent voices tell it; copies of one text are one. */
  readonly voices?: number;
}

/** An edge as the picture needs it. */
export interface EdgeSummary {
  readonly id: string;
  readonly type: EdgeType;
  readonly from: string;
  readonly to: string;
  readonly role?: string;
  readonly basis?: 'stated' | 'chronology';
  readonly count?: number;
}

/** What nodes can be ranked by, in plain words. */
export const RANKINGS = ['number of relations'] as const;
export type Ranking = (typeof RANKINGS)[number];

/** A part of the graph, and how much of it that is. */
export interface Subgraph {
  readonly nodes: readonly NodeSummary[];
  readonly edges: readonly EdgeSummary[];
  /** How many nodes there are where `nodes` came from, before the limit. */
  readonly total: number;
  /** How many edges there are among `nodes`, where a limit cut `edges`. */
  readonly edgesTotal?: number;
  /** What the nodes were ranked by, where a limit cut them. */
  readonly rankedBy?: Ranking;
}

/** How many edges of one type a node has in one direction. */
export interface RelationCount {
  readonly type: EdgeType;
  readonly direction: 'in' | 'out' | 'both';
  readonly count: number;
}

/** GET /nodes/:id/neighbours?type=&limit=&cursor= */
export interface Neighbourhood extends Subgraph {
  readonly counts: readonly RelationCount[];
  /** The `cursor` of the next page; absent on the last one. */
  readonly next?: string;
}

/** A sentence that says so, set in its article. */
export interface EvidenceView {
  readonly id: string;
  readonly extractor: string;
  /** Absent for a fact of our own world: then `record` names it. */
  readonly article?: ArticleSummary;
  readonly record?: string;
  readonly quote?: string;
  readonly start?: number;
  readonly end?: number;
  /** The words around the quote, up to the sentence's ends. */
  readonly before?: string;
  readonly after?: string;
}

export interface ArticleSummary {
  /** The key, `article:` + hash. */
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly url?: string;
  readonly published: Day | null;
  readonly modified?: Day;
  readonly language: string;
}

/** GET /nodes/:id */
export interface NodeDetail {
  readonly node: GraphEntity | GraphEvent;
  readonly summary: NodeSummary;
  readonly counts: readonly RelationCount[];
  /** Events: their parties, speakers, places; entities: whom they represent, where they lie. */
  readonly related: readonly { readonly edge: EdgeSummary; readonly node: NodeSummary }[];
  readonly evidence: readonly EvidenceView[];
  /** Events only: what came before and after, one hop. */
  readonly before: readonly ChainHop[];
  readonly after: readonly ChainHop[];
  /** Events only: what each article says by itself, whatever was judged; by day of publication. */
  readonly reports: readonly ReportView[];
  /** Events only: which of these articles print the text of another one; by article. */
  readonly copies: readonly CopyView[];
  /** Events only: what the reports don't all say alike, value by value; by what it is of, the best supported first. */
  readonly said: readonly SaidView[];
  /** Judgements that hold and speak of it, sorted by id. */
  readonly judgements: readonly Judgement[];
  /** A judgement has taken the event out of the graph: it has no relations there. */
  readonly rejected?: true;
}

/** One event as one article tells it. */
export interface ReportView {
  readonly article: ArticleSummary;
  /** Its id in the article's extraction: `ARTICLE#ID` names it in a judgement. */
  readonly local: string;
  readonly kind: EventKind;
  readonly status: Status;
  readonly date: DateRange | null;
  readonly title: string;
  readonly who: readonly NodeName[];
  readonly where: readonly NodeName[];
}

/** An article whose text is a copy: the two are one voice. */
export interface CopyView {
  /** Its key. */
  readonly article: string;
  /** The first article with that text. */
  readonly of: ArticleSummary;
}

/** One value that reports differ on. */
export type SaidView = Said & {
  /** Of a place or party. */
  readonly name?: string;
  /** Whether the event shows it. */
  readonly shown: boolean;
  /** The sentences that say so. */
  readonly evidence: readonly EvidenceView[];
};

/** A node by id and name. */
export interface NodeName {
  readonly id: string;
  readonly name: string;
}

/** GET /edges/:id */
export interface EdgeDetail {
  readonly edge: GraphEdge;
  readonly from: NodeSummary;
  readonly to: NodeSummary;
  readonly evidence: readonly EvidenceView[];
  /** Which of the articles that tell of its events print the text of another one; by article. */
  readonly copies: readonly CopyView[];
}

/** One step along PRECEDED_BY, with why. */
export interface ChainHop {
  readonly event: NodeSummary;
  /** Hops from where the chain began; 0 is the event itself. */
  readonly depth: number;
  /** The event this one came before (its later neighbour), absent at depth 0. */
  readonly later?: string;
  /** Going forward: the event that this one came after, in place of `later`. */
  readonly earlier?: string;
  readonly basis?: 'stated' | 'chronology';
  readonly who: readonly NodeSummary[];
  readonly where: readonly NodeSummary[];
  /** The event's own sentences; for a stated hop the sentence that relates the two comes first. */
  readonly evidence: readonly EvidenceView[];
}

/** GET /events/:id/chain?basis=stated|all&depth= */
export interface Chain {
  readonly hops: readonly ChainHop[];
  /** Whether the depth limit cut something off. */
  readonly cut: boolean;
  /** How many events lie next to the chain and did not pass the filter. */
  readonly left: number;
  /** The question in Cypher. */
  readonly cypher: string;
}

/** GET /change : the ledger's change number, for a viewer that follows. */
export interface Change {
  readonly change: number;
}

/** GET /articles/:id : the article with the words that prove something. */
export interface ArticleView {
  readonly article: GraphArticle;
  readonly marks: readonly {
    readonly start: number;
    readonly end: number;
    readonly evidence: string;
    /** Ids of the events and edges that rest on these words. */
    readonly proves: readonly string[];
  }[];
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly entity: string;
    readonly how?: Linking;
  }[];
}

/** GET /search?q=&limit=&each= */
export interface SearchResult {
  readonly hits: readonly SearchHit[];
  readonly total: number;
  readonly counts: SearchCounts;
}

/** How many nodes of each sort match, before the limit. */
export type SearchCounts = Readonly<Record<EntityKind | 'event', number>>;

/** Why a node matches. */
export interface SearchReason {
  /** Its name, another name, a day, kind or status, a role, a sentence; of an event also who took part or where it was. */
  readonly by: 'name' | 'names' | 'day' | 'kind' | 'role' | 'sentence' | 'party' | 'place';
  /** Where in `matched`, or in the name where that is absent, the words stand: first and last UTF-16 unit, exclusive. */
  readonly marks: readonly (readonly [start: number, end: number])[];
  /** Of a sentence: ISO 639-1, or `und`. */
  readonly language?: string;
}

export interface SearchHit {
  readonly node: NodeSummary;
  /** The form that matched, where it is not the name: an alias, a sentence, a day. */
  readonly matched?: string;
  /** Absent where words were only a slip away, or nothing was found in one place. */
  readonly why?: SearchReason;
}

/** GET /stats */
export interface Stats {
  /** Change number of the ledger. */
  readonly change: number;
  readonly articles: number;
  readonly articlesWithIssues: number;
  readonly evidence: number;
  readonly entities: Readonly<Record<EntityKind, number>>;
  readonly events: Readonly<Record<EventKind, number>>;
  readonly statuses: Readonly<Record<Status, number>>;
  readonly edges: Readonly<Record<EdgeType, number>>;
  readonly languages: Readonly<Record<string, number>>;
  /** Events by year of their first day; undated ones under `""`. */
  readonly years: Readonly<Record<string, number>>;
  /** How many articles carry each issue code. */
  readonly issues: Readonly<Record<string, number>>;
  readonly store: {
    readonly name: string;
    readonly version: string;
    /** Whether Cypher can be asked, and if not, why and what to do. */
    readonly cypher: boolean;
    readonly reason?: string;
  };
}

/** GET /timeline : every dated event, smallest form, sorted by first day. */
export interface Timeline {
  readonly events: readonly {
    readonly id: string;
    readonly start: Day;
    readonly end: Day;
    readonly kind: EventKind;
    readonly status: Status;
  }[];
  readonly undated: number;
}

/** Every error answer, `application/problem+json` (RFC 9457). */
export interface Problem {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  /** Stable code, kebab-case. */
  readonly code: string;
  readonly detail: string;
  /** Cypher only: forms that work instead. */
  readonly hints?: readonly string[];
  /** Seconds after which asking again is worth it; the header `Retry-After` says the same. */
  readonly retryAfter?: number;
  /** Cypher only: where in the query. */
  readonly place?: TextPlace;
}

// What the server answers to who arrives: what is in here.

import type { ArticleSummary, NodeSummary } from './api.ts';
import type { DateRange, Day } from './dates.ts';

/** How many events began in a month or year. */
export interface DigestBar {
  /** First day of the month or year. */
  readonly start: Day;
  readonly held: number;
  readonly other: number;
}

/** A node and at how many held events it was. */
export interface DigestNode {
  readonly node: NodeSummary;
  readonly events: number;
}

/** Two actors that met, by the id of their `MET_WITH` edge. */
export interface DigestPair {
  readonly edge: string;
  readonly a: NodeSummary;
  readonly b: NodeSummary;
  readonly meetings: number;
  readonly first: Day | null;
  readonly last: Day | null;
}

/** An article and what it tells: the first few events, and how many there are. */
export interface DigestArticle {
  readonly article: ArticleSummary;
  readonly events: readonly NodeSummary[];
  readonly total: number;
}

/** A few events of how many there are. */
export interface DigestEvents {
  readonly events: readonly NodeSummary[];
  readonly total: number;
}

/** What has come since a change number. */
export interface DigestFresh {
  readonly since: number;
  /** Articles that are new or were read anew. */
  readonly articles: number;
  /** Events that are new or of which more is known, the latest first. */
  readonly events: DigestEvents;
}

/** GET /digest */
export interface Digest {
  /** Change number of the graph. */
  readonly change: number;
  /** Days of the events that are dated to a month or better; `null` where there are none. */
  readonly span: DateRange | null;
  /** Events that are dated no better than to more than a month, or not at all. */
  readonly undated: number;
  readonly unit: 'month' | 'year';
  /** One for each month or year of the span. */
  readonly bars: readonly DigestBar[];
  readonly pairs: readonly DigestPair[];
  readonly countries: readonly DigestNode[];
  readonly people: readonly DigestNode[];
  readonly organizations: readonly DigestNode[];
  readonly places: readonly DigestNode[];
  /** The newest day on which an article was published; `null` where no article has a day. */
  readonly published: Day | null;
  /** By day of publication, the newest first. */
  readonly articles: readonly DigestArticle[];
  /** What is planned or proposed for after `published`, the nearest first. */
  readonly planned: DigestEvents;
  /** The latest first. */
  readonly disputed: DigestEvents;
  /** Where `since` was given and the change number is of this graph. */
  readonly fresh?: DigestFresh;
}

// The port between the merge and whoever keeps the merged graph: the ledger, or arrays in a test.
// Every lookup is by key; nothing here is as large as the graph.

import type { DateRange } from './dates.ts';
import type { GraphEvent, GraphEvidence } from './graph.ts';
import type { Basis, EdgeType } from './kinds.ts';
import type { EntityClaim, EventClaim, OfficeName, SequenceClaim } from './claims.ts';

/** A claim and the event that it was joined into. */
export interface PlacedClaim {
  readonly claim: EventClaim;
  readonly event: string;
}

/** Where a claim is looked for by others that can be of one event with it: blocks by key, and its days in them. */
export interface Blocks {
  readonly keys: readonly string[];
  readonly days: DateRange;
}

/** An edge without its id, as it is kept. `evidence` is sorted. */
export interface EdgeRow {
  readonly type: EdgeType;
  readonly from: string;
  readonly to: string;
  readonly role?: string;
  readonly basis?: Basis;
  readonly evidence: readonly string[];
}

/** What one owner (an article or an event) brings to an edge that it may share with others. */
export interface Support {
  readonly edge: EdgeRow;
  /** `MET_WITH` only. */
  readonly first?: string | null;
  readonly last?: string | null;
}

/** Which events share a pair of sides, and when. */
export interface TimelineEntry {
  readonly event: string;
  readonly start: string;
  readonly end: string;
  readonly held: boolean;
}

/** Where an event stands on the timeline of one pair of its sides. */
export interface PairEntry extends TimelineEntry {
  readonly pair: string;
}

/** One article's say in a sequence, both ends given as the events of the graph that they became. */
export interface StatedLink {
  readonly later: string;
  readonly earlier: string;
  readonly evidence: readonly string[];
}

/** Writes are seen by the reads after them. A write of what is there already changes nothing, no number either. */
export interface MergeTables {
  /** Replaces what the article says of entities; entities that nobody speaks of any more go. */
  putEntityClaims(article: string, claims: readonly EntityClaim[]): void;
  /**
   * Replaces the family names that the article has beside offices. Gives the other articles that seek the bearer of
   * one of them and now find another.
   */
  putOfficeNames(article: string, names: readonly OfficeName[]): readonly string[];
  /** The one bearer that articles know under that key of an office name. */
  bearerOf(key: string): string | undefined;
  /** Replaces the article's evidence; a record of the world stays while any article cites it. */
  putEvidence(article: string, evidence: readonly GraphEvidence[]): void;
  /** Replaces what an owner brings to shared edges; edges that nobody brings any more go. */
  putSupport(owner: string, support: readonly Support[]): void;

  claimsOf(article: string): readonly PlacedClaim[];
  /** The claims of a block whose days overlap these. */
  claimsIn(block: string, days: DateRange): readonly PlacedClaim[];
  /** The claims that are in an event of the graph, sorted by article and local id. */
  claimsOfEvent(event: string): readonly PlacedClaim[];
  /** `blocks`: where `claimsIn` finds it; the same for the same claim. */
  putClaim(placed: PlacedClaim, blocks: Blocks): void;
  removeClaim(claim: EventClaim, blocks: Blocks): void;

  event(id: string): GraphEvent | undefined;
  putEvent(event: GraphEvent): void;
  removeEvent(id: string): void;
  /** Keeps an event that is rejected outside the graph; `undefined`: it is rejected no more, or gone. */
  putRejected(id: string, event: GraphEvent | undefined): void;
  /** From now on a former id of an event leads to whatever event that claim is in. */
  redirect(id: string, claim: { readonly article: string; readonly local: string }): void;
  /** Former ids that lead to this claim. */
  redirectsTo(article: string, local: string): readonly string[];
  /** Replaces the edges of one event that no other event or article shares, `PRECEDED_BY` apart. */
  putEventEdges(event: string, edges: readonly EdgeRow[]): void;

  putSequence(article: string, sequence: readonly SequenceClaim[]): void;
  /** What articles state of an event as the later one, and as the earlier one. */
  statedBefore(event: string): readonly StatedLink[];
  statedAfter(event: string): readonly StatedLink[];
  /** Replaces the `PRECEDED_BY` edges that lead from this event. */
  putPreceding(event: string, edges: readonly EdgeRow[]): void;

  timelineOf(event: string): readonly PairEntry[];
  /** Replaces where the event stands on the timelines of its pairs. */
  putTimeline(event: string, entries: readonly PairEntry[]): void;
  /** Held events of the pair that end before the day: latest end first, sorted by id within a day, streamed. */
  heldBefore(pair: string, day: string): Iterable<TimelineEntry>;
  /** Held events of the pair that end after the day: earliest end first, sorted by id within a day, streamed. */
  heldAfter(pair: string, day: string): Iterable<TimelineEntry>;
  /** Events of the pair that start after `after` and not after `upTo` (no end where undefined). */
  startingWithin(pair: string, after: string, upTo: string | undefined): readonly TimelineEntry[];
}

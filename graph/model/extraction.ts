// What one article says: the seam between ingest and the ledger.
// `chancery extract` prints one Extraction a line; `chancery ingest FILE.jsonl` reads them.

import type { Basis, ClaimedEdgeType, EntityKind, EventKind, Linking, Status } from './kinds.ts';
import type { DateRange, Day } from './dates.ts';
import type { Issue } from './issue.ts';

/** A quotation: `text.slice(start, end) === quote`, offsets in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Who quoted it, where several readers read one article; else the extraction's own. */
  readonly extractor?: string;
}

/** Evidence that is no sentence but a record of our own world, `seeds/world/people.json#person:…`. */
export interface RecordEvidence {
  readonly record: string;
}

export type ClaimEvidence = Span | RecordEvidence;

/** The article as it was read. `text` is the title, an empty line and the body. */
export interface Article {
  /** The file's name without its ending; a label, no key. */
  readonly id: string;
  readonly url?: string;
  readonly publisher?: string;
  /** Who wrote it; several with commas between. */
  readonly author?: string;
  /** "Today" for relative words; null where it is not known. */
  readonly published: Day | null;
  /** When it was last changed, where it says so. */
  readonly modified?: Day;
  /** ISO 639-1, or `und` where the language could not be told. */
  readonly language: string;
  readonly title: string;
  readonly text: string;
  /** Where it lay when it was read; never exported. */
  readonly path?: string;
}

export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Id of the entity that is meant. */
  readonly entity: string;
  readonly how?: Linking;
}

/**
 * Ids are global only for ISO countries and records of `seeds/world`;
 * any other `person:…`, `org:…`, `place:…` is local to its article.
 */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  /** Canonical English where known, else the article's own fullest form. */
  readonly name: string;
  readonly names?: readonly string[];
  /** `country:XX`, of a person's, organization's or place's state. */
  readonly country?: string;
  readonly lat?: number;
  readonly lon?: number;
}

export interface ExtractedEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly status: Status;
  readonly date: DateRange | null;
  readonly title: string;
  readonly evidence: readonly ClaimEvidence[];
}

export interface ExtractedEdge {
  readonly type: ClaimedEdgeType;
  readonly from: string;
  readonly to: string;
  /** `REPRESENTS` only: in which role, English, lower case. */
  readonly role?: string;
  /** `PRECEDED_BY` only. */
  readonly basis?: Basis;
  readonly evidence: readonly ClaimEvidence[];
}

export interface Extraction {
  readonly article: Article;
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly events: readonly ExtractedEvent[];
  readonly edges: readonly ExtractedEdge[];
  readonly issues: readonly Issue[];
  /** Who read it, name and version; `rules/1` where absent. */
  readonly extractor?: string;
}

/** Whether a piece of evidence is a quotation of the article. */
export function isSpan(evidence: ClaimEvidence): evidence is Span {
  return 'quote' in evidence;
}

// What a person or a rule has decided about the graph: which are one, which are not, what is wrong, what is right.
// A judgement names words of an article, not an id of the day, and so survives a new reading and a newer extractor.

import type { DateRange } from './dates.ts';
import type { EdgeType, EntityKind, EventKind, Status } from './kinds.ts';
import { hash } from './keys.ts';

export const JUDGEMENT_TYPES = ['same', 'different', 'reject', 'correct'] as const;
export type JudgementType = (typeof JUDGEMENT_TYPES)[number];

/** Why two events may be one and yet are not joined. */
const NEAR_EVENT_RULES = ['near-day', 'vague-day', 'other-place', 'fewer-sides', 'several'] as const;
export type NearEventRule = (typeof NEAR_EVENT_RULES)[number];

/** Why two entities or events may be one and yet are not joined. */
export const REVIEW_RULES = [...NEAR_EVENT_RULES, 'same-name', 'like-sound', 'family-name'] as const;
export type ReviewRule = (typeof REVIEW_RULES)[number];

/** Words of one article that speak of an entity or tell of an event. */
export interface ClaimAnchor {
  /** Key of the article. */
  readonly article: string;
  /** The kind that the entity or event had when it was judged. */
  readonly type: EntityKind | EventKind;
  /** Its id in the extraction at that time. */
  readonly local: string;
  /** The entity's name or the event's title at that time. */
  readonly name: string;
  /** The words: UTF-16 units into the article's text; absent where the extraction quoted none. */
  readonly start?: number;
  readonly end?: number;
  readonly quote?: string;
  /** Events only: names of those who took part, sorted; one sentence can tell of several events. */
  readonly who?: readonly string[];
}

/** A state or a record of the world, which is the same in every article. */
export interface RecordAnchor {
  readonly record: string;
  readonly type: EntityKind;
  readonly name: string;
}

export type Anchor = ClaimAnchor | RecordAnchor;

/** The right value of one thing that is said of an event. A place or a party is the judgement's second anchor. */
export type Correction =
  | { readonly field: 'date'; readonly value: DateRange | null }
  | { readonly field: 'status'; readonly value: Status }
  | { readonly field: 'kind'; readonly value: EventKind }
  | { readonly field: 'place' | 'party' };

export interface Judgement {
  /** `judgementId` of the rest. */
  readonly id: string;
  readonly type: JudgementType;
  /** `user` or `rule:NAME`. */
  readonly author: string;
  /** In plain words; may be empty. */
  readonly reason: string;
  /** How sure the author is, 0 to 1. */
  readonly score: number;
  /**
   * Two entities or events that are the same or different; an event to reject or correct, with the place or party
   * where that is what is corrected; or both ends of an edge to reject.
   */
  readonly of: readonly Anchor[];
  /** `reject` of an edge only. */
  readonly edge?: { readonly type: EdgeType; readonly role?: string };
  /** `correct` only. */
  readonly correction?: Correction;
}

/** Whether the anchor is a record of the world. */
export function isRecord(anchor: Anchor): anchor is RecordAnchor {
  return 'record' in anchor;
}

/** What sets one anchor apart from another. */
export function anchorName(anchor: Anchor): string {
  if (isRecord(anchor)) return anchor.record;
  const { article, type, local, start, end } = anchor;
  return [article, type, start === undefined ? local : `${start}-${end}`, anchor.who?.join(',') ?? ''].join(
    '|',
  );
}

/** `judgement:` and a hash of all but the reason and the score: who says the same twice has said it once. */
export function judgementId({ type, author, of, edge, correction }: Omit<Judgement, 'id'>): string {
  const names = of.map(anchorName);
  if (type === 'same' || type === 'different') names.sort();
  const value = correction && 'value' in correction ? JSON.stringify(correction.value) : '';
  const rest = [edge?.type ?? '', edge?.role ?? '', correction?.field ?? '', value];
  return `judgement:${hash(type, author, ...names, ...rest)}`;
}

// What the judgements come to, once their anchors are attached: the view through which the merge sees the claims.

import type { DateRange } from './dates.ts';
import type { EventKind, Status } from './kinds.ts';

/** Names a claim: the article's key and the id in its extraction. */
export type ClaimName = `${string}\0${string}`;

export function claimName(article: string, local: string): ClaimName {
  return `${article}\0${local}`;
}

/** The article of a claim's name. */
export function articleOfClaim(name: ClaimName): string {
  return name.slice(0, name.indexOf('\0'));
}

/** Where one anchor of a judgement was found. */
export interface Attached {
  readonly judgement: string;
  /** Which of the judgement's anchors it is, from 0. */
  readonly position: number;
  /** Absent for a record of the world. */
  readonly claim?: { readonly article: string; readonly local: string };
  /** The id that the rules give: of an entity, or of the event's claim alone. */
  readonly key: string;
  /** What it stands for or lies in, as far as its article or the world says. */
  readonly within: readonly string[];
}

/** A correction with ids of the graph. `judgement`: who says so. */
export type AppliedCorrection = { readonly judgement: string } & (
  | { readonly field: 'date'; readonly value: DateRange | null }
  | { readonly field: 'status'; readonly value: Status }
  | { readonly field: 'kind'; readonly value: EventKind }
  /** `within`: what the place lies in, and what the party stands for, as far as its own article or the world says. */
  | { readonly field: 'place' | 'party'; readonly id: string; readonly within: readonly string[] }
);

/** An actor or a place that somebody says was not there. */
export interface Absence {
  readonly judgement: string;
  readonly type: 'PARTICIPATED_IN' | 'SPOKE_AT' | 'HELD_IN';
  /** Id in the graph. */
  readonly id: string;
}

/** What is judged of one event claim, and so of the event that it is in. */
export interface EventJudged {
  /** The other claims that tell of the same event, sorted. */
  readonly same: readonly ClaimName[];
  /** Claims that tell of another one, sorted. */
  readonly different: readonly ClaimName[];
  /** The judgements that reject the event, sorted. */
  readonly rejected: readonly string[];
  /** Sorted by judgement. */
  readonly corrections: readonly AppliedCorrection[];
  readonly absent: readonly Absence[];
}

export interface Judged {
  /** Ids in the graph by the ids that the rules give, where judgements make them others. */
  readonly ids: ReadonlyMap<string, string>;
  /** Ids in the graph of single claims of entities, where they are other than the rest of their kind. */
  readonly entities: ReadonlyMap<ClaimName, string>;
  /** Ids of rejected edges that hold without an event, `REPRESENTS` and `LOCATED_IN`. */
  readonly relations: ReadonlySet<string>;
  /** What articles wrongly state of a sequence: names of the later claims by that of the earlier one. */
  readonly sequence: ReadonlySet<`${ClaimName}\0${string}`>;
  readonly events: ReadonlyMap<ClaimName, EventJudged>;
}

export const NOTHING_JUDGED: Judged = {
  ids: new Map(),
  entities: new Map(),
  relations: new Set(),
  sequence: new Set(),
  events: new Map(),
};

// What one article says, brought into the graph's ids: the input of the merge.

import type { DateRange, Day } from './dates.ts';
import type { GraphEvidence } from './graph.ts';
import type { EntityKind, EventKind, Status } from './kinds.ts';

/** One entity as one article knows it. */
export interface EntityClaim {
  readonly article: string;
  /** Its id in the extraction. */
  readonly local: string;
  /** Its id in the graph. */
  readonly entity: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly names: readonly string[];
  readonly country?: string;
  readonly lat?: number;
  readonly lon?: number;
}

/** An actor or place of an event, with the evidence (ids) that says so. */
export interface Role {
  readonly id: string;
  readonly evidence: readonly string[];
}

/** A place and everything that it lies in, as far as the article or the world says: graph ids. */
export interface PlaceRole extends Role {
  readonly within: readonly string[];
  /** How the words of its name sound, roughly. */
  readonly sounds: readonly string[];
  /** Of a place that only this article knows: its name, folded; such places are compared by it. */
  readonly folded?: string;
}

/** A state or organization (or a person who stands for nobody) and those of the event who belong to it. */
export interface Side {
  readonly key: string;
  /** How it is compared with sides of other articles: the key, or a folded name where the key is local. */
  readonly match: string;
  readonly members: readonly string[];
  /** The people among them. */
  readonly people: readonly NamedPerson[];
}

/** A person of a side. */
export interface NamedPerson {
  readonly id: string;
  /** How given name and family name sound, or the one that is known; empty where the name says nothing. */
  readonly sounds: readonly (readonly string[])[];
}

/** One event as one article tells it. */
export interface EventClaim {
  readonly article: string;
  readonly local: string;
  readonly published: Day | null;
  readonly kind: EventKind;
  readonly status: Status;
  readonly date: DateRange | null;
  readonly title: string;
  /** By which copies of the article's text are known. */
  readonly sketch: readonly number[];
  readonly evidence: readonly string[];
  /** Sorted by id. Speakers are among the participants too. */
  readonly participants: readonly Role[];
  readonly speakers: readonly Role[];
  readonly places: readonly PlaceRole[];
  readonly sides: readonly Side[];
}

/** A relation that holds without an event: whom someone represents, where a place lies. */
export interface RelationClaim {
  readonly type: 'REPRESENTS' | 'LOCATED_IN';
  readonly from: string;
  readonly to: string;
  readonly role?: string;
  readonly evidence: readonly string[];
}

/** The article itself says that one of its events came before another; local ids. */
export interface SequenceClaim {
  readonly later: string;
  readonly earlier: string;
  readonly evidence: readonly string[];
}

/** A family name beside an office, as an article has it; by `key` reports of one bearer are found. */
export interface OfficeName {
  /** Of whom, as what, and how the name sounds. */
  readonly key: string;
  /** The person's id in the extraction. */
  readonly local: string;
  /** The id that the person has by itself; none where the name tells nobody apart. */
  readonly bearer?: string;
  /** Of those who are sought: who is found by a smaller rank is meant. None is 0. */
  readonly rank?: number;
}

/** Everything that one article says. Lists are sorted, so that equal articles give equal claims. */
export interface ArticleClaims {
  readonly article: string;
  readonly entities: readonly EntityClaim[];
  readonly events: readonly EventClaim[];
  readonly relations: readonly RelationClaim[];
  readonly sequence: readonly SequenceClaim[];
  readonly evidence: readonly GraphEvidence[];
}

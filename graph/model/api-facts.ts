// What can be filtered of every event, in columns: what a crossfilter counts with.

import type { EntityKind, EventKind, Status } from './kinds.ts';

/** GET /facts : the events with the most independent voices first. */
export interface Facts {
  /** How many events the graph has, before the limit. */
  readonly total: number;
  /** What the events were ranked by, in plain words, where a limit cut them. */
  readonly rankedBy?: string;
  /** Values that columns of `events` name by their place here. */
  readonly kinds: readonly EventKind[];
  readonly statuses: readonly Status[];
  /** ISO 639-1, or `und`. */
  readonly languages: readonly string[];
  readonly outlets: readonly string[];
  readonly entities: FactEntities;
  readonly events: FactEvents;
}

/** Who took part and where it was, in columns: the same place in each column is the same entity. */
export interface FactEntities {
  readonly id: readonly string[];
  readonly name: readonly string[];
  readonly kind: readonly EntityKind[];
  /** Place in these columns of the country that it belongs to or lies in; a country's own; -1 where none is known. */
  readonly country: readonly number[];
  /** Latitude and longitude in degrees, of places; null where none is known. */
  readonly at: readonly (readonly [lat: number, lon: number] | null)[];
}

/** The events, in columns: the same place in each column is the same event. */
export interface FactEvents {
  readonly id: readonly string[];
  readonly title: readonly string[];
  /** Place in `kinds`. */
  readonly kind: readonly number[];
  /** Place in `statuses`. */
  readonly status: readonly number[];
  /** First day, in days since 1970-01-01; null where no day is known. */
  readonly start: readonly (number | null)[];
  /** Last day, inclusive. */
  readonly end: readonly (number | null)[];
  /** How many independent voices tell it. */
  readonly voices: readonly number[];
  /** Places in these columns of the events that one report says were held and another denies. */
  readonly disputed: readonly number[];
  /** How many relations it has in the graph. */
  readonly degree: readonly number[];
  /** Who took part or spoke: places in `entities`. */
  readonly actors: readonly (readonly number[])[];
  /** Where it was: places in `entities`. */
  readonly places: readonly (readonly number[])[];
  /** Of its articles: places in `languages` and `outlets`. */
  readonly languages: readonly (readonly number[])[];
  readonly outlets: readonly (readonly number[])[];
  /** Days on which the first and the last of its articles were published, since 1970-01-01; null where none says. */
  readonly firstTold: readonly (number | null)[];
  readonly lastTold: readonly (number | null)[];
}

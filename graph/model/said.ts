// What the reports of one event say of a thing of which they don't all say the same, value by value.

import type { DateRange } from './dates.ts';
import type { EventSource } from './graph.ts';
import type { Status } from './kinds.ts';

/** What reports can differ on, in the order in which it is shown. */
export const SAID_FIELDS = ['date', 'place', 'status', 'party'] as const;

/** A day, a status, or the id of a place or of somebody who took part. */
export type SaidThing =
  | { readonly field: 'date'; readonly value: DateRange }
  | { readonly field: 'status'; readonly value: Status }
  | { readonly field: 'place' | 'party'; readonly value: string };

/** One value with who says it. */
export type Said = SaidThing & {
  /** How many independent voices say it; copies of one text are one. */
  readonly voices: number;
  /**
   * How many say otherwise: other days, a place elsewhere, that it was to be and not that it was not. Who is silent, or
   * says the same less exactly, does not; nor does a report that leaves somebody out.
   */
  readonly otherwise: number;
  /** The reports that say it, sorted by article and local id. */
  readonly sources: readonly EventSource[];
};

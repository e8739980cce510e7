// What one kind of act is: what it does to the desk, and how it stands in the address.

import type { Desk } from '../desk.ts';

/** A part of a kind's address, unescaped; what is empty at the end is left out. */
export type Field = string | number | null | undefined;

/** One thing that a reader can do to the desk. `P` is what the act says beside its name. */
export interface ActKind<P extends object> {
  /** Its letters in the address, unique among all kinds and never given to another one later. */
  readonly code: string;
  /** The desk after the act. An act that changes nothing gives the same desk back. */
  readonly perform: (desk: Desk, what: P) => Desk;
  /**
   * Whether the next act of this kind takes the place of the last one, so that both are one step for undo. `true` where
   * the kind only sets something, absent where each act is a step of its own.
   */
  readonly replaces?: true | ((next: P, last: P) => boolean);
  readonly write: (what: P) => readonly Field[];
  /** What the fields say, all of them unescaped; undefined where they make no sense. */
  readonly read: (fields: readonly string[]) => P | undefined;
}

/** For an act that only sets something to a value which may be none. */
export const optional = (field: string | undefined): string | null => field || null;

/** The most that a link may ask for at once: more would freeze the page. */
const MOST_NODES = 5_000;

/** A count of nodes, from 1 to 5,000. */
export function readCount(field = ''): number | undefined {
  const n = Number(field);
  return Number.isInteger(n) && n > 0 && n <= MOST_NODES ? n : undefined;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a field is a day, and the calendar has it. */
export function isDay(field: string): boolean {
  return DAY.test(field) && !!new Date(`${field}T00:00Z`).toJSON()?.startsWith(field);
}

/** Those of a closed set that the fields name, in the set's order. */
export function readAmong<T extends string>(all: readonly T[], fields: readonly string[]): T[] {
  return all.filter((one) => fields.includes(one));
}

// What a reader can do to the desk. Every act is a plain value; each slice says what its own kinds of act do.

import type { Desk } from './desk.ts';
import type { ActKind } from './slices/act-kind.ts';
import { ARRANGEMENT_ACTS } from './slices/arrangement.ts';
import { ATTENTION_ACTS } from './slices/attention.ts';
import { FILTER_ACTS } from './slices/filter.ts';
import { GROUPING_ACTS } from './slices/grouping.ts';
import { LOAD_ACTS } from './slices/loads.ts';
import { MAP_ACTS } from './slices/map.ts';
import { READING_ACTS } from './slices/reading.ts';
import { TABLE_ACTS } from './slices/table.ts';
import { OPENING_ACTS } from './slices/opening.ts';
import { TRACING_ACTS } from './slices/tracing.ts';

const KINDS = {
  ...LOAD_ACTS,
  ...ARRANGEMENT_ACTS,
  ...GROUPING_ACTS,
  ...FILTER_ACTS,
  ...ATTENTION_ACTS,
  ...MAP_ACTS,
  ...OPENING_ACTS,
  ...TRACING_ACTS,
  ...READING_ACTS,
  ...TABLE_ACTS,
};

type Said<K> = K extends ActKind<infer P> ? P : never;

/** The name of an act. */
export type Deed = keyof typeof KINDS;

export type Act = { [D in Deed]: { readonly do: D } & Said<(typeof KINDS)[D]> }[Deed];

/** What is known of a kind of act, whichever it is: what it says is checked where it is read. */
export function kindOf(deed: Deed): ActKind<object> {
  return KINDS[deed] as ActKind<object>;
}

/** The kinds by their letters in the address. */
export const DEED_OF: ReadonlyMap<string, Deed> = new Map(
  (Object.keys(KINDS) as Deed[]).map((deed) => [KINDS[deed].code, deed]),
);

/** Whether `next` makes `last` not worth a step of its own. */
export function supersedes(next: Act, last: Act): boolean {
  if (next.do !== last.do) return false;
  const { replaces = false } = kindOf(next.do);
  return typeof replaces === 'function' ? replaces(next, last) : replaces;
}

/** The desk after an act. An act that changes nothing gives the same desk back. */
export function perform(desk: Desk, act: Act): Desk {
  return kindOf(act.do).perform(desk, act);
}

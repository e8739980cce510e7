// Where a page ended, as a text that the asker hands back and nobody need take apart.

import * as v from 'valibot';
import type { Position } from '../views/index.ts';
import { refusal } from './problem.ts';

/** Longest cursor, in characters. */
const MAX_CURSOR = 1_000;

/** What stands in a place of each list, in the list's own order. */
const PLACES = {
  events: v.strictTuple([v.string(), v.string()]),
  entities: v.strictTuple([v.string()]),
  articles: v.strictTuple([v.string(), v.string()]),
  // The change number of the first page, then the place.
  changes: v.strictTuple([v.number(), v.number(), v.number(), v.string()]),
  sources: v.strictTuple([v.string()]),
  jobs: v.strictTuple([v.string(), v.number()]),
  neighbours: v.strictTuple([v.number(), v.string()]),
  namings: v.strictTuple([v.string()]),
  review: v.strictTuple([v.number(), v.string(), v.string()]),
} as const satisfies Record<string, v.GenericSchema<unknown, Position>>;

export type ListName = keyof typeof PLACES;

/** The parameter that carries a cursor. */
export const cursorParameter = v.optional(
  v.pipe(
    v.string(),
    v.nonEmpty(),
    v.maxLength(MAX_CURSOR),
    v.description('`next` of the page before. It names a place, not a row: rows may come and go meanwhile'),
  ),
);

/** A place in a list as a cursor. */
export function cursorOf(list: ListName, position: Position): string {
  return Buffer.from(JSON.stringify([list, ...position])).toString('base64url');
}

/** The place that a cursor of this list names; throws `bad-cursor` for any other text. */
export function placeOf<N extends ListName>(list: N, cursor: string): v.InferOutput<(typeof PLACES)[N]> {
  const [name, ...place] = membersOf(cursor);
  const read = v.safeParse(PLACES[list], place);
  if (name !== list || !read.success) {
    throw refusal(
      'bad-cursor',
      `"${cursor}" is no cursor of this list. Hand back "next" as it came, or begin again without a cursor.`,
    );
  }
  return read.output as v.InferOutput<(typeof PLACES)[N]>;
}

/** An answer whose place for the next page is written as a cursor. */
export function withCursor<T extends { readonly next?: Position }>(
  list: ListName,
  { next, ...page }: T,
): Omit<T, 'next'> & { readonly next?: string } {
  return { ...page, ...(next && { next: cursorOf(list, next) }) };
}

function membersOf(cursor: string): readonly unknown[] {
  try {
    const members: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(members) ? members : [];
  } catch (error) {
    if (error instanceof SyntaxError) return []; // no cursor of ours; `placeOf` says so
    throw error;
  }
}

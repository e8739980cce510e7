// What every list takes: how much of it, and from where on.

import * as v from 'valibot';
import type { PageWanted, Position } from '../views/index.ts';
import { cursorParameter, placeOf, type ListName } from './cursor.ts';
import { whole } from './parameters.ts';

/** Rows of a page where nothing is said. */
const PAGE = 100;

/** Rows of a page at most. */
export const MAX_PAGE = 500;

/** Parameters of a list. Lines have no page: without `limit` they are all of them. */
export const listParameters = {
  limit: v.optional(
    v.pipe(
      whole(1, MAX_PAGE),
      v.description(`Rows at most; ${PAGE} where nothing is said, and as NDJSON all of them`),
    ),
  ),
  cursor: cursorParameter,
};

interface ListAsked {
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** The page that is asked for; throws `bad-cursor`. */
export function pageAsked(list: ListName, { limit = PAGE, cursor }: ListAsked): PageWanted {
  return { limit, ...(cursor !== undefined && { after: placeOf(list, cursor) }) };
}

/** The place behind which lines begin; throws `bad-cursor`. */
export function placeAsked(list: ListName, { cursor }: ListAsked): Position | undefined {
  return cursor === undefined ? undefined : placeOf(list, cursor);
}

/** The first `limit` rows; all where there is none. */
export function* firstOf<T>(rows: Iterable<T>, { limit = Number.POSITIVE_INFINITY }: ListAsked): Iterable<T> {
  let taken = 0;
  for (const row of rows) {
    yield row;
    if (++taken >= limit) return;
  }
}

// The shape of an extraction made elsewhere, for valibot.

import * as v from 'valibot';
import { isDateRange, isDay } from './dates.ts';
import { BASES, CLAIMED_EDGE_TYPES, ENTITY_KINDS, EVENT_KINDS, LINKINGS, STATUSES } from './kinds.ts';

/** What one article may hold at most; more is a fault of whoever made it. */
export const EXTRACTION_LIMITS = {
  text: 4_000_000,
  mentions: 100_000,
  entities: 10_000,
  events: 1_000,
  edges: 50_000,
} as const;

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const evidence = v.array(
  v.union([
    v.object({
      ...{ start: offset, end: offset, quote: v.string() },
      extractor: v.optional(v.pipe(v.string(), v.minLength(1))),
    }),
    v.object({ record: v.pipe(v.string(), v.minLength(1)) }),
  ]),
);
const day = v.pipe(
  v.string(),
  v.check((text) => isDay(text), 'a day, YYYY-MM-DD, is expected'),
);
/** A date's shape. */
export const DATE_RANGE_SHAPE = v.pipe(
  v.object({ start: day, end: day }),
  v.check((range) => isDateRange(range), 'the date ends before it begins'),
);
// The number is looked at before the items, so that a million of them cost nothing.
const list = <const T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(
    v.array(v.unknown()),
    v.maxLength<unknown[], number, string>(most, `at most ${most} are taken from one article`),
    v.array(item),
  );

/** An extraction's shape; unknown properties are dropped. */
export const EXTRACTION_SHAPE = v.object({
  article: v.object({
    id,
    url: v.optional(v.string()),
    publisher: v.optional(v.string()),
    author: v.optional(v.string()),
    published: v.nullable(day),
    modified: v.optional(day),
    language: v.string(),
    title: v.string(),
    text: v.pipe(v.string(), v.maxLength(EXTRACTION_LIMITS.text)),
    path: v.optional(v.string()),
  }),
  mentions: list(
    v.object({
      start: offset,
      end: offset,
      text: v.string(),
      entity: id,
      how: v.optional(v.picklist(LINKINGS)),
    }),
    EXTRACTION_LIMITS.mentions,
  ),
  entities: list(
    v.object({
      id,
      kind: v.picklist(ENTITY_KINDS),
      name: v.pipe(v.string(), v.minLength(1)),
      names: v.optional(v.array(v.string())),
      country: v.optional(v.pipe(v.string(), v.startsWith('country:'))),
      lat: v.optional(v.pipe(v.number(), v.minValue(-90), v.maxValue(90))),
      lon: v.optional(v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
    }),
    EXTRACTION_LIMITS.entities,
  ),
  events: list(
    v.object({
      id,
      kind: v.picklist(EVENT_KINDS),
      status: v.picklist(STATUSES),
      date: v.nullable(DATE_RANGE_SHAPE),
      title: v.string(),
      evidence,
    }),
    EXTRACTION_LIMITS.events,
  ),
  edges: list(
    v.object({
      type: v.picklist(CLAIMED_EDGE_TYPES),
      from: id,
      to: id,
      role: v.optional(v.string()),
      basis: v.optional(v.picklist(BASES)),
      evidence,
    }),
    EXTRACTION_LIMITS.edges,
  ),
  issues: v.array(
    v.object({ code: v.string(), message: v.string(), start: v.optional(offset), end: v.optional(offset) }),
  ),
  extractor: v.optional(v.pipe(v.string(), v.minLength(1))),
});

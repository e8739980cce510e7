// What a model may say of an article. The endpoint is given it as a JSON schema, where it takes one.

import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { EVENT_KINDS, STATUSES } from '../../../graph/model/index.ts';

/** What a model may call a party. What it is, our own linking says. */
const PARTY_KINDS = ['person', 'state', 'body'] as const;

const words = v.nullable(v.string());

const party = v.strictObject({
  is: v.picklist(PARTY_KINDS),
  name: v.string(),
  quote: words,
  for: words,
  spoke: v.boolean(),
});

const event = v.strictObject({
  kind: v.picklist(EVENT_KINDS),
  status: v.picklist(STATUSES),
  quote: v.string(),
  status_quote: words,
  parties: v.array(party),
  place: words,
  day: words,
  day_from: words,
  after: v.array(v.strictObject({ event: v.number(), quote: v.string() })),
});

const REPLY = v.strictObject({ events: v.array(event) });

export type PartyClaim = v.InferOutput<typeof party>;
/** One event as the model tells it; every text in it is to be found in the article. */
export type EventClaim = v.InferOutput<typeof event>;
export type Reply = v.InferOutput<typeof REPLY>;

/** The shape as JSON Schema: every property required, none beside them, as strict modes ask for. */
export const REPLY_SCHEMA: Readonly<Record<string, unknown>> = { ...toJsonSchema(REPLY) };

// What is read is taken more kindly: what a model leaves out is nothing said, what it adds is dropped.
const given = v.optional(
  v.nullable(
    v.pipe(
      v.string(),
      v.transform((text) => (text.trim() === '' ? null : text)),
    ),
  ),
  null,
);
const GIVEN_PARTY = v.object({
  is: v.fallback(v.picklist(PARTY_KINDS), 'body'),
  name: v.pipe(v.string(), v.trim(), v.minLength(1)),
  quote: given,
  for: given,
  spoke: v.optional(v.fallback(v.boolean(), false), false),
});
const GIVEN_EVENT = v.object({
  kind: v.picklist(EVENT_KINDS),
  status: v.picklist(STATUSES),
  quote: v.pipe(v.string(), v.trim(), v.minLength(1)),
  status_quote: given,
  parties: v.array(GIVEN_PARTY),
  place: given,
  day: given,
  day_from: given,
  after: v.optional(v.array(v.object({ event: v.number(), quote: v.string() })), []),
});

/** An event out of parsed JSON, or what is wrong with it: `parties: Invalid type …`. */
export function readEventClaim(value: unknown): EventClaim | string {
  const read = v.safeParse(GIVEN_EVENT, value);
  if (read.success) return read.output;
  const [issue] = read.issues;
  return `${v.getDotPath(issue) ?? 'the event'}: ${issue.message}`;
}

// One line of an extraction file, checked: what gets into the ledger must keep the seam's promises.

import * as v from 'valibot';
import type { Extraction } from '../../graph/model/index.ts';
import {
  BASES,
  CLAIMED_EDGE_TYPES,
  ENTITY_KINDS,
  EVENT_KINDS,
  isDateRange,
  isDay,
  LINKINGS,
  STATUSES,
} from '../../graph/model/index.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.pipe(v.string(), v.minLength(1));
const evidence = v.array(
  v.union([
    v.object({ start: offset, end: offset, quote: v.string(), extractor: v.optional(text) }),
    v.object({ record: text }),
  ]),
);

const EXTRACTION = v.object({
  article: v.object({
    id: text,
    url: v.optional(v.string()),
    publisher: v.optional(v.string()),
    published: v.nullable(v.custom<string>(isDay, 'no day')),
    language: text,
    title: v.string(),
    text,
    path: v.optional(v.string()),
  }),
  mentions: v.array(
    v.object({
      start: offset,
      end: offset,
      text: v.string(),
      entity: text,
      how: v.optional(v.picklist(LINKINGS)),
    }),
  ),
  entities: v.array(
    v.object({
      id: text,
      kind: v.picklist(ENTITY_KINDS),
      name: text,
      names: v.optional(v.array(v.string())),
      country: v.optional(text),
      lat: v.optional(v.number()),
      lon: v.optional(v.number()),
    }),
  ),
  events: v.array(
    v.object({
      id: text,
      kind: v.picklist(EVENT_KINDS),
      status: v.picklist(STATUSES),
      date: v.nullable(v.custom<{ start: string; end: string }>(isDateRange, 'no range of days')),
      title: v.string(),
      evidence,
    }),
  ),
  edges: v.array(
    v.object({
      type: v.picklist(CLAIMED_EDGE_TYPES),
      from: text,
      to: text,
      role: v.optional(v.string()),
      basis: v.optional(v.picklist(BASES)),
      evidence,
    }),
  ),
  issues: v.array(
    v.object({ code: text, message: v.string(), start: v.optional(offset), end: v.optional(offset) }),
  ),
  extractor: v.optional(v.string()),
});

/** What a line holds, or what is wrong with it in a few words. */
export type LineReading = { readonly extraction: Extraction } | { readonly what: string };

/** Parses and checks one line: its shape, that every id resolves and that every span quotes the text. */
export function readExtractionLine(line: string): LineReading {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { what: 'the line is no JSON' };
  }
  const result = v.safeParse(EXTRACTION, value);
  if (!result.success) {
    const [issue] = result.issues;
    return { what: `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}` };
  }
  const extraction = result.output as Extraction;
  const what = brokenPromise(extraction);
  return what === undefined ? { extraction } : { what };
}

function brokenPromise({ article, mentions, entities, events, edges }: Extraction): string | undefined {
  const ids = new Set([...entities, ...events].map(({ id }) => id));
  for (const { start, end, text: quote, entity } of mentions) {
    if (article.text.slice(start, end) !== quote)
      return `the mention "${quote}" is not what the text says there`;
    if (!ids.has(entity)) return `"${entity}" is mentioned and not among the entities`;
  }
  for (const { from, to } of edges) {
    const missing = [from, to].find((id) => !ids.has(id));
    if (missing !== undefined) return `an edge names "${missing}", which the line doesn't hold`;
  }
  for (const claim of [...events, ...edges]) {
    if (claim.evidence.length === 0) return 'an event or edge has no evidence';
    for (const piece of claim.evidence) {
      if ('quote' in piece && article.text.slice(piece.start, piece.end) !== piece.quote) {
        return `the quote "${piece.quote.slice(0, 60)}" is not what the text says there`;
      }
    }
  }
  return undefined;
}

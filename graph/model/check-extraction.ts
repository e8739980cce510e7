// Whether something read from elsewhere is an extraction that keeps the promises of one (DESIGN §2).

import * as v from 'valibot';
import { againstDates } from './against-dates.ts';
import type { ExtractedEdge, ExtractedEvent, Extraction } from './extraction.ts';
import { isSpan } from './extraction.ts';
import type { Issue } from './issue.ts';
import { EXTRACTION_SHAPE } from './extraction-shape.ts';
import type { ClaimedEdgeType } from './kinds.ts';
import { isSequenceCircular } from './sequence.ts';

const ID_PREFIXES = {
  country: 'country:',
  person: 'person:',
  organization: 'org:',
  location: 'place:',
} as const;

/** An extraction, or why it is none: every fault of its shape, else every broken promise, at most twenty. */
export type ExtractionCheck =
  | { readonly ok: true; readonly extraction: Extraction }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const MOST_ISSUES = 20;

/**
 * Checks a value; unknown properties are dropped. Refuses the record as a whole: half an article would mislead. What
 * keeps the promises and yet contradicts itself is taken, with an issue more.
 */
export function checkExtraction(value: unknown): ExtractionCheck {
  const parsed = v.safeParse(EXTRACTION_SHAPE, value);
  if (!parsed.success) {
    const issues = parsed.issues.map((issue) => {
      return {
        code: 'bad-shape',
        message: `${v.getDotPath(issue) ?? 'The record'}: ${issue.message}. Mend it and load it again.`,
      };
    });
    return { ok: false, issues: issues.slice(0, MOST_ISSUES) };
  }
  const extraction = parsed.output as Extraction;
  const issues = [...brokenPromises(extraction)].slice(0, MOST_ISSUES);
  if (issues.length > 0) return { ok: false, issues };
  const known = new Set(extraction.issues.map(({ message }) => message));
  const found = againstDates(extraction).filter(({ message }) => !known.has(message));
  return { ok: true, extraction: { ...extraction, issues: [...extraction.issues, ...found] } };
}

function* brokenPromises({ article, mentions, entities, events, edges }: Extraction): Iterable<Issue> {
  const fault = (code: string, message: string): Issue => ({ code, message });
  const actors = new Map(entities.map((entity) => [entity.id, entity.kind]));
  const known = new Set([...actors.keys(), ...events.map((event) => event.id)]);
  if (known.size < entities.length + events.length) {
    yield fault('double-id', 'Two entities or events have one id. Give each its own.');
  }
  for (const { id, kind } of entities) {
    if (!id.startsWith(ID_PREFIXES[kind])) {
      yield fault(
        'bad-id',
        `The ${kind} "${id}" has an id that does not begin with "${ID_PREFIXES[kind]}". Rename it.`,
      );
    }
  }
  const stands = (text: string, start: number, end: number): boolean =>
    end - start === text.length && article.text.startsWith(text, start);
  for (const { start, end, text, entity } of mentions) {
    if (!stands(text, start, end))
      yield fault(
        'bad-quote',
        `The mention "${text}" does not stand at ${start} to ${end}. Offsets are UTF-16 units.`,
      );
    if (!actors.has(entity))
      yield fault(
        'unknown-id',
        `A mention names the entity "${entity}", which the record does not have. Add it.`,
      );
  }
  for (const claim of [...events, ...edges]) {
    if (claim.evidence.length === 0)
      yield fault('no-evidence', `The ${nameOf(claim)} has no evidence. Quote the words that say so.`);
    for (const piece of claim.evidence) {
      if (isSpan(piece) && (piece.quote === '' || !stands(piece.quote, piece.start, piece.end))) {
        yield fault(
          'bad-quote',
          `The ${nameOf(claim)} quotes "${piece.quote.slice(0, 60)}", which does not stand at ${piece.start} to ${piece.end}. Offsets are UTF-16 units.`,
        );
      }
    }
  }
  for (const { type, from, to } of edges) {
    for (const end of [from, to]) {
      if (!known.has(end))
        yield fault('unknown-id', `An edge ${type} names "${end}", which the record does not have. Add it.`);
    }
    if (known.has(from) && known.has(to) && !endsFit(type, actors.get(from), actors.get(to))) {
      yield fault(
        'bad-ends',
        `An edge ${type} can't lead from "${from}" to "${to}". See the table of edges in graph/README.md.`,
      );
    }
  }
  const stated = edges.filter((edge) => edge.type === 'PRECEDED_BY' && edge.basis !== 'chronology');
  if (isSequenceCircular(stated)) {
    yield fault(
      'circular-sequence',
      'The PRECEDED_BY edges of the record lead in a circle. Take out the one that is wrong.',
    );
  }
}

function nameOf(claim: ExtractedEvent | ExtractedEdge): string {
  return 'id' in claim ? `event "${claim.id}"` : `edge ${claim.type} from "${claim.from}" to "${claim.to}"`;
}

type End = keyof typeof ID_PREFIXES | undefined;

/** Whether an edge of this type may have these ends; an event's kind is undefined here. */
function endsFit(type: ClaimedEdgeType, from: End, to: End): boolean {
  const actor = from !== undefined && from !== 'location';
  const place = to === 'location' || to === 'country';
  switch (type) {
    case 'PARTICIPATED_IN':
    case 'SPOKE_AT':
      return actor && to === undefined;
    case 'HELD_IN':
      return from === undefined && place;
    case 'LOCATED_IN':
      return from === 'location' && place;
    case 'REPRESENTS':
      return (from === 'person' || from === 'organization') && (to === 'country' || to === 'organization');
    case 'PRECEDED_BY':
      return from === undefined && to === undefined;
  }
}

// The graph's views in the short forms that tools give.

import type { InferOutput } from 'valibot';
import {
  ChanceryError, isEventKind, type EvidenceView, type GraphEvent, type GraphReader, type NodeName,
  type NodeSummary, type ToldEvent,
} from '../model/index.ts'; // prettier-ignore
import { nodeOf } from '../views/index.ts';
import type { CITATION, EVENT, NODE } from './shapes.ts';

export type Citation = InferOutput<typeof CITATION>;

/** Evidence as a citation. */
export function citation({ article, record, quote, start, end, before, after }: EvidenceView): Citation {
  if (!article) return { ...(record !== undefined && { record }) };
  const { id, title, publisher, author, url, published, language } = article;
  return {
    article: id,
    title,
    ...(publisher !== undefined && { publisher }),
    ...(author !== undefined && { author }),
    ...(url !== undefined && { address: url }),
    published,
    language,
    ...(quote !== undefined && { quote, sentence: `${before ?? ''}${quote}${after ?? ''}` }),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
  };
}

/** A node in its short form. */
export function node({ id, kind, name, date, status }: NodeSummary): InferOutput<typeof NODE> {
  return { id, kind, name, ...(date !== undefined && { date }), ...(status !== undefined && { status }) };
}

/** Citations of one event among many. */
const CITED = 3;

/** The first citations of an event of a chain or path; of a stated hop the sentence that relates the two comes first. */
export function citations({ evidence }: ToldEvent): Citation[] {
  return evidence.slice(0, CITED).map(citation);
}

/** An event of a chain or path. */
export function toldEvent({ event, who, where }: ToldEvent): InferOutput<typeof EVENT> {
  const { id, kind, name: title, status = 'held', date = null, voices = 0, disputed = false } = event;
  if (!isEventKind(kind)) throw new TypeError(`"${id}" is no event`);
  return { id, title, kind, status, date, voices, disputed, who: who.map(named), where: where.map(named) };
}

/** An event that is at hand, with who and where. */
export function wholeEvent(
  { id, title, kind, status, date, voices, disputed }: GraphEvent,
  who: readonly NodeSummary[],
  where: readonly NodeSummary[],
): InferOutput<typeof EVENT> {
  return { id, title, kind, status, date, voices, disputed, who: who.map(named), where: where.map(named) };
}

/** Refuses actors of which one is not there. */
export function noActors(reader: GraphReader, ids: readonly string[]): never {
  const missing = ids.find((id) => !reader.entity(id)) ?? ids[0]!;
  throw new ChanceryError('unknown-node', `no actor has the id "${missing}"; find it with "search"`);
}

/** Refuses an id that is no event's, and says what it is instead. */
export function noEvent(reader: GraphReader, id: string): never {
  const other = nodeOf(reader, id);
  throw new ChanceryError(
    'unknown-event',
    other
      ? `"${id}" is a ${other.kind}, no event; ask "entity" about it`
      : `no event has the id "${id}"; find it with "search"`,
  );
}

/** A node by id and name. */
export function named({ id, name }: NodeSummary): NodeName {
  return { id, name };
}

// An article that puts one of its events after another although it dates it before.

import type { ClaimEvidence, ExtractedEvent, Extraction } from './extraction.ts';
import { isSpan } from './extraction.ts';
import type { Issue } from './issue.ts';

/** Of longer quotations the beginning is told. */
const TOLD = 160;

/**
 * An issue for each relation that the article states and its own days contradict, with the words for both. Only days
 * that exclude each other do: ranges that overlap leave either order open.
 */
export function againstDates({ events, edges }: Pick<Extraction, 'events' | 'edges'>): Issue[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return edges.flatMap(({ type, from, to, basis, evidence }): Issue[] => {
    const [later, earlier] = [byId.get(from), byId.get(to)];
    if (type !== 'PRECEDED_BY' || basis === 'chronology' || !later?.date || !earlier?.date) return [];
    if (later.date.end >= earlier.date.start) return [];
    const words = evidence.find(isSpan);
    const message = `The words ${told(evidence)} put ${dated(later)} after ${dated(earlier)}, which the days contradict. Read them and correct the day, or reject the relation.`;
    return [
      { code: 'sequence-against-dates', message, ...(words && { start: words.start, end: words.end }) },
    ];
  });
}

function dated({ date, evidence }: ExtractedEvent): string {
  const { start, end } = date!;
  return `what is dated ${start === end ? start : `${start} to ${end}`} (${told(evidence)})`;
}

function told([first]: readonly ClaimEvidence[]): string {
  const words = first === undefined ? '' : isSpan(first) ? first.quote : first.record;
  const flat = words.replace(/\s+/g, ' ');
  return `“${flat.length > TOLD ? `${flat.slice(0, TOLD)}…` : flat}”`;
}

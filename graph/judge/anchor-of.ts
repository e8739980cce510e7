// From a claim of an extraction to the words that it rests on.

import type { ClaimAnchor, Extraction, Mention, Span } from '../model/index.ts';
import { isSpan } from '../model/index.ts';

/** The words of an entity or event of the extraction, by its local id; nothing where it has no such id. */
export function anchorOf(extraction: Extraction, article: string, local: string): ClaimAnchor | undefined {
  const event = extraction.events.find(({ id }) => id === local);
  if (event) {
    const { kind, title, evidence } = event;
    const said = spanOf(evidence.find(isSpan));
    return { article, type: kind, local, name: title, ...said, who: whoTookPart(extraction, local) };
  }
  const entity = extraction.entities.find(({ id }) => id === local);
  if (!entity) return undefined;
  const mentions = extraction.mentions.filter((mention) => mention.entity === local);
  const [longest] = mentions.sort(longestFirst);
  const said = longest && spanOf({ start: longest.start, end: longest.end, quote: longest.text });
  return { article, type: entity.kind, local, name: entity.name, ...said };
}

/** Names of those who took part in an event of the extraction, sorted. */
export function whoTookPart({ entities, edges }: Extraction, event: string): string[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const parties = edges
    .filter(({ type, to }) => to === event && (type === 'PARTICIPATED_IN' || type === 'SPOKE_AT'))
    .map(({ from }) => names.get(from) ?? from);
  return [...new Set(parties)].sort();
}

function spanOf(span: Span | undefined): Span | undefined {
  return span && { start: span.start, end: span.end, quote: span.quote };
}

/** A full name says more than a pronoun; of names alike the first in the text. */
function longestFirst(a: Mention, b: Mention): number {
  return b.text.length - a.text.length || a.start - b.start;
}

// Finds again what a judgement speaks of in a new reading of its article.

import type { ClaimAnchor, Extraction } from '../model/index.ts';
import { folded, isEventKind, isSpan } from '../model/index.ts';
import { whoTookPart } from './anchor-of.ts';

interface Words {
  readonly start: number;
  readonly end: number;
}

/** Of those who took part so much must be alike for two readings to tell of one event. */
const ALIKE = 0.75;

/**
 * The local id of what the anchor means in this extraction: the claim of its kind whose words overlap the anchor's
 * most. Nothing where the words are gone or mean something else now; then a person must look.
 */
export function attach(anchor: ClaimAnchor, extraction: Extraction): string | undefined {
  const words = wordsIn(extraction.article.text, anchor);
  if (anchor.start !== undefined && words === undefined) return undefined;
  return isEventKind(anchor.type)
    ? attachEvent(anchor, words, extraction)
    : attachEntity(anchor, words, extraction);
}

function attachEntity(
  anchor: ClaimAnchor,
  words: Words | undefined,
  { entities, mentions }: Extraction,
): string | undefined {
  const ofKind = new Map(entities.filter(({ kind }) => kind === anchor.type).map((one) => [one.id, one]));
  const overlaps = new Map<string, number>();
  for (const { entity, start, end } of words ? mentions : []) {
    const shared = overlap(words!, { start, end });
    if (shared > 0 && ofKind.has(entity)) overlaps.set(entity, Math.max(shared, overlaps.get(entity) ?? 0));
  }
  if (overlaps.size > 0) return best([...overlaps.keys()], anchor, (id) => [overlaps.get(id)!]);
  const name = folded(anchor.name);
  const named = [...ofKind.values()].filter((one) =>
    [one.name, ...(one.names ?? [])].some((form) => folded(form) === name),
  );
  return best(named.map(({ id }) => id), anchor, () => []); // prettier-ignore
}

function attachEvent(
  anchor: ClaimAnchor,
  words: Words | undefined,
  extraction: Extraction,
): string | undefined {
  const candidates = extraction.events.flatMap((event) => {
    const shared = words
      ? Math.max(0, ...event.evidence.filter(isSpan).map((span) => overlap(words, span)))
      : Number(event.id === anchor.local);
    const alike = likeness(anchor.who ?? [], whoTookPart(extraction, event.id));
    return shared > 0 && alike >= ALIKE ? [{ event, shared, alike }] : [];
  });
  const of = new Map(candidates.map((one) => [one.event.id, one]));
  return best([...of.keys()], anchor, (id) => {
    const { event, shared, alike } = of.get(id)!;
    return [alike, Number(event.kind === anchor.type), Number(event.title === anchor.name), shared];
  });
}

/** The id of the greatest worth; of those alike the one that it had, else the first in sorted order. */
function best(
  ids: readonly string[],
  anchor: ClaimAnchor,
  worth: (id: string) => readonly number[],
): string | undefined {
  const ranked = ids.map((id) => ({ id, worth: [...worth(id), Number(id === anchor.local)] }));
  ranked.sort((a, b) => {
    const at = a.worth.findIndex((value, i) => value !== b.worth[i]);
    return at < 0 ? (a.id < b.id ? -1 : 1) : b.worth[at]! - a.worth[at]!;
  });
  return ranked[0]?.id;
}

/** Where the anchor's words stand in the text: where they stood, else the nearest place where they do. */
function wordsIn(text: string, { start, end, quote }: ClaimAnchor): Words | undefined {
  if (start === undefined || end === undefined || quote === undefined) return undefined;
  if (text.slice(start, end) === quote) return { start, end };
  const [before, after] = [text.lastIndexOf(quote, start), text.indexOf(quote, start)];
  const found = [before, after]
    .filter((at) => at >= 0)
    .sort((a, b) => Math.abs(a - start) - Math.abs(b - start));
  return found[0] === undefined ? undefined : { start: found[0], end: found[0] + quote.length };
}

function overlap(a: Words, b: Words): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** How many of the shorter list are in the other, 0 to 1; 1 where one of them is empty. */
function likeness(a: readonly string[], b: readonly string[]): number {
  const fewer = Math.min(a.length, b.length);
  return fewer === 0 ? 1 : a.filter((name) => b.includes(name)).length / fewer;
}

// Cuts an article's text into paragraphs (its lines) and sentences. Offsets are UTF-16 units.

import type { PageWords } from '../languages/index.ts';
import type { Sentence } from './text.ts';
import { sentenceKinds } from './sentence-kind.ts';

/** A line of the text that isn't empty, without the spaces around it. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
}

const LINE = /[^\n]+/g;
// What may end a sentence: a stop with what closes after it, then a space; or an ideographic stop.
const STOP = /[.!?…؟]+["'”’»“)\]]*(?=\s)|[。！？]+[」』”’）]*/gu;
const NUMBER_BEFORE = /(?:^|[\s(–—/-])\d{1,3}\.$/u;
const INITIAL_BEFORE = /(?:^|[\s.(-])\p{Lu}\.$/u;
const INNER_STOP = /(?:^|\s)(?:\p{L}\.){2,}$/u;
const WORD_BEFORE = /([\p{L}.]+)\.$/u;
const SMALL_AFTER = /^\s+[\p{Ll},;]/u;
const CAPITAL_AFTER = /^\s+\p{Lu}/u;
/**
 * UTF-16 units of a sentence at most: a text without stops is cut where it takes a breath, else between two words. What is
 * told in a sentence is asked of all its clauses and days, so that its cost grows with the third power of its length
 * (36 s for 36,000 units). None of gold's has more than 1,500.
 */
const LONGEST = 2_000;
const BREATHS = [',', ';', '，', '、', '،', '；'] as const;

/**
 * The sentences of `text`, in order, none empty. The first line is the title. A full stop after an abbreviation,
 * an initial or a German ordinal ends none, nor does one before a small letter.
 */
export function cutSentences(text: string, page: PageWords): Sentence[] {
  const paragraphs = cutParagraphs(text);
  const kinds = sentenceKinds(text, paragraphs, page);
  return paragraphs.flatMap((paragraph, index) =>
    cutParagraph(text, paragraph, page).map(({ start, end }) => ({
      start,
      end,
      paragraph: index,
      kind: kinds[index] ?? 'body',
    })),
  );
}

function cutParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const match of text.matchAll(LINE)) {
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const end = match.index + match[0].trimEnd().length;
    if (end > start) paragraphs.push({ start, end });
  }
  return paragraphs;
}

function cutParagraph(text: string, { start, end }: Paragraph, page: PageWords): Paragraph[] {
  const spans: Paragraph[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(STOP)) {
    const stop = start + match.index;
    const after = stop + match[0].length;
    if (after >= end || !endsSentence(text, from, stop, after, end, page)) continue;
    spans.push({ start: from, end: after });
    from = after + (/^\s*/.exec(text.slice(after, end))?.[0].length ?? 0);
  }
  if (from < end) spans.push({ start: from, end });
  return spans.flatMap((span) => [...inPieces(text, span)]);
}

function* inPieces(text: string, { start, end }: Paragraph): Generator<Paragraph> {
  let from = start;
  while (end - from > LONGEST) {
    const to = from + lengthOfPiece(text.slice(from, from + LONGEST));
    const piece = text.slice(from, to).trimEnd();
    yield { start: from, end: from + piece.length };
    from = to + /^\s*/.exec(text.slice(to, end))![0].length;
  }
  if (from < end) yield { start: from, end };
}

/** Behind its last breath, else its last blank; all of it where there is neither, but no half of a sign. */
function lengthOfPiece(text: string): number {
  const breath = Math.max(...BREATHS.map((sign) => text.lastIndexOf(sign)));
  if (breath > 0) return breath + 1;
  const blank = text.search(/\s\S*$/);
  if (blank > 0) return blank;
  return /[\uD800-\uDBFF]$/.test(text) ? text.length - 1 : text.length;
}

function endsSentence(
  text: string,
  from: number,
  stop: number,
  after: number,
  end: number,
  page: PageWords,
): boolean {
  const next = text.slice(after, Math.min(end, after + 24));
  if (SMALL_AFTER.test(next)) return false;
  if (text[stop] !== '.' || text[stop + 1] === '.') return true;
  const before = text.slice(Math.max(from, stop - 24), stop + 1);
  if (NUMBER_BEFORE.test(before)) return !page.ordinalStop || !CAPITAL_AFTER.test(next);
  const name = page.endsInLetter?.some((each) => before.endsWith(`${each}.`)) && CAPITAL_AFTER.test(next);
  if (INITIAL_BEFORE.test(before)) return name === true;
  if (INNER_STOP.test(before)) return false;
  const word = WORD_BEFORE.exec(before)?.[1]?.toLowerCase();
  return word === undefined || !page.abbreviations.includes(word);
}

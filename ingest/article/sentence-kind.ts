// Tells a report's own paragraphs from what stands around them on the page.

import type { PageWords } from '../languages/index.ts';
import type { Paragraph } from './sentences.ts';
import type { SentenceKind } from './text.ts';

const ENDS = /[.!?…:;؟؛。！？"'”’»“」』)）】：；]$/u;
const ADDRESS = /^(?:https?:|www\.)|https?:\/\/\S+$/;
const WHOLLY_BRACKETED = /^[([（【][^)\]）】]{1,120}[)\]）】]$/;
/** Longer lines without a full stop are prose whose stop was lost. */
const LONGEST_CAPTION = 220;
/** More lines without a full stop make the article a list: an agenda, a diary. */
const MOST_CAPTIONS = 3;
const SHORTEST_ENTRY = 30;
const LONGEST_BYLINE = 70;

/** The kind of each paragraph. Only a line that says what it is, or isn't a whole sentence, is set apart. */
export function sentenceKinds(
  text: string,
  paragraphs: readonly Paragraph[],
  page: PageWords,
): SentenceKind[] {
  let lead = false;
  const open = paragraphs.slice(1).filter(({ start, end }) => !ENDS.test(text.slice(start, end)));
  const list = open.length > MOST_CAPTIONS;
  return paragraphs.map(({ start, end }, index) => {
    const line = text.slice(start, end);
    if (index === 0) return 'title';
    const kind = apart(line, page, list);
    if (kind) return kind;
    if (lead) return 'body';
    lead = true;
    return 'lead';
  });
}

function apart(line: string, page: PageWords, list: boolean): SentenceKind | undefined {
  const lower = line.toLowerCase();
  const begins = (words: readonly string[]): boolean =>
    words.some((word) => lower.startsWith(word) && !/^\p{L}/u.test(lower.slice(word.length)));
  const sentence = ENDS.test(line);
  if (begins(page.captions) && (/^[^.]{0,30}[:|(–-]/.test(line) || !sentence)) return 'caption';
  if (begins(page.boilerplate) && (line.length < 140 || /^[^.]{0,30}[:(]/.test(line))) return 'boilerplate';
  if (begins(page.bylines) && line.length <= LONGEST_BYLINE && !sentence) return 'boilerplate';
  if (WHOLLY_BRACKETED.test(line) || ADDRESS.test(line)) return 'boilerplate';
  return !sentence && !(list && line.length >= SHORTEST_ENTRY) && line.length <= LONGEST_CAPTION
    ? 'caption'
    : undefined;
}

// The report on a page: Readability finds it, and what its template left among it goes.

import { Readability } from '@mozilla/readability';
import type { PageWords } from '../languages/index.ts';
import { linesOf, type PageLine } from './article-lines.ts';
import { flat } from './flat-text.ts';
import { LEAD_MARKS } from './furniture-marks.ts';
import { isAround } from './around-lines.ts';
import { marksOf } from './marks-of.ts';
import { shortText } from './short-text.ts';

/** Readability looks again, less strictly, where it found less than this; short news are news. */
const SHORT = 120;
/** A longer or shorter text is no summary. */
const LONGEST_LEAD = 1_200;
const SHORTEST_LEAD = 40;
/** How many elements behind the headline it stands at most. */
const FARTHEST_LEAD = 30;

/** What Readability found, and the paragraph that sums it up where that stands elsewhere. */
export interface FoundBody {
  readonly lines: readonly PageLine[];
  readonly lead?: PageLine;
}

/** Finds the body of the page's article, without its title. Changes the document. */
export function findBody(document: Document, title: string): FoundBody {
  const lead = leadOf(document);
  const article = new Readability<Element>(document, {
    charThreshold: SHORT,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node as Element,
  }).parse();
  if (!article?.content) return { lines: [] };
  const lines = linesOf(article.content).filter(({ text }) => text !== title);
  const isMissing =
    lead !== undefined && !lines.some(({ text }) => text.includes(lead.text) || lead.text.includes(text));
  return { lines, ...(isMissing && { lead }) };
}

/** The report's own lines. `words` are those that sites put around a report, in the languages that the page may use. */
export function reportLines({ lines, lead }: FoundBody, words: readonly PageWords[]): PageLine[] {
  return [...(lead ? [lead] : []), ...lines].filter((line) => !isAround(line, words));
}

/** The paragraph that sums the report up, where the template marks it, near the headline: it often stands outside of the text. */
function leadOf(document: Document): PageLine | undefined {
  const headline = document.querySelector('h1');
  let behind = 0;
  for (const element of document.body.querySelectorAll('*')) {
    if (element === headline || behind > 0) behind++;
    if (behind > FARTHEST_LEAD) return undefined;
    if (behind === 0 || element.contains(headline) || !marksOf(element).some((mark) => LEAD_MARKS.has(mark)))
      continue;
    const text = flat(shortText(element, LONGEST_LEAD) ?? '');
    if (text.length >= SHORTEST_LEAD) return linesOf(element)[0];
  }
  return undefined;
}

// The report on a page: Readability finds it, and what its template left among it goes.

import { Readability } from '@mozilla/readability';
import type { PageWords } from '../languages/index.ts';
import { flat, linesOf, type PageLine } from './article-lines.ts';
import { LEAD_MARKS } from './furniture-marks.ts';
import { isAround } from './around-lines.ts';
import { marksOf } from './marks-of.ts';
import { shortText } from './short-text.ts';

/** Readability looks again, less strictly, where it found less than this; short news are news. */
const SHORT = 120;
const LEADS: ReadonlySet<string> = new Set(LEAD_MARKS);
/** A longer or shorter text is no summary. */
const LONGEST_LEAD = 1_200;
const SHORTEST_LEAD = 40;

/** Lines that Readability found, and those of them that are the report's. */
export interface PageBody {
  readonly found: readonly PageLine[];
  readonly report: readonly PageLine[];
}

const NOTHING: PageBody = { found: [], report: [] };

/**
 * The report, without its title. Changes the document. `words` are those that sites put around a report, in the
 * languages that the page may use.
 */
export function bodyOf(document: Document, title: string, words: readonly PageWords[]): PageBody {
  const lead = leadOf(document);
  const article = new Readability<Element>(document, {
    charThreshold: SHORT,
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node as Element,
  }).parse();
  if (!article?.content) return NOTHING;
  const found = linesOf(article.content).filter(({ text }) => text !== title);
  const kept = found.filter((line) => !isAround(line, words));
  const missing =
    lead !== undefined && !kept.some(({ text }) => text.includes(lead.text) || lead.text.includes(text));
  return { found, report: missing && !isAround(lead, words) ? [lead, ...kept] : kept };
}

/** The paragraph that sums the report up, where the template marks it: it often stands outside of the text. */
function leadOf(document: Document): PageLine | undefined {
  const headline = document.querySelector('h1');
  let behind = headline === null;
  for (const element of document.body.querySelectorAll('*')) {
    if (element === headline) behind = true;
    if (!behind || element.contains(headline) || !marksOf(element).some((mark) => LEADS.has(mark))) continue;
    const text = flat(shortText(element, LONGEST_LEAD) ?? '');
    if (text.length >= SHORTEST_LEAD) return linesOf(element)[0];
  }
  return undefined;
}

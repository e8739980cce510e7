// Takes out of a page what stands around a report, as far as the template says so itself.

import {
  BODY_MARKS,
  COMMENT_MARKS,
  DATE_MARKS,
  SITE_MARKS,
  SITE_ROLES,
  TEASER_MARKS,
} from './furniture-marks.ts';
import { marksOf } from './marks-of.ts';
import { shortText } from './short-text.ts';

/** What holds more of the page's text than this is no addition to it, whatever it is called. */
const MOST_OF_PAGE = 0.3;
/** A longer text is no date line, whatever its class. */
const LONGEST_DATE_LINE = 80;
/** Elements that are one paragraph or heading. */
const LINES = new Set(['P', 'H2', 'H3', 'H4', 'STRONG', 'SPAN']);
/** Elements that are never taken for furniture by their classes: those name the page, not the part. */
const NEVER = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE', 'H1', 'HEAD', 'TITLE']);

/** Removes furniture in place. What holds the headline, or is marked as the report's body, stays. */
export function dropFurniture(document: Document): void {
  drop(document, isComments, 1);
  drop(document, isSite, MOST_OF_PAGE);
  drop(document, isDateLine, MOST_OF_PAGE);
}

/** Whether a template says that the report is in here. */
function isReportBody(element: Element): boolean {
  return (
    element.getAttribute('itemprop')?.toLowerCase() === 'articlebody' ||
    (element.getAttribute('class') ?? '').split(/\s+/).some((name) => BODY_MARKS.has(name.toLowerCase())) ||
    BODY_MARKS.has((element.getAttribute('id') ?? '').toLowerCase())
  );
}

function isComments(element: Element): boolean {
  return marksOf(element).some((mark) => COMMENT_MARKS.has(mark));
}

function isSite(element: Element): boolean {
  const role = element.getAttribute('role');
  if (role !== null && SITE_ROLES.has(role.toLowerCase())) return true;
  const itemprop = element.getAttribute('itemprop')?.toLowerCase();
  if (itemprop === 'author' || itemprop === 'caption' || itemprop === 'publisher') return true;
  if (element.getAttribute('rel') === 'author') return true;
  const isTeaser = (mark: string): boolean => TEASER_MARKS.has(mark) && !LINES.has(element.tagName);
  return marksOf(element).some((mark) => SITE_MARKS.has(mark) || isTeaser(mark));
}

function isDateLine(element: Element): boolean {
  if (element.tagName === 'TIME') return true;
  if (!marksOf(element).some((mark) => DATE_MARKS.has(mark))) return false;
  return /\d/.test(shortText(element, LONGEST_DATE_LINE) ?? '');
}

function drop(document: Document, isOne: (element: Element) => boolean, most: number): void {
  const all = (document.body.textContent ?? '').length;
  // In document order, so that what goes with its ancestor is asked no more.
  for (const element of [...document.body.querySelectorAll('*')]) {
    if (NEVER.has(element.tagName) || !element.isConnected || !isOne(element)) continue;
    if (isReportBody(element) || holdsReport(element)) continue;
    if (most < 1 && shortText(element, most * all) === undefined) continue;
    element.remove();
  }
}

function holdsReport(element: Element): boolean {
  if (element.querySelector('h1, main, [itemprop="articleBody"]')) return true;
  for (const inner of element.querySelectorAll('[class], [id]')) if (isReportBody(inner)) return true;
  return false;
}

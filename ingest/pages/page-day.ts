// The day on which an article was published, by what its page says.

import type { Day } from '../../graph/model/index.ts';
import { type DatePack, findDates } from '../dates/index.ts';
import { flat } from './flat-text.ts';
import { dayAsWritten } from './day-as-written.ts';
import { DATE_MARKS } from './furniture-marks.ts';
import { namesIn } from './linked-data.ts';
import { itemsOf, metaOf, type PageFacts } from './page-facts.ts';
import { marksOf } from './marks-of.ts';
import { shortText } from './short-text.ts';

/** What a page says of its days, in its own words, the surest first. */
export interface DatesSaid {
  readonly published: readonly string[];
  readonly modified: readonly string[];
  /** Lines that the page shows as its dates: what a machine is told, and what a person reads. */
  readonly shown: readonly { readonly machine: string; readonly text: string }[];
}

const PUBLISHED =
  `article:published_time og:published_time og:article:published_time article:published datepublished
  date.published date_published article.published publish-date publish_date publishdate publication_date
  publication-date published_time pubdate pub_date pub-date parsely-pub-date sailthru.date
  cxenseparse:recs:publishtime article_date_original originalpublicationdate dc.date.issued dcterms.issued dc.date
  dcterms.date dc.date.created dcterms.created dc.created weibo:article:create_at apub:time date article.created
  created-date rnews:datepublished`.split(/\s+/);
const MODIFIED = `article:modified_time og:updated_time og:modified_time datemodified last-modified lastmod
  dc.date.modified dcterms.modified revised`.split(/\s+/);

/** Words of classes and ids that mark no other day than the article's. */
const OWN_MARKS = new Set(
  'pubtime pubdate published publishdate publishtime newsdate articledate artinfo postdate entrydate'.split(
    ' ',
  ),
);
/** Elements that may be date lines, of which so many are looked at. */
const MOST_DATE_LINES = 40;
/** A longer text around a day is no date line. */
const LONGEST_DATE_LINE = 160;
/** Languages of lands, some of which write the month first. */
const MONTH_FIRST = new Set(['en']);
const IN_PATH = /(?<!\d)((?:19|20)\d\d)([-/_.])(\d\d?)\2(\d\d?)(?!\d)|\/t?((?:19|20)\d{6})[/_]/;

/**
 * Gathers them: JSON-LD, OpenGraph and its like, the metas that content systems write, microdata; and what stands in a
 * `<time>` or a date line behind the headline, or is marked as the day of publication wherever it stands.
 */
export function datesOf(facts: PageFacts): DatesSaid {
  const metas = (names: readonly string[]): string[] => names.flatMap((name) => metaOf(facts, name) ?? []);
  return {
    published: [
      ...namesIn(facts.data['datePublished']),
      ...metas(PUBLISHED),
      ...itemsOf(facts, 'datePublished'),
      ...namesIn(facts.data['dateCreated']),
      ...itemsOf(facts, 'dateCreated'),
    ],
    modified: [...namesIn(facts.data['dateModified']), ...metas(MODIFIED), ...itemsOf(facts, 'dateModified')],
    shown: linesShown(facts),
  };
}

/** The first of these that is a day, as it is written, in its own offset. */
export function firstDay(said: readonly string[], language: string): Day | null {
  for (const words of said) {
    const day = dayAsWritten(words, isDayFirst(language));
    if (day) return day;
  }
  return null;
}

/** The first day that is shown. `pack`: how the language says days; without it, days in numbers and English alone. */
export function dayShown({ shown }: DatesSaid, language: string, pack?: DatePack): Day | null {
  for (const { machine, text } of shown) {
    const day = dayAsWritten(machine) ?? earliestIn(text, language, pack);
    if (day) return day;
  }
  return null;
}

/** The day of an address that files its articles by day: `/2024/05/31/`, `/2024-05-31/`, `/20240531/`. */
export function dayOfPath(url: string): Day | null {
  const [, year, , month, day, digits] = IN_PATH.exec(new URL(url).pathname) ?? [];
  return dayAsWritten(digits ?? `${year}-${month}-${day}`);
}

function linesShown({ document }: PageFacts): DatesSaid['shown'] {
  const headline = document.querySelector('h1');
  const shown: { machine: string; text: string }[] = [];
  let behind = false;
  for (const element of document.body.querySelectorAll('*')) {
    if (element === headline) behind = true;
    if (!isDateLine(element, behind) || element.closest('li, a, [itemprop="comment"]')) continue;
    const text = shortText(element, LONGEST_DATE_LINE);
    const machine = element.getAttribute('datetime') ?? '';
    if (text !== undefined) shown.push({ machine, text: flat(text) });
    if (shown.length === MOST_DATE_LINES) break;
  }
  return shown;
}

function isDateLine(element: Element, behindHeadline: boolean): boolean {
  if (element.tagName === 'TIME') return behindHeadline || element.hasAttribute('pubdate');
  return marksOf(element).some((mark) => OWN_MARKS.has(mark) || (behindHeadline && DATE_MARKS.has(mark)));
}

/** "Updated 2 June, first published 31 May": what was changed had been there before. */
function earliestIn(text: string, language: string, pack: DatePack | undefined): Day | null {
  const found = pack ? findDates(text, 0, text.length, pack) : [];
  const days = found.flatMap(({ meaning }) =>
    meaning.type === 'absolute' && meaning.range.start === meaning.range.end ? [meaning.range.start] : [],
  );
  return days.sort()[0] ?? dayAsWritten(text, isDayFirst(language));
}

function isDayFirst(language: string): boolean {
  return !MONTH_FIRST.has(language);
}

// Paragraphs that open with the time of day, as those of a live report do: all of them are of its day.

import type { DateRange } from '../../graph/model/index.ts';
import { epochDay } from '../../graph/model/index.ts';
import { resolveDate } from '../dates/index.ts';
import type { Findings } from './findings.ts';

/** "8.15am – ", "ore 16.30 - ", "17 h 45 - ", "14:05 Uhr: " */
const CLOCK =
  /^(?:\p{L}{1,6} )?\d{1,2}(?:[.:h]\d\d| ?h ?\d\d| ?h)(?: ?(?:[ap]\.?m\.?|\p{L}{1,4}))?\.?(?:\s[–—-]{1,2}\s|:\s|\s?[—–])/iu;
/** "10.05 – " can be the tenth of May. */
const DAY_OR_TIME = /^\d{1,2}\.(?:0[1-9]|1[0-2])\s?[:–—-]/u;
const LONGEST = 24;
/** So many such paragraphs make a live report. */
const LEAST = 2;

/** The starts of the sentences that open a paragraph of a live report with the time; none where there are too few. */
export function clockLines({
  text,
  sentences,
  dates,
}: Pick<Findings, 'text' | 'sentences' | 'dates'>): ReadonlySet<number> {
  const lines = sentences.filter(({ start, paragraph }, index) => {
    if (sentences[index - 1]?.paragraph === paragraph) return false;
    const head = CLOCK.exec(text.slice(start, start + LONGEST))?.[0];
    if (head === undefined || DAY_OR_TIME.test(head)) return false;
    return !dates.some((date) => date.start >= start && date.end <= start + head.length);
  });
  return new Set(lines.length < LEAST ? [] : lines.map(({ start }) => start));
}

/** Days after its day on which a live report may come out. */
const MOST_AFTER = 2;

/** The day of a live report: the one that its title names, where it has just gone by, else that of the paper. */
export function dayOfReport({ article, sentences, dates }: Findings): DateRange | undefined {
  const { published } = article;
  const title = sentences.findLast(({ kind }) => kind === 'title');
  if (published === null) return undefined;
  const named = dates
    .filter(({ end, meaning }) => end <= (title?.end ?? 0) && meaning.type !== 'period')
    .map(({ meaning }) => resolveDate(meaning, { published, running: null, tense: 'past' }));
  const day = named.find(
    (range) =>
      range !== null && range.start === range.end && epochDay(published) - epochDay(range.end) <= MOST_AFTER,
  );
  return day ?? { start: published, end: published };
}

// Lines that say when and where for what follows: datelines ("LIVERPOOL, March 6 -"), day headings ("Monday, March 3").

import type { DateRange } from '../../graph/model/index.ts';
import { epochDay } from '../../graph/model/index.ts';
import type { Sentence } from '../article/text.ts';
import { resolveDate } from '../dates/index.ts';
import { inYear } from './story.ts';
import { tokenAt } from './clause.ts';
import type { Findings } from './findings.ts';
import type { WeekdayLine } from './week-headings.ts';

const DATELINE =
  /^[^.!?]{2,60}?(?:\s[–—-]{1,2}\s|\)\s?[–—-]\s|\)?\.[–—-]{1,2}\s|:\s)|^【[^】\n]{2,40}】|^\p{Lu}[^.!?]{1,30}\. \p{Lu}\p{L}{1,20}\.[–—-]\s/u;
/** "ПЕКИН, 9 апреля.": a dateline that ends as a sentence does. */
const DOTTED = /^\p{Lu}[\p{Lu} -]+, \d{1,2} \p{L}+\.\s/u;
type Span = Pick<Sentence, 'start' | 'end'>;

const LONGEST_HEADING = 48;
const LONGEST_SIGNED = 60;
/** Letters and digits that a heading may hold beside its date. */
const MOST_BESIDE = 10;

/** The place that opens a sentence before a dash or a colon, or in a dateline by its last word; nothing where none does. */
export function datelineOf(findings: Findings, start: number): string | undefined {
  const { text, linked } = findings;
  const ended = endedDateline(findings, start);
  if (ended !== undefined)
    return linked.mentions.findLast(
      (mention) => mention.start >= start && mention.end <= ended && mention.kind === 'location',
    )?.entity;
  const opening = text.slice(start, start + 90);
  const head = (DATELINE.exec(opening) ?? DOTTED.exec(opening))?.[0];
  if (head === undefined) return undefined;
  const end = start + head.length;
  return linked.mentions.find(
    (mention) =>
      mention.start >= start &&
      mention.end <= end &&
      mention.start - start < 4 &&
      mention.kind === 'location',
  )?.entity;
}

/** Whether a day only says when the report was written: in a dateline that opens a sentence, "Montevideo, 18 ene (EFE).-". */
export function isOfDateline({ text, linked }: Findings, sentence: Span, day: Span): boolean {
  if (day.start - sentence.start > LONGEST_HEADING) return false;
  const head = DATELINE.exec(text.slice(sentence.start, sentence.start + 90))?.[0];
  if (head === undefined || /:\s$/.test(head) || day.end > sentence.start + head.length) return false;
  return linked.mentions.some(
    ({ start, kind }) => kind === 'location' && start - sentence.start < 4 && start < day.start,
  );
}

/** Whether a sentence is a dateline and nothing else: "ПЕКИН, 9 апреля." */
export function isDateline({ text }: Findings, { start, end }: Span): boolean {
  return DOTTED.test(text.slice(start, end + 1));
}

/** Where the dateline ends whose last word tells it: "新华社北京3月15日电", "【记者甲／巴黎4日专电】". */
function endedDateline({ tokens, lexicon }: Findings, start: number): number | undefined {
  for (let at = tokenAt(tokens, start); (tokens[at]?.end ?? Infinity) - start < LONGEST_HEADING; at++) {
    if (lexicon.signs.datelineEnd.at(tokens, at)) return tokens[at]?.end;
  }
  return undefined;
}

/** The place in a line that only says where and when it was written, or who wrote it there; nothing where none does. */
export function signedIn({ linked }: Findings, { start, end, kind }: Sentence): string | undefined {
  if ((kind !== 'caption' && kind !== 'boilerplate') || end - start > LONGEST_SIGNED) return undefined;
  return linked.mentions.find(
    (mention) =>
      mention.start >= start && mention.end <= end && mention.kind === 'location' && mention.locative,
  )?.entity;
}

/** "2019", "Año 2019:": a line that holds a year and hardly anything else. */
const YEAR = /^[^\d\n]{0,8}((?:19|20)\d\d)[^\d\n]{0,8}$/;

/** The year that a line is the heading of. */
export function headingYearOf({ text }: Findings, { start, end }: Span): number | undefined {
  const year = YEAR.exec(text.slice(start, end))?.[1];
  return year === undefined ? undefined : Number(year);
}

/** What headings above a line have said: the day of the one before it, the year of the last that gave one. */
interface Above {
  readonly heading?: DateRange | undefined;
  readonly headingYear?: number | undefined;
}

/** The day that a line is the heading of: little else stands in it. */
export function headingOf(
  findings: Findings,
  line: Span,
  { heading: before, headingYear }: Above = {},
): DateRange | undefined {
  const date = dateAlone(findings, line);
  if (!date) return undefined;
  const { article, week } = findings;
  const ofWeek = week.get(line.start);
  if (ofWeek) return ofWeek;
  const { published } = article;
  if (headingYear !== undefined && date.meaning.type === 'partial')
    return inYear(date.meaning, headingYear) ?? undefined;
  // A chronicle goes on from its last day: "28 февраля 2024 года … 10 мая".
  const next =
    before && date.meaning.type === 'partial'
      ? resolveDate(date.meaning, { published: before.start, running: null, tense: 'future' })
      : null;
  if (next && published !== null && next.start <= published) return next;
  const past = date.meaning.type === 'weekday' && toldBelow(findings, line.end) === 'past';
  const read = (past ? (['past'] as const) : (['future', 'past'] as const)).flatMap(
    (tense) => resolveDate(date.meaning, { published, running: null, tense }) ?? [],
  );
  const far = ({ start: day }: DateRange): number => Math.abs(epochDay(day) - epochDay(published ?? day));
  return read.sort((a, b) => far(a) - far(b))[0];
}

/** Headings with days to come from which on a text is an agenda. */
const MOST_OF_DIARY = 2;
const agendas = new WeakMap<Findings, boolean>();

/** Whether the text lists what is to come, below headings with days that lie ahead. */
export function isAgenda(findings: Findings): boolean {
  const held = agendas.get(findings);
  if (held !== undefined) return held;
  const { sentences, article } = findings;
  const ahead = sentences.filter((line, index) => {
    if (line.kind === 'title' || sentences[index - 1]?.paragraph === line.paragraph) return false;
    const day = headingOf(findings, line);
    return day !== undefined && article.published !== null && day.start > article.published;
  });
  agendas.set(findings, ahead.length >= MOST_OF_DIARY);
  return ahead.length >= MOST_OF_DIARY;
}

/** The date of a line that holds little else. */
function dateAlone(
  { text, dates }: Pick<Findings, 'text' | 'dates'>,
  line: Span,
): Findings['dates'][number] | undefined {
  const { start, end } = line;
  if (end - start > LONGEST_HEADING || DOTTED.test(text.slice(start, end + 1))) return undefined;
  const date = dates.find((mention) => mention.start >= start && mention.end <= end);
  if (!date) return undefined;
  const beside = text.slice(start, date.start) + text.slice(date.end, end);
  return beside.replace(/[^\p{L}\p{N}]/gu, '').length > MOST_BESIDE ? undefined : date;
}

/** What the lines of weekdays are read from. */
type Lines = Pick<Findings, 'text' | 'dates' | 'sentences' | 'tokens' | 'lexicon'>;

/** The lines that are headings with a weekday and no day of the month. */
export function weekdayLines(findings: Lines): WeekdayLine[] {
  return findings.sentences.flatMap((line, index) => {
    if (line.kind === 'title' || findings.sentences[index - 1]?.paragraph === line.paragraph) return [];
    const meaning = dateAlone(findings, line)?.meaning;
    return meaning?.type === 'weekday' && meaning.shift === undefined
      ? [{ line, weekday: meaning.weekday, told: toldBelow(findings, line.end) }]
      : [];
  });
}

/** Words behind a heading that tell whether its day was. */
const MOST_TOLD = 20;

/** "Poniedziałek, Nairobi. … rozmawiał": how what stands first behind a heading is told; nothing where its verb tells not. */
function toldBelow(
  { tokens, lexicon }: Pick<Findings, 'tokens' | 'lexicon'>,
  end: number,
): WeekdayLine['told'] {
  const from = tokenAt(tokens, end);
  const past = lexicon.triggers.find(tokens, from, from + MOST_TOLD).find(({ value }) => value.past);
  const [planned] = lexicon.cues.planned.find(tokens, from, from + MOST_TOLD);
  if (past !== undefined && past.from < (planned?.from ?? Infinity)) return 'past';
  return planned && 'ahead';
}

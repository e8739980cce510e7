// From what date words mean to the days that they can mean, once the article is known.

import type { DateRange, Day } from '../../graph/model/index.ts';
import { addDays, epochDay } from '../../graph/model/index.ts';
import type {
  AnaphoricMeaning,
  DateContext,
  DateMeaning,
  DeicticMeaning,
  Unit,
  WeekdayMeaning,
} from './date-mention.ts';
import { addMonths, monthAway, partOf, weekRange, weekdayOf, yearOf, yearRange } from './calendar.ts';
import { cutAt } from './cut-at.ts';
import { resolvePartial } from './resolve-partial.ts';

/**
 * The first and last day that the words allow; null where they can't be counted, hang on an event that only the
 * register knows, or need a `published` or `running` that isn't there. Where the clause is past, words that
 * don't name the future themselves ("next", "tomorrow") never reach beyond `published`.
 */
export function resolveDate(meaning: DateMeaning, context: DateContext): DateRange | null {
  switch (meaning.type) {
    case 'absolute':
      return meaning.range;
    case 'vague':
    case 'after-event':
      return null;
    case 'anaphoric':
      return resolveAnaphoric(meaning, context);
    case 'period':
      return resolvePeriod(meaning.from, meaning.to, context);
    case 'deictic':
      if (meaning.onward && context.tense === 'past')
        return resolveAnaphoric({ ...meaning, type: 'anaphoric' }, context);
  }
  const { published, tense } = context;
  if (published === null) return null;
  switch (meaning.type) {
    case 'partial':
      return resolvePartial(meaning, published, context);
    case 'weekday':
      return resolveWeekday(meaning, published, tense);
    case 'deictic':
      return resolveDeictic(meaning, published, tense);
  }
}

function resolveWeekday(
  { weekday, lastWeekday, shift }: WeekdayMeaning,
  published: Day,
  tense: DateContext['tense'],
): DateRange {
  const length = (lastWeekday ?? weekday) - weekday;
  const forward = (weekday - weekdayOf(published) + 7) % 7;
  const back = forward === 0 ? 0 : forward - 7;
  const future = shift === 'next' || (shift !== 'last' && tense === 'future');
  let away = future ? forward : back;
  if (shift === 'next' && forward === 0) away = 7;
  if (shift === 'last' && away + length >= 0) away -= 7;
  if (shift === 'this' && tense !== 'past')
    away = tense === 'unknown' ? weekday - weekdayOf(published) : forward;
  // Sunday's paper speaks of the weekend that it lies in.
  if (future && shift !== 'next' && back + length >= 0) away = back;
  const start = addDays(published, away);
  return cutAt({ start, end: addDays(start, length) }, published, tense);
}

function resolveDeictic(meaning: DeicticMeaning, published: Day, tense: DateContext['tense']): DateRange {
  const { unit, count, part, weekday } = meaning;
  if (meaning.exact) return sameDay(moved(published, unit, count));
  if (unit === 'day') return sameDay(addDays(published, count));
  const whole = around(published, unit, count);
  if (weekday !== undefined) return sameDay(addDays(whole.start, weekday - 1));
  return cutAt(part ? partOf(whole, part) : whole, published, tense);
}

/**
 * Counted from the running date: from its last day onward, from its first day back. A running date of more than
 * two weeks is one that isn't known to the day, and is moved as a whole. Where the article is speaking of no
 * date yet, "that evening" and "the day before" are counted from `published`.
 */
function resolveAnaphoric(
  { unit, count, weekday }: AnaphoricMeaning,
  context: DateContext,
): DateRange | null {
  const near = unit === 'day' && weekday === undefined && (count === 0 || count === -1);
  const running = context.running ?? (near && context.published ? sameDay(context.published) : null);
  if (!running) return null;
  const { start, end } = running;
  if (weekday !== undefined) {
    const forward = (weekday - weekdayOf(count < 0 ? start : end) + 7) % 7;
    return sameDay(count < 0 ? addDays(start, forward - 7) : addDays(end, forward || 7));
  }
  if (count === 0 && unit === 'day') return running;
  if (unit !== 'day') return around(count < 0 ? start : end, unit, count);
  const known = epochDay(end) - epochDay(start) < 14;
  if (!known) return { start: addDays(start, count), end: addDays(end, count) };
  return sameDay(addDays(count < 0 ? start : end, count));
}

/** Each end is the nearest to the other, so that "from Monday to Wednesday" lies in one week. */
function resolvePeriod(
  from: DateMeaning | undefined,
  to: DateMeaning | undefined,
  context: DateContext,
): DateRange | null {
  const { published, tense } = context;
  if (!from && !to) return null;
  if (!to) {
    const first = resolveDate(from as DateMeaning, { ...context, tense: 'past' });
    return first && published
      ? { start: first.start, end: first.start > published ? first.end : published }
      : null;
  }
  if (!from) {
    const last = resolveDate(to, isCounted(to) ? { ...context, tense: 'unknown' } : context);
    if (!last || !published) return last;
    // What lasted "until Friday" began nobody knows when; what is to come by then begins today at the earliest.
    return last.end < published ? last : { start: published, end: last.end };
  }
  const firstKnown = tense === 'future' && to.type !== 'absolute';
  const first = firstKnown ? resolveDate(from, context) : null;
  const last = resolveDate(to, firstKnown && first ? { ...context, published: first.start } : context);
  if (!last) return null;
  const start =
    first ??
    resolveDate(from, isCounted(from) ? context : { ...context, published: last.end, tense: 'past' });
  return start && start.start <= last.end ? { start: start.start, end: last.end } : null;
}

/** Words counted from "today" stay so, whatever stands at the other end. */
function isCounted(meaning: DateMeaning): boolean {
  return meaning.type === 'deictic';
}

function moved(day: Day, unit: Unit, count: number): Day {
  if (unit === 'day' || unit === 'week') return addDays(day, unit === 'week' ? count * 7 : count);
  return addMonths(day, unit === 'year' ? count * 12 : count);
}

/** The whole week, month or year that lies `count` away. */
function around(day: Day, unit: Unit, count: number): DateRange {
  if (unit === 'day') return sameDay(addDays(day, count));
  if (unit === 'week') return weekRange(addDays(day, count * 7));
  return unit === 'month' ? monthAway(day, count) : yearRange(yearOf(day) + count);
}

function sameDay(day: Day): DateRange {
  return { start: day, end: day };
}

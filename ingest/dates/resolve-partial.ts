// The year, or the month too, of a date that lacks it: the nearest one that tense and shift allow.

import type { DateRange, Day } from '../../graph/model/index.ts';
import { epochDay } from '../../graph/model/index.ts';
import type { DateContext, PartialMeaning } from './date-mention.ts';
import { dayOf, monthAway, monthOf, monthRange, partOf, weekdayOf, yearOf } from './calendar.ts';
import { cutAt } from './cut-at.ts';

/** How far the running date may lie from a lone day of the month before it, not `published`, gives the month. */
const FAR_DAYS = 45;

/** The days that a partial date can mean; null where no year or month fits. */
export function resolvePartial(
  meaning: PartialMeaning,
  published: Day,
  context: DateContext,
): DateRange | null {
  const candidates =
    meaning.month === undefined
      ? inMonths(meaning, published, context)
      : inYears(meaning, published, context);
  const fitting =
    meaning.weekday === undefined
      ? []
      : candidates.filter((range) => weekdayOf(range.start) === meaning.weekday);
  return fitting.length > 0 ? closest(fitting, published) : nearest(candidates, meaning, published, context);
}

/** A weekday that agrees is stronger than the tense: "on Friday, 28 February" is tomorrow, not years ago. */
function closest(candidates: readonly DateRange[], published: Day): DateRange | null {
  const away = (range: DateRange): number => Math.abs(epochDay(range.start) - epochDay(published));
  return [...candidates].sort((a, b) => away(a) - away(b))[0] ?? null;
}

/** Candidates from the earliest to the latest. */
function nearest(
  candidates: readonly DateRange[],
  meaning: PartialMeaning,
  published: Day,
  { tense, running }: DateContext,
): DateRange | null {
  const { shift, month, day, yearsAway, monthsAway, yearsFromRunning, monthsFromRunning, following } =
    meaning;
  if (following && running) return candidates.find((range) => range.start > running.end) ?? null;
  if ((yearsAway ?? monthsAway ?? yearsFromRunning ?? monthsFromRunning) !== undefined)
    return candidates[0] ?? null;
  if (shift === 'last') return candidates.findLast((range) => range.end < published) ?? null;
  if (shift === 'next') return candidates.find((range) => range.start > published) ?? null;
  if (shift === 'this' && tense !== 'past' && month !== undefined && day === undefined) {
    const own = candidates.find((range) => yearOf(range.start) === yearOf(published));
    return own ? cutAt(own, published, tense) : null;
  }
  const found =
    tense === 'future'
      ? candidates.find((range) => range.end >= published)
      : candidates.findLast((range) => range.start <= published);
  return found ? cutAt(found, published, tense) : null;
}

function inYears(meaning: PartialMeaning, published: Day, { running }: DateContext): DateRange[] {
  const { month = 1, lastMonth, day, lastDay, part, yearsFromRunning } = meaning;
  const year = yearOf(yearsFromRunning !== undefined && running ? running.start : published);
  const yearsAway = yearsFromRunning ?? meaning.yearsAway;
  // 29 February may need to look eight years away.
  const years = yearsAway === undefined ? NEAR_YEARS.map((away) => year + away) : [year + yearsAway];
  return years.flatMap((candidate) => {
    if (day === undefined) {
      const whole = monthRange(candidate, month, lastMonth);
      return [part ? partOf(whole, part) : whole];
    }
    return days(candidate, month, day, lastDay);
  });
}

const NEAR_YEARS = [-8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8];

function inMonths(meaning: PartialMeaning, published: Day, { running }: DateContext): DateRange[] {
  const { day = 1, lastDay, ownMonth, monthsFromRunning } = meaning;
  const monthsAway = monthsFromRunning ?? meaning.monthsAway;
  const far =
    !ownMonth && running !== null && Math.abs(epochDay(running.end) - epochDay(published)) > FAR_DAYS;
  const carried = monthsFromRunning !== undefined || (far && monthsAway === undefined);
  const base = carried && running ? running.start : published;
  const months = monthsAway !== undefined ? [monthsAway] : far ? [0] : [-2, -1, 0, 1, 2];
  return months.flatMap((away) => {
    const { start } = monthAway(base, away);
    return days(yearOf(start), monthOf(start), day, lastDay);
  });
}

function days(year: number, month: number, day: number, lastDay = day): DateRange[] {
  const start = dayOf(year, month, day);
  const end = dayOf(year, month, lastDay);
  return start && end ? [{ start, end }] : [];
}

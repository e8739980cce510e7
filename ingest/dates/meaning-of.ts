// From a template's sense and the slots that it caught to what the words mean.

import type { DateMeaning, Part, PartialMeaning, Shift, Unit } from './date-mention.ts';
import type { Slot } from './date-pack.ts';
import { dayOf, monthRange, partOf, yearRange } from './calendar.ts';
import type { Match } from './grammar.ts';

/** The numbers that some slots caught. */
function numbers(caught: Match['caught'], ...slots: readonly Slot[]): number[] {
  return caught.filter(([slot]) => slots.includes(slot)).map(([, value]) => Number(value));
}

/** The word that a slot caught. */
function text<T extends string>(caught: Match['caught'], slot: Slot): T | undefined {
  return caught.find(([name]) => name === slot)?.[1] as T | undefined;
}

function counted(caught: Match['caught']): { unit: Unit; count: number } {
  return inUnit(text<Unit | 'hour'>(caught, 'unit') ?? 'day', numbers(caught, 'count')[0] ?? 1);
}

/** What the words of a match mean; null for a decoy and for days that no calendar has. */
export function meaningOf({ pattern, caught }: Match): DateMeaning | null {
  switch (pattern.sense) {
    case 'decoy':
      return null;
    case 'vague':
      return { type: 'vague' };
    case 'date':
      return dateOf(
        {
          ...monthsOf(
            numbers(caught, 'month', 'plainMonth', 'monthAdjective', 'mm'),
            numbers(caught, 'season')[0] ?? pattern.season,
          ),
          ...defined({
            day: numbers(caught, 'day', 'ordinal')[0],
            lastDay: numbers(caught, 'day', 'ordinal')[1],
          }),
          ...defined({
            part: text<Part>(caught, 'part'),
            shift: text<Shift>(caught, 'shift') ?? pattern.shift,
          }),
          ...defined({
            yearsAway: pattern.yearsAway,
            monthsAway: pattern.monthsAway,
            monthsFromRunning: pattern.monthsFromRunning,
            yearsFromRunning: pattern.yearsFromRunning,
            following: pattern.following,
          }),
          ...defined({ ownMonth: pattern.ownMonth }),
          ...defined({ weekday: numbers(caught, 'weekday', 'plainWeekday')[0] }),
        },
        numbers(caught, 'year', 'bareYear', 'shortYear')[0],
      );
    case 'slashed':
      return slashed(numbers(caught, 'nn'), numbers(caught, 'year')[0] ?? 0);
    case 'weekday': {
      const weekday = pattern.weekend ? 6 : (numbers(caught, 'weekday', 'plainWeekday')[0] ?? 1);
      const last = pattern.weekend ? { lastWeekday: 7 } : {};
      if (pattern.weeksAway !== undefined)
        return { type: 'deictic', unit: 'week', count: pattern.weeksAway, weekday };
      return {
        type: 'weekday',
        weekday,
        ...last,
        ...defined({ shift: text<Shift>(caught, 'shift') ?? pattern.shift }),
      };
    }
    case 'night-to': {
      // "in the night from Tuesday to Wednesday": the last one is meant.
      const weekday = numbers(caught, 'weekday', 'plainWeekday').at(-1);
      if (weekday === undefined) return { type: 'period', from: today(-1), to: today(0) };
      const before = ((weekday + 5) % 7) + 1;
      return { type: 'period', from: { type: 'weekday', weekday: before }, to: { type: 'weekday', weekday } };
    }
    case 'deictic': {
      const part = text<Part>(caught, 'part') ?? pattern.part;
      const shift = text<Shift>(caught, 'shift');
      if (pattern.unit)
        return { type: 'deictic', unit: pattern.unit, count: pattern.count, ...defined({ part }) };
      if (numbers(caught, 'count').length > 0 || !shift) {
        const { unit, count } = counted(caught);
        return {
          type: 'deictic',
          unit,
          count: pattern.count * count,
          ...defined({ part }),
          ...(pattern.onward && { onward: true }),
        };
      }
      const unit = text<Unit | 'hour'>(caught, 'unit') ?? 'day';
      return unit === 'hour' ? null : { type: 'deictic', unit, count: STEPS[shift], ...defined({ part }) };
    }
    case 'anaphoric': {
      const weekday = numbers(caught, 'weekday', 'plainWeekday')[0];
      if (pattern.unit)
        return { type: 'anaphoric', unit: pattern.unit, count: pattern.count, ...defined({ weekday }) };
      const { unit, count } = counted(caught);
      return { type: 'anaphoric', unit, count: pattern.count * count };
    }
    case 'after-event': {
      const { unit, count } = pattern.unit
        ? { unit: pattern.unit, count: pattern.count ?? 0 }
        : counted(caught);
      return { type: 'after-event', unit, count, direction: pattern.direction };
    }
    case 'within': {
      const { unit, count } = counted(caught);
      const side: DateMeaning = { type: 'deictic', unit, count: count * pattern.count, exact: true };
      return pattern.count > 0
        ? { type: 'period', from: today(0), to: side }
        : { type: 'period', from: side, to: today(0) };
    }
  }
}

const STEPS: Readonly<Record<Shift, number>> = { last: -1, this: 0, next: 1 };

/** Weeks are counted in days, hours as the days that they fill. */
function inUnit(unit: Unit | 'hour', count: number): { unit: Unit; count: number } {
  if (unit === 'hour') return { unit: 'day', count: Math.floor(count / 24) };
  return unit === 'week' ? { unit: 'day', count: count * 7 } : { unit, count };
}

function today(count: number): DateMeaning {
  return { type: 'deictic', unit: 'day', count };
}

function monthsOf(
  months: readonly number[],
  season: number | undefined,
): Pick<PartialMeaning, 'month' | 'lastMonth'> {
  if (season !== undefined) return { month: Math.floor(season / 100), lastMonth: season % 100 };
  return defined({ month: months[0], lastMonth: months[1] });
}

/** Complete where there is a year, else partial; null where the calendar has no such day. */
function dateOf(fields: Omit<PartialMeaning, 'type'>, year: number | undefined): DateMeaning | null {
  const { month, lastMonth, day, lastDay, part } = fields;
  if (lastDay !== undefined && day !== undefined && lastDay <= day) return null;
  if (year === undefined) {
    const longest = month === undefined ? 31 : Number(monthRange(2024, month).end.slice(8));
    return (lastDay ?? day ?? 1) > longest ? null : { type: 'partial', ...fields };
  }
  if (month === undefined) return absolute(yearRange(year), part);
  if (day === undefined) return absolute(monthRange(year, month, lastMonth), part);
  const start = dayOf(year, month, day);
  const end = dayOf(year, month, lastDay ?? day);
  return start && end ? absolute({ start, end }, undefined) : null;
}

function absolute(range: { start: string; end: string }, part: Part | undefined): DateMeaning {
  return { type: 'absolute', range: part ? partOf(range, part) : range };
}

/** Day and month where only one order is possible or both say the same; vague where it stays open. */
function slashed([first = 0, second = 0]: readonly number[], year: number): DateMeaning | null {
  if (first <= 12 && second <= 12 && first !== second) return { type: 'vague' };
  return first > 12
    ? dateOf({ month: second, day: first }, year)
    : dateOf({ month: first, day: second }, year);
}

/** The object without its undefined fields. */
function defined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}

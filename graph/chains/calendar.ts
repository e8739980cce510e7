// When things were: the span of all events, how many fell into each month or year, what is still to come, what is disputed.

import type { DateRange, Day, GraphReader } from '../model/index.ts';
import { dayFromEpoch, epochDay, STATUSES } from '../model/index.ts';
import { type ChainIndex, chainIndex } from './chain-index.ts';
import { VAGUE_DAYS } from './gaps.ts';

/** How many events began in a month or year. */
export interface CalendarBar {
  /** Its first day. */
  readonly start: Day;
  readonly held: number;
  /** Of any other status. */
  readonly other: number;
}

export interface Calendar {
  /** From the first day of the earliest event to the last day of the latest; absent where none is dated. */
  readonly span?: DateRange;
  readonly undated: number;
  readonly unit: 'month' | 'year';
  /** One bar for each month or year of the span, empty ones too. */
  readonly bars: readonly CalendarBar[];
}

/** Months that are told apart at most; a longer span is told by years. */
const MOST_MONTHS = 120;

/**
 * The calendar of all events that are dated to a month or better: a century would make one bar of all the rest. Those
 * that are vaguer count as undated here.
 */
export function calendarOf(reader: GraphReader): Calendar {
  const index = chainIndex(reader);
  const exact: number[] = [];
  for (let event = 0; event < index.dated; event++) if (!isVague(index, event)) exact.push(event);
  const undated = index.events.length - exact.length;
  const [first] = exact;
  if (first === undefined) return { undated, unit: 'month', bars: [] };
  const span = {
    start: dayFromEpoch(index.start[first]!),
    end: dayFromEpoch(exact.reduce((last, event) => Math.max(last, index.end[event]!), -Infinity)),
  };
  const unit = monthsIn(span) > MOST_MONTHS ? 'year' : 'month';
  return { span, undated, unit, bars: barsOf(index, exact, span, unit) };
}

function isVague({ start, end }: ChainIndex, event: number): boolean {
  return end[event]! - start[event]! >= VAGUE_DAYS;
}

function monthsIn({ start, end }: DateRange): number {
  return (
    (Number(end.slice(0, 4)) - Number(start.slice(0, 4))) * 12 +
    Number(end.slice(5, 7)) -
    Number(start.slice(5, 7)) +
    1
  );
}

function barsOf(
  { start, status }: ChainIndex,
  events: readonly number[],
  span: DateRange,
  unit: Calendar['unit'],
): readonly CalendarBar[] {
  const length = unit === 'year' ? 4 : 7;
  const bars = new Map<string, { start: Day; held: number; other: number }>();
  for (let day = firstDay(span.start, length); day <= span.end; day = nextBar(day, unit))
    bars.set(day.slice(0, length), { start: day, held: 0, other: 0 });
  for (const event of events) {
    const bar = bars.get(dayFromEpoch(start[event]!).slice(0, length))!;
    bar[STATUSES[status[event]!] === 'held' ? 'held' : 'other']++;
  }
  return [...bars.values()];
}

function firstDay(day: Day, length: number): Day {
  return `${day.slice(0, length)}${length === 4 ? '-01-01' : '-01'}`;
}

function nextBar(day: Day, unit: Calendar['unit']): Day {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const next = unit === 'year' ? [year + 1, 1] : month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${String(next[0]).padStart(4, '0')}-${String(next[1]).padStart(2, '0')}-01`;
}

/** Ids of the events that are planned or proposed and may be after that day: those that end first come first. */
export function plannedAfter(reader: GraphReader, day: Day): readonly string[] {
  const { events, byEnd, end, status } = chainIndex(reader);
  const from = epochDay(day);
  const open = new Set([STATUSES.indexOf('planned'), STATUSES.indexOf('proposed')]);
  return Array.from(byEnd)
    .filter((event) => end[event]! > from && open.has(status[event]!))
    .map((event) => events[event]!);
}

/** Ids of the events that one report says were held and another denies, the latest first, undated ones last. */
export function disputedEvents(reader: GraphReader): readonly string[] {
  const { events, dated, disputed } = chainIndex(reader);
  const found = (from: number, to: number): string[] =>
    events.slice(from, to).filter((_, at) => disputed[from + at] === 1);
  return [...found(0, dated).reverse(), ...found(dated, events.length)];
}

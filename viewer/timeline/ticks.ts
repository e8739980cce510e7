import type { Bin, Unit } from './bins.ts';
import { dayAt } from './day-number.ts';

/** A word under the bars: at the left edge of bar `index`. */
export interface Tick {
  readonly index: number;
  readonly text: string;
}

/** Pixels that a word under the bars takes with its air. */
const ROOM = 74;

/** Words under the bars, as many as have room, at the first bar of a day, month or year, with the year where it changes. */
export function ticksOf(bins: readonly Bin[], unit: Unit, width: number, locale: string): readonly Tick[] {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const within = format(unit === 'day' ? { day: 'numeric', month: 'short' } : { month: 'short' });
  const whole = format(unit === 'year' ? { year: 'numeric' } : { month: 'short', year: 'numeric' });
  const starts = bins.flatMap((bin, index) => (opens(bins, index, unit) ? [index] : []));
  const each = Math.max(1, Math.ceil((starts.length * ROOM) / Math.max(1, width)));
  let year = '';
  let free = 0;
  return starts.flatMap((index, i) => {
    const x = (index / bins.length) * width;
    if (i % each !== 0 || x < free || x > width - ROOM / 2) return [];
    free = x + ROOM;
    const day = dayAt(bins[index]!.end);
    const text = (day.slice(0, 4) === year ? within : whole).format(new Date(`${day}T00:00:00Z`));
    year = day.slice(0, 4);
    return [{ index, text }];
  });
}

/** Whether a bar is the first of what the words name. */
function opens(bins: readonly Bin[], index: number, unit: Unit): boolean {
  if (index === 0 || unit === 'day' || unit === 'year') return true;
  return dayAt(bins[index]!.end).slice(0, 7) !== dayAt(bins[index - 1]!.end).slice(0, 7);
}

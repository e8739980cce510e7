import { dayFromEpoch } from '../../graph/model/dates.ts';
import type { Unit } from '../state/index.ts';
import type { Bin } from './bins.ts';

/** A word under the bars: at the left edge of bar `index`. */
export interface Tick {
  readonly index: number;
  readonly text: string;
}

/** Pixels that a word under the bars takes with its air: a year, or anything longer. */
const ROOM = { year: 48, longer: 74 };

/** What is counted under bars of each unit, how many bars it is long, and in which steps it may be counted. */
const SCALES = {
  day: { bars: 1, steps: [1, 2, 7, 14, 28] },
  week: { bars: 365.25 / 12 / 7, steps: [1, 2, 3, 6, 12, 24, 60, 120] },
  month: { bars: 1, steps: [1, 2, 3, 6, 12, 24, 60, 120] },
  year: { bars: 1, steps: [1, 2, 5, 10, 20, 50, 100] },
} as const satisfies Readonly<Record<Unit, { bars: number; steps: readonly number[] }>>;

/**
 * Words under the bars, as many as have room, at round days, months or years, with the year where it changes. A bar
 * that gathers what lies before is named by the day that the others begin with.
 */
export function ticksOf(bins: readonly Bin[], unit: Unit, width: number, locale: string): readonly Tick[] {
  const { bars, steps } = SCALES[unit];
  const bar = width / Math.max(1, bins.length);
  const byYears = (step: number): boolean => unit === 'year' || (unit !== 'day' && step >= 12);
  const roomFor = (step: number): number => (byYears(step) ? ROOM.year : ROOM.longer);
  const step = steps.find((one) => one * bars * bar >= roomFor(one)) ?? steps.at(-1)!;
  const [yearly, room] = [byYears(step), roomFor(step)];
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const within = format(unit === 'day' ? { day: 'numeric', month: 'short' } : { month: 'short' });
  const whole = format(yearly ? { year: 'numeric' } : { month: 'short', year: 'numeric' });
  let year = '';
  let free = 0;
  return bins.flatMap((bin, index) => {
    if (bin.gathers) {
      if (index > 0) return [];
      free = room;
      return [{ index, text: `< ${whole.format(new Date(`${dayFromEpoch(bin.end + 1)}T00:00:00Z`))}` }];
    }
    const count = countAt(bin, unit);
    const opens = index === 0 || count !== countAt(bins[index - 1]!, unit);
    if (!opens || count % step !== 0 || index * bar < free || index * bar > width - room / 2) return [];
    free = index * bar + room;
    const day = dayFromEpoch(bin.end);
    const text = (day.slice(0, 4) === year ? within : whole).format(new Date(`${day}T00:00:00Z`));
    year = day.slice(0, 4);
    return [{ index, text }];
  });
}

/** The number of what the words name: a year, a month, or a day so that Mondays are whole weeks. */
function countAt({ end }: Bin, unit: Unit): number {
  const [year, month] = dayFromEpoch(end).split('-').map(Number) as [number, number];
  if (unit === 'day') return end + 3;
  return unit === 'year' ? year : year * 12 + month - 1;
}

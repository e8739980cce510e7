// Days as a person reads them in plain text.

import type { DateRange } from '../model/index.ts';

/** `2025-02-27`, `2024-09` for a whole month, `2025-04-02/03`, else both days; `undated` where nothing is known. */
export function dayText(date: DateRange | null | undefined): string {
  if (!date) return 'undated';
  const { start, end } = date;
  if (start === end) return start;
  const month = start.slice(0, 7);
  if (month !== end.slice(0, 7)) return `${start}/${end}`;
  return start.endsWith('-01') && end === lastDayOf(month) ? month : `${start}/${end.slice(8)}`;
}

function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

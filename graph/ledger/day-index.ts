// Entries sorted by one of their days, and by id within a day. The days lie beside the entries as numbers: a search
// then touches one short array, and not every entry on its way.

import type { TimelineEntry } from '../model/index.ts';

export interface DayIndex {
  readonly entries: readonly TimelineEntry[];
  /** How many entries come before that day and id. */
  position(day: string, event: string): number;
  add(entry: TimelineEntry): void;
  /** The entry must be there. */
  remove(entry: TimelineEntry): void;
}

/** Sorts `given` by `dayOf`. */
export function dayIndex(given: readonly TimelineEntry[], dayOf: (entry: TimelineEntry) => string): DayIndex {
  const entries = [...given].sort((a, b) => {
    const [first, second] = [dayOf(a), dayOf(b)];
    return first < second || (first === second && a.event < b.event) ? -1 : 1;
  });
  const days = entries.map((entry) => numberOf(dayOf(entry)));
  const position = (day: string, event: string): number => {
    const number = numberOf(day);
    let from = 0;
    for (let to = days.length; from < to;) {
      const middle = (from + to) >> 1;
      const other = days[middle]!;
      if (other < number || (other === number && entries[middle]!.event < event)) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  return {
    entries,
    position,
    add(entry) {
      const at = position(dayOf(entry), entry.event);
      entries.splice(at, 0, entry);
      days.splice(at, 0, numberOf(dayOf(entry)));
    },
    remove(entry) {
      const at = position(dayOf(entry), entry.event);
      entries.splice(at, 1);
      days.splice(at, 1);
    },
  };
}

/** `2024-03-01` as 20240301. */
function numberOf(day: string): number {
  let number = 0;
  for (let i = 0; i < day.length; i++) {
    const digit = day.charCodeAt(i) - 48;
    if (digit >= 0) number = number * 10 + digit;
  }
  return number;
}

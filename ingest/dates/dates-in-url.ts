// Days that an article's address may carry. Only candidates: one counts where the text agrees with it.

import type { Day } from '../../graph/model/index.ts';
import { dayOf } from './calendar.ts';

const WITH_MARKS = /(?<!\d)((?:19|20)\d\d)[-/_.](\d{1,2})[-/_.](\d{1,2})(?!\d)/g;
const DIGITS = /\d{6,}/g;

/**
 * Every day that the address can be read to carry, each once, surest first: `2025/02/27` and `2025-02-27`, then
 * `20250227` and `250227` anywhere in a run of digits. Years 1990–2049. Empty where there is none.
 */
export function datesInUrl(url: string): Day[] {
  const days = new Set<Day>();
  const add = (year: number, month: number, day: number): void => {
    const found = year >= 1990 && year <= 2049 ? dayOf(year, month, day) : null;
    if (found) days.add(found);
  };
  for (const [, year, month, day] of url.matchAll(WITH_MARKS)) add(Number(year), Number(month), Number(day));
  const runs = [...url.matchAll(DIGITS)].map(([digits]) => digits);
  for (const width of [4, 2]) {
    for (const digits of runs) {
      for (let at = 0; at + width + 4 <= digits.length; at += 1) {
        const read = (from: number, length: number): number =>
          Number(digits.slice(at + from, at + from + length));
        add(width === 2 ? 2000 + read(0, 2) : read(0, 4), read(width, 2), read(width + 2, 2));
      }
    }
  }
  return [...days];
}

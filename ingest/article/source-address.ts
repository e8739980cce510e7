// A day in an article's address counts where the article's own words agree with it; a guess does not.

import type { Day } from '../../graph/model/index.ts';
import { datesInUrl, findDates } from '../dates/index.ts';
import type { DatePack } from '../dates/index.ts';

const ADDRESS = /https?:\/\/[^\s<>"')\]]+/g;

/** The last address that the text gives: a source line stands at the end. */
export function sourceAddress(text: string): string | undefined {
  return (text.match(ADDRESS) ?? []).at(-1);
}

/** The surest day of the address that a date in the text names (its day and month, and its year where given). */
export function dayOfAddress(url: string, text: string, pack: DatePack): Day | null {
  const days = datesInUrl(url);
  if (days.length === 0) return null;
  const said = new Set<string>();
  for (const { meaning } of findDates(text, 0, text.length, pack)) {
    if (meaning.type === 'absolute' && meaning.range.start === meaning.range.end)
      said.add(meaning.range.start);
    if (meaning.type === 'partial' && meaning.month !== undefined && meaning.day !== undefined) {
      said.add(`${String(meaning.month).padStart(2, '0')}-${String(meaning.day).padStart(2, '0')}`);
    }
  }
  return days.find((day) => said.has(day) || said.has(day.slice(5))) ?? null;
}

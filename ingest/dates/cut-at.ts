// What the tense leaves of a range in which "today" lies.

import type { DateRange, Day } from '../../graph/model/index.ts';
import type { DateContext } from './date-mention.ts';

/** The range without the days that the tense rules out, as long as any are left. */
export function cutAt(range: DateRange, published: Day, tense: DateContext['tense']): DateRange {
  const { start, end } = range;
  if (start > published || end < published) return range;
  if (tense === 'past') return { start, end: published };
  return tense === 'future' ? { start: published, end } : range;
}

// The one order of events in time.

import type { GraphEvent } from '../model/index.ts';

/**
 * Compares two events by day: earliest first by their first day, or latest first by their last day.
 * Undated ones come last in both, and ids decide between equals.
 */
export function byDay(
  a: Pick<GraphEvent, 'id' | 'date'>,
  b: Pick<GraphEvent, 'id' | 'date'>,
  first: 'earliest' | 'latest',
): number {
  if (!a.date !== !b.date) return a.date ? -1 : 1;
  if (a.date && b.date) {
    const [x, y] = first === 'earliest' ? [a.date.start, b.date.start] : [b.date.end, a.date.end];
    if (x !== y) return x < y ? -1 : 1;
  }
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

import { dayFromEpoch, epochDay, type DateRange } from '../../graph/model/dates.ts';
import { indexAt, type Bin } from './bins.ts';

/** Bars from `from` to `to`, both inclusive, `from` not after `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The bars that a range touches; all of them without one. */
export function spanOf(bins: readonly Bin[], range: DateRange | null): Span {
  if (!range) return { from: 0, to: bins.length - 1 };
  const starts = bins.map((bin) => bin.start);
  return { from: indexAt(starts, epochDay(range.start)), to: indexAt(starts, epochDay(range.end)) };
}

/** The days of bars, in either order and within bounds; null where that is all of them. */
export function rangeOf(bins: readonly Bin[], a: number, b: number): DateRange | null {
  const inside = (index: number): number => Math.min(bins.length - 1, Math.max(0, index));
  const [from, to] = [inside(Math.min(a, b)), inside(Math.max(a, b))];
  if (bins.length === 0 || (from === 0 && to === bins.length - 1)) return null;
  return { start: dayFromEpoch(bins[from]!.start), end: dayFromEpoch(bins[to]!.end) };
}

/** Moves bars along without changing how many they are. */
export function shifted(bins: readonly Bin[], { from, to }: Span, by: number): Span {
  const way = Math.min(bins.length - 1 - to, Math.max(-from, by));
  return { from: from + way, to: to + way };
}

/** Where a key takes one end of a span; undefined for a key that moves nothing. */
export function stepped(key: string, index: number, last: number): number | undefined {
  const ways: Readonly<Record<string, number>> = {
    ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -5, PageUp: 5, Home: -last, End: last,
  }; // prettier-ignore
  const way = ways[key];
  return way === undefined ? undefined : Math.min(last, Math.max(0, index + way));
}

/** The window that the player begins with: the chosen bars where they can still move, else the first few. */
export function firstWindow(bins: readonly Bin[], { from, to }: Span): Span {
  const last = bins.length - 1;
  if (to - from < last && to < last) return { from, to };
  const length = to - from < last ? to - from : Math.max(0, Math.round(bins.length / 12) - 1);
  return { from: 0, to: length };
}

/**
 * The items that lie wholly inside a span. `items` are sorted by start, so that a long article costs no more a
 * clause than a short one.
 */
export function within<T extends { readonly start: number; readonly end: number }>(
  items: readonly T[],
  { start, end }: { readonly start: number; readonly end: number },
): T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let index = low; index < items.length; index++) {
    const item = items[index];
    if (!item || item.start > end) break;
    if (item.end <= end) found.push(item);
  }
  return found;
}

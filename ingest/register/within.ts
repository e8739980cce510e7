/**
 * The items that lie wholly inside a span. `items` are sorted by start, so that a long article costs no more a
 * clause than a short one.
 */
export function within<T extends { readonly start: number; readonly end: number }>(
  items: readonly T[],
  { start, end }: { readonly start: number; readonly end: number },
): T[] {
  const found: T[] = [];
  for (let index = firstFrom(items, start); index < items.length; index++) {
    const item = items[index];
    if (!item || item.start > end) break;
    if (item.end <= end) found.push(item);
  }
  return found;
}

/** The items that begin at an offset; `items` are sorted by start. */
export function startingAt<T extends { readonly start: number }>(items: readonly T[], start: number): T[] {
  const found: T[] = [];
  for (let index = firstFrom(items, start); items[index]?.start === start; index++) found.push(items[index]!);
  return found;
}

function firstFrom(items: readonly { readonly start: number }[], start: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

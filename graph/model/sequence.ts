/** Whether following `from` to `to` can lead back to where one began. */
export function isSequenceCircular(
  edges: readonly { readonly from: string; readonly to: string }[],
): boolean {
  const into = new Map<string, number>();
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) {
    into.set(to, (into.get(to) ?? 0) + 1);
    if (!into.has(from)) into.set(from, 0);
    next.set(from, [...(next.get(from) ?? []), to]);
  }
  // Kahn (1962): take away what nothing leads to; what can't be taken away is a circle.
  const free = [...into].filter(([, n]) => n === 0).map(([id]) => id);
  for (const id of free) {
    for (const to of next.get(id) ?? []) {
      const n = into.get(to)! - 1;
      into.set(to, n);
      if (n === 0) free.push(to);
    }
  }
  return free.length < into.size;
}

/** Every text of the lists once, sorted by code unit. */
export function sortedUnion(...lists: readonly (readonly string[])[]): string[] {
  const all = lists.length === 1 ? lists[0]! : lists.flat();
  if (all.length < 2) return [...all];
  const once = [...new Set(all)];
  return once.length < 2 ? once : once.sort();
}

/** Every text of the lists once, sorted by code unit. */
export function sortedUnion(...lists: readonly (readonly string[])[]): string[] {
  const all = lists.length === 1 ? lists[0]! : lists.flat();
  return all.length < 2 ? [...all] : [...new Set(all)].sort();
}

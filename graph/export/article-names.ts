// An article's name in an export: its label, which people know, made unique.

import type { GraphArticle } from '../model/index.ts';

const LOOKS_LIKE_OURS = /@[0-9a-f]{16}$/;

/**
 * From article key to a name that no other article has. A label that only one article bears stays as it is;
 * where several share it, each gets `@` and the hash of its own key, so the names depend on
 * the set of articles alone, never on the order in which they came.
 */
export function articleNames(
  articles: Iterable<Pick<GraphArticle, 'id' | 'label'>>,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const [seen, shared] = [new Set<string>(), new Set<string>()];
  for (const { id, label } of articles) {
    names.set(id, label);
    (seen.has(label) ? shared : seen).add(label);
  }
  for (const [id, label] of names) {
    if (shared.has(label) || LOOKS_LIKE_OURS.test(label))
      names.set(id, `${label}@${id.slice(id.indexOf(':') + 1)}`);
  }
  return names;
}

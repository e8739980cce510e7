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
  const labels = new Map<string, string>();
  const bearers = new Map<string, number>();
  for (const { id, label } of articles) {
    labels.set(id, label);
    bearers.set(label, (bearers.get(label) ?? 0) + 1);
  }
  const names = new Map<string, string>();
  for (const [id, label] of labels) {
    const unique = bearers.get(label) === 1 && !LOOKS_LIKE_OURS.test(label);
    names.set(id, unique ? label : `${label}@${id.slice(id.indexOf(':') + 1)}`);
  }
  return names;
}

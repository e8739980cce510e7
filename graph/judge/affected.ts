// What must be merged anew where judgements have become others.

import type { ClaimName, Judged } from '../model/index.ts';
import { articleOfClaim } from '../model/index.ts';

export interface Affected {
  /** Articles by key. */
  readonly articles: ReadonlySet<string>;
  /** Entities, by the ids that they have in the graph until now: every article that speaks of one is affected. */
  readonly entities: ReadonlySet<string>;
}

/** What two views see differently. */
export function affectedBy(before: Judged, after: Judged): Affected {
  const articles = new Set<string>();
  const entities = new Set<string>();
  for (const key of changed(before.ids, after.ids)) entities.add(before.ids.get(key) ?? key);
  for (const name of changed(before.entities, after.entities)) articles.add(articleOfClaim(name));
  for (const name of changed(before.events, after.events)) articles.add(articleOfClaim(name));
  for (const edge of different(before.relations, after.relations)) entities.add(edge.split('|')[1]!);
  for (const link of different(before.sequence, after.sequence))
    articles.add(articleOfClaim(link as ClaimName));
  return { articles, entities };
}

function changed<K, V>(before: ReadonlyMap<K, V>, after: ReadonlyMap<K, V>): K[] {
  const text = (value: V | undefined): string => JSON.stringify(value) ?? '';
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => text(before.get(key)) !== text(after.get(key)),
  );
}

function different<T>(before: ReadonlySet<T>, after: ReadonlySet<T>): T[] {
  return [...before, ...after].filter((one) => !(before.has(one) && after.has(one)));
}

// Rows of the graph out of what the tables keep: an entity out of its claims, a shared edge out of its supports.

import type {
  Article, EntityClaim, EntityKind, GraphArticle, GraphEdge, GraphEntity, Issue,
} from '../model/index.ts'; // prettier-ignore
import type { SqlRow } from './database.ts';

/** An article out of its key, its source and its issues as they came. */
export function articleFrom([key, source, issues]: SqlRow): GraphArticle {
  const { id: label, path: _, ...article } = JSON.parse(source as string) as Article;
  return { ...article, id: key as string, label, issues: JSON.parse(issues as string) as Issue[] };
}

/**
 * An entity out of every claim of it, in whatever order; undefined where there is none. Name, kind, country and
 * coordinates are what most articles say (the first in sorted order at a tie); all other forms are `names`.
 */
export function entityFrom(id: string, claims: Iterable<EntityClaim>): GraphEntity | undefined {
  const [kinds, forms, countries, spots] = [counted<EntityKind>(), counted(), counted(), counted()];
  const names = new Set<string>();
  const sources: Source[] = [];
  for (const { article, local, kind, name, names: others, country, lat, lon } of claims) {
    kinds.add(kind);
    forms.add(name);
    for (const one of [name, ...others]) names.add(one);
    if (country !== undefined) countries.add(country);
    if (lat !== undefined && lon !== undefined) spots.add(`${lat} ${lon}`);
    sources.push({ article, entity: local });
  }
  const [kind, name] = [kinds.mostFrequent(), forms.mostFrequent()];
  if (kind === undefined || name === undefined) return undefined;
  const country = countries.mostFrequent();
  const [lat, lon] = spots.mostFrequent()?.split(' ').map(Number) ?? [];
  names.delete(name);
  return {
    id,
    kind,
    name,
    names: [...names].sort(),
    ...(country !== undefined && { country }),
    ...(lat !== undefined && lon !== undefined && { lat, lon }),
    sources: sources.sort(byArticle),
  };
}

type Source = GraphEntity['sources'][number];

function byArticle(a: Source, b: Source): number {
  if (a.article !== b.article) return a.article < b.article ? -1 : 1;
  return a.entity < b.entity ? -1 : 1;
}

/** An edge that several carry, out of its role, its end and the rows `owner, body` of what they bring to it. */
export function sharedEdge(
  id: string,
  role: string | null,
  to: string,
  supports: Iterable<SqlRow>,
): GraphEdge {
  const [type, from] = id.split('|') as [GraphEdge['type'], string];
  const edge = { id, type, from, to, ...(role !== null && { role }) };
  const proof = new Set<string>();
  const events: string[] = [];
  let [first, last] = [null as string | null, null as string | null];
  for (const [owner, body] of supports) {
    const part = JSON.parse(body as string) as Part;
    for (const one of part.evidence) proof.add(one);
    events.push(owner as string);
    if (part.first && (first === null || part.first < first)) first = part.first;
    if (part.last && (last === null || part.last > last)) last = part.last;
  }
  const evidence = [...proof].sort();
  if (type !== 'MET_WITH') return { ...edge, evidence };
  return { ...edge, count: events.length, first, last, events: events.sort(), evidence };
}

/** What an owner brings to an edge. */
interface Part {
  readonly evidence: readonly string[];
  readonly first?: string | null;
  readonly last?: string | null;
}

/** Counts values as they come. */
function counted<T extends string = string>() {
  const counts = new Map<T, number>();
  return {
    add: (value: T): void => void counts.set(value, (counts.get(value) ?? 0) + 1),
    /** The first in sorted order at a tie. */
    mostFrequent: (): T | undefined =>
      [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0],
  };
}

// Rows of the graph out of what the tables keep: an entity out of its claims, a shared edge out of its supports.

import type {
  Article, EntityClaim, GraphArticle, GraphEdge, GraphEntity, Issue,
} from '../model/index.ts'; // prettier-ignore
import type { SqlRow } from './database.ts';

/** An article out of its key, its source and its issues as they came. */
export function articleFrom([key, source, issues]: SqlRow): GraphArticle {
  const { id: label, path: _, ...article } = JSON.parse(source as string) as Article;
  return { ...article, id: key as string, label, issues: JSON.parse(issues as string) as Issue[] };
}

/**
 * An entity out of every claim of it, sorted by article and local id, at least one. Name, kind, country and
 * coordinates are what most articles say (the first in sorted order at a tie); all other forms are `names`.
 */
export function entityFrom(id: string, claims: readonly EntityClaim[]): GraphEntity {
  const name = mostFrequent(claims.map((claim) => claim.name))!;
  const country = mostFrequent(claims.flatMap((claim) => claim.country ?? []));
  const spot = mostFrequent(
    claims.flatMap(({ lat, lon }) => (lat === undefined || lon === undefined ? [] : `${lat} ${lon}`)),
  );
  const [lat, lon] = spot?.split(' ').map(Number) ?? [];
  const names = new Set(claims.flatMap((claim) => [claim.name, ...claim.names]));
  names.delete(name);
  return {
    id,
    kind: mostFrequent(claims.map((claim) => claim.kind))!,
    name,
    names: [...names].sort(),
    ...(country !== undefined && { country }),
    ...(lat !== undefined && lon !== undefined && { lat, lon }),
    sources: claims.map(({ article, local }) => ({ article, entity: local })),
  };
}

/** An edge that several carry, out of its role, its end and the rows `owner, body` of what they bring to it. */
export function sharedEdge(
  id: string,
  role: string | null,
  to: string,
  supports: readonly SqlRow[],
): GraphEdge {
  const [type, from] = id.split('|') as [GraphEdge['type'], string];
  const edge = { id, type, from, to, ...(role !== null && { role }) };
  const parts = supports.map(([owner, part]) => ({
    owner: owner as string,
    ...(JSON.parse(part as string) as { evidence: string[]; first?: string | null; last?: string | null }),
  }));
  const evidence = [...new Set(parts.flatMap((part) => part.evidence))].sort();
  if (type !== 'MET_WITH') return { ...edge, evidence };
  const days = (end: 'first' | 'last'): string[] => parts.flatMap((part) => part[end] ?? []).sort();
  return {
    ...edge,
    count: parts.length,
    first: days('first')[0] ?? null,
    last: days('last').at(-1) ?? null,
    events: parts.map(({ owner }) => owner).sort(),
    evidence,
  };
}

function mostFrequent<T extends string>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
}

// Hits by what they are: the sort of the best hit comes first.

import type { SearchHit, SearchResult } from '../../graph/model/index.ts';
import { lookOf, type Look } from '../appearance.ts';

/** Hits of one sort, and how many there are of it. */
export interface Group {
  readonly look: Look;
  readonly hits: readonly SearchHit[];
  readonly total: number;
}

/** The groups in the order of their best hits; within a group the best first. */
export function groupsOf({ hits, counts }: Pick<SearchResult, 'hits' | 'counts'>): readonly Group[] {
  const looks = [...new Set(hits.map(({ node }) => lookOf(node.kind)))];
  return looks.map((look) => ({
    look,
    hits: hits.filter(({ node }) => lookOf(node.kind) === look),
    total: counts[look],
  }));
}

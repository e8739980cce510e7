// What an export is made of: a reader's streams, whole or filtered.

import type { GraphReader } from '../model/index.ts';

/**
 * The part of a reader that a writer uses. Each list can be gone through several times, and is sorted by id; whatever
 * a row names is there too.
 */
export type ExportSource = Pick<
  GraphReader,
  'article' | 'tells' | 'articles' | 'entities' | 'events' | 'edges' | 'allEvidence' | 'judgements'
>;

/** How many rows of each kind went through. */
export interface RowCounts {
  articles: number;
  entities: number;
  events: number;
  edges: number;
  evidence: number;
}

/** The source, counting; `counts` is right for each list that was read to its end, however often. */
export function counted(source: ExportSource): { readonly source: ExportSource; readonly counts: RowCounts } {
  const counts: RowCounts = { articles: 0, entities: 0, events: 0, edges: 0, evidence: 0 };
  const counting = <T>(kind: keyof RowCounts, rows: () => Iterable<T>): (() => Iterable<T>) =>
    function* () {
      let count = 0;
      for (const row of rows()) {
        count++;
        yield row;
      }
      counts[kind] = count;
    };
  return {
    counts,
    source: {
      article: source.article,
      tells: source.tells,
      judgements: source.judgements,
      articles: counting('articles', source.articles),
      entities: counting('entities', source.entities),
      events: counting('events', source.events),
      edges: counting('edges', source.edges),
      allEvidence: counting('evidence', source.allEvidence),
    },
  };
}

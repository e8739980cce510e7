// The graph as an export shows it: articles by name instead of key, every list in one order.

import type {
  EventSource,
  Graph,
  GraphArticle,
  GraphEntity,
  GraphEvent,
  GraphEvidence,
} from '../model/index.ts';
import { isRecord } from '../model/index.ts';
import type { ExportSource } from './export-source.ts';
import { articleNames } from './article-names.ts';

/** The lists of an export, in the order in which they are written, each streamed and sorted by id. */
export interface ExportRows {
  articles(): Iterable<GraphArticle>;
  entities(): Iterable<GraphEntity>;
  events(): Iterable<GraphEvent>;
  edges(): Iterable<Graph['edges'][number]>;
  evidence(): Iterable<GraphEvidence>;
  judgements(): Iterable<Graph['judgements'][number]>;
}

/** Streams of export rows; only the articles' names are held in memory. */
export function exportRows(reader: ExportSource): ExportRows {
  const names = articleNames(reader.articles());
  const named = (key: string): string => names.get(key) ?? key;
  const sourcesNamed = (sources: readonly EventSource[]): EventSource[] =>
    sources
      .map((source) => ({ ...source, article: named(source.article) }))
      .sort(by((source) => `${source.article}\0${source.event}`));
  return {
    *articles() {
      for (const key of [...names.keys()].sort(by(named))) {
        const article = reader.article(key);
        if (article) yield { ...article, id: named(key) };
      }
    },
    *entities() {
      for (const entity of reader.entities()) {
        const sources = entity.sources.map((source) => ({ ...source, article: named(source.article) }));
        yield { ...entity, sources: sources.sort(by((source) => `${source.article}\0${source.entity}`)) };
      }
    },
    *events() {
      for (const event of reader.events()) {
        yield {
          ...event,
          sources: sourcesNamed(event.sources),
          ...(event.said && {
            said: event.said.map((one) => ({ ...one, sources: sourcesNamed(one.sources) })),
          }),
        };
      }
    },
    edges: () => reader.edges(),
    *evidence() {
      for (const evidence of reader.allEvidence()) {
        yield evidence.article === undefined ? evidence : { ...evidence, article: named(evidence.article) };
      }
    },
    judgements: () =>
      reader.judgements().map((judgement) => ({
        ...judgement,
        of: judgement.of.map((anchor) =>
          isRecord(anchor) ? anchor : { ...anchor, article: named(anchor.article) },
        ),
      })),
  };
}

function by<T>(key: (value: T) => string): (a: T, b: T) => number {
  return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}

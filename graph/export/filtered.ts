// A reader's graph with only what was selected, for the writers.

import type { GraphEdge, GraphEntity, GraphReader } from '../model/index.ts';
import type { ExportSource } from './export-source.ts';
import { type ExportFilter, isWhole } from './filter.ts';
import { ofEvents, type Selection, select } from './selection.ts';

/**
 * The events that pass and all that they need. Kept as they are: events, evidence, articles. Of an entity the sources
 * in kept articles; of `MET_WITH` the kept meetings. Edges between kept events, and from and to kept entities, are
 * those of the whole graph: none is computed anew.
 */
export async function filtered(
  reader: GraphReader,
  filter: ExportFilter,
  pause: () => Promise<void>,
): Promise<ExportSource> {
  return isWhole(filter) ? reader : within(reader, await select(reader, filter, pause));
}

function within(reader: GraphReader, kept: Selection): ExportSource {
  const isOfEvents = ofEvents(kept.events);
  const wanted = (id: string): boolean => {
    const [type, from = '', to = ''] = id.split('|');
    if (type === 'LOCATED_IN' || type === 'REPRESENTS') return kept.entities.has(from);
    if (type === 'MET_WITH') return kept.entities.has(from) && kept.entities.has(to);
    return isOfEvents(id);
  };
  return {
    article: (id) => (kept.articles.has(id) ? reader.article(id) : undefined),
    tells: reader.tells,
    articles: only(reader.articles, kept.articles),
    *entities() {
      for (const entity of reader.entities()) if (kept.entities.has(entity.id)) yield toldOf(entity, kept);
    },
    events: only(reader.events, kept.events),
    *edges() {
      for (const edge of reader.edges(wanted)) {
        const some = edge.type === 'MET_WITH' ? meetings(reader, edge, kept) : edge;
        if (some) yield some;
      }
    },
    allEvidence: only(reader.allEvidence, kept.evidence),
    judgements: () => reader.judgements().filter(({ id }) => kept.judgements.has(id)),
  };
}

function only<T extends { readonly id: string }>(
  rows: () => Iterable<T>,
  ids: ReadonlySet<string>,
): () => Iterable<T> {
  return function* () {
    for (const row of rows()) if (ids.has(row.id)) yield row;
  };
}

function toldOf(entity: GraphEntity, { articles }: Selection): GraphEntity {
  return { ...entity, sources: entity.sources.filter(({ article }) => articles.has(article)) };
}

/** `MET_WITH` with its kept meetings alone, as if there were no others; undefined where none is kept. */
function meetings(reader: GraphReader, edge: GraphEdge, kept: Selection): GraphEdge | undefined {
  const { events: all = [] } = edge;
  const events = all.filter((id) => kept.events.has(id));
  if (events.length === 0) return undefined;
  if (events.length === all.length) return edge;
  const held = events.map((id) => reader.event(id)!);
  const proof = new Set(held.flatMap(({ evidence }) => evidence));
  return {
    ...edge,
    count: events.length,
    first: held.flatMap(({ date }) => date?.start ?? []).sort()[0] ?? null,
    last: held.flatMap(({ date }) => date?.end ?? []).sort().at(-1) ?? null,
    events,
    evidence: edge.evidence.filter((id) => proof.has(id)),
  }; // prettier-ignore
}

// Chosen nodes and the edges among them, as an export: what somebody sees, and what its rows name.

import type { GraphEdge, GraphEvent, GraphReader } from '../model/index.ts';
import { isRecord } from '../model/index.ts';
import type { ExportSource } from './export-source.ts';

/**
 * The nodes of these ids, unknown ones passed over, with the edges among them, the evidence of both and its articles.
 * Entities that kept rows name come along: a person's country, a place that one report names and another does not. A
 * `MET_WITH` says how often two met in the whole graph; of its events it names those that are kept.
 */
export function ofNodes(reader: GraphReader, ids: readonly string[]): ExportSource {
  const events = new Map<string, GraphEvent>();
  const entities = new Set<string>();
  for (const id of ids) {
    const event = reader.event(reader.currentId(id));
    if (event) events.set(event.id, event);
    else entities.add(id);
  }
  const nodes = new Set([...events.keys(), ...entities]);
  const edges = [...nodes].flatMap((id) =>
    reader.edgesOf(id, { direction: 'out' }).filter(({ to }) => nodes.has(to)),
  );
  const kept = edges.map((edge): GraphEdge =>
    edge.events ? { ...edge, events: edge.events.filter((event) => events.has(event)) } : edge,
  );
  const all = [...events.values()];
  for (const { said = [] } of all)
    for (const one of said) if (one.field === 'place' || one.field === 'party') entities.add(one.value);
  const known = knownEntities(reader, entities);
  const evidence = sorted([...all, ...kept].flatMap((row) => row.evidence)).flatMap(
    (id) => reader.evidence(id) ?? [],
  );
  const sources = all.flatMap((event) => [
    ...event.sources,
    ...(event.said ?? []).flatMap((one) => one.sources),
  ]);
  const articles = sorted([
    ...sources.map(({ article }) => article),
    ...evidence.flatMap(({ article }) => article ?? []),
  ]).flatMap((id) => reader.article(id) ?? []);
  const read = new Map(articles.map((article) => [article.id, article]));
  const judged = new Set([
    ...all.flatMap(({ judgements = [] }) => judgements),
    ...evidence.flatMap(({ record }) => (record?.startsWith('judgement:') ? [record] : [])),
  ]);
  return {
    article: (id) => read.get(id),
    tells: reader.tells,
    articles: () => articles,
    entities: () =>
      known.map((entity) => ({
        ...entity,
        sources: entity.sources.filter(({ article }) => read.has(article)),
      })),
    events: () => all.toSorted(byId),
    edges: () => kept.toSorted(byId),
    allEvidence: () => evidence,
    judgements: () =>
      reader
        .judgements()
        .filter(
          ({ id, of }) =>
            judged.has(id) && of.every((anchor) => isRecord(anchor) || read.has(anchor.article)),
        ),
  };
}

/** Those of the ids that are entities, and the countries that they name. */
function knownEntities(reader: GraphReader, ids: Set<string>) {
  const found = new Map<string, NonNullable<ReturnType<GraphReader['entity']>>>();
  // A set gives what is added to it while it is gone through, too.
  for (const id of ids) {
    const entity = reader.entity(id);
    if (!entity) continue;
    found.set(id, entity);
    if (entity.country !== undefined) ids.add(entity.country);
  }
  return [...found.values()].sort(byId);
}

function sorted(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

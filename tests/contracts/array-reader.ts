// A GraphReader over arrays: the port at its plainest, for tests of what is written against it.

import type {
  Graph,
  GraphDelta,
  GraphEdge,
  GraphReader,
  GraphRow,
  Mention,
  RelationCount,
} from '../../graph/model/index.ts';
import { edgeId, isStored } from '../../graph/model/index.ts';

export interface ArrayReaderOptions {
  /** Ids that events had before → their ids now. */
  readonly redirects?: Readonly<Record<string, string>>;
  /** Mentions by article key. */
  readonly mentions?: Readonly<Record<string, readonly Mention[]>>;
}

export interface ArrayReader extends GraphReader {
  /** Puts another graph in place of the one before; the change number grows by one. */
  replace(graph: Graph): void;
}

const EMPTY: Graph = { articles: [], entities: [], events: [], edges: [], evidence: [], judgements: [] };

/** Reads `graph` as change 1. Rows may come in any order. */
export function arrayReader(graph: Graph, options: ArrayReaderOptions = {}): ArrayReader {
  const versions: Graph[] = [EMPTY, sorted(graph)];
  const now = (): Graph => versions.at(-1) ?? EMPTY;
  const find = <T extends { id: string }>(rows: readonly T[], id: string): T | undefined =>
    rows.find((row) => row.id === id);
  const touching = (id: string): GraphEdge[] =>
    now().edges.filter((edge) => edge.from === id || edge.to === id);
  const reader: ArrayReader = {
    replace: (next) => void versions.push(sorted(next)),
    change: () => versions.length - 1,
    article: (id) => find(now().articles, id),
    entity: (id) => find(now().entities, id),
    event: (id) => find(now().events, id),
    edge: (id) => find(now().edges, id),
    evidence: (id) => find(now().evidence, id),
    currentId: (id) => options.redirects?.[id] ?? id,
    edgesOf: (id, { type, direction, limit, offset = 0 } = {}) =>
      touching(id)
        .filter((edge) => !type || edge.type === type)
        .filter((edge) => !direction || (direction === 'out' ? edge.from : edge.to) === id)
        .slice(offset, limit === undefined ? undefined : offset + limit),
    countsOf: (id) => counts(id, touching(id)),
    degree: (id) => touching(id).length,
    mentionsOf: (article) => options.mentions?.[article] ?? [],
    tells: (article) => now().evidence.some((evidence) => evidence.article === article),
    evidenceIn: (article) =>
      now()
        .evidence.filter((evidence) => evidence.article === article)
        .sort((a, b) => (a.start ?? 0) - (b.start ?? 0)),
    provenBy: (evidence) =>
      [...now().events, ...now().edges]
        .filter((row) => row.evidence.includes(evidence))
        .map((row) => row.id)
        .sort(),
    articles: (only) => now().articles.filter(({ id }) => only === undefined || reader.tells(id)),
    entities: () => now().entities,
    events: () => now().events,
    edges: (wanted) => (wanted ? now().edges.filter(({ id }) => wanted(id)) : now().edges),
    allEvidence: () => now().evidence,
    happenings: () =>
      now().events.map((event) => ({
        event,
        edges: touching(event.id).filter(
          ({ type, from }) => type !== 'MET_WITH' && (type !== 'PRECEDED_BY' || from === event.id),
        ),
        met: now()
          .edges.filter(({ type, events }) => type === 'MET_WITH' && events?.includes(event.id))
          .map(({ from, to }) => [from, to] as const),
      })),
    reportsOf: () => [],
    rejected: () => undefined,
    judgements: () => now().judgements,
    anchors: () => [],
    judgementsOf: () => [],
    changesSince(change) {
      const { upsert, remove } = difference(versions[change] ?? EMPTY, now());
      const kept = upsert.filter((row) => isStored(reader, row));
      const left = upsert.filter((row) => !isStored(reader, row));
      return { upsert: kept, remove: [...remove, ...left.map(({ row, value }) => ({ row, id: value.id }))] };
    },
    changedSince(change) {
      const { upsert, remove } = difference(versions[change] ?? EMPTY, now());
      const here = upsert.map(({ row, value }) => ({ row, id: value.id, gone: false }));
      return [...here, ...remove.map((key) => ({ ...key, gone: true }))];
    },
  };
  return reader;
}

function sorted(graph: Graph): Graph {
  const byId = <T extends { id: string }>(rows: readonly T[]): T[] =>
    [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    articles: byId(graph.articles),
    entities: byId(graph.entities),
    events: byId(graph.events),
    edges: byId(graph.edges.map((edge) => ({ ...edge, id: edgeId(edge) }))),
    evidence: byId(graph.evidence),
    judgements: byId(graph.judgements),
  };
}

function counts(id: string, edges: readonly GraphEdge[]): RelationCount[] {
  const found = new Map<string, RelationCount>();
  for (const { type, from } of edges) {
    const direction = type === 'MET_WITH' ? 'both' : from === id ? 'out' : 'in';
    const key = `${type} ${direction}`;
    found.set(key, { type, direction, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
}

function rowsOf(graph: Graph): GraphRow[] {
  return [
    ...graph.articles.map((value) => ({ row: 'article', value }) as const),
    ...graph.entities.map((value) => ({ row: 'entity', value }) as const),
    ...graph.events.map((value) => ({ row: 'event', value }) as const),
    ...graph.evidence.map((value) => ({ row: 'evidence', value }) as const),
    ...graph.edges.map((value) => ({ row: 'edge', value }) as const),
  ];
}

function difference(before: Graph, after: Graph): GraphDelta {
  const keyOf = ({ row, value }: GraphRow): string => `${row} ${value.id}`;
  const old = new Map(rowsOf(before).map((row) => [keyOf(row), row]));
  const kept = new Map(rowsOf(after).map((row) => [keyOf(row), row]));
  return {
    upsert: [...kept].filter(([key, row]) => !same(row, old.get(key))).map(([, row]) => row),
    remove: [...old].filter(([key]) => !kept.has(key)).map(([, { row, value }]) => ({ row, id: value.id })),
  };
}

function same(a: GraphRow, b: GraphRow | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

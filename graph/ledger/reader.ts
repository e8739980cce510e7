// The merged graph, read from the ledger's tables: the port that server, chains and export are written against.

import type {
  EntityClaim, EventClaim, GraphEdge, GraphEntity, GraphEvent, GraphEvidence, GraphReader, Mention, RelationCount,
} from '../model/index.ts'; // prettier-ignore
import { articleFrom, entityFrom, sharedEdge } from './assemble.ts';
import { changedKeys, deltaSince } from './delta.ts';
import type { Share } from './brought.ts';
import type { SqlRow } from './database.ts';
import { provenBy } from './proofs.ts';
import { edgeStream, supportsOf } from './edge-stream.ts';
import { edgeOf, eventOfEdge, type OwnEdge, ownEdgeId } from './event-edge.ts';
import { arriving, leaving } from './leaving.ts';
import { foundAnchors, heldJudgements, judgementsOf } from './judgements.ts';
import { pages, type Sql } from './statements.ts';

const ARTICLE = `SELECT article, source, issues FROM extraction WHERE retired_at IS NULL`;

const TELLS = `json_array_length(said, '$.events') > 0`;

/** Events whose edges one answer remembers at most. */
const KEPT = 1000;

/** Reads what was last committed, and what this connection's own open transaction has written. */
export function graphReader(sql: Sql, change: () => number): GraphReader {
  const parse = <T>(row: SqlRow | undefined): T | undefined =>
    row === undefined ? undefined : (JSON.parse(row[0] as string) as T);
  /** Edges by id, for one answer: what is read for one is kept for the next. */
  const edges = (): ((id: string) => GraphEdge | undefined) => {
    const read = new Map<string, Map<string, GraphEdge>>();
    const ownOf = (event: string): Map<string, GraphEdge> => {
      const known = read.get(event);
      if (known !== undefined) return known;
      const own = parse<OwnEdge[]>(sql(`SELECT edges FROM event WHERE id = ?`).get(event)) ?? [];
      if (read.size >= KEPT) read.clear();
      const found = new Map(
        own.map((edge) => [ownEdgeId(event, edge), { id: ownEdgeId(event, edge), ...edgeOf(event, edge) }]),
      );
      read.set(event, found);
      return found;
    };
    return (id) => {
      const event = eventOfEdge(id);
      if (event !== undefined) return ownOf(event).get(id);
      const [role, to] = sql(`SELECT role, target FROM edge WHERE id = ?`).get(id) ?? [];
      return to === undefined
        ? undefined
        : sharedEdge(id, role as string | null, to as string, supportsOf(sql, id));
    };
  };
  /** A hub is told of by very many articles: never all of their claims at once. */
  const entity = (id: string): GraphEntity | undefined => {
    const paged = (last: SqlRow | undefined, size: number): readonly SqlRow[] =>
      sql(
        `SELECT article, local, body, since FROM entity_claim
         WHERE entity = ? AND (since, article, local) > (?, ?, ?) ORDER BY since, article, local LIMIT ?`,
      ).all(id, last?.[3] ?? 0, last?.[0] ?? '', last?.[1] ?? '', size);
    const claims = function* (): Iterable<EntityClaim> {
      for (const [article, local, body] of pages(paged)) {
        const claim = JSON.parse(body as string) as Omit<EntityClaim, 'article' | 'local' | 'entity'>;
        yield { ...claim, article: article as string, local: local as string, entity: id };
      }
    };
    return entityFrom(id, claims());
  };
  const stream = <T>(select: string, key: string, make: (row: SqlRow) => T): Iterable<T> => ({
    *[Symbol.iterator]() {
      const paged = (last: SqlRow | undefined, size: number): readonly SqlRow[] =>
        sql(`${select} ${key} > ? ORDER BY ${key} LIMIT ?`).all(last?.at(-1) ?? '', size);
      for (const row of pages(paged)) yield make(row);
    },
  });
  const reader: GraphReader = {
    change,
    article(id) {
      const row = sql(`${ARTICLE} AND article = ?`).get(id);
      return row && articleFrom(row);
    },
    entity,
    event: (id) => parse<GraphEvent>(sql(`SELECT body FROM event WHERE id = ?`).get(id)),
    edge: (id) => edges()(id),
    evidence: (id) => parse<GraphEvidence>(sql(`SELECT body FROM evidence WHERE id = ?`).get(id)),
    currentId(id) {
      if (sql(`SELECT 1 FROM event WHERE id = ?`).get(id)) return id;
      const text = `SELECT c.event FROM redirect r JOIN event_claim c USING (article, local) WHERE r.id = ?`;
      return (sql(text).get(id)?.[0] as string | undefined) ?? id;
    },
    edgesOf(id, { type, direction, limit = -1, offset = 0 } = {}) {
      const found = [
        ...(direction === 'in' ? [] : [leaving(type)]),
        ...(direction === 'out' ? [] : [arriving(type)]),
      ].join(' UNION ALL ');
      const edge = edges();
      return sql(`SELECT DISTINCT id FROM (${found}) ORDER BY id LIMIT ?2 OFFSET ?3`)
        .all(id, limit, offset)
        .map(([found]) => edge(found as string)!);
    },
    countsOf(id) {
      const counts = new Map<string, RelationCount>();
      for (const direction of ['in', 'out'] as const) {
        const side = direction === 'in' ? arriving() : leaving();
        const rows = sql(
          `SELECT substr(id, 1, instr(id, '|') - 1) AS type, count(*) FROM (${side}) GROUP BY type`,
        ).all(id);
        for (const [name, n] of rows) {
          const type = name as RelationCount['type'];
          const way = type === 'MET_WITH' ? 'both' : direction;
          const count = (counts.get(`${type}|${way}`)?.count ?? 0) + Number(n);
          counts.set(`${type}|${way}`, { type, direction: way, count });
        }
      }
      return [...counts.values()].sort((a, b) => (a.type < b.type ? -1 : a.type > b.type ? 1 : 0));
    },
    degree: (id) => Number(sql(`SELECT count(*) FROM (${leaving()} UNION ALL ${arriving()})`).get(id)![0]),
    mentionsOf(article) {
      const said = sql(`SELECT said FROM extraction WHERE retired_at IS NULL AND article = ?`).get(article);
      const { mentions = [] } = parse<{ mentions?: Mention[] }>(said) ?? {};
      const ids = new Map(
        sql(`SELECT value ->> 0, value ->> 1 FROM brought, json_each(body, '$.entities') WHERE owner = ?`)
          .all(article) as [string, string][], // prettier-ignore
      );
      return mentions.map((mention) => ({ ...mention, entity: ids.get(mention.entity) ?? mention.entity }));
    },
    tells(article) {
      const told = sql(`SELECT 1 FROM extraction WHERE retired_at IS NULL AND article = ? AND ${TELLS}`);
      return told.get(article) !== undefined;
    },
    evidenceIn: (article) =>
      sql(`SELECT body FROM evidence WHERE article = ? ORDER BY start, id`).all(article).map((row) => parse<GraphEvidence>(row)!), // prettier-ignore
    provenBy: (evidence) => provenBy(sql, evidence),
    reportsOf: (event) =>
      sql(`SELECT body FROM event_claim WHERE event = ? ORDER BY article, local`).all(event).map((row) => parse<EventClaim>(row)!), // prettier-ignore
    rejected: (id) => parse<GraphEvent>(sql(`SELECT body FROM rejected WHERE id = ?`).get(id)),
    judgements: () => heldJudgements(sql),
    anchors: () => foundAnchors(sql),
    judgementsOf: (node) => judgementsOf(sql, node),
    articles: (only) =>
      stream(
        `SELECT article, source, issues, article FROM extraction
         WHERE retired_at IS NULL AND ${only === 'told' ? `${TELLS} AND` : ''}`,
        'article',
        articleFrom,
      ),
    entities: () => stream(`SELECT id FROM entity WHERE`, 'id', ([id]) => entity(id as string)!),
    events: () => stream(`SELECT body, id FROM event WHERE`, 'id', (row) => parse<GraphEvent>(row)!),
    edges: (wanted) => ({ [Symbol.iterator]: () => edgeStream(sql, wanted)[Symbol.iterator]() }),
    allEvidence: () =>
      stream(`SELECT body, id FROM evidence WHERE`, 'id', (row) => parse<GraphEvidence>(row)!),
    happenings: () =>
      stream(`SELECT body, edges, shares, id FROM event WHERE`, 'id', ([body, edges, shares, id]) => ({
        event: JSON.parse(body as string) as GraphEvent,
        edges: (JSON.parse(edges as string) as OwnEdge[]).map((edge) => edgeOf(id as string, edge)),
        met: (JSON.parse(shares as string) as Share[]).flatMap(([shared]) => {
          const [type, from, to] = shared.split('|') as [string, string, string];
          return type === 'MET_WITH' ? [[from, to] as const] : [];
        }),
      })),
    changesSince: (since) => deltaSince(sql, reader, since),
    changedSince: (since) => changedKeys(sql, since),
  };
  return reader;
}

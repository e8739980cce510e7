// The merged graph, read from the ledger's tables: the port that server, chains and export are written against.

import type {
  EntityClaim, EventClaim, GraphEdge, GraphEntity, GraphEvent, GraphEvidence, GraphReader, Mention, RelationCount,
} from '../model/index.ts'; // prettier-ignore
import { articleFrom, edgeFrom, entityFrom } from './assemble.ts';
import { deltaSince } from './delta.ts';
import type { SqlRow } from './database.ts';
import { provenBy } from './proofs.ts';
import { arriving, leaving } from './leaving.ts';
import { foundAnchors, heldJudgements, judgementsOf } from './judgements.ts';
import { pages, type Sql } from './statements.ts';

const ARTICLE = `SELECT article, source, issues FROM extraction WHERE retired_at IS NULL`;
const EDGE = `SELECT id, type, source, target, body FROM edge`;

/** Reads what was last committed, and what this connection's own open transaction has written. */
export function graphReader(sql: Sql, change: () => number): GraphReader {
  const parse = <T>(row: SqlRow | undefined): T | undefined =>
    row === undefined ? undefined : (JSON.parse(row[0] as string) as T);
  const edge = (row: SqlRow): GraphEdge =>
    edgeFrom(row, sql(`SELECT owner, body FROM support WHERE edge = ? ORDER BY owner`).all(row[0]!));
  const entity = (id: string): GraphEntity | undefined => {
    const rows = sql(`SELECT body FROM entity_claim WHERE entity = ? ORDER BY article, local`).all(id);
    return rows.length === 0
      ? undefined
      : entityFrom(
          id,
          rows.map((row) => parse<EntityClaim>(row)!),
        );
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
    edge(id) {
      const row = sql(`${EDGE} WHERE id = ?`).get(id);
      return row && edge(row);
    },
    evidence: (id) => parse<GraphEvidence>(sql(`SELECT body FROM evidence WHERE id = ?`).get(id)),
    currentId(id) {
      if (sql(`SELECT 1 FROM event WHERE id = ?`).get(id)) return id;
      const text = `SELECT c.event FROM redirect r JOIN event_claim c USING (article, local) WHERE r.id = ?`;
      return (sql(text).get(id)?.[0] as string | undefined) ?? id;
    },
    edgesOf(id, { type, direction, limit = -1, offset = 0 } = {}) {
      const found = [
        ...(direction === 'in' ? [] : [`${EDGE} WHERE ${leaving(type && [type])}`]),
        ...(direction === 'out' ? [] : [`${EDGE} WHERE ${arriving(type)}`]),
      ].join(' UNION ');
      return sql(`${found} ORDER BY id LIMIT ?2 OFFSET ?3`).all(id, limit, offset).map(edge);
    },
    countsOf(id) {
      const counts = new Map<string, RelationCount>();
      for (const direction of ['in', 'out'] as const) {
        const side = direction === 'in' ? arriving() : leaving();
        const rows = sql(`SELECT type, count(*) FROM edge WHERE ${side} GROUP BY type ORDER BY type`).all(id);
        for (const [name, n] of rows) {
          const type = name as RelationCount['type'];
          const way = type === 'MET_WITH' ? 'both' : direction;
          const count = (counts.get(`${type}|${way}`)?.count ?? 0) + Number(n);
          counts.set(`${type}|${way}`, { type, direction: way, count });
        }
      }
      return [...counts.values()].sort((a, b) => (a.type < b.type ? -1 : a.type > b.type ? 1 : 0));
    },
    degree: (id) =>
      Number(sql(`SELECT (SELECT count(*) FROM edge WHERE ${leaving()}) + (SELECT count(*) FROM edge WHERE ${arriving()})`).get(id)![0]), // prettier-ignore
    mentionsOf(article) {
      const said = sql(`SELECT said FROM extraction WHERE retired_at IS NULL AND article = ?`).get(article);
      const { mentions = [] } = parse<{ mentions?: Mention[] }>(said) ?? {};
      const ids = new Map(
        sql(`SELECT local, entity FROM entity_claim WHERE article = ?`).all(article) as [string, string][],
      );
      return mentions.map((mention) => ({ ...mention, entity: ids.get(mention.entity) ?? mention.entity }));
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
    articles: () =>
      stream(
        `SELECT article, source, issues, article FROM extraction WHERE retired_at IS NULL AND`,
        'article',
        articleFrom,
      ),
    entities: () => stream(`SELECT id FROM entity WHERE`, 'id', ([id]) => entity(id as string)!),
    events: () => stream(`SELECT body, id FROM event WHERE`, 'id', (row) => parse<GraphEvent>(row)!),
    edges: () => stream(`SELECT id, type, source, target, body, id FROM edge WHERE`, 'id', edge),
    allEvidence: () =>
      stream(`SELECT body, id FROM evidence WHERE`, 'id', (row) => parse<GraphEvidence>(row)!),
    changesSince: (since) => deltaSince(sql, reader, since),
  };
  return reader;
}

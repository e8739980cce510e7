import type { GraphEvent } from '../model/index.ts';
import { type OwnEdge, ownEdgeId } from './event-edge.ts';
import type { Sql } from './statements.ts';

/** What an owner brings to the edges that it carries with others, as its row lists them. */
const CARRIED = {
  article: `SELECT edge, s.body FROM brought b, json_each(b.body, '$.shares') JOIN support s
    ON edge = value ->> 0 AND since = value ->> 1 AND s.owner = b.owner WHERE b.owner = ?`,
  event: `SELECT edge, s.body FROM event e, json_each(e.shares) JOIN support s
    ON edge = value ->> 0 AND since = value ->> 1 AND owner = e.id WHERE e.id = ?`,
} as const;

/**
 * Ids of the events and edges that rest on a piece of evidence, sorted. Only what its articles speak of is looked
 * at: their own relations, their events and those events' edges.
 */
export function provenBy(sql: Sql, evidence: string): string[] {
  const article = sql(`SELECT article FROM evidence WHERE id = ?`).get(evidence)?.[0];
  if (article === undefined) return [];
  const articles =
    article === null ? sql(`SELECT article FROM cited WHERE evidence = ?`).all(evidence).flat() : [article];
  const proven = new Set<string>();
  const rests = (body: unknown): boolean =>
    (JSON.parse(body as string) as Partial<GraphEvent>).evidence?.includes(evidence) ?? false;
  const add = (text: string, id: string): void => {
    for (const [found, body] of sql(text).all(id)) if (rests(body)) proven.add(found as string);
  };
  for (const key of articles as string[]) {
    add(CARRIED.article, key);
    for (const [id, body, edges] of sql(
      `SELECT id, body, edges FROM event WHERE id IN (SELECT event FROM event_claim WHERE article = ?)`,
    ).all(key)) {
      if (rests(body)) proven.add(id as string);
      for (const edge of JSON.parse(edges as string) as OwnEdge[])
        if (edge[2].includes(evidence)) proven.add(ownEdgeId(id as string, edge));
      add(CARRIED.event, id as string);
    }
  }
  return [...proven].sort();
}

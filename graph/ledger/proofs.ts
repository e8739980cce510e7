import type { GraphEvent } from '../model/index.ts';
import { leaving } from './leaving.ts';
import type { Sql } from './statements.ts';

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
    add(`SELECT edge, body FROM support WHERE owner = ?`, key);
    for (const [event] of sql(`SELECT DISTINCT event FROM event_claim WHERE article = ?`).all(key)) {
      const id = event as string;
      add(`SELECT id, body FROM event WHERE id = ?`, id);
      add(`SELECT id, body FROM edge WHERE ${leaving()}`, id);
      add(`SELECT id, body FROM edge WHERE target = ?`, id);
      add(`SELECT edge, body FROM support WHERE owner = ?`, id);
    }
  }
  return [...proven].sort();
}

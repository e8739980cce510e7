// Every edge, sorted by id, a page at a time: the rows that a page's edges are made of are fetched together, since
// asking for them one by one costs more than all else.

import type { GraphEdge } from '../model/index.ts';
import { sharedEdge } from './assemble.ts';
import type { SqlRow } from './database.ts';
import { edgeOf, eventOfEdge, type OwnEdge, ownEdgeId } from './event-edge.ts';
import { pages, type Sql } from './statements.ts';

type EdgeKey = readonly [id: string, target: string | null, role: string | null];

/** Edges read at once. */
const PAGE = 512;

/** Streams the edges; those whose id `wanted` refuses are not put together at all. */
export function* edgeStream(sql: Sql, wanted: (id: string) => boolean = () => true): Iterable<GraphEdge> {
  const fetch = (last: string | undefined): readonly string[] =>
    sql(`SELECT id FROM edge WHERE id > ? ORDER BY id LIMIT ?`).all(last ?? '', PAGE).map(([id]) => id as string); // prettier-ignore
  let page: string[] = [];
  for (const id of pages(fetch, PAGE)) {
    if (wanted(id)) page.push(id);
    if (page.length < PAGE) continue;
    yield* together(sql, page);
    page = [];
  }
  yield* together(sql, page);
}

function* together(sql: Sql, ids: readonly string[]): Iterable<GraphEdge> {
  const events = new Set(ids.flatMap((id) => eventOfEdge(id) ?? []));
  const named = `IN (SELECT value FROM json_each(?))`;
  const own = new Map(
    sql(`SELECT id, edges FROM event WHERE id ${named}`).all(JSON.stringify([...events])) as [string, string][],
  ); // prettier-ignore
  const shared = ids.filter((id) => eventOfEdge(id) === undefined);
  const keys = new Map<string, EdgeKey>();
  if (shared.length > 0) {
    const found = sql(`SELECT id, target, role FROM edge WHERE id ${named}`).all(JSON.stringify(shared));
    for (const key of found as unknown as readonly EdgeKey[]) keys.set(key[0], key);
  }
  let last: { readonly event: string; readonly edges: readonly OwnEdge[] } | undefined;
  for (const id of ids) {
    const event = eventOfEdge(id);
    if (event === undefined) yield sharedOf(sql, keys.get(id)!);
    else {
      if (last?.event !== event) last = { event, edges: JSON.parse(own.get(event)!) as OwnEdge[] };
      const edge = last.edges.find((one) => ownEdgeId(event, one) === id)!;
      yield { id, ...edgeOf(event, edge) };
    }
  }
}

function sharedOf(sql: Sql, [id, target, role]: EdgeKey): GraphEdge {
  return sharedEdge(id, role, target!, supportsOf(sql, id));
}

/** What its owners bring to a shared edge, as it came; a hub's are very many, so never all at once. */
export function supportsOf(sql: Sql, edge: string): Iterable<SqlRow> {
  return pages((last, size) =>
    sql(
      `SELECT owner, body, since FROM support WHERE edge = ? AND (since, owner) > (?, ?)
         ORDER BY since, owner LIMIT ?`,
    ).all(edge, last?.[2] ?? 0, last?.[0] ?? '', size),
  );
}

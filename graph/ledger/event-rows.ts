// What is an event's own, one row each: the event, its edges, which edges it carries with others, and where it stands
// on the timelines of its pairs. What is written waits in memory until `flush` and then goes in sorted by id: what
// comes and goes within one transaction is never written, and a row goes in once however often it was touched.

import type { EdgeRow, GraphEvent, PairEntry } from '../model/index.ts';
import type { ChangeNumber } from './change-number.ts';
import { edgeOf, type OwnEdge, ownEdge, ownEdgeId, soughtFrom } from './event-edge.ts';
import { groupedWrites } from './grouped-writes.ts';
import type { Sql } from './statements.ts';

/** All that one row holds; without an event there is no row. */
export interface EventRow {
  event: GraphEvent | undefined;
  own: readonly EdgeRow[];
  preceding: readonly EdgeRow[];
  /** Ids of edges that other events carry too. */
  shares: readonly string[];
  entries: readonly PairEntry[];
}

export interface EventRows {
  /** The row as it will be when all that waits is written. */
  of(event: string): Readonly<EventRow>;
  put(event: string, part: Partial<EventRow>): void;
  flush(): void;
  /** Drops what waits and what is remembered; after a rollback, and when the rows are emptied. */
  forget(): void;
}

/** A row as the file has it. */
interface Filed {
  readonly text: string;
  readonly edges: ReadonlySet<string>;
}

interface Kept extends EventRow {
  filed: Filed | undefined;
}

/** Rows remembered at most, about 3,000 bytes each. */
const KEPT = 20_000;

const PRECEDING = 'PRECEDED_BY';

export function eventRows(sql: Sql, change: ChangeNumber): EventRows {
  const rows = new Map<string, Kept>();
  const waiting = new Set<string>();
  const listed = groupedWrites(sql, 'edge', ['id', 'target', 'role', 'change'], 1);
  const of = (id: string): Kept => {
    const known = rows.get(id);
    if (known !== undefined) return known;
    if (rows.size >= KEPT) {
      flush();
      rows.clear();
    }
    const read = rowFrom(id, sql(`SELECT body, edges, shares, pairs FROM event WHERE id = ?`).get(id));
    rows.set(id, read);
    return read;
  };
  const write = (id: string): void => {
    const row = rows.get(id)!;
    if (row.event === undefined) {
      if (row.filed === undefined) return;
      sql(`DELETE FROM event WHERE id = ?`).run(id);
      change.removed('event', id);
      writeEdges(id, [], row.filed.edges);
      row.filed = undefined;
      return;
    }
    const edges = [...row.own, ...row.preceding].map(ownEdge);
    const columns = [
      row.event,
      edges,
      row.shares,
      row.entries.map(({ pair, start, end, held }) => [pair, start, end, held]),
    ].map((part) => JSON.stringify(part));
    const text = columns.join('\n');
    if (row.filed?.text === text) return;
    const number = change.touched('event', id);
    if (row.filed === undefined) sql(`INSERT INTO event VALUES (?, ?, ?, ?, ?, ?)`).run(id, ...columns, number);
    else
      sql(`UPDATE event SET body = ?, edges = ?, shares = ?, pairs = ?, change = ? WHERE id = ?`)
        .run(...columns, number, id); // prettier-ignore
    row.filed = { text, edges: writeEdges(id, edges, row.filed?.edges) };
  };
  /** Lists the edges by id, beside those that several events carry. */
  const writeEdges = (
    event: string,
    edges: readonly OwnEdge[],
    filed: ReadonlySet<string> = new Set(),
  ): Set<string> => {
    const ids = new Set<string>();
    for (const edge of edges) {
      const id = ownEdgeId(event, edge);
      if (!filed.has(id) && !ids.has(id))
        listed.put(id.slice(0, id.lastIndexOf('|')), id, soughtFrom(edge), null, null);
      ids.add(id);
    }
    for (const id of filed) {
      if (ids.has(id)) continue;
      listed.remove(id, id);
      change.removed('edge', id);
    }
    return ids;
  };
  const flush = (): void => {
    for (const id of [...waiting].sort()) write(id);
    listed.flush();
    waiting.clear();
  };
  return {
    of,
    put(id, part) {
      Object.assign(of(id), part);
      waiting.add(id);
    },
    flush,
    forget() {
      rows.clear();
      listed.forget();
      waiting.clear();
    },
  };
}

function rowFrom(id: string, columns: readonly unknown[] | undefined): Kept {
  if (columns === undefined)
    return { event: undefined, own: [], preceding: [], shares: [], entries: [], filed: undefined };
  const [event, own, shares, pairs] = columns.map((column) => JSON.parse(column as string)) as [
    GraphEvent, OwnEdge[], string[], [string, string, string, boolean][],
  ]; // prettier-ignore
  const edges = own.map((edge) => edgeOf(id, edge));
  return {
    event,
    own: edges.filter(({ type }) => type !== PRECEDING),
    preceding: edges.filter(({ type }) => type === PRECEDING),
    shares,
    entries: pairs.map(([pair, start, end, held]) => ({ event: id, pair, start, end, held })),
    filed: { text: columns.join('\n'), edges: new Set(own.map((edge) => ownEdgeId(id, edge))) },
  };
}

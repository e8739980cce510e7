// What is an event's own, one row each: the event, its edges, which edges it carries with others, and where it stands
// on the timelines of its pairs. What is written waits in memory until `flush` and then goes in sorted by id: what
// comes and goes within one transaction is never written, and a row goes in once however often it was touched.

import { type EdgeRow, edgeId, type GraphEvent, type PairEntry } from '../model/index.ts';
import type { Share } from './brought.ts';
import type { ChangeNumber } from './change-number.ts';
import { edgeOf, type OwnEdge, ownEdge, soughtFrom } from './event-edge.ts';
import { groupedWrites } from './grouped-writes.ts';
import type { Sql } from './statements.ts';

/** All that one row holds; without an event there is no row. */
export interface EventRow {
  event: GraphEvent | undefined;
  own: readonly EdgeRow[];
  preceding: readonly EdgeRow[];
  /** Edges that other events carry too. */
  shares: readonly Share[];
  entries: readonly PairEntry[];
}

export interface EventRows {
  /** The row as it will be when all that waits is written. */
  of(event: string): Readonly<EventRow>;
  /** Gives one part of the row; whether it is other than before. */
  put<Part extends keyof EventRow>(event: string, part: Part, value: EventRow[Part]): boolean;
  flush(): void;
  /** Drops what waits and what is remembered; after a rollback, and when the rows are emptied. */
  forget(): void;
}

interface Kept extends EventRow {
  /** The edges that the file has; nothing where it has no row. */
  filed: readonly EdgeRow[] | undefined;
}

/** Rows remembered at most, about 2,000 bytes each. */
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
    const { event, filed } = row;
    if (event === undefined && filed === undefined) return;
    const edges = event === undefined ? [] : [...row.own, ...row.preceding];
    list(edges, filed ?? []);
    if (event === undefined) {
      sql(`DELETE FROM event WHERE id = ?`).run(id);
      change.removed('event', id);
      row.filed = undefined;
      return;
    }
    const pairs = row.entries.map(({ pair, start, end, held }) => [pair, start, end, held]);
    const columns = [event, edges.map(ownEdge), row.shares, pairs].map((part) => JSON.stringify(part));
    const values = [...columns, change.touched('event', id), id];
    if (filed === undefined)
      sql(`INSERT INTO event (body, edges, shares, pairs, change, id) VALUES (?, ?, ?, ?, ?, ?)`).run(
        ...values,
      );
    else
      sql(`UPDATE event SET body = ?, edges = ?, shares = ?, pairs = ?, change = ? WHERE id = ?`).run(
        ...values,
      );
    row.filed = edges;
  };
  /** Lists edges by id, beside those that several events carry, in place of those that are listed. */
  const list = (edges: readonly EdgeRow[], filed: readonly EdgeRow[]): void => {
    // Most are the very same: only what preceded has become other.
    const [before, now] = [new Set(filed), new Set(edges)];
    const gone = new Set(filed.filter((edge) => !now.has(edge)).map(edgeId));
    for (const edge of edges) {
      if (before.has(edge)) continue;
      const id = edgeId(edge);
      if (!gone.delete(id)) listed.put(id.slice(0, id.lastIndexOf('|')), id, soughtFrom(edge), null, null);
    }
    for (const id of gone) {
      listed.remove(id, id);
      change.removed('edge', id);
    }
  };
  const flush = (): void => {
    for (const id of [...waiting].sort()) write(id);
    listed.flush();
    waiting.clear();
  };
  return {
    of,
    put(id, part, value) {
      const row = of(id);
      if (SAME[part](row[part], value)) return false;
      (row as EventRow)[part] = value;
      waiting.add(id);
      return true;
    },
    flush,
    forget() {
      rows.clear();
      listed.forget();
      waiting.clear();
    },
  };
}

const SAME: { readonly [Part in keyof EventRow]: (a: EventRow[Part], b: EventRow[Part]) => boolean } = {
  event: (a, b) => a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b)),
  own: sameEdges,
  preceding: sameEdges,
  shares: (a, b) => isSame(a, b, (one, other) => one[0] === other[0] && one[1] === other[1]),
  entries: (a, b) =>
    isSame(
      a,
      b,
      (one, other) =>
        one.pair === other.pair &&
        one.start === other.start &&
        one.end === other.end &&
        one.held === other.held,
    ),
};

function sameEdges(a: readonly EdgeRow[], b: readonly EdgeRow[]): boolean {
  return isSame(
    a,
    b,
    (one, other) =>
      one.type === other.type &&
      one.from === other.from &&
      one.to === other.to &&
      one.basis === other.basis &&
      sameTexts(one.evidence, other.evidence),
  );
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return isSame(a, b, (one, other) => one === other);
}

function isSame<T>(a: readonly T[], b: readonly T[], are: (one: T, other: T) => boolean): boolean {
  return a.length === b.length && a.every((one, at) => are(one, b[at]!));
}

function rowFrom(id: string, columns: readonly unknown[] | undefined): Kept {
  if (columns === undefined)
    return { event: undefined, own: [], preceding: [], shares: [], entries: [], filed: undefined };
  const [event, own, shares, pairs] = columns.map((column) => JSON.parse(column as string)) as [
    GraphEvent, OwnEdge[], Share[], [string, string, string, boolean][],
  ]; // prettier-ignore
  const edges = own.map((edge) => edgeOf(id, edge));
  return {
    event,
    own: edges.filter(({ type }) => type !== PRECEDING),
    preceding: edges.filter(({ type }) => type === PRECEDING),
    shares,
    entries: pairs.map(([pair, start, end, held]) => ({ event: id, pair, start, end, held })),
    filed: edges,
  };
}

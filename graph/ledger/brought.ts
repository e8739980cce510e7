// What an article brought into other tables, one row each, so that its rows there are found without an index: which
// entities it speaks of, which office names it gives, which edges it carries with others. What a person says of an
// entity is kept under the judgement's id. What is written waits in memory until `flush`.

import type { Sql } from './statements.ts';

export interface Brought {
  /** The graph's ids by local id. */
  entities: readonly (readonly [local: string, entity: string])[];
  officeNames: readonly (readonly [key: string, bearer: string, local: string])[];
  /** Ids of edges that other articles carry too. */
  shares: readonly string[];
}

export interface BroughtRows {
  of(owner: string): Readonly<Brought>;
  put(owner: string, part: Partial<Brought>): void;
  /** An owner that has had no row until now, so that none need be looked for. */
  began(owner: string): void;
  flush(): void;
  /** Drops what waits and what is remembered; after a rollback, and when the rows are emptied. */
  forget(): void;
}

interface Kept extends Brought {
  /** As the file has it. */
  filed: string | undefined;
}

/** Rows remembered at most, about 2,000 bytes each. */
const KEPT = 20_000;

export function broughtRows(sql: Sql): BroughtRows {
  const rows = new Map<string, Kept>();
  const waiting = new Set<string>();
  const keep = (owner: string, row: Kept): Kept => {
    if (rows.size >= KEPT) {
      flush();
      rows.clear();
    }
    rows.set(owner, row);
    return row;
  };
  const of = (owner: string): Kept => {
    const known = rows.get(owner);
    if (known !== undefined) return known;
    const filed = sql(`SELECT body FROM brought WHERE owner = ?`).get(owner)?.[0] as string | undefined;
    return keep(owner, { ...(filed === undefined ? nothing() : (JSON.parse(filed) as Brought)), filed });
  };
  const write = (owner: string): void => {
    const row = rows.get(owner)!;
    const { entities, officeNames, shares } = row;
    const isEmpty = entities.length + officeNames.length + shares.length === 0;
    const body = isEmpty ? undefined : JSON.stringify({ entities, officeNames, shares });
    if (body === row.filed) return;
    if (body === undefined) sql(`DELETE FROM brought WHERE owner = ?`).run(owner);
    else sql(`INSERT OR REPLACE INTO brought VALUES (?, ?)`).run(owner, body);
    row.filed = body;
  };
  const flush = (): void => {
    for (const owner of [...waiting].sort()) write(owner);
    waiting.clear();
  };
  return {
    of,
    put(owner, part) {
      Object.assign(of(owner), part);
      waiting.add(owner);
    },
    began: (owner) => void keep(owner, { ...nothing(), filed: undefined }),
    flush,
    forget() {
      rows.clear();
      waiting.clear();
    },
  };
}

function nothing(): Brought {
  return { entities: [], officeNames: [], shares: [] };
}

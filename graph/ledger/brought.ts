// What an article brought into other tables, one row each, so that its rows there are found without an index: which
// entities it speaks of, which office names it gives, which edges it carries with others. What a person says of an
// entity is kept under the judgement's id. What is written waits in memory until `flush`, and is dropped then: an
// article is seldom merged in two transactions.

import type { Sql } from './statements.ts';

export interface Brought {
  /** The graph's ids by local id, each with the change since which the article speaks of it. */
  entities: readonly (readonly [local: string, entity: string, since: number])[];
  officeNames: readonly (readonly [key: string, bearer: string, local: string])[];
  /** Edges that other articles carry too. */
  shares: readonly Share[];
}

/** An edge that several owners carry, and the change since which this one does. */
export type Share = readonly [edge: string, since: number];

export interface BroughtRows {
  of(owner: string): Readonly<Brought>;
  put<Part extends keyof Brought>(owner: string, part: Part, value: Brought[Part]): void;
  /** An owner that has had no row until now, so that none need be looked for. */
  began(owner: string): void;
  flush(): void;
  /** Drops what waits and what is remembered; after a rollback, and when the rows are emptied. */
  forget(): void;
}

interface Kept extends Brought {
  /** Whether the file has the row. */
  isFiled: boolean;
}

/** Rows that wait at most, about 2,000 bytes each. */
const KEPT = 20_000;

export function broughtRows(sql: Sql): BroughtRows {
  const rows = new Map<string, Kept>();
  const waiting = new Set<string>();
  const keep = (owner: string, row: Kept): Kept => {
    if (rows.size >= KEPT) flush();
    rows.set(owner, row);
    return row;
  };
  const of = (owner: string): Kept => {
    const known = rows.get(owner);
    if (known !== undefined) return known;
    const body = sql(`SELECT body FROM brought WHERE owner = ?`).get(owner)?.[0];
    return keep(
      owner,
      body === undefined ? nothing() : { ...(JSON.parse(body as string) as Brought), isFiled: true },
    );
  };
  const write = (owner: string): void => {
    const { isFiled, ...body } = rows.get(owner)!;
    const isEmpty = Object.values(body).every((list) => list.length === 0);
    if (!isEmpty) sql(`INSERT OR REPLACE INTO brought VALUES (?, ?)`).run(owner, JSON.stringify(body));
    else if (isFiled) sql(`DELETE FROM brought WHERE owner = ?`).run(owner);
  };
  const flush = (): void => {
    for (const owner of [...waiting].sort()) write(owner);
    forget();
  };
  const forget = (): void => {
    rows.clear();
    waiting.clear();
  };
  return {
    of,
    put(owner, part, value) {
      const row = of(owner);
      const isEmpty = row[part].length + value.length === 0;
      if (isEmpty || (row.isFiled && JSON.stringify(row[part]) === JSON.stringify(value))) return;
      (row as Brought)[part] = value;
      waiting.add(owner);
    },
    began: (owner) => void keep(owner, nothing()),
    flush,
    forget,
  };
}

function nothing(): Kept {
  return { entities: [], officeNames: [], shares: [], isFiled: false };
}

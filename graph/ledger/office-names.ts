// Family names beside offices: who bears one, and which articles seek its bearer.

import type { OfficeName } from '../model/index.ts';
import type { Sql } from './statements.ts';

/** The part of the merge's port (`MergeTables`) that finds people by their offices. */
export interface OfficeNameTables {
  putOfficeNames(article: string, names: readonly OfficeName[]): readonly string[];
  bearerOf(key: string): string | undefined;
}

/** A name that nobody is known to bear is kept with this in place of a bearer. */
const SOUGHT = '';

/** The tables, and what is kept in memory. */
export interface KeptOfficeNames {
  readonly tables: OfficeNameTables;
  /** An article that has had no rows until now, so that none need be looked for. */
  readonly began: (article: string) => void;
  readonly forget: () => void;
}

export function officeNameTables(sql: Sql): KeptOfficeNames {
  const unwritten = new Set<string>();
  let sought: Map<string, Set<string>> | undefined;
  /** Articles that seek the bearer of a key; they are few, and most keys have none. */
  const seekers = (): Map<string, Set<string>> => {
    if (sought !== undefined) return sought;
    sought = new Map();
    for (const [key, article] of sql(`SELECT key, article FROM office_name WHERE bearer = ''`).all())
      seek(sought, key as string, article as string);
    return sought;
  };
  const bearerOf = (key: string): string | undefined => {
    const [first] = sql(`SELECT bearer FROM office_name WHERE key = ? AND bearer > '' ORDER BY bearer LIMIT 1`)
      .get(key) ?? []; // prettier-ignore
    const other = sql(`SELECT 1 FROM office_name WHERE key = ? AND bearer > ? LIMIT 1`);
    return first === undefined || other.get(key, first) ? undefined : (first as string);
  };
  const tables: OfficeNameTables = {
    bearerOf,
    putOfficeNames(article, names) {
      const select = sql(`SELECT key, bearer, local FROM office_name WHERE article = ?`);
      const known = unwritten.delete(article) ? [] : (select.all(article) as Row[]);
      const rows = names.map(({ key, bearer = SOUGHT, local }): Row => [key, bearer, local]);
      if (JSON.stringify(known) === JSON.stringify(rows)) return [];
      const seeking = seekers();
      const found = new Map<string, string | undefined>();
      for (const [key, bearer] of [...known, ...rows]) {
        if (bearer === SOUGHT) seeking.get(key)?.delete(article);
        else if ((seeking.get(key)?.size ?? 0) > 0) found.set(key, bearerOf(key));
      }
      if (known.length > 0) sql(`DELETE FROM office_name WHERE article = ?`).run(article);
      if (rows.length > 0)
        sql(`INSERT OR IGNORE INTO office_name SELECT value ->> 0, value ->> 1, ?1, value ->> 2 FROM json_each(?2)`)
          .run(article, JSON.stringify(rows)); // prettier-ignore
      const changed = [...found].filter(([key, before]) => bearerOf(key) !== before);
      const others = new Set(changed.flatMap(([key]) => [...seeking.get(key)!]));
      for (const [key, bearer] of rows) if (bearer === SOUGHT) seek(seeking, key, article);
      others.delete(article);
      return [...others].sort();
    },
  };
  return {
    tables,
    began: (article) => unwritten.add(article),
    forget() {
      unwritten.clear();
      sought = undefined;
    },
  };
}

type Row = readonly [key: string, bearer: string, local: string];

function seek(seekers: Map<string, Set<string>>, key: string, article: string): void {
  const known = seekers.get(key);
  if (known) known.add(article);
  else seekers.set(key, new Set([article]));
}

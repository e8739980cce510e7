// Family names beside offices: who bears one, and which articles seek its bearer.

import type { OfficeName } from '../model/index.ts';
import type { Brought, BroughtRows } from './brought.ts';
import { groupedWrites } from './grouped-writes.ts';
import type { Sql } from './statements.ts';

/** The part of the merge's port (`MergeTables`) that finds people by their offices. */
export interface OfficeNameTables {
  putOfficeNames(article: string, names: readonly OfficeName[]): readonly string[];
  bearerOf(key: string): string | undefined;
}

/** A name that nobody is known to bear is kept with this in place of a bearer. */
const SOUGHT = '';

/** Keys whose bearers are remembered at most, about 200 bytes each. */
const KEPT = 100_000;

/** The tables, and what is kept in memory. */
export interface KeptOfficeNames {
  readonly tables: OfficeNameTables;
  /** Writes what waits; before every commit. */
  readonly flush: () => void;
  readonly forget: () => void;
}

export function officeNameTables(sql: Sql, brought: BroughtRows): KeptOfficeNames {
  const rows = groupedWrites(sql, 'office_name', ['key', 'bearer', 'article', 'local'], 4);
  let sought: Map<string, Set<string>> | undefined;
  /** Of keys that were asked for, two bearers at most, since a second one is enough, and whoever has come since. */
  const bearers = new Map<string, Set<string>>();
  /** Articles that seek the bearer of a key; they are few, and most keys have none. */
  const seekers = (): Map<string, Set<string>> => {
    if (sought !== undefined) return sought;
    rows.flush();
    sought = new Map();
    for (const [key, article] of sql(`SELECT key, article FROM office_name WHERE bearer = ''`).all())
      seek(sought, key as string, article as string);
    return sought;
  };
  const bearersOf = (key: string): Set<string> => {
    const known = bearers.get(key);
    if (known !== undefined) return known;
    if (bearers.size >= KEPT) bearers.clear();
    rows.settle(key);
    const next = sql(`SELECT bearer FROM office_name WHERE key = ? AND bearer > ? ORDER BY bearer LIMIT 1`);
    const read = new Set<string>();
    for (let last = SOUGHT; read.size < 2; read.add(last)) {
      const row = next.get(key, last);
      if (row === undefined) break;
      last = row[0] as string;
    }
    bearers.set(key, read);
    return read;
  };
  const bearerOf = (key: string): string | undefined => {
    const [first, ...more] = bearersOf(key);
    return more.length > 0 ? undefined : first;
  };
  const tables: OfficeNameTables = {
    bearerOf,
    putOfficeNames(article, names) {
      const known = brought.of(article).officeNames;
      const given = names.map(({ key, bearer = SOUGHT, local }): Row => [key, bearer, local]);
      if (known.length + given.length === 0 || JSON.stringify(known) === JSON.stringify(given)) return [];
      const seeking = seekers();
      const found = new Map<string, string | undefined>();
      for (const [key, bearer] of [...known, ...given]) {
        if (bearer === SOUGHT) seeking.get(key)?.delete(article);
        else if ((seeking.get(key)?.size ?? 0) > 0) found.set(key, bearerOf(key));
      }
      for (const [key, bearer, local] of known) {
        rows.remove(key, key, bearer, article, local);
        bearers.delete(key);
      }
      for (const [key, bearer, local] of given) {
        rows.put(key, key, bearer, article, local);
        if (bearer !== SOUGHT) bearers.get(key)?.add(bearer);
      }
      brought.put(article, 'officeNames', given);
      const changed = [...found].filter(([key, before]) => bearerOf(key) !== before);
      const others = new Set(changed.flatMap(([key]) => [...seeking.get(key)!]));
      for (const [key, bearer] of given) if (bearer === SOUGHT) seek(seeking, key, article);
      others.delete(article);
      return [...others].sort();
    },
  };
  return {
    tables,
    flush: rows.flush,
    forget() {
      rows.forget();
      bearers.clear();
      sought = undefined;
    },
  };
}

type Row = Brought['officeNames'][number];

function seek(seekers: Map<string, Set<string>>, key: string, article: string): void {
  const known = seekers.get(key);
  if (known) known.add(article);
  else seekers.set(key, new Set([article]));
}

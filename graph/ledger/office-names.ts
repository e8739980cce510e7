// Family names beside offices: who bears one, and which articles seek its bearer. Of bearers it is counted how many
// names say so, which is all that is asked; what is counted waits in memory until `flush`.

import type { OfficeName } from '../model/index.ts';
import type { Brought, BroughtRows } from './brought.ts';
import { groupedWrites } from './grouped-writes.ts';
import type { Sql } from './statements.ts';

/** The part of the merge's port (`MergeTables`) that finds people by their offices. */
export interface OfficeNameTables {
  putOfficeNames(article: string, names: readonly OfficeName[]): readonly string[];
  bearerOf(key: string): string | undefined;
}

/** A name that nobody is known to bear is listed with this in place of a bearer. */
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
  const rows = groupedWrites(sql, 'name_sought', ['key', 'article'], 2);
  let sought: Map<string, Set<string>> | undefined;
  /** How many names say of each bearer that it is one, by key. */
  const bearers = new Map<string, Map<string, number>>();
  /** Keys that are not written as they are remembered. */
  const waiting = new Set<string>();
  /** Articles that seek the bearer of a key; they are few, and most keys have none. */
  const seekers = (): Map<string, Set<string>> => {
    if (sought !== undefined) return sought;
    rows.flush();
    sought = new Map();
    for (const [key, article] of sql(`SELECT key, article FROM name_sought`).all())
      seek(sought, key as string, article as string);
    return sought;
  };
  const bearersOf = (key: string): Map<string, number> => {
    const known = bearers.get(key);
    if (known !== undefined) return known;
    if (bearers.size >= KEPT) {
      flush();
      bearers.clear();
    }
    const read = sql(`SELECT bearer, names FROM office_name WHERE key = ?`).all(key);
    const counts = new Map(read.map((row) => row as [string, number]));
    bearers.set(key, counts);
    return counts;
  };
  const count = (key: string, bearer: string, more: number): void => {
    const counts = bearersOf(key);
    counts.set(bearer, (counts.get(bearer) ?? 0) + more);
    waiting.add(key);
  };
  const bearerOf = (key: string): string | undefined => {
    let one: string | undefined;
    for (const [bearer, names] of bearersOf(key)) {
      if (names <= 0) continue;
      if (one !== undefined) return undefined;
      one = bearer;
    }
    return one;
  };
  const flush = (): void => {
    rows.flush();
    for (const key of [...waiting].sort()) {
      const counts = bearers.get(key)!;
      for (const [bearer, names] of counts) {
        if (names > 0) sql(`INSERT OR REPLACE INTO office_name VALUES (?, ?, ?)`).run(key, bearer, names);
        else {
          sql(`DELETE FROM office_name WHERE key = ? AND bearer = ?`).run(key, bearer);
          counts.delete(bearer);
        }
      }
    }
    waiting.clear();
  };
  const tables: OfficeNameTables = {
    bearerOf,
    putOfficeNames(article, names) {
      const known = brought.of(article).officeNames;
      const given = names.map(({ key, bearer = SOUGHT, local }): Row => [key, bearer, local]);
      if (known.length + given.length === 0) return [];
      if (known.length === given.length && JSON.stringify(known) === JSON.stringify(given)) return [];
      const seeking = seekers();
      const found = new Map<string, string | undefined>();
      for (const [key, bearer] of [...known, ...given]) {
        if (bearer === SOUGHT) seeking.get(key)?.delete(article);
        else if ((seeking.get(key)?.size ?? 0) > 0) found.set(key, bearerOf(key));
      }
      for (const [key, bearer] of known) {
        if (bearer === SOUGHT) rows.remove(key, key, article);
        else count(key, bearer, -1);
      }
      for (const [key, bearer] of given) {
        if (bearer === SOUGHT) rows.put(key, key, article);
        else count(key, bearer, 1);
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
    flush,
    forget() {
      rows.forget();
      bearers.clear();
      waiting.clear();
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

// Writing what articles say of entities. An entity is there as long as somebody speaks of it.

import type { EntityClaim } from '../model/index.ts';
import type { Brought, BroughtRows } from './brought.ts';
import type { ChangeNumber } from './change-number.ts';
import type { SqlValue } from './database.ts';
import { groupedWrites } from './grouped-writes.ts';
import type { Sql } from './statements.ts';

/** The entities' part of the merge's port (`MergeTables`). */
export interface EntityClaimTables {
  putEntityClaims(article: string, claims: readonly EntityClaim[]): void;
}

/** The tables, and how what waits gets into them. */
export interface EntityClaims {
  readonly tables: EntityClaimTables;
  /** Keys of the articles that speak of an entity of the graph, sorted. */
  readonly articlesOf: (entity: string) => readonly string[];
  /** Writes what waits; before every commit. */
  readonly flush: () => void;
  /** Drops what waits; after a rollback, and when the rows are emptied. */
  readonly forget: () => void;
}

export function entityClaims(sql: Sql, change: ChangeNumber, brought: BroughtRows): EntityClaims {
  const rows = groupedWrites(sql, 'entity_claim', ['entity', 'since', 'article', 'local', 'body'], 4);
  /** Entities that an article speaks of no more. */
  const left = new Set<string>();
  const touch = (id: string): void => {
    if (change.hasTouchedEntity(id)) return;
    sql(`INSERT OR REPLACE INTO entity VALUES (?, ?)`).run(id, change.touched('entity', id));
  };
  const bodyOf = (entity: string, since: number, article: string, local: string): SqlValue | undefined => {
    rows.settle(entity);
    const select = sql(
      `SELECT body FROM entity_claim WHERE entity = ? AND since = ? AND article = ? AND local = ?`,
    );
    return select.get(entity, since, article, local)?.[0];
  };
  const leave = (entity: string, since: number, article: string, local: string): void => {
    rows.remove(entity, entity, since, article, local);
    left.add(entity);
  };
  return {
    tables: {
      putEntityClaims(article, claims) {
        const known = new Map(brought.of(article).entities.map(([local, ...there]) => [local, there]));
        const now: Brought['entities'][number][] = [];
        for (const claim of claims) {
          const { article: _article, local, entity, ...said } = claim;
          const body = JSON.stringify(said);
          const [before, from] = known.get(local) ?? [];
          known.delete(local);
          const since = before === entity ? from! : change.pending();
          now.push([local, entity, since]);
          if (before === entity && bodyOf(entity, since, article, local) === body) continue;
          if (before !== undefined && before !== entity) leave(before, from!, article, local);
          rows.put(entity, entity, since, article, local, body);
          touch(entity);
        }
        for (const [local, [entity, since]] of known) leave(entity, since, article, local);
        brought.put(article, 'entities', now);
      },
    },
    articlesOf(entity) {
      rows.settle(entity);
      const select = sql(`SELECT DISTINCT article FROM entity_claim WHERE entity = ? ORDER BY article`);
      return select.all(entity).flat() as string[];
    },
    flush() {
      rows.flush();
      for (const id of left) {
        if (sql(`SELECT 1 FROM entity_claim WHERE entity = ? LIMIT 1`).get(id)) touch(id);
        else {
          sql(`DELETE FROM entity WHERE id = ?`).run(id);
          change.removed('entity', id);
        }
      }
      left.clear();
    },
    forget() {
      rows.forget();
      left.clear();
    },
  };
}

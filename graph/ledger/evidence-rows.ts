// Writing what articles quote, and which of them cite a record of the world. A record's evidence is there as long as
// one article cites it.

import type { GraphEvidence } from '../model/index.ts';
import type { ChangeNumber } from './change-number.ts';
import type { SqlValue } from './database.ts';
import { groupedWrites } from './grouped-writes.ts';
import type { Sql } from './statements.ts';

/** The evidence's part of the merge's port (`MergeTables`). */
export interface EvidenceTables {
  putEvidence(article: string, evidence: readonly GraphEvidence[]): void;
}

/** The tables, and how what waits gets into them. */
export interface EvidenceRows {
  readonly tables: EvidenceTables;
  /** An article that has had no rows until now, so that none need be looked for. */
  readonly began: (article: string) => void;
  /** Writes what waits; before every commit. */
  readonly flush: () => void;
  /** Drops what is kept: after a rollback, and when the rows are emptied. */
  readonly forget: () => void;
}

/** The group of evidence that is no article's. */
const RECORDS = '';

export function evidenceRows(sql: Sql, change: ChangeNumber): EvidenceRows {
  const rows = groupedWrites(sql, 'evidence', ['id', 'article', 'start', 'body', 'change'], 1);
  const unwritten = new Set<string>();
  const bodyOf = (id: string, group: string): SqlValue | undefined => {
    rows.settle(group);
    return sql(`SELECT body FROM evidence WHERE id = ?`).get(id)?.[0];
  };
  const evidenceOf = (article: string): SqlValue[] => {
    rows.settle(article);
    return [
      ...sql(`SELECT id FROM evidence WHERE article = ?`).all(article).flat(),
      ...sql(`SELECT evidence FROM cited WHERE article = ?`).all(article).flat(),
    ];
  };
  return {
    tables: {
      putEvidence(article, evidence) {
        const isNew = unwritten.delete(article);
        const known = new Set(isNew ? [] : evidenceOf(article));
        for (const piece of evidence) {
          const { id, article: quoted = null, start = null } = piece;
          const group = quoted ?? RECORDS;
          const body = JSON.stringify(piece);
          if (piece.record !== undefined) sql(`INSERT OR IGNORE INTO cited VALUES (?, ?)`).run(article, id);
          known.delete(id);
          // What quotes a new article has had no row; a record of the world may have, by another article.
          if (!(isNew && quoted !== null) && bodyOf(id, group) === body) continue;
          rows.put(group, id, quoted, start, body, change.touched('evidence', id));
        }
        for (const gone of known) {
          const id = gone as string;
          sql(`DELETE FROM cited WHERE article = ? AND evidence = ?`).run(article, id);
          if (sql(`SELECT 1 FROM cited WHERE evidence = ? LIMIT 1`).get(id)) continue;
          rows.settle(RECORDS);
          rows.remove(article, id);
          change.removed('evidence', id);
        }
      },
    },
    began: (article) => void unwritten.add(article),
    flush: rows.flush,
    forget() {
      unwritten.clear();
      rows.forget();
    },
  };
}

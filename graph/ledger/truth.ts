// What was read, kept as it came. What an article said before is retired, never deleted.

import type { Extraction } from '../model/index.ts';
import type { ChangeNumber } from './change-number.ts';
import type { SqlRow } from './database.ts';
import { pages, type Sql } from './statements.ts';

/** One reading of an article. */
export interface Reading {
  readonly extraction: Extraction;
  /** When it was read and when another took its place; ISO instants, part of no export. */
  readonly readAt: string;
  readonly retiredAt: string | null;
}

export interface Truth {
  /** Digest of what the ledger holds of the article now; undefined where it holds nothing. */
  digestOf(article: string): string | undefined;
  /**
   * Takes a reading, retiring the one before. `now` is an ISO instant; `known` what `digestOf` gave, where it has been
   * asked already.
   */
  putExtraction(article: string, extraction: Extraction, digest: string, now: string, known?: Known): void;
  /** What the ledger holds of the article now. */
  extractionOf(article: string): Extraction | undefined;
  /** One current extraction for each language and extractor. */
  samples(): readonly Extraction[];
  /** The article's reading holds no more and none takes its place. */
  retire(article: string, now: string): void;
  /** Every current extraction, sorted by article key, streamed. */
  extractions(): Iterable<Extraction>;
  /** Every reading of the article, oldest first. */
  history(article: string): readonly Reading[];
  /** A word that the ledger keeps for its home. */
  note(key: string): string | undefined;
  putNote(key: string, value: string): void;
  /** Writes down that something long has begun; gives its number. */
  startRun(kind: string, now: string): number;
  /** Its end and what it did. */
  endRun(run: number, summary: unknown, now: string): void;
}

/** The digest that the ledger holds of an article; null where it holds nothing. */
type Known = string | null;

/** In place of a reader's name that an extraction does not give: it stays absent, since our own always give theirs. */
const UNNAMED = '';

/** The truth's tables. `began` hears of every article that nothing is held of when its reading comes. */
export function truthTables(sql: Sql, change: ChangeNumber, began: (article: string) => void): Truth {
  const extraction = ([extractor, source, issues, said]: SqlRow): Extraction => ({
    article: JSON.parse(source as string),
    ...JSON.parse(said as string),
    issues: JSON.parse(issues as string),
    ...(extractor !== UNNAMED && { extractor: extractor as string }),
  });
  const columns = `extractor, source, issues, said`;
  const digestOf = (article: string): string | undefined =>
    sql(`SELECT digest FROM extraction WHERE retired_at IS NULL AND article = ?`).get(article)?.[0] as
      string | undefined;
  return {
    digestOf,
    putExtraction(key, given, digest, now, known = digestOf(key) ?? null) {
      const { article, issues, extractor = UNNAMED, ...said } = given;
      if (known === null) began(key);
      else sql(`UPDATE extraction SET retired_at = ? WHERE article = ? AND retired_at IS NULL`).run(now, key);
      const values = [key, extractor, digest, ...[article, issues, said].map((part) => JSON.stringify(part))];
      sql(`INSERT INTO extraction (article, extractor, digest, source, issues, said, change, read_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)`).run(...values, change.touched('article', key), now);
    },
    extractionOf(article) {
      const row = sql(`SELECT ${columns} FROM extraction WHERE retired_at IS NULL AND article = ?`).get(
        article,
      );
      return row && extraction(row);
    },
    samples: () =>
      sql(`SELECT ${columns} FROM extraction WHERE number IN (SELECT min(number) FROM extraction
        WHERE retired_at IS NULL GROUP BY extractor, json_extract(source, '$.language'))`)
        .all()
        .map(extraction),
    retire(article, now) {
      sql(`UPDATE extraction SET retired_at = ? WHERE article = ? AND retired_at IS NULL`).run(now, article);
      change.removed('article', article);
    },
    *extractions() {
      const text = `SELECT ${columns}, article FROM extraction WHERE retired_at IS NULL AND article > ?
        ORDER BY article LIMIT ?`;
      const paged = (last: SqlRow | undefined, size: number): readonly SqlRow[] =>
        sql(text).all(last?.at(-1) ?? '', size);
      for (const row of pages(paged)) yield extraction(row);
    },
    history: (article) =>
      sql(`SELECT ${columns}, read_at, retired_at FROM extraction WHERE article = ? ORDER BY number`)
        .all(article)
        .map((row) => ({
          extraction: extraction(row),
          readAt: row[4] as string,
          retiredAt: row[5] as string | null,
        })),
    note: (key) => sql(`SELECT value FROM meta WHERE key = ?`).get(`note.${key}`)?.[0] as string | undefined,
    putNote: (key, value) => sql(`INSERT OR REPLACE INTO meta VALUES (?, ?)`).run(`note.${key}`, value),
    startRun(kind, now) {
      sql(`INSERT INTO run (kind, started_at) VALUES (?, ?)`).run(kind, now);
      return Number(sql(`SELECT max(number) FROM run`).get()![0]);
    },
    endRun: (run, summary, now) =>
      sql(`UPDATE run SET ended_at = ?, summary = ? WHERE number = ?`).run(now, JSON.stringify(summary), run),
  };
}

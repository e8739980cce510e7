// The only file that imports libsql: a small, typed face over it, without its quirks.

import { statSync } from 'node:fs';
import Libsql from 'libsql';

export type SqlValue = string | number | null;
export type SqlRow = readonly SqlValue[];

/** A prepared statement; rows come as arrays in the order of the SELECT. */
export interface Statement {
  run(...values: SqlValue[]): void;
  get(...values: SqlValue[]): SqlRow | undefined;
  all(...values: SqlValue[]): readonly SqlRow[];
  iterate(...values: SqlValue[]): Iterable<SqlRow>;
}

export interface Database {
  prepare(sql: string): Statement;
  exec(sql: string): void;
  pragma(name: string): SqlValue;
  /** Copies what is committed to a new file; readers may do so too. */
  vacuumInto(path: string): void;
  /** Whether a transaction is open. */
  inTransaction(): boolean;
  close(): void;
}

/**
 * Kibibytes of pages kept in memory at most. Four times as many save a writer nothing: what is not here is in the system's
 * own cache (`bench -- merge --events 10000`, 1 December 2026).
 */
const CACHE_KB = 65_536;

/** Bytes of the log beside the file (`-wal`) that a writer may leave behind; libsql itself leaves what there is. */
const LOG_LEFT = 8 * 1024 * 1024;

/** Milliseconds that SQL waits for another process's short transaction. */
const BUSY_MS = 5000;

/**
 * Opens a file in WAL mode with `synchronous=FULL`. libsql does not enforce its own `readonly` option,
 * so a reader is held to reading by `query_only`.
 */
export function openDatabase(path: string, readOnly: boolean): Database {
  const db = new Libsql(path, { timeout: BUSY_MS });
  const pragma = (name: string): SqlValue => {
    const [row = {}] = db.pragma(name) as Record<string, SqlValue>[];
    return Object.values(row)[0] ?? null;
  };
  pragma(`busy_timeout = ${BUSY_MS}`);
  if (readOnly) pragma('query_only = ON');
  else {
    pragma('journal_mode = WAL');
    pragma('synchronous = FULL');
    pragma('foreign_keys = ON');
  }
  pragma(`cache_size = -${CACHE_KB}`);
  pragma('wal_autocheckpoint = 32768');
  return {
    prepare(sql) {
      const statement = db.prepare(sql);
      // Only a statement that gives rows can be set to give them as arrays.
      if (statement.reader) statement.raw();
      return {
        run: (...values) => void statement.run(values),
        get: (...values) => statement.get(values) as SqlRow | undefined,
        all: (...values) => statement.all(values) as SqlRow[],
        iterate: (...values) => statement.iterate(values) as Iterable<SqlRow>,
      };
    },
    exec: (sql) => void db.exec(sql),
    pragma,
    vacuumInto(copy) {
      // It writes nothing here, but `query_only` doesn't know that.
      if (readOnly) pragma('query_only = OFF');
      try {
        db.prepare('VACUUM INTO ?').run(copy);
      } finally {
        if (readOnly) pragma('query_only = ON');
      }
    },
    inTransaction: () => db.inTransaction,
    close() {
      if (!readOnly && bytesOf(`${path}-wal`) > LOG_LEFT) {
        // Where somebody reads an older state the log stays, and the next writer empties it: nobody waits for that.
        pragma('busy_timeout = 0');
        pragma('wal_checkpoint(TRUNCATE)');
      }
      db.close();
    },
  };
}

function bytesOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** Opens a file and holds an exclusive transaction on it; waits up to `waitMs`. Gives what lets go of it. */
export function openExclusive(path: string, waitMs: number): () => void {
  const db = new Libsql(path, { timeout: waitMs });
  try {
    db.pragma(`busy_timeout = ${waitMs}`);
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    throw error;
  }
  return () => {
    db.exec('ROLLBACK');
    db.close();
  };
}

/** Whether an error says that another process holds the file. */
export function isBusy(error: unknown): boolean {
  return error instanceof Libsql.SqliteError && error.code.startsWith('SQLITE_BUSY');
}

/** Whether an error says that the disk is full. */
export function isFull(error: unknown): boolean {
  return error instanceof Libsql.SqliteError && error.code === 'SQLITE_FULL';
}

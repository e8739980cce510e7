// Opening a ledger: one writer, any number of readers.

import { existsSync } from 'node:fs';
import type { GraphReader, MergeTables } from '../model/index.ts';
import { ChanceryError } from '../model/index.ts';
import { backUpTo } from './backup.ts';
import { changeNumber } from './change-number.ts';
import { claimTables } from './claim-tables.ts';
import { type Database, isFull, openDatabase } from './database.ts';
import { broughtRows } from './brought.ts';
import { entityClaims } from './entity-claims.ts';
import { evidenceRows } from './evidence-rows.ts';
import { eventRows } from './event-rows.ts';
import { eventTables } from './event-tables.ts';
import { checkVersion, migrate } from './migrate.ts';
import { type JobTables, jobTables } from './jobs.ts';
import { type JudgementTables, judgementTables } from './judgements.ts';
import { officeNameTables } from './office-names.ts';
import { graphReader } from './reader.ts';
import { DERIVED_TABLES, SCHEMA_STEPS } from './schema.ts';
import { type SourceTables, sourceTables } from './sources.ts';
import { type Sql, statementsOf } from './statements.ts';
import { timelineTables } from './timelines.ts';
import { type Truth, truthTables } from './truth.ts';
import { sharedEdges } from './shared-edges.ts';
import { takeWriterLock } from './writer-lock.ts';

/** The truth and the graph computed from it, in one SQL file. Synchronous throughout. */
export interface Ledger extends GraphReader, Truth, JudgementTables, JobTables, SourceTables {
  /** Where the merge writes; only inside `transaction`. */
  readonly tables: MergeTables;
  /** Keys of the articles that speak of an entity of the graph, sorted. */
  articlesOf(entity: string): readonly string[];
  /** Runs `work` and commits it on the disk, or leaves everything as it was where it throws. Not nested. */
  transaction<T>(work: () => T): T;
  /** Runs `work` on one state of the graph, whatever another process commits meanwhile. */
  snapshot<T>(work: () => T): T;
  /** The same for work that lets others have their turn; the ledger must be open for it alone. */
  steady<T>(work: () => Promise<T>): Promise<T>;
  /** Empties every derived table, with tombstones for what stores may hold; inside `transaction`. */
  clearDerived(): void;
  /** Copies the ledger to a new file and checks the copy. Throws what `backUpTo` throws. */
  backUp(path: string): void;
  /** Lets go of what is kept in memory between transactions: it is found again in the file when it is asked for. */
  rest(): void;
  /** Lets go of the file and the lock. */
  close(): void;
}

export interface LedgerOptions {
  /** Reads only: takes no lock, migrates nothing; the file must exist. */
  readonly readOnly?: boolean;
  /** How long a second writer waits for the first, in milliseconds; 10,000 unless said. */
  readonly waitMs?: number;
}

/**
 * Opens the ledger at `path`, made where it is missing. Throws `ledger-locked` (another writer, by pid),
 * `ledger-newer`, `ledger-missing` or `ledger-older` (readers only).
 */
export function openLedger(path: string, { readOnly = false, waitMs = 10_000 }: LedgerOptions = {}): Ledger {
  if (readOnly && !existsSync(path)) {
    throw new ChanceryError(
      'ledger-missing',
      `There is no ledger at "${path}". Run \`chancery ingest\` first.`,
    );
  }
  const lock = readOnly ? undefined : takeWriterLock(path, waitMs);
  let db: Database | undefined;
  try {
    db = openDatabase(path, readOnly);
    if (readOnly) checkVersion(db, path, SCHEMA_STEPS);
    else migrate(db, path, SCHEMA_STEPS);
    return ledgerOn(db, path, () => lock?.release());
  } catch (error) {
    db?.close();
    lock?.release();
    throw error;
  }
}

function ledgerOn(db: Database, path: string, release: () => void): Ledger {
  const sql = statementsOf(db);
  const change = changeNumber(sql);
  const rows = eventRows(sql, change);
  const brought = broughtRows(sql);
  const edges = sharedEdges(sql, change, {
    of: (owner) => (isEvent(owner) ? rows : brought).of(owner).shares,
    put(owner, shares) {
      if (isEvent(owner)) rows.put(owner, 'shares', shares);
      else brought.put(owner, 'shares', shares);
    },
  });
  const events = eventTables(sql, rows);
  const timelines = timelineTables(sql, rows);
  const names = officeNameTables(sql, brought);
  const entities = entityClaims(sql, change, brought);
  const evidence = evidenceRows(sql, change);
  const claims = claimTables(sql, (event) =>
    (rows.of(event).event?.sources ?? []).map(({ article }) => article),
  );
  const truth = truthTables(sql, change, (article) => {
    claims.began(article);
    evidence.began(article);
    brought.began(article);
  });
  const waiting = [entities, evidence, claims, edges, timelines, names, rows, brought];
  const forget = (): void => {
    for (const part of [...waiting, events]) part.forget();
  };
  const flush = (): void => {
    for (const part of waiting) part.flush();
  };
  /** What is read inside a transaction is as it was written there. */
  const fresh: Sql = (text) => {
    flush();
    return sql(text);
  };
  const settle = (): void => {
    flush();
    claims.derived();
    change.settle();
  };
  const within = <T>(begin: string, work: () => T, end: () => void): T => {
    db.exec(begin);
    try {
      const result = work();
      end();
      db.exec('COMMIT');
      return result;
    } catch (error) {
      change.forget();
      forget();
      // SQLite may have rolled back by itself, on a full disk for one.
      if (db.inTransaction()) db.exec('ROLLBACK');
      throw isFull(error) ? fullDisk(path, error) : error;
    }
  };
  return {
    ...graphReader(fresh, change.current),
    ...truth,
    ...judgementTables(sql, change),
    ...jobTables(sql),
    ...sourceTables(sql),
    tables: {
      ...entities.tables,
      ...evidence.tables,
      ...claims.tables,
      ...edges.tables,
      ...events.tables,
      ...timelines.tables,
      ...names.tables,
    },
    articlesOf: entities.articlesOf,
    transaction: (work) => within('BEGIN IMMEDIATE', work, settle),
    snapshot: (work) => within('BEGIN', work, () => undefined),
    async steady(work) {
      // It goes through everything once: pages that are kept are of little use.
      db.pragma('cache_size = -16384');
      db.exec('BEGIN');
      try {
        return await work();
      } finally {
        db.exec('ROLLBACK');
      }
    },
    clearDerived() {
      for (const row of ['entity', 'event', 'edge', 'evidence'] as const) {
        for (const [id] of sql(`SELECT id FROM ${row}`).all()) change.removed(row, id as string);
      }
      for (const table of DERIVED_TABLES) if (table !== 'redirect') sql(`DELETE FROM ${table}`).run();
      forget();
    },
    backUp: (copy) => backUpTo(db, copy),
    rest() {
      forget();
      db.pragma('shrink_memory');
    },
    close() {
      db.close();
      release();
    },
  };
}

function isEvent(owner: string): boolean {
  return owner.startsWith('event:');
}

function fullDisk(path: string, cause: unknown): ChanceryError {
  return new ChanceryError(
    'disk-full',
    `The disk that holds the ledger "${path}" is full; nothing reported as done is lost. Make room and run the same command again.`,
    { cause },
  );
}

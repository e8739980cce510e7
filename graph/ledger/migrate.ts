// From an older ledger to this program's, after a copy; a newer one is refused.

import { copyFileSync, existsSync } from 'node:fs';
import { ChanceryError } from '../model/index.ts';
import type { Database } from './database.ts';

/**
 * Brings the tables to version `steps.length`, each step in its own transaction. A file that already holds
 * something is copied to `PATH.vN.bak` first (N: the version it had; an earlier copy of that version stays).
 * Throws `ledger-newer` where the file is of a later version, and leaves it as it was.
 */
export function migrate(db: Database, path: string, steps: readonly string[]): void {
  let version = versionOf(db);
  refuseNewer(version, path, steps);
  if (version > 0 && version < steps.length) backUp(db, path, version);
  while (version < steps.length) {
    db.exec('BEGIN IMMEDIATE');
    try {
      // Another process may have taken the step while this one waited for the lock.
      version = versionOf(db);
      if (version < steps.length) {
        db.exec(steps[version]!);
        db.exec(`PRAGMA user_version = ${version + 1}`);
        version++;
      }
      db.exec('COMMIT');
    } catch (error) {
      db.exec('ROLLBACK');
      throw error;
    }
  }
}

/** Throws unless the file's tables are this program's; what a reader calls, which migrates nothing. */
export function checkVersion(db: Database, path: string, steps: readonly string[]): void {
  const version = versionOf(db);
  refuseNewer(version, path, steps);
  if (version < steps.length) {
    throw new ChanceryError(
      'ledger-older',
      `The ledger "${path}" has version ${version}, this program needs ${steps.length}. Run \`chancery ingest\` or \`chancery rebuild\` once: it copies and migrates the ledger.`,
    );
  }
}

function refuseNewer(version: number, path: string, steps: readonly string[]): void {
  if (version <= steps.length) return;
  throw new ChanceryError(
    'ledger-newer',
    `The ledger "${path}" has version ${version}, this program knows up to ${steps.length}. Use a newer Chancery, or another folder with --home DIR.`,
  );
}

function backUp(db: Database, path: string, version: number): void {
  const copy = `${path}.v${version}.bak`;
  if (existsSync(copy)) return;
  db.pragma('wal_checkpoint(TRUNCATE)');
  copyFileSync(path, copy);
}

function versionOf(db: Database): number {
  return Number(db.pragma('user_version'));
}

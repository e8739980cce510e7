// A copy of a ledger that can be trusted.

import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { ChanceryError } from '../model/index.ts';
import { type Database, isFull, openDatabase } from './database.ts';

/**
 * Writes one committed state to a new file, whatever a writer does meanwhile, checks it, and only then gives it its
 * name. Throws `file-exists`, `no-folder`, `disk-full`, `backup-damaged`.
 */
export function backUpTo(db: Database, path: string): void {
  if (existsSync(path))
    throw new ChanceryError('file-exists', `"${path}" is there already; name a file that is not.`);
  if (!existsSync(dirname(path)))
    throw new ChanceryError('no-folder', `There is no folder "${dirname(path)}"; make it first.`);
  const part = `${path}.part`;
  rmSync(part, { force: true });
  const before = changeOf(db);
  try {
    db.vacuumInto(part);
    const [low, high] = [before, changeOf(db)];
    const copy = openDatabase(part, true);
    const change = changeOf(copy);
    const whole =
      copy.pragma('integrity_check') === 'ok' &&
      copy.pragma('user_version') === db.pragma('user_version') &&
      low <= change &&
      change <= high;
    copy.close();
    if (!whole)
      throw new ChanceryError(
        'backup-damaged',
        `The copy of the ledger is not what the ledger is; nothing was left at "${path}". Look at the disk and try again.`,
      );
    sync(part);
    renameSync(part, path);
  } catch (error) {
    throw isFull(error)
      ? new ChanceryError('disk-full', `There is no room for the copy "${path}"; nothing was left.`)
      : error;
  } finally {
    rmSync(part, { force: true });
  }
}

function changeOf(db: Database): number {
  return Number(db.prepare(`SELECT value FROM meta WHERE key = 'change'`).get()?.[0] ?? 0);
}

function sync(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

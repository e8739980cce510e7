// Snapshot files: `graph-<change>.v<layout>.grafeo`. A file under its name is whole (written aside, then renamed),
// never changed again, and holds everything up to its change number; the highest number counts.

import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { LAYOUT } from '../schema.ts';

/** One whole snapshot. */
export interface Snapshot {
  readonly change: number;
  readonly path: string;
}

const NAME = new RegExp(`^graph-(\\d+)\\.v${LAYOUT}\\.grafeo$`);
const ANY = /^graph-\d+\.v\d+\.grafeo/;
const ASIDE = /^writing-(\d+)\./;

/** The newest snapshot in a folder that exists, if there is one. */
export function newestSnapshot(dir: string): Snapshot | undefined {
  return snapshotsIn(dir)[0];
}

/** Where this process writes what will become a snapshot; nothing lies there. */
export function asidePath(dir: string): string {
  const path = join(dir, `writing-${process.pid}.grafeo`);
  removeDatabase(path);
  return path;
}

/** Gives a finished file its name and removes every other snapshot, newer ones too. */
export function publishSnapshot(dir: string, aside: string, change: number): Snapshot {
  for (const other of snapshotsIn(dir)) if (other.change > change) removeDatabase(other.path);
  const path = join(dir, `graph-${change}.v${LAYOUT}.grafeo`);
  renameSync(aside, path);
  for (const name of readdirSync(dir)) {
    const writer = ASIDE.exec(name)?.[1];
    const left = writer !== undefined && Number(writer) !== process.pid && !isAlive(Number(writer));
    const old = ANY.test(name) && join(dir, name) !== path;
    if (left || old) removeDatabase(join(dir, name));
  }
  return { change, path };
}

/** Removes a database file and the log beside it: one without the other cannot be opened again. */
export function removeDatabase(path: string): void {
  for (const file of [path, `${path}.wal`]) {
    try {
      rmSync(file, { recursive: true, force: true });
    } catch (error) {
      // Windows keeps a file that a reader has open; the next publication removes it.
      if (!['EBUSY', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
}

function snapshotsIn(dir: string): Snapshot[] {
  const found = readdirSync(dir).flatMap((name) => {
    const change = NAME.exec(name)?.[1];
    return change === undefined ? [] : [{ change: Number(change), path: join(dir, name) }];
  });
  return found.sort((a, b) => b.change - a.change);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

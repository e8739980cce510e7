// One writer a ledger. The lock is an exclusive SQL transaction on a file of its own: the operating system
// lets go of it when its process dies, however it dies, so no lock is ever left behind.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { ChanceryError } from '../model/index.ts';
import { isBusy, openExclusive } from './database.ts';

/** Held until `release`, which may be called twice. */
export interface WriterLock {
  release(): void;
}

/**
 * Takes the lock of the ledger at `path` (files `PATH.lock` and, with who holds it, `PATH.writer`). Where another
 * process has it, waits up to `waitMs`, then throws `ledger-locked` with its pid and host.
 */
export function takeWriterLock(path: string, waitMs: number): WriterLock {
  return takeLock(path, waitMs, (holder) => lockedBy(path, holder));
}

/** Takes the lock of whoever watches the sources of the ledger at `path`. Throws `watched-already`. */
export function takeWatchLock(path: string): WriterLock {
  return takeLock(
    `${path}.watch`,
    0,
    (holder) =>
      new ChanceryError(
        'watched-already',
        `The sources of "${path}" are watched by ${holder} already; one watch reads them all. End it first, or leave it to it.`,
      ),
  );
}

function takeLock(path: string, waitMs: number, refused: (holder: string) => ChanceryError): WriterLock {
  const who = `${path}.writer`;
  let unlock: (() => void) | undefined;
  try {
    unlock = openExclusive(`${path}.lock`, waitMs);
  } catch (error) {
    if (isBusy(error)) throw refused(holderIn(who));
    throw error;
  }
  writeFileSync(who, `process ${process.pid} on ${hostname()}`);
  return {
    release() {
      if (unlock === undefined) return;
      rmSync(who, { force: true });
      unlock();
      unlock = undefined;
    },
  };
}

function holderIn(file: string): string {
  try {
    return readFileSync(file, 'utf8') || 'another process';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'another process';
    throw error;
  }
}

function lockedBy(path: string, holder: string): ChanceryError {
  return new ChanceryError(
    'ledger-locked',
    `The ledger "${path}" is being written by ${holder}. Wait until that has finished, or end it, then try again.`,
  );
}

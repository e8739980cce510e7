// Where an export goes: to the terminal's output, or to a file or folder that gets its name when it is whole.

import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setImmediate as pause } from 'node:timers/promises';
import { chunksOf, type ExportFile } from '../export/index.ts';
import { ChanceryError } from '../model/index.ts';
import type { Terminal } from './context.ts';

/** Takes pieces of text one after another; gives how many bytes they are. */
type Write = (text: string) => number | Promise<number>;

/** Writes the files to the terminal's output, no faster than it takes them; gives the bytes. Stopped: `AbortError`. */
export async function writeToTerminal(
  files: Iterable<ExportFile>,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<number> {
  let bytes = 0;
  for (const { pieces } of files) {
    bytes += await written(pieces, signal, async (text) => {
      terminal.out(text);
      await terminal.drained();
      return Buffer.byteLength(text);
    });
  }
  return bytes;
}

/**
 * Writes the files to `path`, the only one of them as that file, several as that folder. They are written aside and
 * renamed, so that there is a whole export or none, also after an error or a kill; gives the bytes. A file that was
 * there is replaced, a folder never is. Throws `file-exists`, `no-folder`, `disk-full`; stopped: `AbortError`.
 */
export async function writeToDisk(
  files: Iterable<ExportFile>,
  { path: given, folder }: { readonly path: string; readonly folder: boolean },
  signal: AbortSignal,
): Promise<number> {
  const path = resolve(given);
  refuseTaken(path, folder);
  const part = `${path}.${process.pid}.part`;
  let bytes = 0;
  try {
    if (folder) mkdirSync(part);
    for (const { name, pieces } of files) {
      bytes += await toFile(folder ? join(part, name) : part, pieces, signal);
    }
    renameSync(part, path);
    return bytes;
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    throw new ChanceryError('disk-full', `There is no room for "${given}"; nothing was left.`, {
      cause: error,
    });
  }
}

function refuseTaken(path: string, folder: boolean): void {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there && (folder || !there.isFile())) {
    const what = folder ? 'a folder' : 'a file';
    throw new ChanceryError('file-exists', `"${path}" is there already; name ${what} that is not.`);
  }
  if (!existsSync(dirname(path)))
    throw new ChanceryError('no-folder', `There is no folder "${dirname(path)}"; make it first.`);
}

async function toFile(path: string, pieces: Iterable<string>, signal: AbortSignal): Promise<number> {
  const file = openSync(path, 'wx');
  try {
    const bytes = await written(pieces, signal, (text) => {
      const buffer = Buffer.from(text);
      for (let at = 0; at < buffer.length;) at += writeSync(file, buffer, at);
      return buffer.length;
    });
    fsyncSync(file);
    return bytes;
  } finally {
    closeSync(file);
  }
}

async function written(pieces: Iterable<string>, signal: AbortSignal, write: Write): Promise<number> {
  let bytes = 0;
  for (const text of chunksOf(pieces)) {
    bytes += await write(text);
    await pause();
    signal.throwIfAborted();
  }
  return bytes;
}

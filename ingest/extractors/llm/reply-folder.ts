// Replies as files, one a request, named by the request's hash: what a run keeps, and what was answered elsewhere. Reads
// and writes the disk.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ChanceryError } from '../../../graph/model/index.ts';

/** Replies by their request's hash. */
export interface Replies {
  /** The reply's text; nothing where there is none. */
  get(hash: string): string | undefined;
  /** Keeps it; it is there whole or not at all. */
  put(hash: string, text: string): void;
}

/** The folder in a home for what one model has replied. */
export function keptFolder(home: string, model: string): string {
  const plain = model.replace(/[^\w.-]+/g, '_').slice(0, 60);
  return join(home, 'replies', `${plain}-${createHash('sha256').update(model).digest('hex').slice(0, 8)}`);
}

/** Replies in a folder, made when the first one comes. A file holds the reply, or the endpoint's whole answer. */
export function repliesIn(folder: string): Replies {
  const path = (hash: string): string => join(folder, `${hash}.json`);
  return {
    get(hash) {
      try {
        return contentIn(readFileSync(path(hash), 'utf8'));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      }
    },
    put(hash, text) {
      const part = `${path(hash)}.${process.pid}`;
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(part, text);
        renameSync(part, path(hash));
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === undefined) throw error;
        throw new ChanceryError(
          'replies-folder',
          `replies can't be kept in "${folder}" (${code}); make room or give another folder with --home DIR`,
          { cause: error },
        );
      }
    },
  };
}

/** The message of a whole answer of the protocol; any other text as it is. */
function contentIn(text: string): string {
  try {
    const { choices } = JSON.parse(text) as {
      choices?: readonly { message?: { content?: unknown } }[];
    };
    const content = choices?.[0]?.message?.content;
    return typeof content === 'string' ? content : text;
  } catch {
    return text;
  }
}

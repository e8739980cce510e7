// Problems of sources, as the model tells them.

import type { Unread } from '../../graph/model/index.ts';
import type { LineFault } from '../article/header.ts';

/** What can't be used: `where:line: what; todo`. */
export function problemAt(where: string, line: number, what: string, todo: string): Unread {
  return { problem: { where: `${where}:${line}`, what, todo } };
}

/** The same of a line of an article that was read. */
export function faultAt(where: string, { line, what, todo, code }: LineFault): Unread {
  return { problem: { where: `${where}:${line}`, what, todo, ...(code && { code }) } };
}

/** What came of reading that failed. Throws on what is no error of the system: that is a fault of ours. */
export function unreadable(where: string, line: number, error: unknown): Unread {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined) throw error;
  return problemAt(where, line, `it could not be read (${code})`, 'check the file and its permissions');
}

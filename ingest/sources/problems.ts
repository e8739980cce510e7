// Problems of sources, as the model tells them.

import type { Unread } from '../../graph/model/index.ts';
import type { LineFault } from '../article/header.ts';

/** The code of a stream that broke off for a reason of its own, beside the system's codes. */
const FAULT = 'SOURCE_FAULT';

/** What can't be used: `where:line: what; todo`. */
export function problemAt(where: string, line: number, what: string, todo: string): Unread {
  return { problem: { where: `${where}:${line}`, what, todo } };
}

/** The same of a line of an article that was read. */
export function faultAt(where: string, { line, what, todo, code }: LineFault): Unread {
  return { problem: { where: `${where}:${line}`, what, todo, ...(code && { code }) } };
}

/** Why a stream of bytes goes no further, to be thrown by who makes the stream and told by who reads it. */
export function sourceFault(what: string, todo: string): Error {
  return Object.assign(new Error(what), { code: FAULT, todo });
}

/** What came of reading that failed. Throws on what is no error of the system or of a source: that is a fault of ours. */
export function unreadable(where: string, line: number, error: unknown): Unread {
  const { code, message, todo } = error as NodeJS.ErrnoException & { readonly todo?: string };
  if (code === undefined) throw error;
  if (code === FAULT && todo !== undefined) return problemAt(where, line, message, todo);
  const { problem } = problemAt(
    where,
    line,
    `it could not be read (${code})`,
    'check the file and its permissions',
  );
  return { problem: { ...problem, again: true } };
}

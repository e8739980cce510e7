// What lies in an archive, read one by one by whatever kind each is of. Shared by all kinds of archives.

import { posix } from 'node:path';
import type { SourceItem, Unread } from '../../graph/model/index.ts';
import type { Reach, SourceInput } from './contract.ts';
import { type InputFacts, streamInput } from './inputs.ts';
import { problemAt, unreadable } from './problems.ts';

/** What lies in an archive. Its name is only told, never used as a path. */
export interface Entry extends Omit<InputFacts, 'where' | 'named' | 'path'> {
  /** Read before the next entry is asked for, or not at all. Rejects with a source fault, or the system's error. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** What lies in an archive and can't be read, for a reason that many share. */
export interface LeftOut {
  readonly name: string;
  /** `encrypted` */
  readonly why: string;
  readonly todo: string;
}

/** Signs of a name that are told, from its end. */
const LONGEST_NAME = 200;
/** Control characters, and those that turn the direction of what a terminal shows. */
const UNSEEN = /\p{C}/gu;
/** What is hidden in folders is hidden here too: what systems leave beside files (`._a.html`, `.DS_Store`). */
const HIDDEN = /(?:^|\/)\.[^/]*$/;

const NO_KIND = { why: 'of no kind that can be read', todo: 'convert what are articles to text or HTML' };

/**
 * Reads the entries of an archive in turn. What can't be read is passed over, and told of once for each reason. A
 * broken entry is told of and the next one read; a broken archive is told of and left, with what came before it read.
 */
export async function* readEntries(
  { where }: SourceInput,
  entries: AsyncIterable<Entry | LeftOut>,
  reach: Reach,
): AsyncGenerator<SourceItem> {
  const leftOut = new Map<string, { readonly first: LeftOut; count: number }>();
  function leave(entry: LeftOut): void {
    const known = leftOut.get(entry.why);
    if (known) known.count++;
    else leftOut.set(entry.why, { first: entry, count: 1 });
  }
  let seen = 0;
  let told: unknown;
  try {
    for await (const entry of entries) {
      if (HIDDEN.test(entry.name)) continue;
      const name = toldName(entry.name);
      if ('why' in entry) {
        leave({ ...entry, name });
        continue;
      }
      const { bytes, ...facts } = entry;
      const inner = `${where}!${name}`;
      const watched = watch(bytes);
      try {
        const input = await streamInput(
          { ...facts, where: inner, name: posix.basename(name), named: false },
          watched.stream,
        );
        if (reach.knows(input)) yield* reach.within(input);
        else leave({ name, ...NO_KIND });
      } catch (error) {
        yield unreadable(inner, 1, error);
      }
      seen++;
      told = watched.fault();
      await watched.close();
      if (reach.meter.full) break;
    }
  } catch (error) {
    // Where an entry broke because its archive does, that was told.
    if (error !== told) yield brokenOff(unreadable(where, 1, error), seen);
  }
  for (const { first, count } of leftOut.values()) yield leftOutProblem(where, first, count);
}

/** A name as it may be shown. */
function toldName(name: string): string {
  const plain = name.replaceAll(UNSEEN, '�');
  return plain.length > LONGEST_NAME ? `…${plain.slice(-LONGEST_NAME)}` : plain;
}

function brokenOff({ problem }: Unread, seen: number): Unread {
  const before = seen === 1 ? 'one entry was' : `${seen} entries were`;
  return { problem: { ...problem, what: `${problem.what}; ${before} read before` } };
}

function leftOutProblem(where: string, { name, why, todo }: LeftOut, count: number): Unread {
  const those =
    count === 1 ? `1 entry is left out (${why}):` : `${count} entries are left out (${why}), such as`;
  const { problem } = problemAt(where, 1, `${those} "${name}"`, todo);
  return { problem: { ...problem, leftOut: count } };
}

/** Bytes whose error is remembered as it passes by, so that it isn't told a second time. */
function watch(bytes: AsyncIterable<Uint8Array>): {
  readonly stream: AsyncIterable<Uint8Array>;
  fault(): unknown;
  close(): Promise<void>;
} {
  const chunks = bytes[Symbol.asyncIterator]();
  let fault: unknown;
  const next = (): Promise<IteratorResult<Uint8Array>> =>
    chunks.next().catch((error: unknown) => {
      throw (fault = error);
    });
  const close = async (): Promise<void> => void (await chunks.return?.());
  return {
    stream: { [Symbol.asyncIterator]: () => ({ next }) },
    fault: () => fault,
    close,
  };
}

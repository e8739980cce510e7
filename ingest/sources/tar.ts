// A tar archive, read as it streams by.

import type { Extract } from 'tar-stream';
import type { SourceKind } from './contract.ts';
import { type Entry, readEntries } from './entries.ts';
import { sourceFault } from './problems.ts';

/** Where `ustar` stands in the first header; an archive that breaks off before it is told by its name. */
const MAGIC = { at: 257, word: 'ustar' };

/** `.tar`, also within gzip. Only plain files are read: links could lead anywhere. */
export const tar: SourceKind = {
  one: 'tar archive',
  many: 'tar archives',
  single: false,
  recognizes: ({ name, head }) =>
    Buffer.from(head).toString('latin1', MAGIC.at, MAGIC.at + MAGIC.word.length) === MAGIC.word ||
    /\.tar$/i.test(name),
  read: (input, reach) => readEntries(input, tarEntries(input.stream()), reach),
};

async function* tarEntries(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Entry> {
  const { extract } = await import('tar-stream');
  const archive = extract();
  const entries = archive[Symbol.asyncIterator]();
  const feeding = feed(stream, archive);
  // The archive and its open entry break as one: told as one. The entry only knows that it was ended.
  let broken: unknown;
  const word = async (reason: unknown): Promise<never> => {
    const ended = (reason as NodeJS.ErrnoException).code === 'STREAM_DESTROYED';
    throw (broken ??= wordedFault(ended ? await entries.next().catch((real: unknown) => real) : reason));
  };
  try {
    for (;;) {
      const { done, value: entry } = await entries.next().catch(word);
      if (done) return;
      const { type, name } = entry.header;
      const chunks = entry[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
      // Who stops in the middle of an entry must not end the archive: it gets no way to say so.
      const next = (): Promise<IteratorResult<Uint8Array>> => chunks.next().catch(word);
      if (type === 'file' || type === 'contiguous-file')
        yield { name, bytes: { [Symbol.asyncIterator]: () => ({ next }) } };
      while (!(await next()).done);
    }
  } finally {
    archive.destroy(null);
    await feeding;
  }
}

/** Writes the stream into the archive as fast as that takes it; what ends one ends the other. */
async function feed(stream: AsyncIterable<Uint8Array>, archive: Extract): Promise<void> {
  let wake = (): void => undefined;
  archive.on('drain', () => wake()).on('close', () => wake());
  try {
    for await (const chunk of stream) {
      if (archive.destroyed) return;
      if (!archive.write(chunk)) await new Promise<void>((done) => (wake = done));
    }
    archive.end(null);
  } catch (error) {
    archive.destroy(error as Error);
  }
}

function wordedFault(error: unknown): unknown {
  if ((error as NodeJS.ErrnoException).code !== undefined) return error;
  const { message } = error as Error;
  return message === 'Unexpected end of data'
    ? sourceFault('the archive breaks off in the middle', 'fetch it again')
    : sourceFault(`the archive is broken (${message})`, 'fetch it again');
}

// A zip archive: its table of contents stands at its end, so it is read from a file, or from memory.

import {
  fromBufferPromise,
  getFileNameLowLevel,
  openPromise,
  type Entry as Listed,
  type ZipFile,
} from 'yauzl';
import type { SourceItem } from '../../graph/model/index.ts';
import type { Reach, SourceInput, SourceKind } from './contract.ts';
import { type Entry, type LeftOut, readEntries } from './entries.ts';
import { bytesOf } from './inputs.ts';
import type { Meter } from './meter.ts';
import { problemAt, sourceFault, unreadable } from './problems.ts';
import { worded } from './worded.ts';

/** Bytes of one that is no file of this disk: it is held in memory. */
const LARGEST_HELD = 64 * 1024 * 1024;
/** Entries of one: a day of the world's news is half as many. */
const MOST_ENTRIES = 1_000_000;

/** Names are only told: yauzl's own check would end the archive at the first odd one. */
const OPTIONS = { autoClose: false, decodeStrings: false } as const;

const ENCRYPTED = { why: 'encrypted', todo: 'unpack the archive with its password, and read the folder' };
const ODDLY_PACKED = { why: 'packed in a way that is not supported', todo: 'unpack it, and read the folder' };

/** Told by its first bytes. */
export const zip: SourceKind = {
  one: 'zip archive',
  many: 'zip archives',
  single: false,
  recognizes: ({ head }) => head[0] === 0x50 && head[1] === 0x4b && ZIP_MARKS.has(head[2]! * 256 + head[3]!),
  read: readZip,
};

/** Behind `PK`: an entry, an empty archive, a part of one. */
const ZIP_MARKS = new Set([0x0304, 0x0506, 0x0708]);

async function* readZip(input: SourceInput, reach: Reach): AsyncGenerator<SourceItem> {
  let archive: ZipFile | undefined;
  try {
    archive = await opened(input, reach.meter);
  } catch (error) {
    yield unreadable(input.where, 1, error);
    return;
  }
  try {
    if (archive.entryCount > MOST_ENTRIES) {
      const what = `it says that it holds ${archive.entryCount.toLocaleString('en')} entries; more than a million are not read`;
      yield problemAt(input.where, 1, what, 'unpack it, and read the folder');
    } else yield* readEntries(input, zipEntries(archive, reach.meter), reach);
  } finally {
    archive.close();
  }
}

/** Rejects with a source fault where it is no zip archive, or too large to be held. */
async function opened(input: SourceInput, meter: Meter): Promise<ZipFile> {
  if (input.path !== undefined) {
    const archive = await openPromise(input.path, { ...OPTIONS }).catch(refuse);
    meter.read(archive.fileSize);
    return archive;
  }
  const bytes = await bytesOf(input, LARGEST_HELD);
  if (!bytes)
    throw sourceFault(
      `a zip archive of more than ${LARGEST_HELD >> 20} MB can only be read from a file`,
      'save it, and name the file',
    );
  return fromBufferPromise(bytes, { ...OPTIONS }).catch(refuse);
}

async function* zipEntries(archive: ZipFile, meter: Meter): AsyncGenerator<Entry | LeftOut> {
  for await (const listed of worded(archive.eachEntry(), zipFault)) {
    const name = nameOf(listed);
    if (name.endsWith('/')) continue;
    if (listed.isEncrypted()) yield { name, ...ENCRYPTED };
    else if (!listed.canDecodeFileData()) yield { name, ...ODDLY_PACKED };
    else yield { name, bytes: worded(bytesIn(archive, listed, meter), zipFault) };
  }
}

async function* bytesIn(archive: ZipFile, listed: Listed, meter: Meter): AsyncGenerator<Uint8Array> {
  for await (const chunk of await archive.openReadStreamPromise(listed)) {
    meter.unpacked((chunk as Uint8Array).length);
    yield chunk as Uint8Array;
  }
}

function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Listed): string {
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
}

function refuse(error: unknown): never {
  throw zipFault(error);
}

/** What yauzl and zlib say in a person's words; errors of the system and faults of sources stay. */
function zipFault(error: unknown): unknown {
  const { code = 'ERR_', message } = error as NodeJS.ErrnoException;
  if (!/^(?:Z_|ERR_)/.test(code)) return error;
  if (message.startsWith('End of central directory'))
    return sourceFault(
      'its table of contents is missing: it breaks off, or is no zip archive',
      'fetch it again',
    );
  return sourceFault(`it is broken (${message})`, 'fetch it again');
}

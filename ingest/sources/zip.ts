// A zip archive: its table of contents stands at its end, so it is read from a file, or from memory. One that breaks off
// has none, and is read as it streams by.

import {
  fromBufferPromise,
  getFileNameLowLevel,
  openPromise,
  type Entry as Listed,
  type ZipFile,
} from 'yauzl';
import type { SourceItem } from '../../graph/model/index.ts';
import { byteReader } from './byte-reader.ts';
import type { Reach, SourceInput, SourceKind } from './contract.ts';
import { cutZipEntries } from './cut-zip.ts';
import { type Entry, type LeftOut, readEntries } from './entries.ts';
import { bytesInput, bytesOf } from './inputs.ts';
import type { Meter } from './meter.ts';
import { problemAt, sourceFault, unreadable } from './problems.ts';
import { worded } from './worded.ts';
import { ENCRYPTED, lacksTable, ODDLY_PACKED, zipFault } from './zip-words.ts';

/** Bytes of one that is no file of this disk: it is held in memory. */
const LARGEST_HELD = 64 * 1024 * 1024;
/** Entries of one: a day of the world's news is half as many. */
const MOST_ENTRIES = 1_000_000;

/** Names are only told: yauzl's own check would end the archive at the first odd one. */
const OPTIONS = { autoClose: false, decodeStrings: false } as const;

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
  let found: Opened;
  try {
    found = await opened(input, reach.meter);
  } catch (error) {
    yield unreadable(input.where, 1, error);
    return;
  }
  if ('cut' in found) {
    const reader = byteReader(found.cut);
    yield* readEntries(input, worded(cutZipEntries(reader, reach.meter), zipFault), reach);
    await reader.close();
    return;
  }
  const { archive } = found;
  try {
    if (archive.entryCount > MOST_ENTRIES) {
      const what = `it says that it holds ${archive.entryCount.toLocaleString('en')} entries; more than a million are not read`;
      yield problemAt(input.where, 1, what, 'unpack it, and read the folder');
    } else yield* readEntries(input, zipEntries(archive, reach.meter), reach);
  } finally {
    archive.close();
  }
}

/** An archive, or the bytes of one that has no table of contents. */
type Opened = { readonly archive: ZipFile } | { readonly cut: AsyncIterable<Uint8Array> };

/** Rejects with a source fault where it is broken, or too large to be held. */
async function opened(input: SourceInput, meter: Meter): Promise<Opened> {
  if (input.path !== undefined) {
    const archive = await openPromise(input.path, { ...OPTIONS }).catch(refuse);
    if (!archive) return { cut: input.stream() };
    meter.read(archive.fileSize);
    return { archive };
  }
  const bytes = await bytesOf(input, LARGEST_HELD);
  if (!bytes)
    throw sourceFault(
      `a zip archive of more than ${LARGEST_HELD >> 20} MB can only be read from a file`,
      'save it, and name the file',
    );
  const archive = await fromBufferPromise(bytes, { ...OPTIONS }).catch(refuse);
  return archive ? { archive } : { cut: bytesInput(input, bytes).stream() };
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

/** Nothing where only the table of contents is missing. */
function refuse(error: unknown): undefined {
  if (lacksTable(error)) return undefined;
  throw zipFault(error);
}

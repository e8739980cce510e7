// Records of a WARC file (ISO 28500:2017, versions 1.0 and 1.1), one by one.

import type { ByteReader } from './byte-reader.ts';
import { sourceFault } from './problems.ts';

/** A record; its block can be read until the next one is asked for. */
export interface WarcRecord {
  /** `response`, `resource`, `request`, `metadata` … */
  readonly type: string;
  /** Fields by their names in small letters. */
  readonly fields: Fields;
  /** Where the block ends in the file. */
  readonly end: number;
}

/** Header fields by their names in small letters; of several of one name the last. */
export type Fields = ReadonlyMap<string, string>;

/** Bytes of one header line, of a record or of an answer in it: addresses can be long. */
export const LONGEST_LINE = 64 * 1024;
/** Lines of one header. */
const MOST_LINES = 1000;

const VERSION = /^WARC\/\d\.\d/;

/** Gives the records in turn. Rejects with a fault that names the place where one is broken. */
export async function* warcRecords(reader: ByteReader): AsyncGenerator<WarcRecord> {
  for (;;) {
    let line = await reader.line(LONGEST_LINE);
    while (line === '') line = await reader.line(LONGEST_LINE);
    if (line === undefined) return;
    const place = reader.place;
    if (!VERSION.test(line))
      throw sourceFault(`there is no record before byte ${place}`, 'fetch the file again');
    const fields = await headerFields(reader);
    const length = Number(fields.get('content-length'));
    if (!Number.isSafeInteger(length) || length < 0)
      throw sourceFault(`the record before byte ${reader.place} has no length`, 'fetch the file again');
    const end = reader.place + length;
    yield { type: fields.get('warc-type') ?? '', fields, end };
    for await (const _ of reader.upTo(end));
  }
}

/** Reads `name: value` lines up to an empty one. */
export async function headerFields(reader: ByteReader): Promise<Fields> {
  const fields = new Map<string, string>();
  let name: string | undefined;
  for (let lines = 0; lines < MOST_LINES; lines++) {
    const line = await reader.line(LONGEST_LINE);
    if (line === undefined || line === '') return fields;
    const colon = line.indexOf(':');
    if (/^[ \t]/.test(line) && name !== undefined)
      fields.set(name, `${fields.get(name) ?? ''} ${line.trim()}`);
    else if (colon > 0)
      fields.set((name = line.slice(0, colon).trim().toLowerCase()), line.slice(colon + 1).trim());
  }
  throw sourceFault(
    `the header before byte ${reader.place} has more than ${MOST_LINES} lines`,
    'leave it out',
  );
}

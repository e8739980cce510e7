// What was packed with gzip: one source, whatever it is of.

import type { SourceItem } from '../../graph/model/index.ts';
import type { Reach, SourceInput, SourceKind } from './contract.ts';
import { unpacked } from './unpacked.ts';
import { streamInput } from './inputs.ts';
import { problemAt, unreadable } from './problems.ts';

/** Told by its first bytes, whatever it is called. */
export const gzip: SourceKind = {
  one: 'gzip file',
  many: 'gzip files',
  single: false,
  recognizes: ({ head }) => head[0] === 0x1f && head[1] === 0x8b && head[2] === 8,
  read: readGzip,
};

async function* readGzip(input: SourceInput, { within, knows, meter }: Reach): AsyncGenerator<SourceItem> {
  const { where, name, named, url, told } = input;
  const bytes = unpacked(input.stream(), 'gzip', meter);
  try {
    const facts = { where, name: innerName(name), named, ...(url && { url }), ...(told && { told }) };
    const inner = await streamInput(facts, bytes);
    if (knows(inner)) yield* within(inner);
    else yield problemAt(where, 1, 'what is packed in it is nothing that can be read', 'leave it out');
  } catch (error) {
    yield unreadable(where, 1, error);
  } finally {
    await bytes.return(undefined);
  }
}

/** `a.warc.gz` holds `a.warc`, `a.tgz` holds `a.tar`. */
function innerName(name: string): string {
  return name.replace(/\.tgz$/i, '.tar').replace(/\.gz$/i, '');
}

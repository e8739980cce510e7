// A text: header lines, an empty line, the report.

import type { SourceItem } from '../../graph/model/index.ts';
import { decoded } from '../article/decoded.ts';
import { readArticle } from '../article/read-article.ts';
import type { SourceInput, SourceKind } from './contract.ts';
import { bytesOf, labelOf } from './inputs.ts';
import { faultAt, problemAt, unreadable } from './problems.ts';

/** Bytes of one text beyond which a file is taken for no article. */
const LARGEST = 32 * 1024 * 1024;

/** `.txt`, what is sent as plain text, and whatever a person names that is nothing else. */
export const text: SourceKind = {
  one: 'text',
  many: 'texts',
  single: true,
  recognizes: ({ name, type, named }) => named || type === 'text/plain' || /\.txt$/i.test(name),
  async *read(input) {
    yield await readText(input);
  },
};

async function readText(input: SourceInput): Promise<SourceItem> {
  const { where, name, path, url, told, charset } = input;
  try {
    const bytes = await bytesOf(input, LARGEST);
    if (!bytes)
      return problemAt(where, 1, `more than ${LARGEST >> 20} MB are no article`, 'cut it into articles');
    const raw = decode(bytes, charset);
    if (raw === undefined)
      return problemAt(where, 1, 'this is no text in UTF-8', 'save it as UTF-8 text, or leave it out');
    const beside = { ...told, ...(url !== undefined && { url }) };
    const reading = await readArticle(raw, where === '-' ? 'stdin' : labelOf(name), path, beside);
    if ('fault' in reading) return faultAt(where, reading.fault);
    const problems = reading.faults.map((fault) => faultAt(where, fault).problem);
    return { article: reading.article, ...(problems.length > 0 && { problems }) };
  } catch (error) {
    return unreadable(where, 1, error);
  }
}

/** The text in UTF-8, or in the encoding told; nothing where it is in neither, or holds what no text holds. */
function decode(bytes: Uint8Array, charset: string | undefined): string | undefined {
  if (bytes.includes(0)) return undefined;
  for (const encoding of ['utf-8', ...(charset === undefined ? [] : [charset])]) {
    try {
      return decoded(new TextDecoder(encoding, { fatal: true }), bytes);
    } catch {
      // In the next one, or in none.
    }
  }
  return undefined;
}

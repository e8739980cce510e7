// The articles of a list, those of the lists that it names among them.

import { gunzipSync } from 'node:zlib';
import type { Unread } from '../../../graph/model/index.ts';
import type { Web } from '../../web/contract.ts';
import { notFetched } from '../fetch-input.ts';
import { problemAt } from '../problems.ts';
import { entriesOf } from './entries-of.ts';
import type { FeedEntry } from './feed-entry.ts';
import { LARGEST_FEED } from './read-feed.ts';

/** Articles of a list with all that it names: more are an archive, or never end. */
const MOST_ARTICLES = 100_000;

/**
 * Each entry that is an article, once, and at most `most` of them. A list named by the list (of a sitemap index) is asked for and gives its own; a
 * list within that is told and left, so that none leads on for ever.
 */
export async function* articlesOf(
  entries: readonly FeedEntry[],
  web: Web,
  { where, most = MOST_ARTICLES }: { readonly where: string; readonly most?: number },
): AsyncGenerator<FeedEntry | Unread> {
  let given = 0;
  const seen = new Set<string>();
  const isNew = ({ address }: FeedEntry): boolean => {
    if (address === undefined) return true;
    const before = seen.size;
    return seen.add(address).size > before;
  };
  for (const entry of entries.filter(isNew)) {
    if (given >= most) {
      const what = `it names lists of more than ${most} articles`;
      return yield problemAt(where, 1, what, 'only the first of them were read');
    }
    if (!entry.list || entry.address === undefined) {
      given++;
      yield entry;
    } else
      for await (const inner of listAt(entry.address, web))
        if ('problem' in inner || isNew(inner)) {
          given++;
          yield inner;
        }
  }
}

async function* listAt(address: string, web: Web): AsyncGenerator<FeedEntry | Unread> {
  const answer = await web.get(address);
  if (answer.type === 'failed') return yield notFetched(address, answer);
  const list = listBytes(answer.bytes);
  if (!list)
    return yield problemAt(address, 1, 'what is packed there can not be unpacked', 'check the address');
  const { entries, faults } = await entriesOf(list, { url: answer.address, charset: answer.charset });
  for (const { line = 1, what, todo } of faults) yield problemAt(address, line, what, todo);
  for (const entry of entries)
    if (entry.list)
      yield problemAt(address, 1, `it names a list within a list, "${entry.address}"`, 'read that by itself');
    else yield entry;
}

/** Sitemaps are often files packed with gzip, which no header tells. Nothing where they are broken, or bombs. */
function listBytes(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST_FEED });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return undefined;
  }
}

// A list of articles from a source of bytes: as much of it as may be read.

import type { SourceInput } from '../contract.ts';
import { beginningOf } from '../inputs.ts';
import { entriesOf, type FeedReading } from './entries-of.ts';

/** Bytes of a feed that are read: a sitemap of 50,000 pages, or the beginning of what never ends. */
export const LARGEST_FEED = 16 * 1024 * 1024;

/** What it lists, and what it lacks. Rejects with the system's error, or with a source's fault, where reading fails. */
export async function readFeed(input: SourceInput): Promise<FeedReading> {
  const { bytes, more } = await beginningOf(input, LARGEST_FEED);
  const { entries, faults } = await entriesOf(bytes, input);
  if (!more) return { entries, faults };
  const what = `the feed goes on beyond ${LARGEST_FEED >> 20} MB`;
  return { entries, faults: [{ what, todo: 'what stands before that was read' }, ...faults] };
}

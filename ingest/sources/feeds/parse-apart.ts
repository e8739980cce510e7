// A list whose markup is broken somewhere, read entry by entry: one that is broken keeps no other from being read.

import { entryEnds } from './cut-feed.ts';
import { entryStarts } from './entry-starts.ts';
import type { FeedFault, RawEntry, RawFeed } from './feed-entry.ts';
import { lineAt } from './line-at.ts';
import { parseFeed } from './parse-feed.ts';

/** Broken entries that are told; who has more has no feed, and to look for all of them takes long. */
const MOST_BROKEN = 50;

interface Apart extends RawFeed {
  /** One for each entry that can't be read, with its line. */
  readonly faults: readonly FeedFault[];
}

/**
 * The same list, read piece by piece where a parser gives up on the whole, or loses entries of it, as it does where the
 * end of one is missing. Otherwise, and where pieces bring no more, what the whole gives. `most`: entries that are read.
 */
export async function parseApart(text: string, most: number): Promise<Apart | string> {
  const whole = await parseFeed(text, most);
  const starts = entryStarts(text).slice(0, most);
  const read = typeof whole === 'string' ? 0 : whole.entries.length;
  if (read >= starts.length) return typeof whole === 'string' ? whole : { ...whole, faults: [] };
  const apart = await piecesOf(text, starts);
  if (apart && apart.entries.length > read) return apart;
  return typeof whole === 'string' ? whole : { ...whole, faults: [] };
}

/** Nothing where what stands before the entries can't be read. */
async function piecesOf(text: string, starts: readonly number[]): Promise<Apart | undefined> {
  const head = text.slice(0, starts[0]);
  const empty = await parseFeed(head, 1);
  if (typeof empty === 'string') return undefined;
  const entries: RawEntry[] = [];
  const faults: FeedFault[] = [];
  /** Reads some of them, from one number to another, together where that can be done and else by halves. */
  async function readSome(from: number, to: number): Promise<void> {
    if (faults.length >= MOST_BROKEN) return;
    const some = await parseFeed(head + text.slice(starts[from], starts[to]), to - from);
    const isBroken = typeof some === 'string';
    if (!isBroken && (some.entries.length === to - from || to - from === 1)) {
      for (const entry of some.entries) entries.push(entry);
    } else if (to - from > 1) {
      const middle = from + Math.ceil((to - from) / 2);
      await readSome(from, middle);
      await readSome(middle, to);
    } else if (isBroken) faults.push(brokenEntry(some, lineAt(text, starts[from]!)));
  }
  await readSome(0, starts.length);
  if (faults.length >= MOST_BROKEN)
    faults.push({
      what: `${MOST_BROKEN} of its entries are broken`,
      todo: 'what stands behind them was not read',
    });
  const lost = entryEnds(text).length - starts.length;
  if (lost > 0)
    faults.push({
      what: `the beginning of ${lost === 1 ? 'an entry' : `${lost} entries`} is missing`,
      todo: 'the others were read',
    });
  return { home: empty.home, entries, faults };
}

function brokenEntry(why: string, line: number): FeedFault {
  return { what: `an entry can't be read: ${why}`, todo: 'the others were read', line };
}

// Sources that are being read; what they show becomes jobs.

import type { SourceListing, WatchedSource } from '../../model/index.ts';
import { sourceAfter } from '../../model/index.ts';
import { instant } from '../instant.ts';
import { faultOfOurs } from '../fault-of-ours.ts';
import { type InHand, inHand } from './in-hand.ts';
import type { WatchRun } from './watch-run.ts';

/** Sources that are asked at once; besides, those that are slow to answer; and of one host. */
const AT_ONCE = 8;
const MOST_SLOW = 56;
const MOST_OF_HOST = 2;

/** Jobs that may wait before any source is read again: no more is listed than is read. */
const BACKLOG = 10_000;

export interface SourcesInHand {
  readonly size: number;
  /** Begins with sources that are due, where there is room for some; gives how many those were. */
  begin(): number;
  /** Resolves when one of them has been read; never where there is none. */
  next(): Promise<void>;
  /** Waits for all of them. */
  end(): Promise<void>;
}

/** No sources yet, of a run that has just begun. One that fails, or is broken, keeps nobody else from being read. */
export function sourcesInHand(run: WatchRun): SourcesInHand {
  const going = inHand(run);
  function read(source: WatchedSource): void {
    const { address } = source;
    const reading = readSource(source, run).finally(() => going.end(address));
    // Who waits for it hears of a fault; until then it is nobody's.
    reading.catch(() => undefined);
    going.add(address, reading);
  }
  const room = (): number => Math.min(AT_ONCE - going.quick, AT_ONCE + MOST_SLOW - going.size);
  return {
    get size() {
      return going.size;
    },
    begin() {
      const { ledger, signal } = run;
      if (room() <= 0 || signal.aborted || ledger.jobCounts().waiting >= BACKLOG) return 0;
      const begun = firstDue(ledger.sources(), going, instant(run), room());
      begun.forEach(read);
      return begun.length;
    },
    next: () => Promise.race(going.all()),
    async end() {
      await Promise.all(going.all());
    },
  };
}

/** Those that are due for longest and not being read, of one host no more than may be asked. */
function firstDue(
  sources: readonly WatchedSource[],
  going: InHand,
  now: string,
  most: number,
): readonly WatchedSource[] {
  const asked = new Map<string, number>();
  const hasPlace = (address: string): boolean => {
    const host = hostOf(address);
    const count = (asked.get(host) ?? 0) + 1;
    if (host !== '' && count > MOST_OF_HOST) return false;
    asked.set(host, count);
    return true;
  };
  for (const address of going.names()) hasPlace(address);
  return sources
    .filter(({ address, due }) => due <= now && !going.has(address))
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
    .filter(({ address }) => hasPlace(address))
    .slice(0, most);
}

/** Of an address; a folder has none. */
function hostOf(address: string): string {
  return /^https?:/i.test(address) && URL.canParse(address) ? new URL(address).host : '';
}

async function readSource(source: WatchedSource, run: WatchRun): Promise<void> {
  const { ledger, write, say, signal } = run;
  const listing = await listed(source, run);
  if (signal.aborted) return;
  const at = instant(run);
  const entries = listing.outcome === 'read' ? listing.entries : [];
  // Most of what a source shows was seen before: that holds up nobody who wants to write.
  const unseen = entries.filter(({ key, version }) => ledger.job(key)?.version !== version);
  const found = await write(({ ledger: to }) =>
    to.transaction(() => {
      // Somebody may have removed it meanwhile.
      if (!to.source(source.address)) return 0;
      const fresh = unseen.filter((entry) => to.findJob({ ...entry, source: source.address }, at));
      if (listing.outcome === 'read')
        to.keepShown(
          source.address,
          entries.map(({ key }) => key),
          at,
        );
      to.putSource(sourceAfter(source, listing, at));
      return fresh.length;
    }),
  );
  const line = lineOf(listing, found);
  if (line !== '') say(`${source.address}: ${line}`);
}

/** What the source shows; where reading it breaks, that is told as its failure. */
async function listed(source: WatchedSource, run: WatchRun): Promise<SourceListing> {
  const { reading, ledger, asking } = run;
  const isKnown = (key: string, version: string): boolean => ledger.job(key)?.version === version;
  try {
    return await reading.list({ ...asking, ...source, isKnown });
  } catch (error) {
    return { outcome: 'failed', problem: faultOfOurs(source.address, error, run) };
  }
}

function lineOf(listing: SourceListing, found: number): string {
  if (listing.outcome === 'unchanged') return '';
  if (listing.outcome === 'failed') return `${listing.problem.what}; ${listing.problem.todo}`;
  const problems = listing.problems.map(({ where, what, todo }) => `${where}: ${what}; ${todo}`);
  return [...(found > 0 ? [`${found} to read`] : []), ...problems].join('\n  ');
}
